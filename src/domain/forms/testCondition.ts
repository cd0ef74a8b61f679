import { shiftDate, spanOf } from './calendar'
import { compare, toDec } from './decimal'
import type { AnswerValue, Condition, CountOp, FieldTest, FieldType, Literal, Op, Row, Uid } from './types'

/** True, false, or null for unknown. */
export type Tri = boolean | null

export const not = (a: Tri): Tri => (a === null ? null : !a)
export const and = (values: Iterable<Tri>): Tri => {
  let result: Tri = true
  for (const value of values) {
    if (value === false) return false
    if (value === null) result = null
  }
  return result
}
export const or = (values: Iterable<Tri>): Tri => {
  let result: Tri = false
  for (const value of values) {
    if (value === true) return true
    if (value === null) result = null
  }
  return result
}

/** What is known of an answer: its value, that the person declined, or nothing (`hidden`: surely not asked). */
export type Reading = { state: 'value'; value: AnswerValue; type: FieldType } | { state: 'mark' } | { state: 'none'; hidden: boolean }

/** Where conditions and calculations read from. `row` is the row they are in. */
export type Source = {
  today: string
  read: (uid: Uid, row?: Row) => Reading
  /** Rows of a repeat; none when it is not shown. */
  rows: (uid: Uid) => readonly Row[]
  named: ReadonlyMap<string, Condition>
}

/** The value of a condition in three-valued logic. Never throws; what does not fit together is unknown. */
export function testCondition(condition: Condition, source: Source, row?: Row, inNamed = false): Tri {
  if ('all' in condition) return and(condition.all.map((part) => testCondition(part, source, row, inNamed)))
  if ('any' in condition) return or(condition.any.map((part) => testCondition(part, source, row, inNamed)))
  if ('not' in condition) return not(testCondition(condition.not, source, row, inNamed))
  if ('field' in condition) return testField(condition, source, row)
  if ('named' in condition) {
    const when = inNamed ? undefined : source.named.get(condition.named)
    return when ? testCondition(when, source, row, true) : null
  }
  if ('count' in condition) {
    const { where } = condition
    const states = source.rows(condition.count).map((each) => (where ? testCondition(where, source, each, inNamed) : true))
    const least = states.filter((state) => state === true).length
    return compareCount(condition.op, least, least + states.filter((state) => state === null).length, condition.value)
  }
  // No row is not an answer: "some" and "every" of nothing are unknown. Counting them is how to ask for none.
  const rows = source.rows('some' in condition ? condition.some : condition.every)
  if (!rows.length) return null
  const states = rows.map((each) => testCondition(condition.where, source, each, inNamed))
  return 'some' in condition ? or(states) : and(states)
}

/** Whether a number somewhere from `least` to `most` compares so with `value`. */
function compareCount(op: CountOp, least: number, most: number, value: number): Tri {
  if (op === 'less') return most < value ? true : least >= value ? false : null
  if (op === 'at-most') return most <= value ? true : least > value ? false : null
  if (op === 'more') return not(compareCount('at-most', least, most, value))
  if (op === 'at-least') return not(compareCount('less', least, most, value))
  const equal: Tri = value < least || value > most ? false : least === most ? true : null
  return op === 'equals' ? equal : not(equal)
}

function testField(test: FieldTest, source: Source, row?: Row): Tri {
  const reading = source.read(test.field, row)
  if (test.op === 'answered') return reading.state !== 'none'
  if (test.op === 'not-answered') return reading.state === 'none'
  if (reading.state !== 'value') return null
  const operand = test.value
  if (operand === undefined) return null
  if (typeof operand !== 'object' || Array.isArray(operand)) return apply(test.op, reading.value, operand)
  if ('today' in operand) return apply(test.op, reading.value, shiftDate(source.today, operand.today, operand.unit))
  const other = source.read(operand.field, row)
  return other.state === 'value' ? apply(test.op, reading.value, other.value) : null
}

const OPPOSITE: Partial<Record<Op, Op>> = { 'not-equals': 'equals', more: 'at-most', 'at-least': 'less' }

function apply(op: Op, value: AnswerValue, other: AnswerValue | Literal): Tri {
  const opposite = OPPOSITE[op]
  if (opposite) return not(apply(opposite, value, other))
  if (op === 'length-at-least' || op === 'length-at-most') return lengthTest(op, value, other)
  if (op === 'includes-any' || op === 'includes-all') {
    const has = Array.isArray(value) ? value : [String(value)]
    const wanted = (Array.isArray(other) ? other : [other]).map(String)
    return op === 'includes-any' ? wanted.some((each) => has.includes(each)) : wanted.every((each) => has.includes(each))
  }
  if (op === 'between') {
    if (!Array.isArray(other) || other.length !== 2) return null
    return and([apply('at-least', value, other[0]!), apply('at-most', value, other[1]!)])
  }
  if (op === 'equals') return equals(value, other)
  if (op === 'before') return order(value, other, (a, b) => a < b)
  if (op === 'after') return order(other, value, (a, b) => a < b)
  return order(value, other, op === 'less' ? (a, b) => a < b : (a, b) => a <= b)
}

function lengthTest(op: Op, value: AnswerValue, other: AnswerValue | Literal): Tri {
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : null
  if (length === null || typeof other !== 'number') return null
  return op === 'length-at-least' ? length >= other : length <= other
}

function equals(value: AnswerValue, other: AnswerValue | Literal): Tri {
  if (Array.isArray(value) || Array.isArray(other)) {
    if (!Array.isArray(value) || !Array.isArray(other)) return null
    return value.length === other.length && value.every((each) => other.some((one) => one === each))
  }
  if (typeof value === 'object' || typeof other === 'object') return null
  if (typeof value === 'boolean' || typeof other === 'boolean') return value === other
  const [a, b] = [toDec(value), toDec(other)]
  if (a && b && (typeof value === 'number' || typeof other === 'number')) return compare(a, b) === 0
  if (a && b && (isPlainDecimal(value) && isPlainDecimal(other))) return compare(a, b) === 0 || value === other
  if ((isDay(value) && (isDay(other) || isYear(other))) || (isYear(value) && isDay(other))) {
    const [[first, last], [from, to]] = [spanOf(value), spanOf(other)]
    if (value === other && value.length >= 10) return true
    return last < from || to < first ? false : value.length >= 10 && other.length >= 10 ? value === other : null
  }
  return String(value) === String(other)
}

// Codes and postal numbers are text: "007" is not 7. Only texts that a decimal field can hold compare as numbers.
const isPlainDecimal = (value: string | number): boolean => /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/.test(String(value))
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2})?)?$/.test(value)
const isYear = (value: unknown): value is string => typeof value === 'string' && /^\d{4}$/.test(value)
const isTimeOfDay = (value: unknown): value is string => typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)

/** Numbers by value, days by the spans they can mean (a partial date may leave it unknown), times by the clock. */
function order(a: AnswerValue | Literal, b: AnswerValue | Literal, holds: (a: number, b: number) => boolean): Tri {
  if (isTimeOfDay(a) && isTimeOfDay(b)) return holds(a < b ? -1 : a > b ? 1 : 0, 0)
  if (isDay(a) || isDay(b)) {
    if (typeof a !== 'string' || typeof b !== 'string') return null
    if (a.length === 16 && b.length === 16) return holds(a < b ? -1 : a > b ? 1 : 0, 0)
    const [[first, last], [from, to]] = [spanOf(a), spanOf(b)]
    const states = [sign(first, to), sign(last, from)].map((each) => holds(each, 0))
    return states[0] === states[1] ? states[0]! : null
  }
  if ((typeof a !== 'string' && typeof a !== 'number') || (typeof b !== 'string' && typeof b !== 'number')) return null
  const [x, y] = [toDec(a), toDec(b)]
  return x && y ? holds(compare(x, y), 0) : null
}
const sign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
