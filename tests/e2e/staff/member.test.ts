import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'
import { stateOf, submittedPlan, submittedReport } from './papers'
import { ask, find, openAs, type Who } from './staff'

const { open } = useBrowser()

/** The form behind a button, as the browser would send it. */
async function formOf(who: Who, path: string, button: string): Promise<Record<string, string>> {
  const { page, close } = await openAs(open, who, path)
  const inputs = await page
    .locator('form', { has: page.getByRole('button', { name: button }) })
    .locator('input[type=hidden]')
    .evaluateAll((elements) => elements.map((element) => [element.getAttribute('name') ?? '', element.getAttribute('value') ?? '']))
  await close()
  return Object.fromEntries(inputs) as Record<string, string>
}

describe('a member', () => {
  it.each([
    ['rencana', 'action-plans', 'Setujui', submittedPlan],
    ['laporan', 'reports', 'Catat sudah dibahas di pleno', submittedReport],
  ] as const)('reads /kerja/%s and cannot move it, not even with the form of someone who can', { timeout: 180_000 }, async (section, slug, button, make) => {
    const secretariat = await openAs(open, 'sekretariat', '/kerja')
    const title = `Naskah percobaan ${Date.now()}`
    const id = await make(secretariat, title)
    const path = `/kerja/${section}/${id}`
    const before = await stateOf(secretariat, slug, id)
    const form = await formOf('ketua.harian', path, button)
    expect(Object.keys(form).some((name) => name.startsWith('$ACTION_ID_'))).toBe(true)

    const member = await openAs(open, 'anggota', '/kerja')
    await member.page.getByRole('link', { name: new RegExp(title) }).click()
    expect(await member.page.locator('aside form').count()).toBe(0)
    await member.page.getByText('keputusan ada pada pimpinan gugus tugas').waitFor()
    const answer = await member.context.request.post(siteUrl() + path, { multipart: form, headers: { origin: siteUrl() }, maxRedirects: 0 })
    expect([answer.status(), new URL(answer.headers().location ?? '', siteUrl()).pathname]).toEqual([303, '/kerja/tidak-ditemukan'])
    expect((await member.context.request.get(`${siteUrl()}/kerja/tidak-ditemukan`)).status()).toBe(404)
    expect((await ask(member, 'patch', `${slug}/${id}`, { status: 'approved' })).status).toBe(403)
    expect(await stateOf(secretariat, slug, id)).toEqual(before)

    const auditor = await openAs(open, 'admin', '/kerja')
    const denials = await find<{ action: string }>(auditor, `audit-entries?where[action][equals]=denied&where[targetId][equals]=${id}&limit=10&depth=0`)
    expect(denials.length).toBeGreaterThanOrEqual(2)
    for (const opened of [member, auditor, secretariat]) await opened.close()
  })

  it('finds the own task force: structure with names, members, decrees with their papers', async () => {
    const { page, context, close } = await openAs(open, 'anggota', '/kerja/gugus-tugas')
    await page.getByRole('heading', { name: 'Gugus Tugas PP-TPPO Kota Bandung' }).waitFor()
    expect(await page.getByRole('table', { name: 'Anggota' }).getByRole('row').count()).toBe(26)
    await page.getByRole('link', { name: 'Berikutnya' }).click()
    await page.waitForURL(/hal=2/)
    const href = await page.getByRole('link', { name: /^Unduh PDF: / }).first().getAttribute('href')
    const answer = await context.request.get(siteUrl() + href)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await close()
  })
})
