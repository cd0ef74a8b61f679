import { describe, expect, it } from 'vitest'

import { barePath, localPath, oneOf, pageOf, textOf, withQuery } from './paths'

describe('addresses', () => {
  it.each([
    ['/', '/en'],
    ['/gugus-tugas/32.73', '/en/gugus-tugas/32.73'],
  ])('%s in English is %s, and back', (id, en) => {
    expect(localPath('en', id)).toBe(en)
    expect(barePath(en)).toBe(id)
    expect(barePath(id)).toBe(id)
  })

  it('does not take a word that begins with "en" for a language', () => {
    expect(barePath('/energi')).toBe('/energi')
  })

  it('leaves empty filters out', () => {
    expect(withQuery('/laporan', { cari: '', hal: 2, provinsi: undefined })).toBe('/laporan?hal=2')
  })
})

describe('query values', () => {
  it.each(['0', '-1', '1e9', '99999', 'x', '', '1.5', ' '])('page %j is page 1', (hal) => {
    expect(pageOf({ hal })).toBe(1)
  })

  it('takes the first of repeated values, cleans and cuts it', () => {
    expect(textOf({ cari: ['a\u0000b', 'c'] }, 'cari')).toBe('a b')
    expect(textOf({ cari: 'x'.repeat(5000) }, 'cari')).toHaveLength(100)
  })

  it('ignores what is not in the list', () => {
    expect(oneOf({ status: 'constructor' }, 'status', ['planned'])).toBeUndefined()
    expect(oneOf({ status: 'planned' }, 'status', ['planned'])).toBe('planned')
  })
})
