import { describe, expect, it } from 'vitest'

import { axe, useBrowser } from '../browser'
import { allPages, english } from './pages'

const { open } = useBrowser()

/** What is wrong, where, in a form that a failing test can print. */
async function violations(path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
  const { page, close } = await open(path, { colorScheme, viewport: { width, height: 900 } })
  // Closed parts are read too.
  await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
  const { violations: found } = await axe(page).analyze()
  await close()
  return found.flatMap((rule) => rule.nodes.map((node) => `${path} (${colorScheme}, ${width}) ${rule.id}: ${node.target.join(' ')} — ${node.failureSummary}`))
}

describe('every public page has no axe violation', () => {
  it('in Indonesian, light, on a desk', { timeout: 300_000 }, async () => {
    for (const path of await allPages()) expect(await violations(path, 'light', 1280)).toEqual([])
  })

  it('in English, dark, on a phone', { timeout: 300_000 }, async () => {
    for (const path of await allPages()) expect(await violations(english(path), 'dark', 360)).toEqual([])
  })
})
