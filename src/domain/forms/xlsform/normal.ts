import type { Condition, FieldTest, Op } from '../types'

const INVERSE: Partial<Record<Op, Op>> = { answered: 'not-answered', 'not-answered': 'answered', equals: 'not-equals', 'not-equals': 'equals', less: 'at-least', 'at-least': 'less', more: 'at-most', 'at-most': 'more' }

/**
 * A condition in the one shape that an expression is read back as: `not` only where no operator says the opposite, no
 * list within a list of its own kind, pairs of bounds as `between`. Equal to the original in three-valued logic, but
 * that "answered, and not equal" is said by "not equal" alone: both show nothing while the answer is missing.
 */
export function normal(condition: Condition, underNot = false): Condition {
  const inner = (part: Condition): Condition => normal(part, underNot)
  if ('not' in condition) return negated(normal(condition.not, true))
  if ('all' in condition) return joined('all', condition.all.map(inner), underNot)
  if ('any' in condition) return joined('any', condition.any.map(inner), underNot)
  if ('where' in condition && condition.where) return { ...condition, where: normal(condition.where) } as Condition
  if ('field' in condition) return plain(condition)
  return condition
}

/** The opposite of a condition that is in the one shape already. */
function negated(condition: Condition): Condition {
  if ('not' in condition) return condition.not
  if ('all' in condition) return joined('any', condition.all.map(negated), true)
  if ('any' in condition) return joined('all', condition.any.map(negated), true)
  const op = 'field' in condition ? INVERSE[condition.op] : undefined
  return op ? ({ ...condition, op } as Condition) : { not: condition }
}

/** `includes` of one choice has one shape: a list. */
const plain = (test: FieldTest): FieldTest => (test.op.startsWith('includes') && typeof test.value === 'string' ? { ...test, value: [test.value] } : test)

function joined(kind: 'all' | 'any', parts: readonly Condition[], underNot: boolean): Condition {
  const flat = parts.flatMap((part) => (kind === 'all' ? ('all' in part ? part.all : [part]) : 'any' in part ? part.any : [part]))
  const merged = flat.reduce<Condition[]>((done, part) => {
    const pair = done.length > 0 ? mergedPair(kind, done.at(-1)!, part, underNot) : undefined
    return pair ? [...done.slice(0, -1), pair] : [...done, part]
  }, [])
  const [only] = merged
  return merged.length === 1 && only ? only : kind === 'all' ? { all: merged } : { any: merged }
}

const isBound = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** Two tests of one field that one operator says. */
function mergedPair(kind: 'all' | 'any', first: Condition, second: Condition, underNot: boolean): Condition | undefined {
  const [a, b] = [inner(first), inner(second)]
  if (!a || !b || a.test.field !== b.test.field) return undefined
  const field = a.test.field
  // Under `not` the two are not the same: there a missing answer makes it true.
  if (!underNot && kind === 'all' && !a.not && a.test.op === 'answered' && (b.test.op === 'not-equals' || b.not)) return second
  if (a.not || b.not) return undefined
  if (kind === 'all' && a.test.op === 'at-least' && b.test.op === 'at-most' && isBound(a.test.value) && isBound(b.test.value)) {
    return { field, op: 'between', value: [a.test.value, b.test.value] as number[] }
  }
  const op = kind === 'any' ? 'includes-any' : 'includes-all'
  const joins = (test: FieldTest): boolean => test.op === op || (test.op.startsWith('includes') && list(test).length === 1)
  return joins(a.test) && joins(b.test) ? { field, op, value: [...list(a.test), ...list(b.test)] } : undefined
}

const list = (test: FieldTest): string[] => (Array.isArray(test.value) ? test.value.map(String) : [])

function inner(condition: Condition): { test: FieldTest; not: boolean } | undefined {
  if ('field' in condition) return { test: condition, not: false }
  return 'not' in condition && 'field' in condition.not ? { test: condition.not, not: true } : undefined
}
