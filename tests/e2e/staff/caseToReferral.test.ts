import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { openAs } from './staff'

const { open } = useBrowser()

describe('a case from the first report to an answered referral, without JavaScript', () => {
  it('goes through intake, service and consent to a provider, who accepts; the sender sees it', { timeout: 240_000 }, async () => {
    const { page, close } = await openAs(open, 'petugas', '/kerja')
    await page.getByRole('link', { name: 'Terima laporan baru' }).click()

    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await page.getByRole('link', { name: 'Pilih cara laporan masuk.' }).waitFor()
    expect(await page.title()).toMatch(/^Kesalahan: /)
    await page.getByRole('radio', { name: 'Datang langsung' }).check()
    await page.getByRole('radio', { name: 'Tinggi' }).check()
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()

    await page.getByText('Langkah 2 dari 5').waitFor()
    await page.getByRole('radio', { name: 'Perempuan' }).check()
    await page.getByRole('radio', { name: '18–24 tahun' }).check()
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await page.getByText('Langkah 3 dari 5').waitFor()
    await page.getByRole('checkbox', { name: 'Perekrutan' }).check()
    await page.locator('input[name=destination]').fill('Malaysia')
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await page.getByText('Langkah 4 dari 5').waitFor()
    await page.locator('input[name=name]').fill('Nama Rekaan Percobaan')
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await page.getByText('Langkah 5 dari 5').waitFor()
    await page.getByRole('checkbox', { name: 'Bantuan hukum', exact: true }).check()
    await page.getByRole('button', { name: 'Simpan dan selesai' }).click()
    await page.getByText('Penerimaan selesai.').waitFor()
    const home = page.url().replace(/\?.*/, '')
    expect(await page.content()).not.toContain('Nama Rekaan Percobaan')

    await page.goto(`${home}/rujuk`)
    await page.getByRole('radio', { name: 'Bantuan hukum' }).check()
    const lawyers = page.getByLabel('Kepada siapa?').locator('option', { hasText: 'Lembaga Bantuan Hukum Contoh' })
    await page.getByLabel('Kepada siapa?').selectOption((await lawyers.first().getAttribute('value')) ?? '')
    await page.getByLabel('Alasan rujukan').fill('Mohon pendampingan hukum.')
    await page.getByRole('button', { name: 'Simpan konsep' }).click()
    await page.getByText('Konsep tersimpan.').waitFor()
    const referral = page.url().replace(/\?.*/, '').replace(siteUrl(), '')
    const number = (await page.locator('h1').textContent()) ?? ''
    // Without a consent on record nothing goes out, and the page says why.
    await page.getByRole('button', { name: 'Kirim rujukan' }).click()
    await page.getByRole('alert').getByText('Belum ada persetujuan korban').waitFor()
    const provider = await openAs(open, 'penyedia', referral)
    expect(await provider.page.locator('h1').textContent()).toBe('Tidak ditemukan')

    await page.goto(`${home}/persetujuan`)
    await page.getByRole('radio', { name: 'Tertulis' }).check()
    await page.getByRole('radio', { name: 'Korban sendiri' }).check()
    await page.getByRole('checkbox', { name: 'Bantuan hukum', exact: true }).check()
    await page.getByRole('checkbox', { name: /Lembaga Bantuan Hukum Contoh/ }).check()
    await page.getByRole('button', { name: 'Simpan persetujuan' }).click()
    await page.waitForURL(/kabar=setuju/)
    await page.goto(siteUrl() + referral)
    await page.getByRole('button', { name: 'Kirim rujukan' }).click()
    await page.getByText('Rujukan terkirim.').waitFor()

    await provider.page.goto(`${siteUrl()}/kerja`)
    await provider.page.getByRole('link', { name: new RegExp(number) }).click()
    expect(await provider.page.content()).not.toContain('Nama Rekaan Percobaan')
    await provider.page.getByRole('button', { name: 'Tandai sudah dibuka' }).click()
    await provider.page.getByRole('button', { name: 'Terima rujukan' }).click()
    await provider.page.getByText('Data yang dibagikan sekarang terbuka.').waitFor()
    await provider.page.getByText('Nama Rekaan Percobaan').waitFor()
    await provider.close()

    await page.goto(siteUrl() + referral)
    await page.getByText('Diterima', { exact: true }).first().waitFor()
    await page.goto(`${siteUrl()}/kerja`)
    await page.getByRole('link', { name: new RegExp(number) }).waitFor()
    await close()
  })
})
