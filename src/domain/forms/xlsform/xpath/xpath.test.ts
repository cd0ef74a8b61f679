import { describe, expect, it } from 'vitest'

import type { Calculation, Condition } from '../../types'
import { Unsupported } from '../issue'
import type { Known, Scope } from '../names'
import { parseXPath } from './parse'
import { readCalculation } from './readCalculation'
import { readCondition } from './readCondition'
import { writeCalculation } from './writeCalculation'
import { writeCondition, type Writing } from './writeCondition'

const known: Known[] = [
  { uid: 'u1', name: 'umur', type: 'integer' },
  { uid: 'u2', name: 'jenis', type: 'select-one' },
  { uid: 'u3', name: 'layanan', type: 'select-many' },
  { uid: 'u4', name: 'lahir', type: 'date' },
  { uid: 'u5', name: 'nama', type: 'text' },
  { uid: 'u6', name: 'setuju', type: 'acknowledge' },
  { uid: 'u7', name: 'skor', type: 'computed' },
  { uid: 'u8', name: 'masuk', type: 'date' },
  { uid: 'r1', name: 'anak', type: 'repeat' },
  { uid: 'r2', name: 'usia_anak', type: 'integer', repeat: 'r1' },
]
const scope: Scope = { byName: new Map(known.map((each) => [each.name, each])) }
const writing: Writing = { byUid: new Map(known.map((each) => [each.uid, each])), named: new Map([['dewasa', { field: 'u1', op: 'at-least', value: 18 }]]) }
const calculating = { ...writing, listOf: (uid: string) => (uid === 'u2' || uid === 'u3' ? 'daftar' : undefined) }
const condition = (text: string, more: Partial<Scope> = {}) => readCondition(parseXPath(text), { ...scope, ...more })
const calculation = (text: string) => readCalculation(parseXPath(text), scope)

describe('conditions as people write them', () => {
  const self = known[0]
  it.each<[string, Condition, Partial<Scope>?]>([
    ["${umur} < 18", { field: 'u1', op: 'less', value: 18 }],
    ['18 > ${umur}', { field: 'u1', op: 'less', value: 18 }],
    ['${ umur }>=18 AND ${umur} <= 60', { field: 'u1', op: 'between', value: [18, 60] }],
    ['. > 0 and . < 120', { all: [{ field: 'u1', op: 'more', value: 0 }, { field: 'u1', op: 'less', value: 120 }] }, { self }],
    ["${jenis} = ‘a’ or ${jenis}=“b”", { any: [{ field: 'u2', op: 'equals', value: 'a' }, { field: 'u2', op: 'equals', value: 'b' }] }],
    ['${jenis} = 1', { field: 'u2', op: 'equals', value: '1' }],
    ["${umur} = '5'", { field: 'u1', op: 'equals', value: 5 }],
    ["selected(${layanan}, 'x') and not(selected(${layanan}, 'y'))", { all: [{ field: 'u3', op: 'includes-any', value: ['x'] }, { not: { field: 'u3', op: 'includes-any', value: ['y'] } }] }],
    ["selected(${jenis}, 'a')", { field: 'u2', op: 'equals', value: 'a' }],
    ["${nama} != ''", { field: 'u5', op: 'answered' }],
    ['string-length(${nama}) = 0', { field: 'u5', op: 'not-answered' }],
    ["not(${jenis} = 'a' or ${umur} < 3)", { all: [{ field: 'u2', op: 'not-equals', value: 'a' }, { field: 'u1', op: 'at-least', value: 3 }] }],
    ['${lahir} <= today()', { field: 'u4', op: 'at-most', value: { today: 0, unit: 'day' } }],
    ['${lahir} > today() - 30', { field: 'u4', op: 'after', value: { today: -30, unit: 'day' } }],
    ["${lahir} < date('2020-01-31')", { field: 'u4', op: 'before', value: '2020-01-31' }],
    ['${masuk} > ${lahir}', { field: 'u8', op: 'after', value: { field: 'u4' } }],
    ["${setuju} = 'OK'", { field: 'u6', op: 'equals', value: true }],
    ['count(${anak}) >= 2', { count: 'r1', op: 'at-least', value: 2 }],
    ['count(${anak}[usia_anak < 18]) > 0', { count: 'r1', where: { field: 'r2', op: 'less', value: 18 }, op: 'more', value: 0 }],
    ['count-selected(${layanan}) > 1', { field: 'u3', op: 'length-at-least', value: 2 }],
  ])('%s', (text, expected, more) => {
    expect(condition(text, more)).toEqual(expected)
  })

  it.each(["pulldata('a','b','c',${umur}) = 1", '${tidak_ada} = 1', '${umur} = ', '${umur} mod 2 = 0', "regex(${nama}, '[a-z]+')", "jr:choice-name(${jenis}, '${jenis}') = 'A'", '${umur} + 1 > 3', "position(..) = 1", '${umur} = true()', '§ = 1', '(${umur} > 1', '${umur} > 1)'])('says why it cannot read %s', (text) => {
    expect(() => condition(text)).toThrow(Unsupported)
  })

  it('is not exhausted by brackets or length', () => {
    expect(() => condition(`${'('.repeat(3000)}1`)).toThrow(Unsupported)
    expect(() => condition('x'.repeat(9000))).toThrow(Unsupported)
  })
})

describe('what is written is read back as the same', () => {
  it.each<Condition>([
    { field: 'u1', op: 'not-equals', value: 5 },
    { any: [{ all: [{ field: 'u1', op: 'less', value: -2.5 }, { field: 'u5', op: 'answered' }] }, { field: 'u2', op: 'not-equals', value: "Ma'ruf" }] },
    { all: [{ any: [{ field: 'u1', op: 'between', value: [1, 2] }, { field: 'u5', op: 'not-answered' }] }, { not: { field: 'u3', op: 'includes-all', value: ['a', 'b'] } }] },
    { any: [{ field: 'u3', op: 'includes-any', value: ['a', 'b'] }, { field: 'u1', op: 'at-least', value: 1 }] },
    { all: [{ field: 'u3', op: 'includes-all', value: ['a', 'b'] }, { field: 'u1', op: 'at-most', value: 1 }] },
    { not: { field: 'u1', op: 'between', value: [3, 4] } },
    { field: 'u4', op: 'before', value: { today: -18, unit: 'year' } },
    { field: 'u4', op: 'at-least', value: { today: 7, unit: 'day' } },
    { field: 'u6', op: 'equals', value: true },
    { field: 'u5', op: 'length-at-most', value: 40 },
    { count: 'r1', where: { any: [{ field: 'r2', op: 'less', value: 18 }, { field: 'u1', op: 'more', value: 3 }] }, op: 'at-least', value: 1 },
    { field: 'u7', op: 'more', value: 10 },
  ])('%j', (original) => {
    expect(condition(writeCondition(original, writing))).toEqual(original)
  })

  it.each<Calculation>([
    { sum: [{ field: 'u1' }, { lookup: 'u2' }, { lookup: 'u3' }] },
    { average: [{ field: 'u1' }, { field: 'u7' }] },
    { count: [{ field: 'u1' }, { field: 'u5' }] },
    { op: '/', of: [{ op: '+', of: [{ field: 'u1' }, { value: 2 }] }, { op: '-', of: [{ value: 7.5 }, { value: -1 }] }] },
    { round: { max: [{ field: 'u1' }, { min: [{ value: 3 }, { field: 'u7' }] }] }, decimals: 2 },
    { daysBetween: [{ field: 'u4' }, { field: 'u8' }] },
    { ageInYears: { field: 'u4' } },
    { ageInYears: { field: 'u4' }, on: { field: 'u8' } },
    { if: { field: 'u1', op: 'at-least', value: 18 }, then: { value: 'dewasa' }, else: { concat: [{ value: 'anak ' }, { field: 'u5' }] } },
    { lookup: 'u2', table: { a: 2, b: -1 } },
    { rows: 'r1', fold: 'sum', of: { field: 'r2' } },
    { rows: 'r1', fold: 'average', of: { field: 'r2' }, where: { field: 'r2', op: 'more', value: 3 } },
    { rows: 'r1', fold: 'count', where: { field: 'r2', op: 'less', value: 18 } },
    { today: true },
  ])('%j', (original) => {
    expect(calculation(writeCalculation(original, calculating))).toEqual(original)
  })

  it('writes named conditions out, and refuses what workbooks cannot say', () => {
    expect(writeCondition({ named: 'dewasa' }, writing)).toBe('${umur} >= 18')
    for (const original of [{ some: 'r1', where: { field: 'r2', op: 'less', value: 1 } }, { field: 'u5', op: 'equals', value: `"'` }, { field: 'u4', op: 'before', value: { today: -1, unit: 'month' } }] as Condition[]) {
      expect(() => writeCondition(original, writing)).toThrow(Unsupported)
    }
  })

  it('reads the usual ways to write an age and a score', () => {
    expect(calculation('int((today() - ${lahir}) div 365.25)')).toEqual({ ageInYears: { field: 'u4' } })
    expect(calculation('${umur} * 2 + ${skor}')).toEqual({ op: '+', of: [{ op: '*', of: [{ field: 'u1' }, { value: 2 }] }, { field: 'u7' }] })
    expect(calculation('sum(${usia_anak})')).toEqual({ rows: 'r1', fold: 'sum', of: { field: 'r2' } })
    expect(() => calculation('${usia_anak} + 1')).toThrow(Unsupported)
    expect(() => calculation('uuid()')).toThrow(Unsupported)
  })
})
