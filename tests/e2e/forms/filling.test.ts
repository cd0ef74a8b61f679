import { beforeAll, describe, expect, it } from 'vitest'

import type { Page } from 'playwright'

import { type Opened, siteUrl, useBrowser } from '../browser'
import { begin, checklist, flaws, go, newKey, openFor, publish, publishNext, responsesTo } from './scene'

const browser = useBrowser()

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()
const next = (page: Page) => page.locator('.fill-actions button[value=terus]').click()
const date = async (page: Page, key: string, [day, month, year]: readonly [string, string, string]): Promise<void> => {
  await page.locator(`[id="a/${key}:day"]`).fill(day)
  await page.locator(`[id="a/${key}:month"]`).fill(month)
  await page.locator(`[id="a/${key}:year"]`).fill(year)
}
const pick = (page: Page, key: string, value: string) => page.locator(`input[name="a/${key}"][value="${value}"]`).check()

/** Pages 1 to 3 and the check page, as a person goes through them. Without scripts "Nomor SK" comes on a second round. */
async function fillAndSend(page: Page, scripts: boolean): Promise<void> {
  await date(page, 'tanggal', ['24', '11', '2026'])
  await pick(page, 'ada_sk', 'yes')
  expect(await page.locator('[id="a/nomor_sk"]:visible').count()).toBe(scripts ? 1 : 0)
  if (!scripts) {
    await next(page)
    await page.waitForURL(/\/1\?kabar=lagi$/)
  }
  await page.locator('[id="a/nomor_sk"]').fill("12/Ma'ruf/2026")
  await next(page)
  await page.waitForURL(/\/2$/)
  await pick(page, 'rapat', 'penuh')
  await pick(page, 'rencana', 'sebagian')
  await page.getByRole('button', { name: 'Tambah Anggota' }).click()
  await page.waitForURL(/\/2\/anggota\/[0-9a-f-]{36}$/)
  await page.locator('[id$="/peran"][name^="a/"]').fill('Koordinator')
  await page.getByLabel('Dana', { exact: true }).check()
  await next(page)
  await page.waitForURL(/\/2(#.*)?$/)
  expect(await page.locator('.rows').innerText()).toContain('Koordinator')
  await next(page)
  await page.waitForURL(/\/3$/)
  await page.locator('[id="a/sejak:year"]').fill('2024')
  await page.locator('[id="a/dana"]').fill('1.250,5')
  await pick(page, 'puas', '4')
  await page.locator('[id="a/benar"]').check()
  await next(page)
  await page.waitForURL(/\/periksa$/)
  const answers = await page.locator('.answers').innerText()
  for (const text of ['24 November 2026', "12/Ma'ruf/2026", '3 – tinggi', 'Koordinator', 'Dana', '2024', '1.250,5']) expect(answers).toContain(text)
  await button(page, 'Kirim jawaban').click()
  await page.waitForURL(/\/terkirim$/)
  expect(await page.locator('.receipt-code').innerText()).toMatch(/^TT-[2-9A-Z]{5}-[2-9A-Z]{5}$/)
}

describe('a team fills in a checklist for three task forces', () => {
  it.each([
    { scripts: true, name: 'with JavaScript' },
    { scripts: false, name: 'without JavaScript' },
  ])('$name', async ({ scripts }) => {
    const chief = await openFor(browser.open, 'sekretariat.pusat', { javaScriptEnabled: scripts })
    const form = await publish(chief, checklist(newKey()), 'ID')
    for (const about of [1, 2, 3]) {
      await begin(chief, form, about)
      await fillAndSend(chief.page, scripts)
    }
    const sent = await responsesTo(chief, form)
    expect(sent.map(({ status }) => status)).toEqual(['submitted', 'submitted', 'submitted'])
    for (const { answers } of sent) {
      expect(answers).toMatchObject({ tanggal: '2026-11-24', nomor_sk: "12/Ma'ruf/2026", dana: '1250.5', puas: 4, sejak: '2024', benar: true })
      expect(answers.anggota).toMatchObject([{ answers: { peran: 'Koordinator', topik: ['dana'] } }])
    }
    expect(chief.complaints).toEqual([])
    await chief.close()
  }, 240_000)
})

describe('drafts, tabs and versions', () => {
  let chief: Opened
  let form: string
  const key = newKey()
  beforeAll(async () => {
    chief = await openFor(browser.open, 'sekretariat.pusat')
    form = await publish(chief, checklist(key), 'ID')
  }, 120_000)

  it('keeps every page, shows messages at the field with the focus on the summary, and says so in the title', async () => {
    const { page } = chief
    const base = await begin(chief, form, 1)
    await date(page, 'tanggal', ['31', '2', '2026'])
    await page.locator('[id="a/jumlah_staf"]').fill('tiga')
    await pick(page, 'ada_sk', 'no')
    await next(page)
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Kesalahan: /)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    expect(await page.locator('.error-summary li').count()).toBe(2)
    await page.locator('.error-summary a').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('a/tanggal:day')
    await date(page, 'tanggal', ['28', '2', '2026'])
    // The message that goes does not move the next question away from under the press.
    await pick(page, 'ada_sk', 'unknown')
    await pick(page, 'ada_sk', 'no')
    await page.locator('[id="a/jumlah_staf"]').fill('3')
    await page.locator('[id="a/alasan"]').fill('Masih dibahas')
    await next(page)
    await page.waitForURL(/\/2$/)
    const [stored] = (await responsesTo(chief, form)).filter(({ instanceId }) => base.endsWith(instanceId))
    expect(stored?.answers).toMatchObject({ tanggal: '2026-02-28', ada_sk: 'no', alasan: 'Masih dibahas', jumlah_staf: 3 })
    // The third section is about the decree there is not: it is no page of this response.
    expect(await page.locator('.over').innerText()).toBe('Bagian 2 dari 2')
  }, 120_000)

  it('lets a draft stay on version 1 when version 2 is published, and move after seeing what changes', async () => {
    const key2 = newKey()
    const own = await publish(chief, checklist(key2), 'ID')
    const base = await begin(chief, own, 1)
    const { page } = chief
    await date(page, 'tanggal', ['24', '11', '2026'])
    await pick(page, 'ada_sk', 'no')
    await page.locator('[id="a/alasan"]').fill('Menunggu')
    await next(page)
    await page.waitForURL(/\/2$/)
    const second = checklist(key2)
    const [first] = second.sections
    if (!first) throw new Error('no section')
    first.items = [...first.items.filter(({ key: name }) => name !== 'alasan'), { type: 'text', uid: 'baru', key: 'kendala', label: { id: 'Kendala utama', en: 'Main obstacle' } }]
    await publishNext(chief, own, second)
    await go(chief, `${base}/1`)
    expect(await page.locator('[id="a/alasan"]').inputValue()).toBe('Menunggu')
    expect(await page.locator('[id="a/kendala"]').count()).toBe(0)
    await page.getByRole('link', { name: 'Lihat apa yang berubah' }).click()
    const shown = await page.locator('main').innerText()
    expect(shown).toContain('versi 1')
    expect(shown).toContain('Mengapa belum ada?')
    expect(shown).toContain('Kendala utama')
    expect(await flaws(page)).toEqual([])
    await button(page, 'Pindah ke versi terbaru').click()
    await page.waitForURL(/kabar=pindah/)
    await go(chief, `${base}/1`)
    expect(await page.locator('[id="a/kendala"]').count()).toBe(1)
    expect(await page.locator('[id="a/tanggal:year"]').inputValue()).toBe('2026')
  }, 120_000)

  it('makes one record of two tabs that send one draft', async () => {
    const own = await publish(chief, checklist(newKey(), { sections: checklist('x').sections.slice(0, 1) }), 'ID')
    const base = await begin(chief, own, 1)
    await date(chief.page, 'tanggal', ['24', '11', '2026'])
    await pick(chief.page, 'ada_sk', 'unknown')
    await next(chief.page)
    await chief.page.waitForURL(/\/periksa$/)
    const other = await chief.context.newPage()
    await other.goto(`${siteUrl()}${base}/periksa`)
    await Promise.all([chief.page, other].map((page) => button(page, 'Kirim jawaban').click()))
    await Promise.all([chief.page, other].map((page) => page.waitForURL(/\/terkirim$/)))
    expect(await other.locator('.receipt-code').innerText()).toBe(await chief.page.locator('.receipt-code').innerText())
    expect(await responsesTo(chief, own)).toHaveLength(1)
    await other.close()
  }, 120_000)

  it('shows both values when another tab saved in between, and overwrites nothing before the choice', async () => {
    const own = await publish(chief, checklist(newKey()), 'ID')
    const base = await begin(chief, own, 1)
    const slow = await chief.context.newPage()
    await slow.goto(`${siteUrl()}${base}/1`)
    await pick(chief.page, 'ada_sk', 'no')
    await chief.page.locator('[id="a/jumlah_staf"]').fill('7')
    await next(chief.page)
    await chief.page.waitForURL(/\/2$/)
    await pick(slow, 'ada_sk', 'no')
    await slow.locator('[id="a/jumlah_staf"]').fill('9')
    const answered = slow.waitForResponse((response) => response.request().method() === 'POST')
    await next(slow)
    expect((await answered).status()).toBe(409)
    await slow.getByRole('heading', { name: 'Isian ini disimpan dari tempat lain', level: 1 }).waitFor()
    expect(await slow.locator('.compare').innerText()).toMatch(/7[\s\S]*9/)
    expect(await slow.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    expect(await flaws(slow)).toEqual([])
    await slow.locator('input[value=kiriman]').check()
    await button(slow, 'Simpan pilihan saya').click()
    await slow.waitForURL(/\/1$/)
    expect(await slow.locator('[id="a/jumlah_staf"]').inputValue()).toBe('9')
    await slow.close()
  }, 120_000)

  it('keeps trying when the line is down, and loses nothing', async () => {
    const own = await publish(chief, checklist(newKey()), 'ID')
    await begin(chief, own, 1)
    const { page, context } = chief
    await date(page, 'tanggal', ['24', '11', '2026'])
    await pick(page, 'ada_sk', 'no')
    await context.setOffline(true)
    await next(page)
    await page.getByText('Tidak ada sambungan').waitFor()
    await context.setOffline(false)
    await page.waitForURL(/\/2$/, { timeout: 30_000 })
    expect((await responsesTo(chief, own))[0]?.answers).toMatchObject({ tanggal: '2026-11-24', ada_sk: 'no' })
    chief.complaints.length = 0
  }, 120_000)

  it('corrects what was sent only with a reason, and a reviewer returns it', async () => {
    const own = await publish(chief, checklist(newKey(), { sections: checklist('x').sections.slice(0, 1) }), 'ID')
    const base = await begin(chief, own, 1)
    const { page } = chief
    await date(page, 'tanggal', ['24', '11', '2026'])
    await pick(page, 'ada_sk', 'unknown')
    await next(page)
    await page.waitForURL(/\/periksa$/)
    await button(page, 'Kirim jawaban').click()
    await page.waitForURL(/\/terkirim$/)
    expect(await flaws(page)).toEqual([])
    await go(chief, `${base}/ubah`)
    expect(await flaws(page)).toEqual([])
    await page.locator('[id="a/jumlah_staf"]').fill('4')
    await button(page, 'Simpan perubahan').click()
    await page.getByText('Tulis alasannya.').first().waitFor()
    await page.locator('#reason').fill('Salah hitung')
    await button(page, 'Simpan perubahan').click()
    await page.waitForURL(/kabar=ubah/)
    expect(await page.locator('main').innerText()).toContain('Salah hitung')
    expect((await responsesTo(chief, own))[0]).toMatchObject({ status: 'submitted', answers: { jumlah_staf: 4 } })
    await page.locator('summary', { hasText: 'Kembalikan' }).click()
    await page.locator('#reason').fill('Lampirkan SK')
    await button(page, 'Kembalikan').click()
    await page.waitForURL(/kabar=kembali/)
    expect(await page.locator('main').innerText()).toContain('Lampirkan SK')
    await go(chief, '/kerja/formulir')
    expect(await page.locator('[aria-labelledby=bagian-returned]').innerText()).toContain('Ceklis uji')
  }, 120_000)
})

describe('evidence and a signature', () => {
  it.each([true, false])('are added by a member, read back, saved from there and taken off again (scripts: %s)', async (scripts) => {
    const chief = await openFor(browser.open, 'sekretariat.pusat')
    const own = checklist(newKey())
    const [first] = own.sections
    if (!first) throw new Error('no section')
    first.items = [
      { type: 'yes-no-unknown', uid: 'sk_ada', key: 'ada_sk', label: { id: 'Apakah ada SK?', en: 'Is there a decree?' }, required: true, evidence: 'optional' },
      { type: 'signature', uid: 'tanda', key: 'ttd', label: { id: 'Tanda tangan', en: 'Signature' }, required: true },
    ]
    own.sections = [first]
    const form = await publish(chief, own, 'ID')
    await chief.close()
    const member = await openFor(browser.open, 'anggota', { javaScriptEnabled: scripts })
    const { page } = member
    const base = await begin(member, form, 1)
    await pick(page, 'ada_sk', 'yes')
    await page.locator('summary', { hasText: 'Bukti' }).click()
    await page.locator('input[type=file]').first().setInputFiles({ name: 'SK tahun ini.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') })
    await page.locator('[id="a/ttd:name"]').fill('Nama Contoh')
    await next(page)
    await page.waitForURL(/\/periksa$/)
    expect(await page.locator('.answers').innerText()).toMatch(/SK tahun ini\.pdf[\s\S]*Nama Contoh \(ditandatangani /)
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'SK tahun ini.pdf' }).click()])
    expect(saved.suggestedFilename()).toMatch(/^lampiran-\w{8}\.pdf$/)
    await go(member, `${base}/1`)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'bukan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script>') })
    await next(page)
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('.error-summary').innerText()).toContain('Pakai PDF, JPEG, atau PNG')
    await page.getByRole('checkbox', { name: 'Simpan SK tahun ini.pdf' }).uncheck()
    await next(page)
    await page.waitForURL(/\/periksa$/)
    expect(await page.locator('.answers').innerText()).not.toContain('SK tahun ini.pdf')
    expect(member.complaints.filter((text) => !text.includes('422'))).toEqual([])
    await member.close()
  }, 120_000)
})
