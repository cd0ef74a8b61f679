import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { move, stateOf, submittedReport } from './papers'
import { openAs } from './staff'

const { open } = useBrowser()
const TITLE = `Laporan percobaan ${Date.now()}`

describe('a report on the line of 3.3.3, without JavaScript', () => {
  it('goes from the daily chair over the plenary to the chair and on to the head of region', { timeout: 180_000 }, async () => {
    const secretariat = await openAs(open, 'sekretariat', '/kerja')
    const id = await submittedReport(secretariat, TITLE)
    const here = (page: typeof secretariat.page) => page.locator('li[aria-current=step] b').textContent()

    const chair = await openAs(open, 'ketua', `/kerja/laporan/${id}`)
    expect(await here(chair.page)).toBe('Ketua Harian')
    expect(await chair.page.getByRole('button', { name: 'Setujui' }).count()).toBe(0)

    const daily = await openAs(open, 'ketua.harian', '/kerja')
    await daily.page.getByRole('link', { name: new RegExp(TITLE) }).click()
    await daily.page.getByText('Isi percobaan.').waitFor()
    await daily.page.getByRole('button', { name: 'Catat sudah dibahas di pleno' }).click()
    await daily.page.getByText('Pembahasan di pleno tercatat.').waitFor()
    expect(await here(daily.page)).toBe('Ketua')
    // An annual or special report is the chair's to approve.
    expect(await daily.page.getByRole('button', { name: 'Setujui' }).count()).toBe(0)
    await daily.page.getByText('Sekarang menunggu').or(daily.page.locator('summary', { hasText: 'Kembalikan' })).first().waitFor()

    await chair.page.goto(`${siteUrl()}/kerja/laporan/${id}`)
    await chair.page.getByRole('button', { name: 'Setujui' }).click()
    await chair.page.getByRole('status').filter({ hasText: 'Disetujui.' }).waitFor()
    expect(await here(chair.page)).toBe('Bupati/Wali Kota')
    await chair.page.getByRole('button', { name: /Sampaikan kepada kepala daerah/ }).click()
    await chair.page.getByText('Penyampaian tercatat.').waitFor()
    expect(await stateOf(secretariat, 'reports', id)).toMatchObject({ status: 'delivered' })
    await chair.page.getByText('Sekarang menunggu Sekretariat.').waitFor()

    await move(secretariat, `reports/${id}`, 'published')
    await chair.page.reload()
    await chair.page.getByText('Alurnya sudah selesai.').waitFor()
    await chair.page.getByRole('link', { name: 'Lihat di halaman publik' }).click()
    expect(await chair.page.locator('h1').textContent()).toBe(TITLE)
    for (const opened of [daily, chair, secretariat]) await opened.close()
  })

  it('filters the list by status', async () => {
    const { page, close } = await openAs(open, 'ketua', '/kerja/laporan')
    await page.getByLabel('Status').selectOption({ label: 'Terbit' })
    await page.getByRole('button', { name: 'Terapkan' }).click()
    await page.waitForURL(/status=published/)
    expect(new Set(await page.locator('td.cell-end').allTextContents())).toEqual(new Set(['Terbit']))
    await page.getByRole('link', { name: 'Hapus saringan' }).click()
    expect(new Set(await page.locator('td.cell-end').allTextContents()).size).toBeGreaterThan(1)
    await close()
  })
})
