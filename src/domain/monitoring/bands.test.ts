import { describe, expect, it } from 'vitest'

import { SATISFACTION_SURVEY } from '@/seed/base/instruments/satisfaction'

import { bandFor, bandsOf } from './bands'

describe('bands of a form', () => {
  const bands = bandsOf(SATISFACTION_SURVEY)
  const satisfaction = bands.get('skor_kepuasan') ?? []

  it('are found by the key of the score', () => {
    expect([...bands.keys()]).toEqual(['skor_kepuasan'])
    expect(satisfaction.map(({ key }) => key)).toEqual(['rendah', 'sedang', 'tinggi'])
  })

  it('begin at their own number', () => {
    expect([1, 2.99, 3, 3.99, 4, 5].map((value) => bandFor(satisfaction, value)?.key)).toEqual(['rendah', 'rendah', 'sedang', 'sedang', 'tinggi', 'tinggi'])
  })

  it('leave a number below all of them without one', () => {
    expect(bandFor([{ key: 'a', label: { id: 'A', en: 'A' }, from: 1 }], 0.5)).toBeUndefined()
  })
})
