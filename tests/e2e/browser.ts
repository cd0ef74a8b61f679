import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'

import { launchBrowser, siteUrl } from '../harness/browser'

export { launchBrowser, siteUrl }

export type Opened = {
  page: Page
  context: BrowserContext
  /** Errors of the page's own scripts and refusals of the content policy. */
  complaints: string[]
  /** Addresses outside this site that the page asked for. */
  foreign: string[]
  close: () => Promise<void>
}

/**
 * What axe finds on a page. Without the blank page on which it otherwise puts together what it found in frames of other
 * sites, which our pages never have: the same rules in half the time.
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

/**
 * One browser for a test file; `open` gives each test a context of its own, so that nothing is shared between two.
 * `path` is relative to the running site.
 */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Opened> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    open: async (path, options) => {
      if (!browser) throw new Error('the browser is not there yet')
      const context = await browser.newContext({ locale: 'id-ID', ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      const foreign: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(siteUrl()).origin) foreign.push(request.url())
      })
      await page.goto(siteUrl() + path, { waitUntil: 'load' })
      return { page, context, complaints, foreign, close: () => context.close() }
    },
  }
}

/** A public page's raw answer. Redirects are followed unless told otherwise. */
export const get = (path: string, init?: RequestInit): Promise<Response> => fetch(siteUrl() + path, init)

/** Wider than the window? Then the page scrolls sideways. Names what sticks out. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
  })
