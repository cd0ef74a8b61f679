import { beforeAll, describe, expect, it } from 'vitest'

import { axe, get, type Opened, siteUrl, sticksOut, useBrowser } from '../browser'
import { checklist, newKey, openFor, publish, responsesTo } from './scene'

const browser = useBrowser()

describe('a form for the public', () => {
  const key = newKey()
  let chief: Opened
  let form: string
  beforeAll(async () => {
    chief = await openFor(browser.open, 'sekretariat.pusat')
    form = await publish(chief, checklist(key, { purpose: 'survey', subject: 'none' }), 'ID', 'public')
  }, 120_000)

  it.each([true, false])('is filled in, checked, changed and sent on one page (scripts: %s), and keeps nothing', async (scripts) => {
    const { page, context, complaints, close } = await browser.open(`/formulir/${key}`, { javaScriptEnabled: scripts, viewport: { width: 360, height: 760 } })
    await page.locator('[id="a/tanggal:day"]').fill('24')
    await page.locator('[id="a/tanggal:month"]').fill('11')
    await page.locator('[id="a/tanggal:year"]').fill('2026')
    await page.locator('input[name="a/ada_sk"][value=unknown]').check()
    await page.locator('input[name="a/rapat"][value=penuh]').check()
    await page.locator('input[name="a/rencana"][value=penuh]').check()
    await page.getByRole('button', { name: 'Tambah Anggota' }).click()
    await page.locator('[id$="/peran"][name^="a/"]').fill('Ketua RT')
    expect(await page.locator('input[name="a/rapat"][value=penuh]').isChecked()).toBe(true)
    expect(await sticksOut(page)).toEqual([])
    await page.locator('.fill-actions button[value=periksa]').click()
    await page.getByRole('heading', { name: 'Periksa jawaban Anda' }).waitFor()
    expect(await page.locator('.answers').innerText()).toContain('Ketua RT')
    await page.getByRole('button', { name: 'Ubah jawaban' }).click()
    expect(await page.locator('[id$="/peran"][name^="a/"]').inputValue()).toBe('Ketua RT')
    await page.locator('.fill-actions button[value=periksa]').click()
    const before = (await responsesTo(chief, form)).length
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    expect(await page.locator('.receipt-code').innerText()).toMatch(/^TT-/)
    expect(new URL(page.url()).pathname).toBe(`/formulir/${key}`)
    expect((await responsesTo(chief, form)).length).toBe(before + 1)
    expect([await context.cookies(), await page.evaluate(() => localStorage.length + sessionStorage.length)]).toEqual([[], 0])
    expect(complaints).toEqual([])
    await close()
  }, 120_000)

  it('is complete in English, has the quick exit and the hotlines, and nothing for axe to find', async () => {
    const { page, close } = await browser.open(`/en/formulir/${key}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain('Date of visit')
    expect(text).toContain('Check answers')
    expect(text).not.toContain('Periksa')
    expect(await page.locator('[data-quick-exit=true]').count()).toBe(1)
    expect((await axe(page).analyze()).violations.map(({ id }) => id)).toEqual([])
    await close()
  }, 60_000)

  it('writes nothing for a program that fills every box, for a forged key, and nothing twice', async () => {
    const count = async () => (await responsesTo(chief, form)).length
    const html = await (await get(`/formulir/${key}`)).text()
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const send = (more: Record<string, string>) => {
      const body = new FormData()
      const fields = { isian: hidden('isian'), versi: hidden('versi'), tahap: 'kirim', 'a/tanggal:day': '1', 'a/tanggal:month': '1', 'a/tanggal:year': '2026', 'a/ada_sk': 'unknown', 'a/rapat': 'belum', 'a/rencana': 'belum', ...more }
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return fetch(`${siteUrl()}/formulir/${key}`, { method: 'POST', body, headers: { origin: siteUrl() }, redirect: 'manual' })
    }
    const before = await count()
    const trapped = await send({ website: 'https://iklan.example' })
    expect([trapped.status, (await trapped.text()).includes('TT-')]).toEqual([200, true])
    expect((await send({ 'a/tidak_ada': 'x' })).status).toBe(422)
    expect((await send({ 'a/nilai': '9' })).status).toBe(422)
    expect((await fetch(`${siteUrl()}/formulir/${key}`, { method: 'POST', body: new FormData(), headers: { origin: 'https://lain.example' } })).status).toBe(403)
    expect(await count()).toBe(before)
    const codes = await Promise.all([send({}), send({})].map(async (answer) => /TT-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(await (await answer).text())?.[0]))
    expect(codes[0]).toBeTruthy()
    expect(codes[1]).toBe(codes[0])
    expect(await count()).toBe(before + 1)
  }, 60_000)

  it('is not there when it is not for the public', async () => {
    const staffOnly = newKey()
    await publish(chief, checklist(staffOnly), 'ID')
    const answer = await get(`/formulir/${staffOnly}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/tidak-ditemukan'])
  }, 60_000)
})
