import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { create, find, openAs, signIn } from './staff'

const { open } = useBrowser()
const STAMP = Date.now()
const EMAIL = `petugas.${STAMP}@contoh.go.id`
const NAME = `Petugas Percobaan ${STAMP}`
const FIRST = 'kuda lumping hujan senin'
const SECOND = 'pasar ikan lampu biru'

describe('one’s own account, without JavaScript', () => {
  it('is invited by the head of the centre, changes its password, and ends its other sessions', { timeout: 240_000 }, async () => {
    const secretariat = await openAs(open, 'sekretariat', '/kerja')
    const [decree] = await find<{ id: string }>(secretariat, 'decrees?where[region][equals]=32.73&where[number][equals]=32.73/Kep.1/2025&limit=1&depth=0')
    await secretariat.close()
    const head = await openAs(open, 'kepala.ppt', '/kerja/petugas')
    const [centre] = await find<{ id: string }>(head, 'service-centres?where[name][equals]=UPTD PPA Contoh Kota Bandung&limit=1&depth=0')
    await create(head, 'users', { email: EMAIL, name: NAME, region: '32.73', assignments: [{ role: 'caseworker', level: 'kabkota', region: '32.73', serviceCentre: centre?.id, decree: decree?.id, validUntil: '2099-12-31' }] })
    await head.page.reload()
    await head.page.getByRole('button', { name: `Buat tautan kata sandi untuk ${NAME}` }).click()
    const link = (await head.page.getByText('/undangan/').textContent()) ?? ''
    await head.page.goto(`${siteUrl()}/kerja/petugas`)
    expect(await head.page.getByText('/undangan/').count()).toBe(0)
    await head.close()

    const { page, context, close } = await open(new URL(link.trim()).pathname, { javaScriptEnabled: false })
    await page.getByLabel('Kata sandi baru', { exact: true }).fill(FIRST)
    await page.getByLabel('Ulangi kata sandi baru').fill(FIRST)
    await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
    await page.getByText('Kata sandi tersimpan.').waitFor()
    await signIn(page, EMAIL, FIRST)
    await page.getByRole('link', { name: 'Akun', exact: true }).click()
    await page.getByText('Petugas PPT', { exact: true }).waitFor()
    await page.getByText('Keputusan Wali Kota').waitFor()
    await page.getByText('sampai 31 Des 2099').waitFor()

    await page.locator('input[name=name]').fill(`${NAME} Baru`)
    await page.getByRole('button', { name: 'Simpan nama' }).click()
    await page.getByText('Nama tersimpan.').waitFor()

    const change = async (current: string, next: string) => {
      await page.getByLabel('Kata sandi sekarang').fill(current)
      await page.getByLabel('Kata sandi baru', { exact: true }).fill(next)
      await page.getByLabel('Ulangi kata sandi baru').fill(next)
      await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
    }
    await change('bukan kata sandi saya', SECOND)
    await page.getByRole('link', { name: 'Kata sandi sekarang keliru.' }).waitFor()
    expect(await page.getByLabel('Kata sandi sekarang').inputValue()).toBe('')
    await change(FIRST, 'pendek')
    await page.getByRole('link', { name: 'Kata sandi paling sedikit 12 karakter.' }).waitFor()
    await change(FIRST, SECOND)
    await page.getByText('Kata sandi diganti.').waitFor()
    await page.goto(`${siteUrl()}/kerja/akun`)
    expect(page.url()).toContain('/masuk')
    await signIn(page, EMAIL, FIRST)
    await page.getByText('Surel atau kata sandi keliru').first().waitFor()
    await signIn(page, EMAIL, SECOND)

    const other = await open('/masuk', { javaScriptEnabled: false })
    await signIn(other.page, EMAIL, SECOND)
    await other.page.goto(`${siteUrl()}/kerja/akun`)
    await other.page.getByRole('button', { name: 'Keluar di semua perangkat' }).click()
    await other.page.getByText('Anda sudah keluar.').waitFor()
    await page.goto(`${siteUrl()}/kerja/kasus`)
    expect(page.url()).toContain('/masuk')
    expect((await context.request.get(`${siteUrl()}/kerja/kasus`, { maxRedirects: 0 })).status()).toBe(307)
    await other.close()
    await close()
  })
})
