import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { sealBytes, unsealBytes } from './sealBytes'

beforeAll(() => vi.stubEnv('SIGAP_KEYRING', JSON.stringify({ active: 'uji', keys: { uji: randomBytes(32).toString('base64') } })))
afterAll(() => vi.unstubAllEnvs())

const plain = Buffer.from('%PDF-1.7 Siti Aminah')

describe('bytes at rest', () => {
  it('come back as they were, and show nothing', () => {
    const sealed = sealBytes(plain, 'di sini')
    expect(sealed.includes(Buffer.from('Siti'))).toBe(false)
    expect(sealed.includes(Buffer.from('%PDF'))).toBe(false)
    expect(unsealBytes(sealed, 'di sini')).toEqual(plain)
    expect(sealBytes(plain, 'di sini')).not.toEqual(sealed)
  })

  it('do not open elsewhere, altered, cut short, or under a key that is not there', () => {
    const sealed = sealBytes(plain, 'di sini')
    const unable = /authenticate|lacks key|too short/
    expect(() => unsealBytes(sealed, 'di sana')).toThrow(unable)
    for (const at of [0, 2, 10, sealed.length - 1]) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => unsealBytes(altered, 'di sini')).toThrow(unable)
    }
    expect(() => unsealBytes(sealed.subarray(0, 20), 'di sini')).toThrow(unable)
    expect(() => unsealBytes(Buffer.alloc(0), 'di sini')).toThrow(unable)
  })
})
