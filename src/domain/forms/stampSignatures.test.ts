import { describe, expect, it } from 'vitest'

import { stampSignatures } from './stampSignatures'
import { base, formOf, label } from './testing/sample'
import type { Answers } from './types'

const form = formOf([{ ...base('ttd'), type: 'signature' }, { ...base('catatan'), type: 'text' }, { ...base('r'), type: 'repeat', itemLabel: label('r'), items: [{ ...base('saksi'), type: 'signature' }] }])
const NOW = '2026-11-24T03:00:00.000Z'
const EARLIER = '2026-11-01T03:00:00.000Z'
const stamp = (answers: unknown, before: Answers = {}) => stampSignatures(form, answers, before, NOW)

describe('the moment of a typed signature', () => {
  it('is the server’s, whatever was sent', () => {
    expect(stamp({ ttd: { name: 'Siti' } })).toEqual({ ttd: { name: 'Siti', at: NOW } })
    expect(stamp({ ttd: { name: 'Siti', at: '1999-01-01T00:00:00Z' } })).toEqual({ ttd: { name: 'Siti', at: NOW } })
  })

  it('stays while the name does, also in rows', () => {
    const before: Answers = { ttd: { name: 'Siti', at: EARLIER }, r: [{ id: 'baris-01', answers: { saksi: { name: 'Budi', at: EARLIER } } }] }
    const row = (id: string, name: string, at?: string) => ({ id, answers: { saksi: { name, ...(at && { at }) } } })
    expect(stamp({ ttd: { name: ' Siti ', at: NOW }, r: [row('baris-01', 'Budi'), row('baris-02', 'Budi')] }, before)).toEqual({
      ttd: { name: ' Siti ', at: EARLIER },
      r: [row('baris-01', 'Budi', EARLIER), row('baris-02', 'Budi', NOW)],
    })
    expect(stamp({ ttd: { name: 'Budi' } }, before)).toEqual({ ttd: { name: 'Budi', at: NOW } })
  })

  it('is given to nothing else', () => {
    for (const answers of [null, [], 'x', { ttd: 'gambar-1' }, { ttd: { mark: 'refused' } }, { catatan: { name: 'x' } }, { r: [null, { id: 'baris-01' }, 5] }, { r: 'x' }]) expect(stamp(answers)).toEqual(answers)
  })
})
