import { describe, expect, it } from 'vitest'

import { sticksOut, useBrowser } from '../browser'
import { openAs, violationsIn, type Who } from './panel'

const { open } = useBrowser()

const DESKS: [Who, string[]][] = [
  ['admin', ['Keadaan instalasi', 'Undangan yang belum dipakai', 'Gugus tugas kabupaten/kota per provinsi']],
  ['sekretariat', ['Gugus Tugas PP-TPPO Kota Bandung', 'Menunggu Anda', 'Terlambat', 'Kursi kosong']],
  ['koordinator', ['Kegiatan Sub GT Anda', 'Laporan Sub GT Anda']],
  ['auditor', ['Penolakan akses terakhir', 'Pembacaan identitas terakhir']],
]

describe('the panel’s first page', () => {
  it.each(DESKS)('%s finds the desk of their own work, wide and narrow, light and dark, without an axe violation', async (who, headings) => {
    for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']] as const) {
      const { page, complaints, foreign, close } = await openAs(open, who, '/admin', { viewport: { width, height: 900 }, colorScheme })
      for (const name of headings) await page.getByRole('heading', { name }).first().waitFor()
      expect(await sticksOut(page)).toEqual([])
      expect(await violationsIn(page, '.template-default__wrap')).toEqual([])
      expect([complaints, foreign]).toEqual([[], []])
      await close()
    }
  })

  it('speaks Indonesian to a browser that asks for English, and English once that is chosen', async () => {
    const { page, context, close } = await openAs(open, 'sekretariat', '/admin', { locale: 'en-US' })
    await page.getByRole('heading', { name: 'Beranda' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: page.url() }])
    await page.reload()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    await close()
  })

  it('carries the demo line everywhere, sign-in included', async () => {
    const { page, close } = await open('/admin/login')
    await page.getByText('Data demo').waitFor()
    await close()
    const inside = await openAs(open, 'admin', '/admin/collections/task-forces')
    await inside.page.getByText('Data demo').waitFor()
    await inside.close()
  })

  it('sends whoever is not signed in to the sign-in page, from its own pages too', async () => {
    for (const path of ['/admin', '/admin/bentuk-gugus-tugas', '/admin/impor-anggota']) {
      const { page, close } = await open(path)
      await page.waitForURL(/\/(admin\/login|masuk)/)
      await close()
    }
  })
})
