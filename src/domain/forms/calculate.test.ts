import { describe, expect, it } from 'vitest'

import { evaluate } from './evaluate'
import { base, formOf, integer, label } from './testing/sample'
import type { Calculation, Computed, Item } from './types'

const choices = [{ value: 'a', label: label('a'), points: 0.5 }, { value: 'b', label: label('b'), points: 2 }, { value: 'na', label: label('na'), notApplicable: true }, { value: 'kosong', label: label('kosong') }]
const items: Item[] = [
  integer('x'),
  integer('y', { allowUnknown: true }),
  integer('tersembunyi', { shownWhen: { field: 'x', op: 'equals', value: 99 } }),
  { ...base('pilih'), type: 'select-one', choices },
  { ...base('banyak'), type: 'select-many', choices },
  { ...base('lahir'), type: 'date' },
  { ...base('uang'), type: 'decimal' },
  { ...base('anak'), type: 'repeat', itemLabel: label('anak'), items: [integer('umur')] },
]
const run = (calculation: Calculation, answers: object, decimals?: number): Computed =>
  evaluate(formOf([...items, { ...base('hasil'), type: 'computed', calculation, ...(decimals === undefined ? {} : { decimals }) }]), answers, { today: '2026-11-24', mode: 'submit' }).computed.hasil!
const row = (id: string, answers = {}) => ({ id: `baris-0${id}`, answers })
const x: Calculation = { field: 'x' }
const y: Calculation = { field: 'y' }

describe('calculate', () => {
  it.each<[string, Calculation, object, string]>([
    ['sum', { sum: [x, y] }, { x: 1, y: 2 }, '3'],
    ['sum leaves out what is not shown', { sum: [x, { field: 'tersembunyi' }] }, { x: 1, tersembunyi: 5 }, '1'],
    ['sum leaves out what does not apply', { sum: [x, { lookup: 'pilih' }] }, { x: 1, pilih: 'na' }, '1'],
    ['average', { average: [x, y, { value: 2 }] }, { x: 1, y: 2 }, '1.67'],
    ['exact to the end', { op: '*', of: [{ average: [x, y, { value: 2 }] }, { value: 3 }] }, { x: 1, y: 2 }, '5'],
    ['min', { min: [x, y] }, { x: 3, y: 2 }, '2'],
    ['max of dates', { max: [{ field: 'lahir' }, { value: '2001-01-01' }] }, { lahir: '2000-01-01' }, '2001-01-01'],
    ['count does not wait', { count: [x, y] }, { x: 3 }, '1'],
    ['look-up', { lookup: 'pilih' }, { pilih: 'a' }, '0.5'],
    ['look-up of several', { lookup: 'banyak' }, { banyak: ['a', 'b'] }, '2.5'],
    ['look-up in a table', { lookup: 'pilih', table: { a: 7 } }, { pilih: 'a' }, '7'],
    ['decimals', { op: '-', of: [{ field: 'uang' }, { value: 0.1 }] }, { uang: '0,3' }, '0.2'],
    ['round', { round: { field: 'uang' }, decimals: 1 }, { uang: '0,25' }, '0.3'],
    ['days between', { daysBetween: [{ field: 'lahir' }, { today: true }] }, { lahir: '2026-11-20' }, '4'],
    ['age', { ageInYears: { field: 'lahir' } }, { lahir: '2008-11-25' }, '17'],
    ['if', { if: { field: 'x', op: 'more', value: 1 }, then: { value: 'ya' }, else: { value: 'tidak' } }, { x: 2 }, 'ya'],
    ['concat', { concat: [x, { value: ' dari ' }, { field: 'uang' }] }, { x: 2, uang: '1,50' }, '2 dari 1.5'],
    ['rows', { rows: 'anak', fold: 'sum', of: { field: 'umur' } }, { anak: [row('a', { umur: 2 }), row('b', { umur: 3 })] }, '5'],
    ['rows where', { rows: 'anak', fold: 'count', where: { field: 'umur', op: 'less', value: 3 } }, { anak: [row('a', { umur: 2 }), row('b', { umur: 3 })] }, '1'],
    ['rows of which none is meant', { rows: 'anak', fold: 'sum', of: { field: 'umur' }, where: { field: 'umur', op: 'more', value: 9 } }, { anak: [row('a', { umur: 2 })] }, '0'],
  ])('%s', (_, calculation, answers, wanted) => expect(run(calculation, answers)).toMatchObject({ state: 'complete', value: wanted }))

  it.each<[string, Calculation, object, Partial<Extract<Computed, { state: 'incomplete' }>>]>([
    ['a missing input', { sum: [x, y] }, { x: 1 }, { reason: 'missing', missing: ['y'] }],
    ['a declined one', { sum: [x, y] }, { x: 1, y: { mark: 'unknown' } }, { reason: 'missing', missing: ['y'] }],
    ['both missing, said at once', { op: '+', of: [x, y] }, {}, { reason: 'missing', missing: ['x', 'y'] }],
    ['a choice without points', { lookup: 'pilih' }, { pilih: 'kosong' }, { reason: 'not-a-number' }],
    ['dividing by zero', { op: '/', of: [x, { value: 0 }] }, { x: 1 }, { reason: 'division-by-zero' }],
    ['a branch nobody knows', { if: { field: 'x', op: 'more', value: 1 }, then: { value: 0 }, else: { value: 1 } }, {}, { reason: 'missing', missing: ['x'] }],
    ['text as a number', { sum: [{ value: 'x' }] }, {}, { reason: 'not-a-number' }],
    ['too large', { op: '*', of: [{ value: 1e12 }, { value: 10 }] }, {}, { reason: 'out-of-range' }],
    ['a row without its value', { rows: 'anak', fold: 'average', of: { field: 'umur' } }, { anak: [row('a', { umur: 2 }), row('b')] }, { reason: 'missing', missing: ['anak/baris-0b/umur'] }],
    ['rows nobody can choose', { rows: 'anak', fold: 'count', where: { field: 'umur', op: 'less', value: 3 } }, { anak: [row('b')] }, { reason: 'missing', missing: ['anak/baris-0b/umur'] }],
    ['an average of nothing', { average: [{ field: 'tersembunyi' }] }, { x: 1 }, { reason: 'missing', missing: [] }],
  ])('%s is not a result', (_, calculation, answers, wanted) => expect(run(calculation, answers)).toMatchObject({ state: 'incomplete', ...wanted }))

  it('ends a circle as incomplete', () => {
    const circle = formOf([{ ...base('a'), type: 'computed', calculation: { field: 'b' } }, { ...base('b'), type: 'computed', calculation: { field: 'a' } }])
    expect(evaluate(circle, {}, { today: '2026-11-24', mode: 'submit' }).computed.a).toMatchObject({ state: 'incomplete' })
  })
})
