import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { and, not, or, type Reading, type Source, testCondition, type Tri } from './testCondition'
import type { AnswerValue, Condition, FieldType, Row } from './types'

const TRI: Tri[] = [true, false, null]
const tri = fc.constantFrom(...TRI)
const NONE: Reading = { state: 'none', hidden: false }
const source = (values: Record<string, [FieldType, AnswerValue] | 'mark'>, rows: Row[] = []): Source => ({
  today: '2026-11-24',
  named: new Map([['dewasa', { field: 'usia', op: 'at-least', value: 18 } satisfies Condition]]),
  rows: () => rows,
  read: (uid, row) => {
    const found = values[uid]
    if (row && Object.hasOwn(row.answers, uid)) return { state: 'value', type: 'integer', value: row.answers[uid]! }
    return !found ? NONE : found === 'mark' ? { state: 'mark' } : { state: 'value', type: found[0], value: found[1] }
  },
})
const test = (condition: Condition, values: Parameters<typeof source>[0] = {}, rows?: Row[]) => testCondition(condition, source(values, rows))

describe('three-valued logic', () => {
  it('obeys its laws', () => {
    fc.assert(
      fc.property(tri, tri, tri, (a, b, c) => {
        expect(not(not(a))).toBe(a)
        expect(and([a, b])).toBe(and([b, a]))
        expect(and([a, and([b, c])])).toBe(and([and([a, b]), c]))
        expect(not(and([a, b]))).toBe(or([not(a), not(b)]))
        expect(not(or([a, b]))).toBe(and([not(a), not(b)]))
        expect(and([a, or([b, c])])).toBe(or([and([a, b]), and([a, c])]))
        expect(and([a, true])).toBe(a)
        expect(and([a, false])).toBe(false)
        expect(or([a, true])).toBe(true)
      }),
    )
  })

  it('an answer never turns what was known into its opposite', () => {
    const leaf = fc.record({ field: fc.constantFrom('a', 'b', 'c'), op: fc.constantFrom('less' as const, 'equals' as const, 'at-least' as const), value: fc.integer({ min: 0, max: 5 }) })
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof({ maxDepth: 4 }, leaf, fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }), fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }), fc.record({ not: tie('condition') })),
    }))
    fc.assert(
      fc.property(condition, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (when, a, b) => {
        const before = test(when, { a: ['integer', a] })
        const after = test(when, { a: ['integer', a], b: ['integer', b] })
        expect(before === null || before === after).toBe(true)
      }),
    )
  })
})

describe('testCondition', () => {
  it.each<[string, Condition, Tri]>([
    ['an unanswered age is not below 18', { field: 'usia', op: 'less', value: 18 }, null],
    ['nor not below', { not: { field: 'usia', op: 'less', value: 18 } }, null],
    ['answered always knows', { field: 'usia', op: 'answered' }, false],
    ['declining is an answer', { field: 'tolak', op: 'answered' }, true],
    ['but no value', { field: 'tolak', op: 'equals', value: 1 }, null],
    ['numbers by value', { field: 'd', op: 'equals', value: 12.5 }, true],
    ['between holds its ends', { field: 'd', op: 'between', value: [12.5, 13] }, true],
    ['codes are text', { field: 'kode', op: 'equals', value: '7' }, false],
    ['any of', { field: 'm', op: 'includes-any', value: ['x', 'b'] }, true],
    ['all of', { field: 'm', op: 'includes-all', value: ['a', 'x'] }, false],
    ['length', { field: 'm', op: 'length-at-least', value: 2 }, true],
    ['before today', { field: 'tgl', op: 'before', value: { today: 0, unit: 'day' } }, true],
    ['at least 18 years ago', { field: 'tgl', op: 'at-most', value: { today: -18, unit: 'year' } }, true],
    ['another answer', { field: 'd', op: 'more', value: { field: 'kecil' } }, true],
    ['a year says enough', { field: 'tahun', op: 'before', value: '2011-01-01' }, true],
    ['or not enough', { field: 'tahun', op: 'before', value: '2010-06-01' }, null],
    ['nor is equal', { field: 'tahun', op: 'equals', value: '2010-06-01' }, null],
    ['named', { named: 'dewasa' }, null],
    ['unknown name', { named: 'x' }, null],
    ['no rows: some is unknown', { some: 'r', where: { field: 'u', op: 'less', value: 3 } }, null],
    ['no rows: every is unknown', { every: 'r', where: { field: 'u', op: 'less', value: 3 } }, null],
    ['no rows: counted as none', { count: 'r', op: 'equals', value: 0 }, true],
  ])('%s', (_, condition, wanted) => {
    const values = { tolak: 'mark' as const, d: ['decimal', '12.5'], kode: ['text', '007'], m: ['select-many', ['a', 'b']], tgl: ['date', '2008-11-24'], kecil: ['integer', 3], tahun: ['partial-date', '2010'] } as never
    expect(test(condition, values)).toBe(wanted)
  })

  it('looks into rows', () => {
    const rows: Row[] = [{ id: 'r1', answers: { u: 2 } }, { id: 'r2', answers: {} }]
    const young: Condition = { field: 'u', op: 'less', value: 3 }
    expect(test({ some: 'r', where: young }, {}, rows)).toBe(true)
    expect(test({ every: 'r', where: young }, {}, rows)).toBe(null)
    expect(test({ count: 'r', where: young, op: 'at-least', value: 1 }, {}, rows)).toBe(true)
    expect(test({ count: 'r', where: young, op: 'at-least', value: 2 }, {}, rows)).toBe(null)
    expect(test({ count: 'r', where: young, op: 'more', value: 2 }, {}, rows)).toBe(false)
    expect(test({ count: 'r', where: young, op: 'equals', value: 5 }, {}, rows)).toBe(false)
  })
})
