import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { daysBetween, isDate, isDateTime, isPartialDate, isTime, shiftDate, spanOf, yearsBetween } from './calendar'
import { add, compare, decText, divide, multiply, round, subtract, toDec } from './decimal'

const dec = (text: string) => toDec(text)!

describe('decimals', () => {
  it('are exact where floats are not', () => {
    expect(decText(add(dec('0.1'), dec('0.2')))).toBe('0.3')
    expect(compare(multiply(divide(dec('1'), dec('3'))!, dec('3')), dec('1'))).toBe(0)
    expect(divide(dec('1'), dec('0'))).toBeNull()
  })
  it.each([['2.5', 0, '3'], ['-2.5', 0, '-3'], ['1.005', 2, '1.01'], ['-0.001', 2, '0'], ['12.50', 2, '12.5'], ['100', 2, '100'], ['0.05', 1, '0.1']])('round %s to %i digits as %s', (text, digits, wanted) => {
    expect(decText(dec(text), digits)).toBe(wanted)
    expect(decText(round(dec(text), digits))).toBe(wanted)
  })
  it.each(['', '1e3', 'x', '1.', '.5', '--1', 'Infinity', '1'.repeat(30)])('do not read %s', (text) => expect(toDec(text)).toBeNull())
  it('obey the laws of arithmetic', () => {
    const any = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(([n, digits]) => ({ n: BigInt(n), d: 10n ** BigInt(digits) }))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0)
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        expect(b.n === 0n || compare(multiply(divide(a, b)!, b), a) === 0).toBe(true)
        expect(compare(dec(decText(a)), a)).toBe(0)
      }),
    )
  })
})

describe('days', () => {
  it('exist or not', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isDate)).toBe(true)
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0001-01-01', '2026-04-31'].some(isDate)).toBe(false)
    expect([isPartialDate('2026'), isPartialDate('2026-05'), isPartialDate('2026-13'), isTime('24:00'), isTime('23:59'), isDateTime('2026-11-24T08:00')]).toEqual([true, true, false, false, true, true])
  })
  it('are counted and moved', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(shiftDate('2026-01-31', 1, 'month')).toBe('2026-02-28')
    expect(shiftDate('2024-02-29', -1, 'year')).toBe('2023-02-28')
    expect(shiftDate('2026-01-01', -1, 'day')).toBe('2025-12-31')
    expect([yearsBetween('2008-11-24', '2026-11-24'), yearsBetween('2008-11-25', '2026-11-24'), yearsBetween('2008-02-29', '2026-02-28')]).toEqual([18, 17, 17])
    expect([spanOf('2024'), spanOf('2024-02')]).toEqual([['2024-01-01', '2024-12-31'], ['2024-02-01', '2024-02-29']])
  })
  it('come back when moved there and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -9000, max: 9000 }), (start, by) => {
      const day = shiftDate('1950-01-01', start, 'day')
      expect(daysBetween(day, shiftDate(day, by, 'day'))).toBe(by)
    }))
  })
})
