import { describe, expect, it } from 'vitest'

import { siteUrl, sticksOut, useBrowser } from '../browser'
import { find, openAs, statusOf, violationsIn, type Who } from './staff'

const { open } = useBrowser()

const ROLES: Who[] = ['ketua', 'ketua.harian', 'anggota', 'kepala.ppt', 'petugas', 'kepala.ppt.kupang', 'petugas.kupang', 'penyedia', 'penyedia.kupang', 'asesor']
/** Deep enough for a list, what it lists, and the forms of that. */
const MOST_PAGES = 45

/** One address stands for all of its kind: `/kerja/kasus/…/status`. */
const kind = (path: string): string =>
  path.replace(/[?#].*$/, '').replaceAll(/\/(?:[0-9a-f-]{36}|\d{2}(?:\.\d{2})?|ID)(?=\/|$)/g, '/…')

describe('every staff page a role can reach', () => {
  it.each(ROLES)('%s: answers, has no axe violation and scrolls nowhere sideways', { timeout: 600_000 }, async (who) => {
    const opened = await openAs(open, who, '/kerja', { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } })
    const { page, complaints, foreign, close } = opened
    const seen = new Set<string>()
    const dead: string[] = []
    const queue = ['/kerja']
    const visited: string[] = []
    while (queue.length > 0 && visited.length < MOST_PAGES) {
      const path = queue.shift() ?? ''
      if (/\/(?:pdf|surat|sk\/[^/]+)$/.test(path) || !/^\/(?:kerja|keluar)/.test(path)) {
        const status = await statusOf(opened, path)
        if (status !== 200) dead.push(`${path} ${status}`)
        continue
      }
      const answer = await page.goto(siteUrl() + path)
      if (answer?.status() !== 200 || page.url().includes('tidak-ditemukan')) dead.push(`${path} ${answer?.status()}`)
      visited.push(path)
      await page.setViewportSize({ width: 1280, height: 900 })
      expect({ path, wide: await violationsIn(page), out: await sticksOut(page) }).toEqual({ path, wide: [], out: [] })
      await page.setViewportSize({ width: 320, height: 640 })
      expect({ path, narrow: await violationsIn(page), out: await sticksOut(page) }).toEqual({ path, narrow: [], out: [] })
      const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href))
      for (const href of links) {
        const url = new URL(href)
        const next = url.pathname + url.search
        if (url.origin !== siteUrl() || seen.has(kind(next))) continue
        seen.add(kind(next))
        queue.push(next)
      }
    }
    expect(dead).toEqual([])
    expect(visited.length).toBeGreaterThan(1)
    expect([complaints, foreign]).toEqual([[], []])
    await close()
  })

  it('stands in English and in the dark as well', { timeout: 300_000 }, async () => {
    const { page, context, close } = await openAs(open, 'ketua.harian', '/kerja', { javaScriptEnabled: true, colorScheme: 'dark', viewport: { width: 360, height: 800 } })
    await context.addCookies([{ name: 'sigap-lang', value: 'en', url: siteUrl() }])
    for (const path of ['/kerja', '/kerja/rencana', '/kerja/laporan', '/kerja/gugus-tugas', '/kerja/akun']) {
      await page.goto(siteUrl() + path)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect({ path, found: await violationsIn(page), out: await sticksOut(page) }).toEqual({ path, found: [], out: [] })
    }
    await page.goto(`${siteUrl()}/kerja/laporan`)
    await page.locator('.entry-link').first().click()
    await page.waitForLoadState()
    expect([await violationsIn(page), await sticksOut(page)]).toEqual([[], []])
    await close()
  })

  it('is the same 404 for what is foreign and what is not there', { timeout: 180_000 }, async () => {
    const admin = await openAs(open, 'admin', '/kerja')
    const foreign = async (slug: string) => (await find<{ id: string }>(admin, `${slug}?where[region][equals]=53.71&limit=1&depth=0`))[0]?.id ?? ''
    const [plan, report, decree] = [await foreign('action-plans'), await foreign('reports'), await foreign('decrees')]
    await admin.close()
    const kupang = await openAs(open, 'kepala.ppt.kupang', '/kerja')
    const [theirs] = await find<{ id: string }>(kupang, 'cases?limit=1&depth=0')
    await kupang.close()
    const asked: [Who, string[]][] = [
      ['ketua', [`rencana/${plan}`, `rencana/${plan}/pdf`, `laporan/${report}`, `laporan/${report}/pdf`, `gugus-tugas/sk/${decree}`, 'rencana/tidak-ada', 'laporan/%27', `kasus/${theirs?.id}`]],
      ['anggota', [`rencana/${plan}`, `laporan/${report}`, `gugus-tugas/sk/${decree}`, 'kasus', 'rujukan', 'petugas']],
      ['kepala.ppt', [`kasus/${theirs?.id}`, `kasus/${theirs?.id}/petugas`, `kasus/${theirs?.id}/rujuk`, 'kasus/00000000-0000-4000-8000-000000000000', 'rencana', 'laporan', 'gugus-tugas', `rencana/${plan}`]],
      ['penyedia', ['kasus', `kasus/${theirs?.id}`, 'petugas', 'rencana', 'rujukan/00000000-0000-4000-8000-000000000000']],
    ]
    for (const [who, paths] of asked) {
      const opened = await openAs(open, who, '/kerja')
      const bodies = new Set<string>()
      for (const path of paths) {
        expect(path).not.toMatch(/undefined|\/$/)
        const answer = await opened.context.request.get(`${siteUrl()}/kerja/${path}`)
        expect({ who, path, status: answer.status() }).toEqual({ who, path, status: 404 })
        bodies.add(/<main[^]*<\/main>/.exec(await answer.text())?.[0] ?? '')
      }
      expect(bodies.size).toBe(1)
      await opened.close()
    }
  })
})
