import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changeSentence, frozenSentence } from './authorSentences'
import { conditionWords } from './conditionWords'
import { diff } from './diff'
import { evaluate } from './evaluate'
import { checkFrozen, checkLocked, keepChoices } from './frozen'
import { migrateAnswers } from './migrateAnswers'
import { numbering } from './numbering'
import { errorSentence } from './sentences'
import { skipText } from './skipText'
import { randomAnswers, randomForm } from './testing/generate'
import { base, formOf, integer, label, yesNo } from './testing/sample'
import type { Condition, Item } from './types'

const pick = (key: string, values: string[], deprecated: string[] = []): Item => ({ ...base(key), type: 'select-one', choices: values.map((value) => ({ value, label: label(value), ...(deprecated.includes(value) ? { deprecated: true } : {}) })) })
const today = '2026-11-24'

describe('diff', () => {
  it('of a form with itself is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        expect(diff(randomForm(seed), randomForm(seed))).toEqual([])
      }),
      { numRuns: 50 },
    )
  }, 60_000)
  it('tells what changed', () => {
    const before = formOf([integer('a'), integer('b'), pick('p', ['x', 'y']), integer('lama')])
    const after = formOf([integer('b', { required: true, secured: true, min: 1 }), integer('a', { label: label('A') }), pick('p', ['x', 'z'], ['x']), integer('baru')], { title: label('Lain') })
    const changes = diff(before, after)
    expect(changes.map((change) => `${change.code}@${change.uid}${change.choice ? `:${change.choice}` : ''}`)).toEqual([
      'title-changed@contoh', 'required-changed@b', 'limits-changed@b', 'secured-on@b', 'moved@a', 'label-changed@a', 'choice-deprecated@p:x', 'choice-added@p:z', 'choice-removed@p:y', 'added@baru', 'removed@lama',
    ])
    expect(changeSentence(changes.at(-1)!, 'id')).toBe('“lama” dihapus.')
    expect(changeSentence(changes[7]!, 'en')).toBe('The option “z” was added to “p”.')
  })
})

describe('what is frozen', () => {
  const v1 = formOf([integer('a'), pick('p', ['x', 'y']), { ...base('r'), type: 'repeat', itemLabel: label('r'), items: [integer('u')] }])
  const codes = (items: Item[], more = {}) => checkFrozen([v1], formOf(items, more)).map((problem) => `${problem.code}@${problem.uid}`)
  const rest = v1.sections[0]!.items
  it.each<[string, Item[]]>([
    ['key-frozen@a', [{ ...integer('a'), key: 'lain' }, ...rest.slice(1)]],
    ['type-frozen@a', [yesNo('a'), ...rest.slice(1)]],
    ['multiplicity-frozen@u', [...rest.slice(0, 2), integer('u')]],
    ['key-taken@baru', [{ ...integer('a'), uid: 'baru' }]],
    ['choice-removed@p', [pick('p', ['x'])]],
    ['replaces-unknown@baru', [integer('baru', { replaces: 'tidak' })]],
  ])('finds %s', (wanted, items) => expect(codes(items)).toEqual([wanted]))
  it('lets new questions, other groups and removed questions be', () => {
    expect(codes([{ ...base('g'), type: 'group', items: [integer('a')] }, yesNo('baru', { replaces: 'a' })])).toEqual([])
    expect(checkFrozen([v1], { ...v1, key: 'lain' })[0]!.code).toBe('form-key-frozen')
    expect(frozenSentence(checkFrozen([v1], formOf([pick('p', ['x'])]))[0]!, 'id')).toContain('“y”')
  })
  it('puts removed choices back as deprecated', () => {
    const kept = keepChoices([v1], formOf([pick('p', ['x', 'z'])]))
    expect(checkFrozen([v1], kept)).toEqual([])
    expect((kept.sections[0]!.items[0] as { choices: object[] }).choices).toMatchObject([{ value: 'x' }, { value: 'z' }, { value: 'y', deprecated: true }])
  })
  it('keeps what a higher level locked', () => {
    const above = formOf([{ ...base('g'), type: 'group', locked: true, items: [integer('a')] }, integer('b')])
    const locked = (items: Item[]) => checkLocked(above, formOf(items)).map((problem) => `${problem.code}@${problem.uid}`)
    const group = (items: Item[]): Item => ({ ...base('g'), type: 'group', locked: true, items: items as never })
    expect(locked([group([integer('a')]), integer('baru')])).toEqual([])
    expect(locked([group([integer('a', { required: true })])])).toEqual(['locked-changed@a'])
    expect(locked([group([integer('a'), integer('c')])])).toEqual(['locked-changed@g'])
    expect(locked([integer('a')])).toEqual(['locked-removed@g', 'locked-moved@a'])
  })
})

describe('migrateAnswers', () => {
  it('says what is kept, dropped and newly asked', () => {
    const from = formOf([integer('a'), integer('lama'), pick('p', ['x', 'y']), integer('n')])
    const to = formOf([integer('a'), pick('p', ['x', 'y'], ['y']), yesNo('n'), integer('baru'), integer('nanti', { shownWhen: { field: 'a', op: 'more', value: 9 } })])
    expect(migrateAnswers(from, to, { a: 1, lama: 2, p: 'y', n: 3 }, today)).toEqual({
      answers: { a: 1 },
      kept: ['a'],
      dropped: [{ key: 'lama', reason: 'removed' }, { key: 'p', reason: 'choice' }, { key: 'n', reason: 'type' }],
      newAsked: ['baru'],
    })
  })
  it('keeps the other choices of several when one is no longer offered, and names it', () => {
    const many = (values: string[], deprecated: string[] = []): Item => ({ ...pick('p', values, deprecated), type: 'select-many' }) as Item
    const rows = (item: Item): Item => ({ ...base('r'), type: 'repeat', itemLabel: label('r'), items: [{ ...item, uid: 'q', key: 'q' } as never] })
    const [from, to] = [['x', 'y', 'z'], ['x', 'y', 'z']].map((values, index) => formOf([many(values, index ? ['y', 'z'] : []), rows(many(values, index ? ['y', 'z'] : []))]))
    const row = (id: string, ...q: string[]) => ({ id: `baris-${id}`, answers: { q } })
    expect(migrateAnswers(from!, to!, { p: ['x', 'y'], r: [row('01', 'x', 'z'), row('02', 'x', 'y')] }, today)).toEqual({
      answers: { p: ['x'], r: [row('01', 'x'), row('02', 'x')] },
      kept: ['p', 'q', 'r'],
      dropped: [{ key: 'p', reason: 'choice', choices: ['y'] }, { key: 'q', reason: 'choice', choices: ['z', 'y'] }],
      newAsked: [],
    })
    expect(migrateAnswers(from!, to!, { p: ['y', 'z'] }, today)).toMatchObject({ answers: {}, kept: [], dropped: [{ key: 'p', reason: 'choice' }] })
  })
  it('to the same version keeps all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const form = randomForm(seed)
        const { kept } = evaluate(form, randomAnswers(form, seed + 1), { today, mode: 'draft' })
        expect(migrateAnswers(form, form, kept, today)).toMatchObject({ answers: kept, dropped: [], newAsked: [] })
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('words', () => {
  const form = formOf([
    yesNo('luka', { label: { id: 'Ada luka?', en: 'Any injury?' } }),
    { ...base('n'), type: 'note' },
    integer('usia', { label: { id: 'Usia', en: 'Age' }, shownWhen: { field: 'luka', op: 'equals', value: 'yes' } }),
    integer('berat', { shownWhen: { all: [{ field: 'luka', op: 'equals', value: 'yes' }, { field: 'usia', op: 'answered' }] } }),
    { ...base('lahir'), type: 'date', label: { id: 'Tanggal lahir', en: 'Date of birth' } },
  ])
  const words = (condition: Condition, locale: 'id' | 'en' = 'id') => conditionWords(form, condition, locale)

  it('number the questions', () => expect([...numbering(form)]).toEqual([['luka', 1], ['usia', 2], ['berat', 3], ['lahir', 4]]))
  it('say a condition', () => {
    expect(words({ all: [{ field: 'luka', op: 'equals', value: 'yes' }, { any: [{ field: 'usia', op: 'between', value: [1, 2.5] }, { field: 'usia', op: 'not-answered' }] }] })).toBe(
      'pertanyaan 1 (Ada luka?) adalah ya dan (pertanyaan 2 (Usia) antara 1 dan 2,5 atau pertanyaan 2 (Usia) tidak dijawab)',
    )
    expect(words({ field: 'lahir', op: 'at-most', value: { today: -18, unit: 'year' } })).toBe('pertanyaan 4 (Tanggal lahir) paling lambat 18 tahun sebelum hari ini')
    expect(words({ not: { field: 'lahir', op: 'after', value: { today: 0, unit: 'day' } } }, 'en')).toBe('it is not so that question 4 (Date of birth) is after today')
    expect(words({ field: 'tidak_ada', op: 'answered' })).toBe('pertanyaan yang tidak ada dijawab')
  })
  it('say where to go on paper', () => {
    expect(skipText(form, 'luka', 'id')).toEqual(['Jika *tidak* atau *tidak tahu*, lanjut ke 3'])
    expect(skipText(formOf([yesNo('a'), integer('b', { shownWhen: { field: 'a', op: 'equals', value: 'yes' } }), integer('c')]), 'a', 'id')).toEqual(['Jika *tidak* atau *tidak tahu*, lanjut ke 3'])
    expect(skipText(formOf([yesNo('a'), integer('b', { shownWhen: { field: 'a', op: 'equals', value: 'no' } })]), 'a', 'en')).toEqual(['If *yes* or *don’t know*, stop here'])
    expect(skipText(form, 'lahir', 'id')).toEqual([])
  })
  it('say an error', () => {
    expect(errorSentence({ code: 'too-large', address: 'a', key: 'a', params: { max: 5 } }, 'id')).toBe('Paling besar 5.')
    expect(errorSentence({ code: 'constraint', address: 'a', key: 'a', message: { id: 'Harus genap.', en: '' } }, 'en')).toBe('Harus genap.')
  })
})
