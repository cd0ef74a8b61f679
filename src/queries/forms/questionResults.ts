import type { PayloadRequest } from 'payload'

import { binEnds, type Bins, binsFor } from '@/domain/forms/results/bins'
import type { ResultQuestion } from '@/domain/forms/results/questions'

import type { Group } from './groupAnswers'
import { askAnswers, type ResultFilter } from './results'

export type Counted = { value: string; count: number }
export type NumberResult = { count: number; average: number; min: number; max: number; steps: { from: number; to: number; count: number }[] }

/** What was answered to one question. "Tidak tahu", "menolak" and "belum lengkap" stand apart and are in no other number. */
export type QuestionResult = {
  key: string
  /** Responses (of a repeat: rows) with a value. */
  answered: number
  unknown: number
  refused: number
  incomplete: number
  /** Choices, or the most frequent values of an open question. */
  values: Counted[]
  /** Answers whose value is not in `values`: of an open question with many. */
  others: number
  number?: NumberResult
  /** Of a score: how many in each band. */
  bands: Record<string, number>
  /** Of a date: by month, ascending. */
  months: Counted[]
}

/** Values of an open question that are listed. */
const MOST_VALUES = 25
/** Open questions whose values are listed; each takes a query of its own. */
const MOST_OPEN = 40
const MOST_MONTHS = 2_000

const CLOSED: ReadonlySet<string> = new Set(['one', 'many', 'yes-no'])
const MARK = { '@unknown': 'unknown', '@refused': 'refused', '@incomplete': 'incomplete' } as const
const markOf = (value: unknown): (typeof MARK)[keyof typeof MARK] | undefined => MARK[String(value) as keyof typeof MARK]
const keysOf = (questions: readonly ResultQuestion[]): string[] => questions.map(({ key }) => key)
const frequentFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/**
 * Per question: how often each answer, how numbers lie, over everything the filter leaves within the asker's scope.
 * A handful of queries however many questions. @throws 404 for a form out of reach
 */
export async function questionResults(req: PayloadRequest, filter: ResultFilter, asked: readonly ResultQuestion[]): Promise<Map<string, QuestionResult>> {
  const questions = asked.filter(({ counted }) => counted === 'indexed')
  const results: Results = new Map(questions.map((question) => [question.key, { question, key: question.key, answered: 0, unknown: 0, refused: 0, incomplete: 0, values: [], others: 0, bands: {}, months: [] }]))
  const closed = questions.filter(({ shape }) => CLOSED.has(shape))
  const agreed = questions.filter(({ shape }) => shape === 'agree')
  const free = questions.filter(({ shape }) => !CLOSED.has(shape) && shape !== 'agree')
  const banded = free.filter(({ bands }) => bands.length > 0).map(({ key }) => `${key}:band`)
  const many = closed.filter(({ shape }) => shape === 'many')
  addClosed(results, await askAnswers(req, filter, { fields: [...keysOf(closed.filter(({ shape }) => shape !== 'many')), ...banded], by: ['field', 'text'] }))
  addClosed(results, await askAnswers(req, filter, { fields: keysOf(many), by: ['field', 'text'], numbers: true }))
  addAgreed(results, await askAnswers(req, filter, { fields: keysOf(agreed), by: ['field', 'boolean'] }))
  // A typed number has no text but a mark, so that the index gives the groups; what is worked out may be any text.
  const typed = free.filter(({ shape, type }) => shape === 'number' && type !== 'computed')
  addFree(results, await askAnswers(req, filter, { fields: keysOf(typed), by: ['field', 'text'], numbers: true }))
  addFree(results, await askAnswers(req, filter, { fields: keysOf(free.filter((question) => !typed.includes(question))), by: ['field', 'mark'], numbers: true }))
  await addSteps(req, filter, results)
  const dates = free.filter(({ shape }) => shape === 'date')
  addMonths(results, await askAnswers(req, filter, { fields: keysOf(dates), by: ['field', 'answerMonth'], limit: MOST_MONTHS }))
  for (const { question, answered, number } of [...results.values()].filter((each) => isOpen(each)).slice(0, MOST_OPEN)) {
    if (answered > 0 && !number) addValues(results, question.key, await askAnswers(req, filter, { fields: [question.key], by: ['text'], most: true, limit: MOST_VALUES + 3 }))
  }
  return results
}

type Results = Map<string, QuestionResult & { question: ResultQuestion }>

/** Text, places, references, and what is computed as a text. */
const isOpen = ({ question }: { question: ResultQuestion }): boolean => question.shape === 'open' || (question.type === 'computed' && question.shape === 'number')

function addClosed(results: Results, groups: readonly Group[]): void {
  for (const { keys, rows, numbers } of groups) {
    const [name = '', band] = String(keys.field).split(':')
    const result = results.get(name)
    if (!result) continue
    const mark = markOf(keys.text)
    if (band) result.bands[String(keys.text)] = rows
    else if (mark) result[mark] += rows
    // "Tidak tahu" is told the same whichever way it was answered.
    else if (result.question.shape === 'yes-no' && keys.text === 'unknown') result.unknown += rows
    else {
      // Several choices of one response are one answer (`indexRows`).
      result.answered += result.question.shape === 'many' ? (numbers?.count ?? 0) : rows
      result.values.push({ value: String(keys.text), count: rows })
    }
  }
  for (const result of results.values()) result.values.sort(frequentFirst)
}

/** A statement that is agreed to has no other answer. */
function addAgreed(results: Results, groups: readonly Group[]): void {
  for (const { keys, rows } of groups) {
    const result = results.get(String(keys.field))
    if (!result || keys.boolean !== 1) continue
    result.answered = rows
    result.values = [{ value: 'true', count: rows }]
  }
}

function addFree(results: Results, groups: readonly Group[]): void {
  for (const { keys, rows, numbers } of groups) {
    const result = results.get(String(keys.field))
    if (!result) continue
    const mark = markOf(keys.mark ?? keys.text)
    if (mark) result[mark] += rows
    else {
      result.answered += rows
      if (numbers) result.number = { ...numbers, steps: [] }
    }
  }
}

/** From where to where numbers are counted: all steps of a scale, also those that nobody chose. */
const reach = ({ scale }: ResultQuestion, { min, max }: { min: number; max: number }) => ({ min: Math.min(min, scale?.min ?? min), max: Math.max(max, scale?.max ?? max) })

async function addSteps(req: PayloadRequest, filter: ResultFilter, results: Results): Promise<void> {
  const bins = new Map([...results.values()].flatMap(({ key, number, question }): [string, Bins][] => (number ? [[key, binsFor({ ...reach(question, number), whole: question.whole })]] : [])))
  for (const [key, each] of bins) {
    const result = results.get(key)
    if (result?.number) result.number.steps = Array.from({ length: each.count }, (_, index) => ({ ...binEnds(each, index, { whole: result.question.whole, max: result.number?.max ?? 0 }), count: 0 }))
  }
  for (const { keys, rows } of await askAnswers(req, filter, { fields: [...bins.keys()], by: ['field', 'bin'], bins })) {
    const step = results.get(String(keys.field))?.number?.steps[keys.bin === null ? -1 : Number(keys.bin)]
    if (step) step.count = rows
  }
}

function addMonths(results: Results, groups: readonly Group[]): void {
  for (const { keys, rows } of groups) if (keys.answerMonth) results.get(String(keys.field))?.months.push({ value: String(keys.answerMonth), count: rows })
  for (const result of results.values()) result.months.sort((a, b) => (a.value < b.value ? -1 : 1))
}

function addValues(results: Results, key: string, groups: readonly Group[]): void {
  const result = results.get(key)
  if (!result) return
  result.values = groups.flatMap(({ keys, rows }) => (keys.text === null || keys.text === undefined || markOf(keys.text) ? [] : [{ value: String(keys.text), count: rows }])).slice(0, MOST_VALUES)
  result.others = result.answered - result.values.reduce((sum, { count }) => sum + count, 0)
}
