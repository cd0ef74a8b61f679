import { describe, expect, it } from 'vitest'

import type { FormDefinition } from '@/domain/forms/types'
import { modelOf } from '@/domain/forms/model'
import { siteUrl, sticksOut, useBrowser } from '../browser'
import { FormEditor } from './formEditor'
import { find, openAs, violationsIn } from './panel'

const { open } = useBrowser()

const HAVE = [['Ada dan lengkap', 'Present and complete', 2], ['Sebagian', 'Partly', 1], ['Belum ada', 'Not yet', 0]] as const
const SERVICES = [['Pengaduan', 'Complaints'], ['Kesehatan', 'Health'], ['Hukum', 'Legal']] as const

describe('forms in the panel', () => {
  it('lets an administrator build a scored assessment of twelve questions with three conditions from nothing, and publish it', { timeout: 600_000 }, async () => {
    const opened = await openAs(open, 'sekretariat', '/admin/collections/forms/create', { viewport: { width: 1280, height: 900 } })
    const { page, complaints, foreign, close } = opened
    page.setDefaultTimeout(60_000)
    const editor = new FormEditor(page)
    await page.getByRole('heading', { name: 'Cara membuat formulir' }).waitFor()
    const title = `Asesmen rumah aman ${Date.now().toString(36)}`
    await page.locator('#field-title').fill(title)
    await page.locator('#field-titleEn').fill('Safe house assessment')
    await editor.chooseIn('purpose', 'Pemantauan')

    await editor.addSection(0, 'Umum', 'General')
    await editor.addQuestion(0, 0, 'Tanggal', 'Tanggal kunjungan', 'Date of the visit')
    await editor.addQuestion(0, 1, 'Ya / tidak / tidak tahu', 'Ada prosedur tertulis?', 'Is there a written procedure?')
    await editor.addQuestion(0, 2, 'Teks panjang', 'Mengapa belum ada prosedur?', 'Why is there no procedure yet?')
    await editor.addQuestion(0, 3, 'Pilih satu', 'Petugas terlatih', 'Trained staff')
    await editor.choices(0, 3, HAVE)
    await editor.addQuestion(0, 4, 'Teks panjang', 'Rencana pelatihan', 'Training plan')
    await editor.addQuestion(0, 5, 'Skala', 'Kebersihan', 'Cleanliness')
    for (const [name, words] of [['minLabel', 'Buruk'], ['minLabelEn', 'Poor'], ['maxLabel', 'Baik'], ['maxLabelEn', 'Good']] as const) await editor.field(0, 5, name).fill(words)
    await editor.addSection(1, 'Layanan', 'Services')
    await editor.addQuestion(1, 0, 'Pilih satu', 'Kamar terpisah bagi anak', 'Separate rooms for children')
    await editor.choices(1, 0, HAVE)
    await editor.addQuestion(1, 1, 'Bilangan bulat', 'Jumlah tempat tidur anak', 'Number of children’s beds')
    await editor.addQuestion(1, 2, 'Pilih beberapa', 'Layanan yang tersedia', 'Services available')
    await editor.choices(1, 2, SERVICES)
    await editor.addQuestion(1, 3, 'Pilih satu', 'Kerahasiaan alamat dijaga', 'The address is kept secret')
    await editor.choices(1, 3, HAVE)
    await editor.addQuestion(1, 4, 'Teks pendek', 'Diisi oleh', 'Filled in by')
    // One translation is left out: the check has to name it.
    await editor.addQuestion(1, 5, 'Pernyataan', 'Isian ini sesuai dengan kenyataan', '')

    await editor.condition(0, 2, [['2. Ada prosedur', 'sama dengan', { choice: 'Tidak' }]])
    await page.getByText('Dibaca').locator('..').getByText(/pertanyaan 2.*Tidak/i).waitFor()
    await editor.condition(0, 4, [['4. Petugas terlatih', 'memuat salah satu', { choices: ['Sebagian', 'Belum ada'] }]])
    await editor.condition(1, 1, [['7. Kamar terpisah', 'tidak sama dengan', { choice: 'Belum ada' }], ['6. Kebersihan', 'paling kecil', { number: 3 }]])
    expect(await editor.field(1, 1, 'shownWhen').getByLabel('Pertanyaan').first().locator('option').allInnerTexts()).not.toContain('9. Layanan yang tersedia')

    await editor.addQuestion(1, 6, 'Hasil hitungan', 'Skor rumah aman', 'Safe house score')
    const result = editor.row(1, 6)
    for (const name of ['4. Petugas terlatih', '7. Kamar terpisah bagi anak', '10. Kerahasiaan alamat dijaga']) await result.getByLabel(name, { exact: true }).check()
    await result.getByLabel('Bobot 10. Kerahasiaan alamat dijaga').fill('2')
    await result.getByText('Hasil antara 0 dan 8').waitFor()
    for (const [index, [from, id, en]] of ([['0', 'Kurang', 'Poor'], ['4', 'Cukup', 'Fair'], ['7', 'Baik', 'Good']] as const).entries()) {
      await result.getByRole('button', { name: 'Tambah tingkatan' }).click()
      await result.getByLabel(`Mulai ${index + 1}`).fill(from)
      await result.getByLabel(`Nama ${index + 1} (Indonesia)`).fill(id)
      await result.getByLabel(`Nama ${index + 1} (Inggris)`).fill(en)
    }

    // The preview is the real form: questions come and go, and the score is made by the engine.
    const frame = page.frameLocator('iframe[title="Pratinjau formulir"]')
    await frame.getByRole('group', { name: /Ada prosedur tertulis/ }).getByText('Tidak', { exact: true }).click()
    await frame.getByLabel(/Mengapa belum ada prosedur/).fill('Belum sempat')
    await frame.getByRole('group', { name: /Ada prosedur tertulis/ }).getByText('Ya', { exact: true }).click()
    await frame.getByLabel(/Mengapa belum ada prosedur/).waitFor({ state: 'hidden' })
    await frame.getByRole('group', { name: /Petugas terlatih/ }).getByText('Sebagian').click()
    await frame.getByRole('button', { name: 'Lanjut' }).click()
    await frame.getByText('Belum lengkap').waitFor()
    await frame.getByRole('group', { name: /Kamar terpisah/ }).getByText('Ada dan lengkap').click()
    await frame.getByRole('group', { name: /Kerahasiaan alamat/ }).getByText('Ada dan lengkap').click()
    await frame.locator('output', { hasText: /^7.*Baik/ }).waitFor()
    await frame.getByRole('button', { name: 'Kirim (uji)' }).click()
    await frame.getByText('Jawaban ini akan diterima.').waitFor()
    expect(page.url()).toMatch(/\/create$/)
    await page.getByRole('tab', { name: 'Uji syarat' }).click()
    await page.getByRole('tabpanel').getByText('salah', { exact: true }).first().waitFor()

    await page.getByRole('tab', { name: 'Periksa (1)' }).click()
    const problem = page.getByRole('tabpanel').getByRole('listitem')
    expect(await problem.allInnerTexts()).toHaveLength(1)
    await problem.getByRole('button', { name: /Isian ini sesuai/ }).click()
    await editor.field(1, 5, 'labelEn').fill('This is true to the facts')
    await page.getByText('Tidak ada masalah. Formulir dapat diterbitkan.').waitFor()
    for (const part of ['section[aria-label="Uji formulir"]', '#field-sections__1__items__1__shownWhen', '#field-sections__1__items__6__calculation', '#field-sections__1__items__6__bands', '#field-sections__1__items__3__choices']) expect(await violationsIn(page, part)).toEqual([])

    await editor.save()
    await page.waitForURL(/\/forms\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Terbitkan' }).click()
    await page.getByText('Ini versi pertama').waitFor()
    expect(await violationsIn(page, 'dialog[open]')).toEqual([])
    await page.getByRole('button', { name: 'Terbitkan sekarang' }).click()
    await page.getByRole('button', { name: 'Terbitkan versi 2' }).waitFor()
    await page.getByText('berlaku', { exact: true }).waitFor()

    const [form] = await find<{ id: string; key: string; currentVersion: string }>(opened, `forms?where[title][equals]=${encodeURIComponent(title)}&depth=0`)
    expect(form?.key).toMatch(/^asesmen_rumah_aman_/)
    const [version] = await find<{ number: number; definition: string }>(opened, `form-versions?where[form][equals]=${form?.id}&depth=0`)
    const { nodes, byKey } = modelOf(JSON.parse(version?.definition ?? '{}') as FormDefinition)
    const fields = nodes.filter(({ kind }) => kind === 'field').map(({ item }) => item as { type: string; key: string; shownWhen?: unknown })
    expect(fields.filter(({ type }) => type !== 'computed')).toHaveLength(12)
    expect(fields.filter(({ shownWhen }) => shownWhen)).toHaveLength(3)
    expect(byKey.get('jumlah_tempat_tidur_anak')?.item.shownWhen).toEqual({
      all: [{ field: byKey.get('kamar_terpisah_bagi_anak')?.item.uid, op: 'not-equals', value: 'belum_ada' }, { field: byKey.get('kebersihan')?.item.uid, op: 'at-least', value: 3 }],
    })
    expect(byKey.get('skor_rumah_aman')?.item).toMatchObject({ calculation: { sum: [{}, {}, { op: '*', of: [{}, { value: 2 }] }] }, bands: [{ key: 'kurang', from: 0 }, { key: 'cukup', from: 4 }, { key: 'baik', from: 7 }] })
    expect([complaints, foreign]).toEqual([[], []])
    await close()
  })

  it('shows what changed before the next version, wants a note, and withdraws with a time of grace', { timeout: 240_000 }, async () => {
    const opened = await openAs(open, 'sekretariat', '/admin')
    const { page, context, close } = opened
    page.setDefaultTimeout(60_000)
    const [source] = await find<{ id: string }>(opened, 'forms?where[key][equals]=kesiapan_pembentukan&depth=0')
    const copied = await context.request.post(`${siteUrl()}/api/forms/${source?.id}/copy`, { data: { region: '32.73' }, headers: { origin: siteUrl() } })
    const { id } = (await copied.json()) as { id: string }
    const first = await context.request.post(`${siteUrl()}/api/forms/${id}/publish`, { data: { changeNote: '' }, headers: { origin: siteUrl() } })
    expect(first.status()).toBe(201)

    await page.goto(`${siteUrl()}/admin/terjemahan-formulir/${id}`, { waitUntil: 'networkidle' })
    await page.getByText('Lengkap dalam dua bahasa.').waitFor()
    expect(await violationsIn(page, '.template-default__wrap')).toEqual([])
    await page.getByLabel('Judul 1 (Inggris)').fill('Readiness, second edition')
    await page.getByRole('button', { name: 'Simpan terjemahan' }).click()
    await page.getByText('Terjemahan disimpan.').waitFor()

    await page.goto(`${siteUrl()}/admin/collections/forms/${id}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Terbitkan versi 2' }).click()
    await page.getByText('Judul formulir diubah.').waitFor()
    await page.getByRole('button', { name: 'Terbitkan sekarang' }).click()
    await page.getByText('Catatan perubahan wajib diisi.').waitFor()
    await page.getByLabel('Catatan perubahan').fill('Judul Inggris diperbaiki')
    await page.getByRole('button', { name: 'Terbitkan sekarang' }).click()
    await page.getByRole('button', { name: 'Terbitkan versi 3' }).waitFor()

    await page.getByRole('button', { name: 'Tarik: Versi 1' }).click()
    await page.getByRole('dialog').getByLabel('Diterima sampai').fill('2030-01-31')
    await page.getByRole('dialog').getByRole('button', { name: 'Tarik', exact: true }).click()
    await page.getByText('diterima sampai 31 Jan 2030').waitFor()

    await page.getByRole('button', { name: 'Hentikan sementara' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hentikan sementara' }).click()
    await page.getByRole('button', { name: 'Lanjutkan' }).waitFor()
    await close()
  })

  it('takes questions from another form with where they came from, and fits a phone', { timeout: 240_000 }, async () => {
    const opened = await openAs(open, 'sekretariat', '/admin', { viewport: { width: 360, height: 800 } })
    const { page, context, close } = opened
    page.setDefaultTimeout(60_000)
    const made = await context.request.post(`${siteUrl()}/api/forms`, { data: { title: 'Formulir pinjaman', titleEn: 'Borrowed form', purpose: 'survey', region: '32.73', sections: [{ blockType: 'section', label: 'Satu', labelEn: 'One', items: [] }] }, headers: { origin: siteUrl() } })
    expect(made.status()).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string } }
    await page.goto(`${siteUrl()}/admin/collections/forms/${doc.id}`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Ambil dari formulir lain' }).click()
    await page.getByLabel('Formulir', { exact: true }).selectOption({ label: 'Survei kepuasan layanan' })
    await page.getByRole('dialog').getByRole('checkbox').nth(1).check()
    await page.getByLabel('Masukkan ke bagian').selectOption({ label: 'Satu' })
    expect(await violationsIn(page, 'dialog[open]')).toEqual([])
    await page.getByRole('button', { name: 'Masukkan (1)' }).click()
    await page.locator('#sections-0-items-row-0').waitFor()
    const [form] = await find<{ sections: { items: { origin?: { library: string; version: number } }[] }[] }>(opened, `forms?where[id][equals]=${doc.id}&depth=0`)
    expect(form?.sections[0]?.items[0]?.origin).toMatchObject({ version: 1 })
    expect(await sticksOut(page)).toEqual([])
    await close()
  })
})
