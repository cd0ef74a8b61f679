import { describe, expect, it } from 'vitest'

import { siteUrl, sticksOut, useBrowser } from '../browser'
import { find, openAs } from './staff'

const { open } = useBrowser()

describe('the head of a service centre', () => {
  it('opens a case and assigns a caseworker, who then finds it', { timeout: 120_000 }, async () => {
    const head = await openAs(open, 'kepala.ppt', '/kerja/kasus/baru')
    await head.page.getByRole('radio', { name: 'Kepolisian' }).check()
    await head.page.getByRole('radio', { name: 'Sedang' }).check()
    await head.page.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await head.page.getByText('Langkah 2 dari 5').waitFor()
    const home = /\/kerja\/kasus\/[^/?]+/.exec(head.page.url())?.[0] ?? ''

    const worker = await openAs(open, 'petugas', home)
    expect(await worker.page.locator('h1').textContent()).toBe('Tidak ditemukan')

    await head.page.goto(siteUrl() + home)
    await head.page.getByRole('link', { name: 'Tugaskan petugas' }).click()
    await head.page.getByRole('checkbox', { name: /Petugas PPT/ }).first().waitFor()
    const [person] = await find<{ id: string }>(head, 'users?where[email][equals]=petugas@demo.invalid&limit=1&depth=0')
    await head.page.locator(`input[name=assignees][value="${person?.id}"]`).check()
    await head.page.getByRole('button', { name: 'Simpan penugasan' }).click()
    await head.page.waitForURL(/kabar=tugas/)

    await worker.page.goto(siteUrl() + home)
    expect(await worker.page.locator('h1').textContent()).toBe(await head.page.locator('h1').textContent())
    // Who works on a case is the head's to decide.
    await worker.page.goto(`${siteUrl()}${home}/petugas`)
    expect(await worker.page.locator('h1').textContent()).toBe('Tidak ditemukan')
    await worker.close()
    await head.close()
  })

  it('sees the staff of the own centre only, and may not make a link for oneself', async () => {
    const { page, close } = await openAs(open, 'kepala.ppt', '/kerja/petugas', { viewport: { width: 360, height: 800 } })
    await page.getByText('petugas@demo.invalid').waitFor()
    expect(await page.content()).not.toContain('kupang')
    expect(await page.getByRole('row').filter({ hasText: '(Anda)' }).getByRole('button').count()).toBe(0)
    expect(await sticksOut(page)).toEqual([])
    await close()
  })

  it('is the only one who has that page', async () => {
    for (const who of ['petugas', 'penyedia', 'ketua'] as const) {
      const { page, close } = await openAs(open, who, '/kerja/petugas')
      expect(await page.locator('h1').textContent()).toBe('Tidak ditemukan')
      await close()
    }
  })
})
