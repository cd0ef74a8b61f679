import { OPERATORS } from '@/domain/forms/lintExpressions'
import type { Condition, Field, FieldTest, Op, Operand } from '@/domain/forms/types'

/** A condition as the editor shows it: rows that all, or one of which, must be true. */
export type Rows = { mode: 'all' | 'any'; rows: Condition[] }

export function toRows(condition: Condition | null | undefined): Rows {
  if (!condition) return { mode: 'all', rows: [] }
  if ('all' in condition) return { mode: 'all', rows: condition.all }
  if ('any' in condition) return { mode: 'any', rows: condition.any }
  return { mode: 'all', rows: [condition] }
}

/** One row needs no brackets, unless it is a group, which would lose its own. */
export function fromRows({ mode, rows }: Rows): Condition | null {
  const [first] = rows
  if (!first) return null
  if (rows.length === 1 && !isGroup(first)) return first
  return mode === 'all' ? { all: rows } : { any: rows }
}

export const isGroup = (row: Condition): row is { all: Condition[] } | { any: Condition[] } => 'all' in row || 'any' in row
export const isTest = (row: Condition): row is FieldTest => 'field' in row
export const EMPTY_TEST: FieldTest = { field: '', op: 'equals' }

const WITHOUT_VALUE: readonly Op[] = ['answered', 'not-answered']
export const needsValue = (op: Op): boolean => !WITHOUT_VALUE.includes(op)
export const operatorsOf = (field: Field | undefined): readonly Op[] => (field ? [...OPERATORS[field.type], ...(field.type === 'computed' ? [] : WITHOUT_VALUE)] : ['equals'])

const DATED: readonly Field['type'][] = ['date', 'partial-date', 'date-time']
const NUMERIC: readonly Field['type'][] = ['integer', 'decimal', 'scale', 'computed']
export const isDated = (field: Field): boolean => DATED.includes(field.type)

export type ValueKind = 'none' | 'choice' | 'choices' | 'number' | 'numbers' | 'day' | 'days' | 'agreed' | 'text'

/** What control a test's value needs. */
export function valueKind(field: Field | undefined, op: Op): ValueKind {
  if (!field || !needsValue(op)) return 'none'
  if (op === 'length-at-least' || op === 'length-at-most') return 'number'
  if (field.type === 'acknowledge') return 'agreed'
  if (field.type === 'select-one' || field.type === 'select-many' || field.type === 'yes-no-unknown') return op === 'equals' || op === 'not-equals' ? (field.type === 'select-many' ? 'choices' : 'choice') : 'choices'
  if (isDated(field)) return op === 'between' ? 'days' : 'day'
  if (NUMERIC.includes(field.type)) return op === 'between' ? 'numbers' : op === 'before' || op === 'after' ? 'day' : 'number'
  return 'text'
}

/** A new question or operator keeps the value where it still fits. */
export function withOperator(test: FieldTest, field: Field | undefined, op: Op): FieldTest {
  const kind = valueKind(field, op)
  if (kind === 'none') return { field: test.field, op }
  if (kind === 'agreed') return { field: test.field, op, value: true }
  const before = valueKind(field, test.op)
  const list = Array.isArray(test.value) ? (test.value as string[]) : typeof test.value === 'string' ? [test.value] : []
  const value: Operand | undefined = kind === 'choices' ? list : kind === 'choice' ? list[0] : kind === before ? test.value : undefined
  return { field: test.field, op, ...(value !== undefined && { value }) }
}

export const withQuestion = (test: FieldTest, field: Field): FieldTest => {
  const ops = operatorsOf(field)
  const op = ops.includes(test.op) ? test.op : (ops[0] ?? 'answered')
  return withOperator({ field: field.uid, op }, field, op)
}
