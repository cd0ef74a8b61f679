import { describe, expect, it } from 'vitest'

import { distance, nearness } from './urgency'

const at = new Date('2026-11-24T03:00:00Z')

describe('how near a deadline is', () => {
  it.each([
    ['2026-11-24T02:59:59Z', '2026-11-24', 'late'],
    ['2026-11-24T09:00:00Z', '2026-11-24', 'today'],
    ['2026-11-24T18:00:00Z', '2026-11-25', 'soon'],
    ['2026-11-26T02:59:00Z', '2026-11-26', 'soon'],
    ['2026-11-26T03:00:00Z', '2026-11-26', 'later'],
  ] as const)('%s is %s', (due, day, expected) => {
    expect(nearness(new Date(due), at, day, '2026-11-24')).toBe(expected)
  })

  it('is told in whole days and hours', () => {
    expect(distance(at, new Date('2026-11-29T02:00:00Z'))).toEqual({ days: 4, hours: 119 })
    expect(distance(new Date('2026-11-24T01:30:00Z'), at)).toEqual({ days: 0, hours: 1 })
  })
})
