import { describe, expect, it } from 'vitest'
import { assertKeyFingerprints } from './fingerprints'

describe('assertKeyFingerprints', () => {
  it('remembers the keys of the first start', () => {
    expect(assertKeyFingerprints(null, { k1: 'aa' })).toEqual({ k1: 'aa' })
  })
  it('adds a new key and keeps the old one', () => {
    expect(assertKeyFingerprints({ k1: 'aa' }, { k1: 'aa', k2: 'bb' })).toEqual({ k1: 'aa', k2: 'bb' })
  })
  it('refuses another key under the same name', () => {
    expect(() => assertKeyFingerprints({ k1: 'aa' }, { k1: 'cc' })).toThrow(/"k1".*not the key/)
  })
  it('refuses a start without a key that the database needs', () => {
    expect(() => assertKeyFingerprints({ k1: 'aa', k2: 'bb' }, { k2: 'bb' })).toThrow(/"k1".*missing/)
  })
})
