import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Field, FormDefinition } from '../types'
import { binEnds, binsFor } from './bins'
import { dayStart, monthsThrough } from './months'
import { mainScore, resultSections } from './questions'

const label = (id: string) => ({ id, en: id })
const choice = (value: string, deprecated = false) => ({ value, label: label(value), ...(deprecated && { deprecated }) })
const one = (key: string, values: ReturnType<typeof choice>[], more: Partial<Field> = {}): Field => ({ type: 'select-one', uid: key, key, label: label(key), choices: values, indexed: true, ...more }) as Field
const form = (items: Field[], more: Partial<FormDefinition> = {}): FormDefinition => ({
  format: 1, key: 'uji', title: label('Uji'), purpose: 'monitoring', subject: 'task-force', locales: ['id', 'en'], sections: [{ uid: 's', key: 'bagian', label: label('Bagian'), items }], ...more,
})
const versions = (...definitions: FormDefinition[]) => definitions.map((definition, index) => ({ number: index + 1, definition }))
const questionsOf = (...definitions: FormDefinition[]) => resultSections(versions(...definitions)).flatMap(({ questions }) => questions)

describe('questions over versions', () => {
  it('keep what a later version left out, at the end of its section, with the versions that asked it', () => {
    const questions = questionsOf(form([one('lama', [choice('a')]), one('tetap', [choice('a')])]), form([one('tetap', [choice('a')]), one('baru', [choice('a')])]))
    expect(questions.map(({ key, removed, versions: asked }) => [key, removed, asked])).toEqual([['tetap', false, [1, 2]], ['baru', false, [2]], ['lama', true, [1]]])
  })

  it('have every choice there ever was, with its latest label', () => {
    const [question] = questionsOf(form([one('q', [choice('a'), choice('b')])]), form([one('q', [{ value: 'b', label: label('B baru') }, choice('c'), choice('d', true)])]))
    expect(question?.choices.map(({ value, label: { id }, deprecated }) => [value, id, deprecated])).toEqual([['b', 'B baru', false], ['c', 'c', false], ['d', 'd', true], ['a', 'a', true]])
  })

  it('are not counted once they are secured, also from the days when they were open', () => {
    const [question] = questionsOf(form([one('q', [choice('a')])]), form([one('q', [choice('a')], { secured: true })]))
    expect(question?.counted).toBe('secured')
  })

  it('are counted as long as one version indexed them, and are told apart from those that never were', () => {
    const questions = questionsOf(form([one('q', [choice('a')]), one('r', [choice('a')], { indexed: false })]), form([one('q', [choice('a')], { indexed: false }), one('r', [choice('a')], { indexed: false })]))
    expect(questions.map(({ key, counted }) => [key, counted])).toEqual([['q', 'indexed'], ['r', 'not-indexed']])
  })

  it('leave out what a case’s form secures by itself', () => {
    const free: Field = { type: 'text', uid: 't', key: 'cerita', label: label('Cerita'), indexed: true }
    expect(questionsOf(form([free], { purpose: 'intake', subject: 'case' })).map(({ counted }) => counted)).toEqual(['secured'])
    expect(questionsOf(form([free])).map(({ counted }) => counted)).toEqual(['indexed'])
  })

  it('know the score a form is told by', () => {
    const score = (key: string, bands = [{ key: 'x', label: label('x') }]): Field => ({ type: 'computed', uid: key, key, label: label(key), calculation: { value: 1 }, indexed: true, bands })
    expect(mainScore(questionsOf(form([score('skor_total'), score('lain')])))?.key).toBe('skor_total')
    expect(mainScore(questionsOf(form([score('skor_a'), score('skor_b'), score('jumlah', [])])))?.key).toBe('skor_b')
    expect(mainScore(questionsOf(form([one('q', [choice('a')])])))).toBeUndefined()
  })
})

describe('steps of numbers', () => {
  it('stand each for one whole number where these are few', () => {
    expect(binsFor({ min: 1, max: 5, whole: true })).toEqual({ from: 1, width: 1, count: 5 })
    expect(binsFor({ min: 3, max: 3, whole: true })).toEqual({ from: 3, width: 1, count: 1 })
  })

  it('are round', () => {
    expect(binsFor({ min: 0, max: 100, whole: false })).toEqual({ from: 0, width: 20, count: 5 })
    expect(binsFor({ min: 12, max: 487, whole: true })).toEqual({ from: 0, width: 100, count: 5 })
    expect(binsFor({ min: 0.2, max: 0.9, whole: false })).toEqual({ from: 0.2, width: 0.1, count: 7 })
  })

  it('have ends a person can say', () => {
    const bins = binsFor({ min: 12, max: 487, whole: true })
    expect([0, 1, 4].map((index) => binEnds(bins, index, { whole: true, max: 487 }))).toEqual([{ from: 0, to: 99 }, { from: 100, to: 199 }, { from: 400, to: 487 }])
  })

  it('hold every number from the lowest to the highest, and are few', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (start, size, share, whole) => {
        const round = (value: number): number => (whole ? Math.round(value) : Math.round(value * 100) / 100)
        const [min, max] = [round(start), round(start + size)]
        const bins = binsFor({ min, max, whole })
        const value = round(min + share * (max - min))
        const index = Math.min(Math.trunc((value - bins.from) / bins.width + 1e-9), bins.count - 1)
        const ends = binEnds(bins, index, { whole, max })
        expect(bins.count).toBeLessThanOrEqual(13)
        expect(bins.from).toBeLessThanOrEqual(min + 1e-6)
        expect(index).toBeGreaterThanOrEqual(0)
        expect(value).toBeGreaterThanOrEqual(ends.from - 1e-6)
        expect(value).toBeLessThanOrEqual(ends.to + 1e-6)
      }),
    )
  })
})

describe('months', () => {
  it('run through the gaps and over the year', () => {
    expect(monthsThrough(['2026-02', '2025-11'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it('are the latest ones where there are too many, and none where there is nothing', () => {
    expect(monthsThrough(['1900-01', '2026-03'], 3)).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(monthsThrough([])).toEqual([])
  })
})

describe('a day', () => {
  it('begins when it begins where the reader is', () => {
    expect(dayStart('2026-11-24', 7)).toBe('2026-11-23T17:00:00.000Z')
    expect(dayStart('2026-11-30', 9, 1)).toBe('2026-11-30T15:00:00.000Z')
  })

  it('is none where the calendar has none', () => {
    expect([dayStart('2026-02-30', 7), dayStart('kemarin', 7), dayStart('2026-1-1', 7)]).toEqual([undefined, undefined, undefined])
  })
})
