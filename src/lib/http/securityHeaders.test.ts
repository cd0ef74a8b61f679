import { describe, expect, it } from 'vitest'

import { pagePolicy, panelPolicy } from './securityHeaders'

const production = { https: true, development: false }

describe('pagePolicy', () => {
  it('allows scripts by nonce only, and nothing inline', () => {
    const policy = pagePolicy('abc', production)
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:\/\//)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('upgrades requests on https only, so that an office without TLS still gets its styles', () => {
    expect(pagePolicy('abc', production)).toContain('upgrade-insecure-requests')
    expect(pagePolicy('abc', { ...production, https: false })).not.toContain('upgrade')
  })
})

describe('panelPolicy', () => {
  it('names no other origin and no eval', () => {
    const policy = panelPolicy(false)
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/https?:\/\//)
  })
})
