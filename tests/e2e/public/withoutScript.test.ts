import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { firstOf } from './pages'

const { open } = useBrowser()
const options = { javaScriptEnabled: false }

describe('without JavaScript', () => {
  it('a citizen searches a region and reads its structure, plan and service centre', async () => {
    const { page, close } = await open('/', options)
    await page.getByLabel('Cari provinsi, kabupaten, atau kota').fill('kota bandung')
    await page.getByRole('button', { name: 'Cari' }).click()
    await page.getByRole('link', { name: 'Kota Bandung', exact: true }).click()
    expect(page.url()).toBe(`${siteUrl()}/gugus-tugas/32.73`)
    expect(await page.locator('h1').textContent()).toBe('Gugus Tugas Kota Bandung')
    const prevention = page.getByRole('group').filter({ hasText: 'Pencegahan dan partisipasi anak' })
    await prevention.locator('summary').click()
    expect(await prevention.getByText('dasar hukum').first().isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: /^Telepon UPTD/ }).first().getAttribute('href')).toMatch(/^tel:[\d+]+$/)
    await close()
  })

  it('filters and pages the directory', async () => {
    const { page, close } = await open('/gugus-tugas', options)
    await page.getByLabel('Provinsi').selectOption({ label: 'Jawa Barat' })
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await page.getByText('28 ditemukan').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Hapus saringan' }).click()
    await page.getByRole('link', { name: 'Berikutnya' }).click()
    expect(new URL(page.url()).searchParams.get('hal')).toBe('2')
    await close()
  })

  it('opens an activity of a published plan', async () => {
    const { page, close } = await open(await firstOf('/rencana-aksi'), options)
    const activity = page.locator('details').first()
    await activity.locator('summary').click()
    expect(await activity.getByText('Indikator').or(activity.getByText('Anggaran')).first().isVisible()).toBe(true)
    await close()
  })

  it('shows the map as a table and takes the quick exit as a plain link', async () => {
    const { page, close } = await open('/', options)
    await page.getByText('Lihat sebagai tabel').click()
    expect(await page.locator('figure table tbody tr').count()).toBe(38)
    expect(await page.getByRole('link', { name: /Tutup cepat/ }).getAttribute('href')).toMatch(/^https:/)
    await close()
  })

  it.each(['/rencana-aksi/tidak-ada', '/laporan/tidak-ada', '/gugus-tugas/99.99', '/apa-saja'])('shows the whole 404 page for %s', async (path) => {
    const { page, close } = await open(path, options)
    expect(await page.locator('h1').textContent()).toBe('Halaman tidak ditemukan')
    expect(await page.getByRole('link', { name: 'Ke beranda' }).isVisible()).toBe(true)
    await close()
  })
})
