import type { BrowserContext, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { siteUrl, useBrowser } from '../browser'

const { open } = useBrowser()
const ELSEWHERE = /^https:\/\/www\.bmkg\.go\.id\//

/** The other page, answered here: no test leaves this machine. */
async function standIn(context: BrowserContext): Promise<void> {
  await context.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title><h1>Cuaca</h1>' }))
}

async function gone(page: Page, before: number): Promise<void> {
  await page.waitForURL(ELSEWHERE)
  expect(await page.evaluate(() => history.length)).toBe(before)
  // Back leads to what was before this page, not to it.
  await page.goBack().catch(() => undefined)
  expect(page.url()).not.toContain('/pusat-layanan')
}

describe('Tutup cepat', () => {
  it.each([
    ['the Esc key', (page: Page) => page.keyboard.press('Escape')],
    ['a press of the button', (page: Page) => page.getByRole('link', { name: /Tutup cepat/ }).click({ noWaitAfter: true })],
  ])('replaces the page on %s and leaves nothing in the history', async (_, leave) => {
    const { page, context, close } = await open('/pusat-layanan')
    await standIn(context)
    const before = await page.evaluate(() => history.length)
    await leave(page)
    await gone(page, before)
    await close()
  })

  it('works from a field too, and sends no referrer', async () => {
    const { page, context, close } = await open('/gugus-tugas')
    let referrer: string | undefined = 'unset'
    await standIn(context)
    page.on('request', (request) => {
      if (ELSEWHERE.test(request.url())) referrer = request.headers().referer
    })
    await page.getByLabel('Nama wilayah').fill('kupang')
    await page.keyboard.press('Escape')
    await page.waitForURL(ELSEWHERE)
    expect(referrer).toBeUndefined()
    await close()
  })

  it('stands on every public page, the 404 page included', async () => {
    for (const path of ['/', '/privasi', '/apa-saja']) {
      const { page, context, close } = await open(path)
      await standIn(context)
      await page.keyboard.press('Escape')
      await page.waitForURL(ELSEWHERE)
      expect(page.url()).not.toContain(siteUrl())
      await close()
    }
  })
})
