import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { problemSentence } from './authorSentences'
import { dependencyOrder, inputsOf } from './dependencies'
import { lint } from './lint'
import { modelOf } from './model'
import { bigForm } from './testing/bigForm'
import { randomForm } from './testing/generate'
import { base, formOf, integer, label, yesNo } from './testing/sample'
import type { Calculation, Condition, FormDefinition, Item } from './types'
import { validateDefinition } from './validateDefinition'

const codes = (items: Item[], more: Partial<FormDefinition> = {}) => lint(formOf(items, more)).map(({ code, uid }) => `${code}@${uid}`)
const shown = (shownWhen: Condition) => integer('b', { shownWhen })
const score = (calculation: Calculation, more = {}): Item => ({ ...base('skor'), type: 'computed', calculation, ...more })
const one = (points: (number | undefined)[], more = {}): Item => ({ ...base('p'), type: 'select-one', choices: points.map((each, index) => ({ value: `v${index}`, label: label('v'), ...(each === undefined ? {} : { points: each }) })), ...more })
const deep = (levels: number): Condition => (levels > 1 ? { not: deep(levels - 1) } : { field: 'a', op: 'answered' })
const rows: Item = { ...base('r'), type: 'repeat', itemLabel: label('r'), items: [integer('u')] }

describe('lint', () => {
  it('finds nothing in a sound form', () => {
    expect(codes([yesNo('a'), shown({ field: 'a', op: 'equals', value: 'yes' }), one([1, 2]), score({ lookup: 'p' }), rows])).toEqual([])
    expect(lint(bigForm())).toEqual([])
  })

  it.each<[string, Item[], Partial<FormDefinition>?]>([
    ['later-question@a', [integer('a', { shownWhen: { field: 'b', op: 'answered' } }), integer('b')]],
    ['unknown-question@b', [integer('a'), shown({ field: 'x', op: 'answered' })]],
    ['unknown-condition@b', [integer('a'), shown({ named: 'x' })]],
    ['wrong-operator@b', [yesNo('a'), shown({ field: 'a', op: 'less', value: 3 })]],
    ['wrong-value@b', [integer('a'), shown({ field: 'a', op: 'less', value: 'x' })]],
    ['wrong-value@b', [integer('a'), shown({ field: 'a', op: 'between', value: [1] })]],
    ['unknown-choice@b', [one([1]), shown({ field: 'p', op: 'equals', value: 'x' })]],
    ['too-deep@b', [integer('a'), shown(deep(6))]],
    ['too-many-nodes@b', [integer('a'), shown({ all: Array.from({ length: 200 }, () => deep(1)) })]],
    ['outside-repeat@b', [rows, shown({ field: 'u', op: 'answered' })]],
    ['not-a-repeat@b', [integer('a'), shown({ some: 'a', where: deep(1) })]],
    ['not-an-input@b', [{ ...base('a'), type: 'note' }, shown(deep(1))]],
    ['unreachable@b', [integer('a'), shown({ all: [{ field: 'a', op: 'less', value: 3 }, { field: 'a', op: 'more', value: 3 }] })]],
    ['unreachable@b', [yesNo('a'), shown({ all: [{ field: 'a', op: 'equals', value: 'yes' }, { field: 'a', op: 'equals', value: 'no' }] })]],
    ['cycle@x', [{ ...base('x'), type: 'computed', calculation: { field: 'y' } }, { ...base('y'), type: 'computed', calculation: { field: 'x' } }, integer('a')]],
    ['duplicate-key@lain', [integer('a'), { ...integer('a'), uid: 'lain' }]],
    ['duplicate-uid@a', [integer('a'), { ...integer('a'), key: 'lain' }]],
    ['duplicate-choice@p', [{ ...base('p'), type: 'select-one', choices: [{ value: 'x', label: label('x') }, { value: 'x', label: label('x') }] }]],
    ['empty-section@g', [integer('a'), { ...base('g'), type: 'group', items: [] }]],
    ['no-question@contoh', [{ ...base('n'), type: 'note' }]],
    ['missing-translation@a', [integer('a', { label: { id: 'x', en: '' } })]],
    ['missing-text@a', [integer('a', { label: { id: ' ', en: '' } })]],
    ['choice-without-score@p', [one([1, undefined]), score({ lookup: 'p' })]],
    ['secured-public@skor', [integer('a', { secured: true }), score({ field: 'a' }, { publicResult: true })]],
    ['secured-public@skor', [integer('a', { secured: true }), score({ if: deep(1), then: { value: 1 }, else: { value: 0 } }, { publicResult: true })]],
    ['secured-indexed@a', [integer('a', { secured: true, indexed: true })]],
    ['not-indexable@a', [{ ...base('a'), type: 'long-text', indexed: true }]],
    ['range-reversed@a', [integer('a', { min: 3, max: 1 })]],
    ['default-invalid@a', [integer('a', { max: 3, default: 5 })]],
    ['all-deprecated@p', [{ ...base('p'), type: 'select-one', choices: [{ value: 'x', label: label('x'), deprecated: true }] }]],
    ['band-order@skor', [integer('a'), score({ field: 'a' }, { bands: [{ key: 'x', label: label('x'), from: 5 }, { key: 'y', label: label('y') }] })]],
    ['filter-invalid@p', [integer('a'), one([1], { choiceFilter: { by: 'a' } })]],
    ['too-many@contoh', Array.from({ length: 501 }, (_, index) => integer(`a${index}`))],
    ['nested-name@satu', [integer('a')], { conditions: [{ key: 'satu', label: label('x'), when: { named: 'dua' } }, { key: 'dua', label: label('x'), when: deep(1) }] }],
  ])('finds %s', (wanted, items, more) => expect(codes(items, more)).toContain(wanted))

  it('says each problem in both languages', () => {
    const problem = lint(formOf([integer('a'), { ...integer('a'), uid: 'lain' }]))[0]!
    expect([problemSentence(problem, 'id'), problemSentence(problem, 'en')]).toEqual(['Kunci “a” dipakai lebih dari satu kali.', 'The key “a” is used more than once.'])
  })
})

describe('validateDefinition', () => {
  const problems = (value: unknown) => {
    const result = validateDefinition(value)
    return result.ok ? [] : result.problems.map(({ code, path }) => `${code}@${path}`)
  }
  it('accepts every random form, lint included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const form = randomForm(seed)
        expect(problems(JSON.parse(JSON.stringify(form)))).toEqual([])
        expect(lint(form).map((each) => each.code).filter((code) => ['later-question', 'cycle', 'duplicate-key', 'duplicate-uid', 'unknown-question', 'wrong-operator', 'too-deep'].includes(code))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)
  it.each<[string, unknown]>([
    ['not-an-object@', null],
    ['missing-property@title', { ...formOf([integer('a')]), title: undefined }],
    ['unknown-property@skrip', { ...formOf([integer('a')]), skrip: 1 }],
    ['wrong-shape@sections[0].items[0].type', formOf([{ ...base('a'), type: 'html' } as never])],
    ['html@sections[0].items[0].label.id', formOf([integer('a', { label: { id: '<b>x</b>', en: '' } })])],
    ['bad-key@sections[0].items[0].key', formOf([{ ...integer('a'), key: 'constructor' }])],
    ['bad-key@sections[0].items[0].key', formOf([{ ...integer('a'), key: 'a__b' }])],
    ['bad-number@sections[0].items[0].max', formOf([integer('a', { max: 1e13 })])],
    ['bad-expression@sections[0].items[0].shownWhen', formOf([integer('a', { shownWhen: { eval: 'x' } as never })])],
    ['unknown-property@sections[0].items[0].shownWhen.regex', formOf([integer('a', { shownWhen: { field: 'b', op: 'answered', regex: '.*' } as never })])],
    ['wrong-shape@sections[0].items[0].items[0].type', formOf([{ ...base('r'), type: 'repeat', itemLabel: label('r'), items: [rows as never] }])],
  ])('refuses %s', (wanted, value) => expect(problems(value)).toContain(wanted))
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(validateDefinition(value).ok).toBe(false)
      }),
    )
    let nested: object = { field: 'a', op: 'answered' }
    for (let level = 0; level < 5000; level++) nested = { not: nested }
    expect(validateDefinition(formOf([integer('a', { shownWhen: nested as never })])).ok).toBe(false)
  })
})

describe('dependencyOrder', () => {
  it('puts everything after what it depends on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const form = randomForm(seed)
        const model = modelOf(form)
        const { order, cycles } = dependencyOrder(form)
        expect(cycles).toEqual([])
        expect([...order].sort()).toEqual(model.nodes.map((node) => node.item.uid).sort())
        const place = new Map(order.map((uid, index) => [uid, index]))
        for (const node of model.nodes) for (const input of inputsOf(model, node)) expect(place.get(input)!).toBeLessThan(place.get(node.item.uid)!)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
