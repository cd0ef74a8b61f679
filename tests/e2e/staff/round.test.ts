import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { type Opened, siteUrl, sticksOut, useBrowser } from '../browser'
import { find, mail, openAs, statusOf, violationsIn } from './staff'

const { open } = useBrowser()

/** `SHOTS=<folder>` keeps pictures of the pages, to look at. */
const SHOTS = process.env.SHOTS

/** Nothing for axe to find and nothing that sticks out, wide and narrow. */
async function sound({ page }: Opened, name: string): Promise<void> {
  for (const [width, height] of [[1280, 900], [360, 760]] as const) {
    await page.setViewportSize({ width, height })
    expect({ name, width, out: await sticksOut(page) }).toEqual({ name, width, out: [] })
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true })
      await page.screenshot({ path: path.join(SHOTS, `${name}-${width}.png`), fullPage: true })
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The same page with scripts on, for axe. */
async function checked(who: Parameters<typeof openAs>[1], at: string, name: string): Promise<void> {
  const opened = await openAs(open, who, at, { javaScriptEnabled: true })
  for (const width of [1280, 360]) {
    await opened.page.setViewportSize({ width, height: 800 })
    expect({ name, width, found: await violationsIn(opened.page) }).toEqual({ name, width, found: [] })
  }
  expect([opened.complaints, opened.foreign]).toEqual([[], []])
  await opened.close()
}

/** Without scripts every press and every link is another page: on only when that page is there. */
async function onward(page: Page, click: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), click()])
  await page.waitForLoadState()
}
const press = (page: Page, name: string | RegExp) => onward(page, () => page.getByRole('button', { name }).first().click())
const follow = (page: Page, name: string | RegExp) => onward(page, () => page.getByRole('link', { name }).first().click())

/** Every page of a form: the last scored choice of each question, a word in each text, and on to the end. */
async function fillThrough(page: Page): Promise<void> {
  for (let pages = 0; pages < 12 && !page.url().endsWith('/periksa'); pages++) {
    const groups = new Map<string, string>()
    for (const radio of await page.locator('input[type=radio]').evaluateAll((all) => (all as HTMLInputElement[]).map(({ name, value }) => ({ name, value })))) {
      if (radio.value !== 'tidak_berlaku') groups.set(radio.name, radio.value)
    }
    for (const [name, value] of groups) await page.locator(`input[name="${name}"][value="${value}"]`).check()
    for (const box of await page.locator('fieldset:has(input[type=checkbox])').all()) await box.locator('input[type=checkbox]').first().check()
    for (const area of await page.locator('textarea').all()) await area.fill('Diperiksa di tempat (contoh).')
    await onward(page, () => page.locator('.fill-actions button[value=terus]').click())
  }
  await page.waitForURL(/\/periksa$/)
  await onward(page, () => page.getByRole('button', { name: 'Kirim jawaban' }).last().click())
  await page.waitForURL(/\/terkirim$/)
}

describe('a round of monitoring, without JavaScript', () => {
  it('goes from the letter of assignment to the delivered report', { timeout: 420_000 }, async () => {
    const desk = await openAs(open, 'sekretariat', '/kerja/pemantauan')
    await desk.page.getByRole('heading', { name: 'Pemantauan dan evaluasi', level: 1 }).waitFor()
    await sound(desk, 'daftar')
    await follow(desk.page, 'Buat putaran')

    // Only the period has to be there; a special round also needs a name.
    await press(desk.page, 'Simpan putaran')
    await desk.page.getByRole('link', { name: 'Pilih putaran.' }).waitFor()
    const name = `Uji ${Date.now() % 1_000_000}`
    await desk.page.getByLabel(/^Khusus, di luar jadwal/).check()
    await desk.page.getByLabel('Nama putaran khusus').fill(name)
    await desk.page.locator('#tenggat-day').fill('31')
    await desk.page.locator('#tenggat-month').fill('12')
    await desk.page.locator('#tenggat-year').fill('2099')
    await sound(desk, 'baru')
    await press(desk.page, 'Simpan putaran')
    await desk.page.waitForURL(/kabar=dibuat/)
    const id = /pemantauan\/([^?]+)/.exec(desk.page.url())?.[1] ?? ''
    const here = `/kerja/pemantauan/${id}`
    // What is missing is said, each with the way to it.
    for (const missing of ['Surat tugas belum ditandatangani', 'Tim belum ditetapkan', 'Objek belum ditetapkan', 'Metode belum dipilih']) await desk.page.getByRole('link', { name: missing }).waitFor()
    await sound(desk, 'kurang')

    await follow(desk.page, 'Ubah persiapan')
    const [signed] = await find<{ id: string }>(desk, 'decrees?where[status][equals]=signed&where[region][equals]=32.73&limit=1&depth=0')
    await desk.page.locator('#surat').selectOption(signed?.id ?? '')
    await desk.page.getByLabel('Kunjungan lapangan').check()
    const [assessor] = await find<{ id: string }>(await openAs(open, 'admin', '/kerja'), `users?where[email][equals]=${mail('asesor')}&limit=1&depth=0`)
    await desk.page.locator(`#luar-${assessor?.id}`).check()
    await desk.page.locator(`input[name="lembaga-${assessor?.id}"]`).fill('Pusat Kajian Contoh')
    await desk.page.getByLabel(/^UPTD PPA Contoh Kota Bandung/).check()
    await desk.page.locator('#objek-sub-task-forces input').first().check()
    await sound(desk, 'ubah')
    await press(desk.page, 'Simpan putaran')
    await desk.page.waitForURL(/kabar=simpan/)
    // Each object came with the instrument made for its kind.
    await follow(desk.page, 'Atur instrumen')
    for (const select of await desk.page.locator('select').all()) expect(await select.inputValue()).not.toBe('')
    await sound(desk, 'instrumen')
    await desk.page.goto(siteUrl() + here)
    await press(desk.page, 'Nyatakan siap')
    await desk.page.waitForURL(/kabar=prepared/)
    // Before it runs it is not the outsider's yet.
    const outside = await openAs(open, 'asesor', '/kerja')
    expect(await statusOf(outside, here)).toBe(404)
    await press(desk.page, 'Mulai pelaksanaan')
    await desk.page.waitForURL(/kabar=running/)

    // The outsider sees the round and its objects, and nothing else of the task force.
    await outside.page.goto(siteUrl() + here)
    await outside.page.getByRole('heading', { name: `Pemantauan khusus ${name}` }).waitFor()
    expect(await outside.page.getByRole('button', { name: 'Mulai pelaksanaan' }).count()).toBe(0)
    for (const closed of ['/kerja/gugus-tugas', '/kerja/rencana', `${here}/ubah`, '/kerja/pemantauan/baru']) expect([closed, await statusOf(outside, closed)]).toEqual([closed, 404])
    await sound(outside, 'asesor')
    await press(outside.page, /^Isi formulir UPTD PPA Contoh Kota Bandung/)
    await outside.page.waitForURL(/\/kerja\/formulir\/[0-9a-f-]{36}\/1$/)
    await fillThrough(outside.page)
    await outside.page.goto(siteUrl() + here)
    await follow(outside.page, 'Tambah temuan')
    await press(outside.page, 'Simpan temuan')
    await outside.page.getByRole('link', { name: 'Tulis temuannya.' }).waitFor()
    await outside.page.locator('#objek').selectOption({ label: 'UPTD PPA Contoh Kota Bandung' })
    await outside.page.getByLabel('Temuan', { exact: true }).fill(`Buku tamu tidak diisi (${name}).`)
    await outside.page.getByLabel('Rekomendasi').fill('Isi buku tamu setiap hari.')
    await outside.page.getByLabel(/^Penanggung jawab/).fill('Kepala PPT')
    await sound(outside, 'temuan-baru')
    await press(outside.page, 'Simpan temuan')
    await outside.page.waitForURL(/kabar=temuan/)
    await outside.page.getByText(`Buku tamu tidak diisi (${name}).`).waitFor()

    // The monitored body answers; it sees its own part of the round, not the others'.
    const head = await openAs(open, 'kepala.ppt', here)
    await head.page.getByText('belum disampaikan').waitFor()
    expect(await head.page.getByText('Sub gugus tugas').count()).toBe(0)
    expect(await statusOf(head, `${here}/laporan/tidak-ada`)).toBe(404)
    await follow(head.page, `Buku tamu tidak diisi (${name}).`)
    await press(head.page, 'Kirim tanggapan')
    await head.page.getByRole('link', { name: 'Tulis penjelasannya lebih dahulu.' }).waitFor()
    await head.page.getByRole('textbox', { name: 'Tanggapan Anda' }).fill('Setuju, mulai pekan ini.')
    await sound(head, 'tanggapan')
    await press(head.page, 'Kirim tanggapan')
    await head.page.waitForURL(/kabar=answered/)
    const findingPath = new URL(head.page.url()).pathname

    // The report: composed from the form, edited, delivered.
    await desk.page.goto(siteUrl() + here)
    await sound(desk, 'berjalan')
    await press(desk.page, /^Susun laporan tentang UPTD PPA/)
    await desk.page.waitForURL(/kabar=susun/)
    const report = new URL(desk.page.url()).pathname
    expect(await desk.page.getByLabel('Capaian').inputValue()).toBe('Diperiksa di tempat (contoh).')
    await desk.page.getByLabel('Capaian').fill('Layanan berjalan setiap hari (contoh).')
    await sound(desk, 'laporan')
    await press(desk.page, 'Simpan laporan')
    await desk.page.waitForURL(/kabar=simpan/)
    expect(await statusOf(head, `${report}/pdf`)).toBe(404)
    await desk.page.goto(siteUrl() + here)
    await desk.page.getByText('1 objek belum dinilai.').waitFor()
    await press(desk.page, 'Sampaikan laporan')
    await desk.page.waitForURL(/kabar=reported/)
    await sound(desk, 'disampaikan')
    await desk.page.goto(siteUrl() + report)
    expect(await desk.page.locator('textarea').count()).toBe(0)
    await desk.page.getByText('Layanan berjalan setiap hari (contoh).').waitFor()

    // Its end is the end of the outsider's access; the body has its report as a paper.
    expect(await statusOf(outside, here)).toBe(404)
    await head.page.goto(siteUrl() + here)
    await sound(head, 'objek')
    const href = await head.page.getByRole('link', { name: 'Unduh PDF' }).getAttribute('href')
    const pdf = await head.context.request.get(siteUrl() + href)
    expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-'])
    expect(await statusOf(outside, href ?? '')).toBe(404)

    for (const [who, at, title] of [['sekretariat', '/kerja/pemantauan', 'daftar'], ['sekretariat', here, 'putaran'], ['sekretariat', report, 'laporan'], ['kepala.ppt', here, 'objek'], ['kepala.ppt', findingPath, 'temuan'], ['sekretariat', '/kerja/pemantauan/baru', 'baru']] as const) await checked(who, at, title)
    for (const opened of [desk, outside, head]) await opened.close()
  })

  it('is on the desk of those it waits for, in both languages', { timeout: 120_000 }, async () => {
    for (const [who, words] of [['asesor', 'dari 3 objek dinilai'], ['kepala.ppt', 'Waktu tunggu pemeriksaan kesehatan'], ['sekretariat', 'Notula rapat tiga sub gugus tugas']] as const) {
      const opened = await openAs(open, who, '/kerja')
      expect(await opened.page.locator('main').innerText()).toContain(words)
      await opened.context.addCookies([{ name: 'sigap-lang', value: 'en', url: siteUrl() }])
      await opened.page.goto(`${siteUrl()}/kerja/pemantauan`)
      const text = await opened.page.locator('main').innerText()
      expect(text).toContain('Monitoring and evaluation')
      expect(text).not.toContain('Pemantauan dan evaluasi')
      if (who !== 'asesor') await sound(opened, `daftar-${who}`)
      await opened.close()
    }
  })
})
