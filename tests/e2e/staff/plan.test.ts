import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { move, stateOf, submittedPlan } from './papers'
import { ask, openAs } from './staff'

const { open } = useBrowser()
const TITLE = `Rencana percobaan ${Date.now()}`

describe('an action plan on the staff pages, without JavaScript', () => {
  it('is returned by the daily chair with a reason, mended, and approved by the chair', { timeout: 180_000 }, async () => {
    const secretariat = await openAs(open, 'sekretariat', '/kerja')
    const id = await submittedPlan(secretariat, TITLE)

    const daily = await openAs(open, 'ketua.harian', '/kerja')
    await daily.page.getByRole('link', { name: new RegExp(TITLE) }).click()
    await daily.page.getByText('Rp12.345.678').first().waitFor()
    await daily.page.locator('summary', { hasText: 'Kegiatan percobaan' }).click()
    await daily.page.getByText('Kelurahan terjangkau').waitFor()

    await daily.page.locator('summary', { hasText: 'Kembalikan' }).click()
    await daily.page.getByRole('button', { name: 'Kembalikan' }).click()
    await daily.page.getByText('Tulis alasan, supaya sekretariat tahu').first().waitFor()
    expect(await stateOf(secretariat, 'action-plans', id)).toMatchObject({ status: 'in-review' })
    await daily.page.getByLabel('Alasan pengembalian').fill('Target tahun kedua belum ada.')
    await daily.page.getByRole('button', { name: 'Kembalikan' }).click()
    await daily.page.getByText('Dikembalikan ke penyusun').waitFor()
    await daily.page.getByText('Target tahun kedua belum ada.').waitFor()
    expect(await daily.page.getByRole('button', { name: 'Setujui' }).count()).toBe(0)
    expect(await stateOf(secretariat, 'action-plans', id)).toEqual({ status: 'draft', reason: 'Target tahun kedua belum ada.' })

    await move(secretariat, `action-plans/${id}`, 'in-review')
    const chair = await openAs(open, 'ketua', `/kerja/rencana/${id}`)
    await chair.page.getByRole('button', { name: 'Setujui' }).click()
    await chair.page.getByRole('status').filter({ hasText: 'Disetujui.' }).waitFor()
    expect(await stateOf(secretariat, 'action-plans', id)).toMatchObject({ status: 'approved' })
    for (const opened of [daily, chair, secretariat]) await opened.close()
  })

  it('cannot be approved as something else than what was read', { timeout: 120_000 }, async () => {
    const secretariat = await openAs(open, 'sekretariat', '/kerja')
    const id = await submittedPlan(secretariat, `${TITLE} 2`)
    const chair = await openAs(open, 'ketua', `/kerja/rencana/${id}`)
    const daily = await openAs(open, 'ketua.harian', `/kerja/rencana/${id}`)
    await daily.page.locator('summary', { hasText: 'Kembalikan' }).click()
    await daily.page.getByLabel('Alasan pengembalian').fill('Perbaiki masalahnya.')
    await daily.page.getByRole('button', { name: 'Kembalikan' }).click()
    await daily.page.getByText('Dikembalikan ke penyusun').waitFor()
    await ask(secretariat, 'patch', `action-plans/${id}`, { problem: 'Lain sama sekali.' })
    await move(secretariat, `action-plans/${id}`, 'in-review')

    await chair.page.getByRole('button', { name: 'Setujui' }).click()
    await chair.page.getByText('Naskah ini berubah sejak Anda membukanya.').first().waitFor()
    await chair.page.getByText('Lain sama sekali.').waitFor()
    expect(await stateOf(secretariat, 'action-plans', id)).toMatchObject({ status: 'in-review' })
    for (const opened of [daily, chair, secretariat]) await opened.close()
  })

  it('comes as a PDF to whoever reads it, and to nobody else', async () => {
    const reader = await openAs(open, 'anggota', '/kerja/rencana')
    await reader.page.locator('.entry-link').first().click()
    const answer = await reader.context.request.get(`${reader.page.url()}/pdf`)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    const other = await openAs(open, 'petugas', '/kerja')
    expect((await other.context.request.get(`${reader.page.url()}/pdf`)).status()).toBe(404)
    const nobody = await open('/masuk')
    await nobody.page.goto(`${reader.page.url()}/pdf`)
    expect(nobody.page.url()).toBe(`${siteUrl()}/masuk?kembali=${encodeURIComponent('/kerja/rencana')}`)
    for (const opened of [reader, other, nobody]) await opened.close()
  })
})
