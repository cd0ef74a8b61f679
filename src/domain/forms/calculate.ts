import { daysBetween, isDate, yearsBetween } from './calendar'
import { add, compare, type Dec, decText, divide, multiply, round, subtract, toDec, ZERO } from './decimal'
import { conditionRefs } from './refs'
import { type Source, testCondition } from './testCondition'
import type { Address, Calculation, Choice, Condition, Row, Uid } from './types'

/** Why there is no result; `missing` are the answers that would give one. */
export type Nothing = { is: 'nothing'; reason: 'missing' | 'division-by-zero' | 'out-of-range' | 'not-a-number'; missing: readonly Address[] }
/** `na`: not asked or not applicable, so that sums leave it out. */
export type Result = { is: 'number'; number: Dec } | { is: 'text'; text: string } | { is: 'na' } | Nothing

export type CalculationSource = Source & {
  addressOf: (uid: Uid, row?: Row) => Address
  choicesOf: (uid: Uid) => ReadonlyMap<string, Choice> | undefined
  /** Points of the answers of a yes/no question. */
  pointsOf: (uid: Uid) => Readonly<Record<string, number | undefined>> | undefined
  computedMissing: (uid: Uid, row?: Row) => Nothing | undefined
}

const number = (value: Dec): Result => ({ is: 'number', number: value })
const nothing = (reason: Nothing['reason'], missing: readonly Address[] = []): Nothing => ({ is: 'nothing', reason, missing })
const asNumber = (result: Result): Dec | null => (result.is === 'number' ? result.number : result.is === 'text' ? toDec(result.text) : null)

/** What stops a list of inputs, all of it: a person is told everything that is missing at once. */
function blockers(results: readonly Result[]): Nothing | null {
  const stopped = results.filter((result): result is Nothing => result.is === 'nothing')
  if (!stopped.length) return null
  return nothing(stopped.some((each) => each.reason === 'missing') ? 'missing' : stopped[0]!.reason, [...new Set(stopped.flatMap((each) => each.missing))])
}

/**
 * The result of a calculation. A missing input makes it nothing, never zero and never low. Exact: rounding happens
 * only where the calculation says so. Never throws.
 */
export function calculate(calculation: Calculation, source: CalculationSource, row?: Row): Result {
  const run = (part: Calculation): Result => calculate(part, source, row)
  if ('value' in calculation) return constant(calculation.value)
  if ('field' in calculation) return readField(calculation.field, source, row)
  if ('lookup' in calculation) return lookUp(calculation.lookup, calculation.table, source, row)
  if ('sum' in calculation) return fold('sum', calculation.sum.map(run))
  if ('average' in calculation) return fold('average', calculation.average.map(run))
  if ('min' in calculation) return fold('min', calculation.min.map(run))
  if ('max' in calculation) return fold('max', calculation.max.map(run))
  if ('count' in calculation) return count(calculation.count.map(run))
  if ('rows' in calculation) return overRows(calculation, source)
  if ('op' in calculation) return arithmetic(calculation.op, run(calculation.of[0]), run(calculation.of[1]))
  if ('round' in calculation) {
    const inner = run(calculation.round)
    const value = asNumber(inner)
    return value ? number(round(value, calculation.decimals)) : pass(inner)
  }
  if ('today' in calculation) return { is: 'text', text: source.today }
  if ('daysBetween' in calculation) return dates(calculation.daysBetween.map(run), (from, to) => daysBetween(from, to))
  if ('ageInYears' in calculation) {
    const on: Result = calculation.on ? run(calculation.on) : { is: 'text', text: source.today }
    return dates([run(calculation.ageInYears), on], (born, day) => yearsBetween(born, day))
  }
  if ('if' in calculation) {
    const known = testCondition(calculation.if, source, row)
    if (known === null) return nothing('missing', missingOf(calculation.if, source, row))
    return run(known ? calculation.then : calculation.else)
  }
  return concat(calculation.concat.map(run))
}

function constant(value: string | number): Result {
  if (typeof value === 'string') return { is: 'text', text: value }
  const dec = toDec(value)
  return dec ? number(dec) : nothing('not-a-number')
}

/** A result that cannot be used as a number or a date: passed on when it is nothing or not asked. */
const pass = (result: Result): Result => (result.is === 'number' || result.is === 'text' ? nothing('not-a-number') : result)

function readField(uid: Uid, source: CalculationSource, row?: Row): Result {
  const reading = source.read(uid, row)
  if (reading.state === 'none' && reading.hidden) return { is: 'na' }
  if (reading.state !== 'value') return source.computedMissing(uid, row) ?? nothing('missing', [source.addressOf(uid, row)])
  const { value, type } = reading
  if (typeof value === 'number') return constant(value)
  if (typeof value === 'string') {
    if (type !== 'decimal' && type !== 'computed') return { is: 'text', text: value }
    const dec = toDec(value)
    return dec ? number(dec) : { is: 'text', text: value }
  }
  if (Array.isArray(value)) return { is: 'text', text: value.join(', ') }
  return nothing('not-a-number')
}

function lookUp(uid: Uid, table: Readonly<Record<string, number>> | undefined, source: CalculationSource, row?: Row): Result {
  const reading = source.read(uid, row)
  if (reading.state === 'none' && reading.hidden) return { is: 'na' }
  if (reading.state !== 'value') return nothing('missing', [source.addressOf(uid, row)])
  const { value } = reading
  if (!Array.isArray(value) && typeof value === 'object') return nothing('not-a-number')
  const points = source.pointsOf(uid)
  const one = (chosen: string): Result => {
    const choice = source.choicesOf(uid)?.get(chosen)
    if (choice?.notApplicable) return { is: 'na' }
    const found = table ? (Object.hasOwn(table, chosen) ? table[chosen] : undefined) : (choice?.points ?? (points && Object.hasOwn(points, chosen) ? points[chosen] : undefined))
    return found === undefined ? nothing('not-a-number') : constant(found)
  }
  return Array.isArray(value) ? fold('sum', value.map(one)) : one(String(value))
}

function fold(how: 'sum' | 'average' | 'min' | 'max', all: readonly Result[]): Result {
  const stopped = blockers(all)
  if (stopped) return stopped
  const results = all.filter((result) => result.is !== 'na')
  if (!results.length) return { is: 'na' }
  if ((how === 'min' || how === 'max') && results.every((result) => result.is === 'text' && isDate(result.text))) {
    const days = results.map((result) => (result.is === 'text' ? result.text : '')).sort()
    return { is: 'text', text: how === 'min' ? days[0]! : days.at(-1)! }
  }
  const values: Dec[] = []
  for (const result of results) {
    const value = asNumber(result)
    if (!value) return nothing('not-a-number')
    values.push(value)
  }
  if (how === 'min' || how === 'max') {
    const wanted = how === 'min' ? -1 : 1
    return number(values.reduce((best, value) => (compare(value, best) === wanted ? value : best)))
  }
  const sum = values.reduce(add, ZERO)
  return how === 'sum' ? number(sum) : number(divide(sum, { n: BigInt(values.length), d: 1n })!)
}

/** How many have a value: an unanswered one is not counted, which is what is asked for. */
const count = (results: readonly Result[]): Result => number({ n: BigInt(results.filter((result) => result.is === 'number' || result.is === 'text').length), d: 1n })

function overRows(calculation: Extract<Calculation, { rows: Uid }>, source: CalculationSource): Result {
  const { fold: how, of, where } = calculation
  const rows = source.rows(calculation.rows)
  const results: Result[] = []
  const unsure: Result[] = []
  for (const row of rows) {
    const holds = where ? testCondition(where, source, row) : true
    if (where && holds === null) unsure.push(nothing('missing', missingOf(where, source, row)))
    else if (holds) results.push(of ? calculate(of, source, row) : number({ n: 1n, d: 1n }))
  }
  const stopped = blockers(unsure)
  if (how === 'count') return stopped ?? count(results)
  if (stopped) return blockers([...unsure, ...results])!
  // Rows that were entered and of which none is meant add up to zero; no rows at all say nothing.
  return !results.length && rows.length && how === 'sum' ? number(ZERO) : fold(how, results)
}

/** Unanswered questions that a condition reads. */
function missingOf(condition: Condition, source: CalculationSource, row?: Row): Address[] {
  return [...conditionRefs(condition, source.named)].filter((uid) => source.read(uid, row).state !== 'value').map((uid) => source.addressOf(uid, row))
}

function arithmetic(op: '+' | '-' | '*' | '/', left: Result, right: Result): Result {
  const stopped = blockers([left, right])
  if (stopped) return stopped
  if (left.is === 'na' || right.is === 'na') return { is: 'na' }
  const [a, b] = [asNumber(left), asNumber(right)]
  if (!a || !b) return nothing('not-a-number')
  if (op === '+') return number(add(a, b))
  if (op === '-') return number(subtract(a, b))
  if (op === '*') return number(multiply(a, b))
  const quotient = divide(a, b)
  return quotient ? number(quotient) : nothing('division-by-zero')
}

function dates(results: readonly Result[], compute: (first: string, second: string) => number): Result {
  const stopped = blockers(results)
  if (stopped) return stopped
  const [first, second] = results
  if (first!.is === 'na' || second!.is === 'na') return { is: 'na' }
  const day = (result: Result): string => (result.is === 'text' ? result.text.slice(0, 10) : '')
  const [a, b] = [day(first!), day(second!)]
  return isDate(a) && isDate(b) ? number({ n: BigInt(compute(a, b)), d: 1n }) : nothing('not-a-number')
}

function concat(results: readonly Result[]): Result {
  const stopped = blockers(results)
  if (stopped) return stopped
  return { is: 'text', text: results.map((result) => (result.is === 'text' ? result.text : result.is === 'number' ? decText(result.number) : '')).join('') }
}
