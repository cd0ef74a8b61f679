import { describe, expect, it } from 'vitest'

import { get, useBrowser } from '../browser'
import { allPages } from './pages'

const { open } = useBrowser()

describe('security headers', () => {
  it('public pages allow scripts by nonce only, and every script carries it', async () => {
    for (const path of ['/', '/gugus-tugas/32.73', '/apa-saja']) {
      const answer = await get(path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/https?:/)
      const html = await answer.text()
      const scripts = html.match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      expect(html).not.toMatch(/<[^>]+\sstyle="/)
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('x-powered-by')).toBeNull()
    }
    const [first, second] = await Promise.all([get('/'), get('/')])
    expect(first.headers.get('content-security-policy')).not.toBe(second.headers.get('content-security-policy'))
  })

  it('promises https only where the reader came by https', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull()
  })

  it('the panel has a policy of its own, without other origins or eval', async () => {
    const policy = (await get('/admin/login')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/https?:/)
  })

  it('answers of the API cannot run as a page', async () => {
    expect((await get('/api/users/me')).headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('a reader’s browser', () => {
  it('hears no complaint, sets no cookie and asks no other site, on every public page', { timeout: 300_000 }, async () => {
    for (const path of await allPages()) {
      const { page, context, complaints, foreign, close } = await open(path)
      await page.waitForLoadState('networkidle')
      expect({ path, complaints, foreign, cookies: await context.cookies() }).toEqual({ path, complaints: [], foreign: [], cookies: [] })
      await close()
    }
  })
})
