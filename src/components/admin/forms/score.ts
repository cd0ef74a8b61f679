import type { Calculation, Field, FormDefinition, Uid } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'
import { readable } from './questions'

export type ScoreKind = 'sum' | 'average' | 'count' | 'age' | 'days' | 'other'
/** A calculation as the score table shows it. */
export type Score = { kind: ScoreKind; inputs: { uid: Uid; weight: number }[]; dates: Uid[] }

type Input = { uid: Uid; weight: number }

function inputOf(part: Calculation): Input | undefined {
  if ('lookup' in part && !part.table) return { uid: part.lookup, weight: 1 }
  if ('field' in part) return { uid: part.field, weight: 1 }
  if ('op' in part && part.op === '*' && 'value' in part.of[1] && typeof part.of[1].value === 'number') {
    const inner = inputOf(part.of[0])
    return inner && inner.weight === 1 ? { uid: inner.uid, weight: part.of[1].value } : undefined
  }
  return undefined
}

const fieldIn = (part: Calculation): Uid | undefined => ('field' in part ? part.field : undefined)

/** What the table shows; `other` for a calculation that it cannot show. */
export function toScore(calculation: Calculation | null | undefined): Score {
  if (!calculation) return { kind: 'sum', inputs: [], dates: [] }
  for (const kind of ['sum', 'average', 'count'] as const) {
    if (!(kind in calculation)) continue
    const inputs = (calculation as Record<string, Calculation[]>)[kind]!.map(inputOf)
    if (inputs.every((input) => input !== undefined)) return { kind, inputs: inputs as Input[], dates: [] }
  }
  if ('ageInYears' in calculation && !calculation.on) {
    const date = fieldIn(calculation.ageInYears)
    if (date) return { kind: 'age', inputs: [], dates: [date] }
  }
  if ('daysBetween' in calculation) {
    const dates = calculation.daysBetween.map((part) => ('today' in part ? '' : fieldIn(part)))
    if (dates.every((date) => date !== undefined)) return { kind: 'days', inputs: [], dates: dates as string[] }
  }
  return { kind: 'other', inputs: [], dates: [] }
}

/** The calculation of a table; null while it has nothing to compute. */
export function fromScore({ kind, inputs, dates }: Score, fields: ReadonlyMap<Uid, Field>): Calculation | null {
  if (kind === 'age') return dates[0] ? { ageInYears: { field: dates[0] } } : null
  if (kind === 'days') {
    const part = (uid: string | undefined): Calculation => (uid ? { field: uid } : { today: true })
    return dates[0] ? { daysBetween: [part(dates[0]), part(dates[1])] } : null
  }
  if (kind === 'other' || inputs.length === 0) return null
  const parts = inputs.map(({ uid, weight }): Calculation => {
    const field = fields.get(uid)
    const value: Calculation = field && hasPoints(field) ? { lookup: uid } : { field: uid }
    return weight === 1 || kind === 'count' ? value : { op: '*', of: [value, { value: weight }] }
  })
  return { [kind]: parts } as unknown as Calculation
}

const hasPoints = (field: Field): boolean => 'choices' in field || field.type === 'yes-no-unknown'

export type Scored = { uid: Uid; field: Field; text: string; answers: { label: string; points: number | undefined }[]; min: number; max: number }

/** Questions that have a number or points, with what they can bring. */
export function scorable(definition: FormDefinition, locale: Locale, of: Uid, words: { yes: string; no: string; unknown: string }): Scored[] {
  return readable(definition, locale, { of }).flatMap(({ uid, field, text }): Scored[] => {
    if (field.type === 'scale') return [{ uid, field, text, answers: [], min: field.scale.min, max: field.scale.max }]
    if (field.type === 'integer' || field.type === 'decimal') return [{ uid, field, text, answers: [], min: field.min ?? Number.NaN, max: field.max ?? Number.NaN }]
    if (field.type === 'computed') return [{ uid, field, text, answers: [], min: Number.NaN, max: Number.NaN }]
    if (field.type === 'yes-no-unknown') {
      const { points } = field
      if (!points) return []
      return [withRange({ uid, field, text, answers: (['yes', 'no', 'unknown'] as const).flatMap((value) => (value === 'unknown' && points.unknown === undefined ? [] : [{ label: words[value], points: points[value] }])) }, false)]
    }
    if (!('choices' in field) || field.choices.every(({ points }) => points === undefined)) return []
    const answers = field.choices.filter(({ deprecated, notApplicable }) => !deprecated && !notApplicable).map(({ label, points }) => ({ label: label[locale] || label.id, points }))
    return [withRange({ uid, field, text, answers }, field.type === 'select-many')]
  })
}

function withRange(row: Omit<Scored, 'min' | 'max'>, many: boolean): Scored {
  const points = row.answers.map((answer) => answer.points ?? 0)
  const sum = (keep: (value: number) => boolean): number => points.filter(keep).reduce((total, value) => total + value, 0)
  return { ...row, min: many ? sum((value) => value < 0) : Math.min(...points), max: many ? sum((value) => value > 0) : Math.max(...points) }
}

/** Smallest and largest result of a table; undefined where a question has no bounds. */
export function rangeOf({ kind, inputs }: Score, rows: readonly Scored[]): { min: number; max: number } | undefined {
  if (inputs.length === 0 || !['sum', 'average', 'count'].includes(kind)) return undefined
  if (kind === 'count') return { min: 0, max: inputs.length }
  const ends = inputs.map(({ uid, weight }) => {
    const row = rows.find((each) => each.uid === uid)
    const pair = [(row?.min ?? Number.NaN) * weight, (row?.max ?? Number.NaN) * weight]
    return { min: Math.min(...pair), max: Math.max(...pair) }
  })
  const total = (end: 'min' | 'max'): number => ends.reduce((sum, each) => sum + each[end], 0) / (kind === 'average' ? inputs.length : 1)
  const range = { min: total('min'), max: total('max') }
  return Number.isFinite(range.min) && Number.isFinite(range.max) ? range : undefined
}
