import type { Label } from '@/i18n/label'

import type { CountOp, Op } from './lists'

type Uid = string

/** Dates are `YYYY-MM-DD`; between takes two; includes takes several. Choice values are strings. */
export type Literal = string | number | boolean | string[] | number[]

/** `today` plus that many days, months or years (`-18` years: born at least 18 years ago). */
export type TodayOffset = { today: number; unit: 'day' | 'month' | 'year' }
export type Operand = Literal | { field: Uid } | TodayOffset

/**
 * Three-valued: true, false or unknown. An unanswered or hidden question, "tidak tahu" and "menolak" make a comparison
 * unknown; only `answered` and `not-answered` always know.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | FieldTest
  | { some: Uid; where: Condition }
  | { every: Uid; where: Condition }
  | { count: Uid; where?: Condition; op: CountOp; value: number }
  | { named: string }

export type FieldTest = { field: Uid; op: Op; value?: Operand }

/** A condition with a name, used from many places; it cannot use another named one. */
export type NamedCondition = { key: string; label: Label; when: Condition }

/**
 * Numbers are exact decimals. An input that is missing makes the result incomplete; one that is not shown, or answered
 * with a choice that is not applicable, is left out of `sum`, `average`, `min`, `max` and `count`.
 */
export type Calculation =
  | { value: string | number }
  /** The answer itself: number, scale, date, text, choice value, or another computed field. */
  | { field: Uid }
  /** Points of the chosen choice(s), from the choices or from `table`. Several chosen: their sum. */
  | { lookup: Uid; table?: Record<string, number> }
  | { sum: Calculation[] }
  | { average: Calculation[] }
  | { min: Calculation[] }
  | { max: Calculation[] }
  /** How many of these have a value. */
  | { count: Calculation[] }
  /** One value per row of a repeat (all, or those for which `where` is true), folded. */
  | { rows: Uid; fold: 'sum' | 'average' | 'min' | 'max' | 'count'; of?: Calculation; where?: Condition }
  | { op: '+' | '-' | '*' | '/'; of: [Calculation, Calculation] }
  | { round: Calculation; decimals: number }
  /** Whole days from the first to the second date. */
  | { daysBetween: [Calculation, Calculation] }
  /** Completed years at `on` (today when absent). */
  | { ageInYears: Calculation; on?: Calculation }
  | { today: true }
  | { if: Condition; then: Calculation; else: Calculation }
  | { concat: Calculation[] }
