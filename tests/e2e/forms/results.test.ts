import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'

import type { FormDefinition } from '@/domain/forms/types'
import { SERVICE_CENTRE_CHECKLIST } from '@/seed/base/instruments/serviceCentre'

import { axe, type Opened, siteUrl, sticksOut, useBrowser } from '../browser'
import { checklist, go, newKey, openFor, publish, publishNext, type Who } from './scene'

const browser = useBrowser()
const origin = { origin: siteUrl() }

type Named = { id: string; name: string; region: string }
async function listed<T>({ context }: Opened, path: string): Promise<T[]> {
  const answer = await context.request.get(`${siteUrl()}/api/${path}`, { headers: origin })
  return ((await answer.json()) as { docs: T[] }).docs
}

/** A response sent through the API, as a phone does after a lost connection. */
async function send(opened: Opened, form: string, answers: Record<string, unknown>, subject: { relationTo: string; value: string }): Promise<void> {
  const [version] = await listed<{ hash: string }>(opened, `form-versions?where[form][equals]=${form}&sort=-number&limit=1&depth=0`)
  const answer = await opened.context.request.put(`${siteUrl()}/api/form-responses/${randomUUID()}`, { data: { form, versionHash: version?.hash, revision: 0, mode: 'submit', answers, subject }, headers: origin })
  if (answer.status() !== 201) throw new Error(`${answer.status()} ${await answer.text()}`)
}

const answersFor = (more: Record<string, unknown>) => ({ tanggal: '2026-11-20', ada_sk: 'no', rapat: 'penuh', rencana: 'sebagian', ...more })

/** The trial checklist with its types counted, a long list of choices and a long text. */
function survey(key: string): FormDefinition {
  const form = checklist(key)
  const [first, second] = form.sections
  const label = (id: string, en = id) => ({ id, en })
  first?.items.forEach((item) => Object.assign(item, { indexed: item.type !== 'long-text' }))
  second?.items.push({ type: 'select-many', uid: 'kendala', key: 'kendala', label: label('Kendala yang disebut dalam rapat koordinasi gugus tugas selama enam bulan terakhir, menurut notula yang diperiksa penilai di tempat', 'Obstacles named in the minutes'), indexed: true, choices: Array.from({ length: 24 }, (_, index) => ({ value: `k${index}`, label: label(`Kendala nomor ${index + 1}: koordinasi antarinstansi dan pembagian tugas yang belum tertulis`, `Obstacle ${index + 1}`) })) })
  return form
}

let form: string
const key = newKey()

async function looksRight(page: Page, what: string): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
  const { violations } = await axe(page).analyze()
  expect({ what, found: violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`)) }).toEqual({ what, found: [] })
  expect({ what, out: await sticksOut(page) }).toEqual({ what, out: [] })
}

const pictures = process.env.PICTURES
const keep = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

const openPlain = (who: Who, width = 1280) => openFor(browser.open, who, { javaScriptEnabled: false, viewport: { width, height: 900 } })
/** The row of a chart's table whose words begin so: its count and share. */
const rowOf = async (page: Page, question: string, words: string): Promise<string[]> =>
  page.locator('article', { has: page.getByRole('heading', { name: question, exact: true }) }).getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${words}`) }) }).getByRole('cell').allTextContents()

beforeAll(async () => {
  const chief = await openFor(browser.open, 'sekretariat.pusat')
  form = await publish(chief, survey(key), 'ID')
  const forces = await listed<Named>(chief, 'task-forces?limit=100&depth=0&sort=region')
  const west = forces.filter(({ region }) => region.startsWith('32'))
  const other = forces.find(({ region }) => region.length > 2 && !region.startsWith('32'))
  if (west.length < 2 || !other) throw new Error('the demo has too few task forces')
  for (const [index, { id }] of [...west, other].entries()) {
    await send(chief, form, answersFor({ jumlah_staf: index === 0 ? { mark: 'unknown' } : 4 + index * 9, rapat: index === 1 ? 'belum' : 'penuh', kendala: ['k1', `k${index + 3}`] }), { relationTo: 'task-forces', value: id })
  }
  const next = survey(key)
  await publishNext(chief, form, { ...next, sections: next.sections.map((section) => ({ ...section, items: section.items.filter((item) => item.uid !== 'staf') })) })
  const centres = await listed<Named>(chief, 'service-centres?limit=10&depth=0')
  const [instrument] = await listed<{ id: string }>(chief, `forms?where[key][equals]=${SERVICE_CENTRE_CHECKLIST.key}&limit=1&depth=0`)
  for (const [index, { id }] of centres.entries()) {
    const fields = SERVICE_CENTRE_CHECKLIST.sections.flatMap((section) => section.items.flatMap((item) => (item.type === 'select-one' ? [item] : [])))
    const answers = Object.fromEntries(fields.map((field, at) => [field.key, field.choices[(at + index) % 3]?.value]))
    await send(chief, instrument?.id ?? '', { tanggal_penilaian: '2026-11-20', metode: ['kunjungan'], ...answers }, { relationTo: 'service-centres', value: id })
  }
  await chief.close()
}, 120_000)

describe('results of a form', () => {
  it('are counted within scope, without JavaScript, with a table to each chart', async () => {
    const chief = await openPlain('sekretariat.pusat')
    await go(chief, '/kerja/formulir')
    await chief.page.getByRole('link', { name: 'Lihat hasil formulir' }).click()
    await chief.page.locator(`a[href="/kerja/formulir/hasil/${key}"]`).click()
    const { page } = chief
    const national = Number(/(\d+) isian dihitung/.exec(await page.locator('.lead').first().textContent() ?? '')?.[1])
    expect(national).toBeGreaterThan(2)
    expect(await rowOf(page, 'Rapat pleno diadakan', 'Belum')).toEqual(['1', `${Math.round(100 / national)}%`])
    expect(await rowOf(page, 'Jumlah staf', 'Tidak tahu')).toEqual(['1', '–'])
    expect(await page.locator('article', { hasText: 'Jumlah staf' }).getByText('tidak ditanyakan lagi').count()).toBe(1)
    expect(await page.getByRole('heading', { name: 'Nilai menurut objek' }).count()).toBe(1)

    const west = await openPlain('sekretariat.jabar')
    await go(west, `/kerja/formulir/hasil/${key}`)
    expect(Number(/(\d+) isian dihitung/.exec(await west.page.locator('.lead').first().textContent() ?? '')?.[1])).toBe(national - 1)
    const city = await openPlain('ketua')
    await go(city, `/kerja/formulir/hasil/${key}`)
    expect(await city.page.locator('.lead').first().textContent()).toContain('1 isian dihitung')
    for (const opened of [chief, west, city]) await opened.close()
  })

  it('are narrowed by a plain form, and lead from an answer to its responses', async () => {
    const west = await openPlain('sekretariat.jabar')
    const { page } = west
    await go(west, `/kerja/formulir/hasil/${key}`)
    await page.getByLabel('Objek', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(page.url()).toContain('objek=task-forces')
    expect(await page.locator('.lead').first().textContent()).toContain('1 isian dihitung')
    await page.getByLabel('Dikirim sampai').fill('2020-01-01')
    await page.getByRole('button', { name: 'Terapkan' }).click()
    await page.getByText('Tidak ada isian yang cocok dengan saringan ini').waitFor()
    await page.getByRole('link', { name: 'Hapus saringan' }).click()
    await page.locator('article', { hasText: 'Rapat pleno diadakan' }).getByRole('link', { name: 'Belum' }).click()
    await page.getByText('Hanya yang menjawab “Belum” pada “Rapat pleno diadakan”.').waitFor()
    const responses = page.locator('section', { has: page.locator('#isian') })
    expect(await responses.locator('tbody tr').count()).toBe(1)
    await responses.locator('.entry-link').click()
    await page.getByRole('heading', { name: 'Ceklis uji' }).waitFor()
    await west.close()
  })

  it('are not there for whoever may not count, whatever is asked', async () => {
    const worker = await openPlain('petugas')
    for (const path of ['/kerja/formulir/hasil', `/kerja/formulir/hasil/${key}`, '/kerja/pemantauan/banding']) expect((await worker.context.request.get(siteUrl() + path)).status()).toBe(404)
    const chief = await openPlain('sekretariat.pusat')
    expect((await chief.context.request.get(`${siteUrl()}/kerja/formulir/hasil/tidak-ada`)).status()).toBe(404)
    for (const odd of ['?wilayah=99.99&objek=cases:1&versi=x&dari=kemarin&hal=-1&skor=__proto__', '?objek[]=1&bagian=../..&jawaban=a:b', `?jawaban=${'x'.repeat(2000)}`]) {
      expect((await chief.context.request.get(`${siteUrl()}/kerja/formulir/hasil/${key}${odd}`)).status()).toBe(200)
    }
    for (const opened of [worker, chief]) await opened.close()
  })

  it.each([1280, 360])('have nothing for axe to find and do not scroll sideways at %i px', async (width) => {
    const seen = await openFor(browser.open, 'sekretariat.pusat', { viewport: { width, height: 900 } })
    for (const [name, path] of [
      ['daftar', '/kerja/formulir/hasil'], ['hasil', `/kerja/formulir/hasil/${key}?bagian=semua`], ['ppt', `/kerja/formulir/hasil/${SERVICE_CENTRE_CHECKLIST.key}`],
      ['kosong', `/kerja/formulir/hasil/${key}?sampai=2020-01-01`], ['objek', `/kerja/pemantauan/banding?instrumen=${SERVICE_CENTRE_CHECKLIST.key}`],
      ['provinsi', `/kerja/pemantauan/banding?tampil=provinsi&instrumen=${SERVICE_CENTRE_CHECKLIST.key}`], ['putaran', `/kerja/pemantauan/banding?tampil=putaran&instrumen=${SERVICE_CENTRE_CHECKLIST.key}`],
    ] as const) {
      await go(seen, path)
      await keep(seen.page, `${name}-${width}`)
      await looksRight(seen.page, `${path} ${width}`)
    }
    expect([seen.complaints, seen.foreign]).toEqual([[], []])
    await seen.close()
  }, 240_000)
})

describe('scores side by side', () => {
  it('lead from objects to the rounds of one, and from a province to its objects', async () => {
    const chief = await openPlain('sekretariat.pusat')
    const { page } = chief
    await go(chief, `/kerja/pemantauan/banding?instrumen=${SERVICE_CENTRE_CHECKLIST.key}`)
    const table = page.getByRole('table').first()
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Objek', 'Layanan', 'Petugas', 'Ruang dan peralatan', 'Keselamatan, persetujuan, dan catatan', 'Rata-rata'])
    const object = table.locator('tbody').getByRole('rowheader').first()
    const name = await object.textContent()
    expect(await table.locator('tbody').getByRole('row').first().getByRole('cell').first().textContent()).toMatch(/\d.*(Baik|Cukup|Perlu perhatian)/)
    await object.getByRole('link').click()
    await page.getByRole('heading', { name: name ?? '' }).waitFor()
    await page.getByRole('rowheader', { name: 'Di luar putaran' }).waitFor()
    await page.getByRole('link', { name: 'Provinsi', exact: true }).click()
    const rows = page.getByRole('table', { name: 'Provinsi menurut kelompok indikator' }).locator('tbody').getByRole('row')
    expect(await rows.count()).toBe(38)
    expect(await rows.last().getByRole('cell').first().textContent()).toBe('belum dinilai')
    await rows.first().getByRole('rowheader').getByRole('link').click()
    expect(page.url()).toContain('wilayah=')
    expect(await page.getByRole('table').first().locator('tbody').getByRole('row').count()).toBeGreaterThan(0)
    await chief.close()
  })
})
