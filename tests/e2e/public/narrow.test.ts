import { describe, expect, it } from 'vitest'

import { sticksOut, useBrowser } from '../browser'
import { allPages, english } from './pages'

const { open } = useBrowser()
const viewport = { width: 320, height: 640 }

describe('a screen 320 px wide', () => {
  it('scrolls no public page sideways, also with everything opened', { timeout: 300_000 }, async () => {
    for (const path of await allPages()) {
      for (const address of [path, english(path)]) {
        const { page, close } = await open(address, { viewport })
        await page.evaluate(() => document.querySelectorAll('details').forEach((element) => (element.open = true)))
        expect({ address, out: await sticksOut(page) }).toEqual({ address, out: [] })
        await close()
      }
    }
  })

  it('keeps the map tiles at 32 px and inside the window', async () => {
    const { page, close } = await open('/', { viewport })
    const boxes = await page.locator('figure a rect').evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().toJSON() as DOMRect))
    expect(boxes).toHaveLength(38)
    for (const { left, right, width, height } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(32)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(320)
    }
    const overlaps = boxes.some((a, i) => boxes.some((b, j) => i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))
    expect(overlaps).toBe(false)
    await close()
  })
})
