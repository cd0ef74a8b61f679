import type { FormModel } from './model'
import type { Condition, FieldTest, Uid } from './types'

/**
 * Uids of what can never be shown, as far as its own condition tells: two tests in an "all" that exclude each other, a
 * choice that is deprecated or does not exist, or a condition on something that can never be shown. It finds what people
 * do by mistake, not every contradiction there is.
 */
export function unreachable(model: FormModel): Uid[] {
  const never = new Set<Uid>()
  for (const node of model.nodes) {
    const when = node.item.shownWhen
    if ((node.parent && never.has(node.parent.item.uid)) || (when && impossible(when, model, never))) never.add(node.item.uid)
  }
  return [...never]
}

function impossible(condition: Condition, model: FormModel, never: ReadonlySet<Uid>, inNamed = false): boolean {
  if ('any' in condition) return condition.any.every((part) => impossible(part, model, never, inNamed))
  if ('all' in condition) {
    const tests = condition.all.filter((part): part is FieldTest => 'field' in part)
    return condition.all.some((part) => impossible(part, model, never, inNamed)) || tests.some((a, index) => tests.slice(index + 1).some((b) => a.field === b.field && exclude(a, b)))
  }
  if ('named' in condition) {
    const when = inNamed ? undefined : model.named.get(condition.named)
    return !!when && impossible(when, model, never, true)
  }
  if (!('field' in condition) || condition.op === 'not-answered') return false
  return never.has(condition.field) || asksForGoneChoice(condition, model)
}

function asksForGoneChoice({ field, op, value }: FieldTest, model: FormModel): boolean {
  const choices = model.choices.get(field)
  if (!choices || (op !== 'equals' && op !== 'includes-any')) return false
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value]
  return wanted.length > 0 && wanted.every((each) => typeof each === 'string' && (!choices.has(each) || choices.get(each)!.deprecated === true))
}

/** Whether two tests of one question can never both be true. */
function exclude(a: FieldTest, b: FieldTest): boolean {
  if (a.op === 'not-answered') return b.op !== 'not-answered'
  if (b.op === 'not-answered') return true
  const [x, y] = [a.value, b.value]
  if (a.op === 'equals' && b.op === 'equals') return isPlain(x) && isPlain(y) && x !== y
  if (a.op === 'equals' && b.op === 'not-equals') return isPlain(x) && x === y
  if (a.op === 'not-equals' && b.op === 'equals') return exclude(b, a)
  const [first, second] = [span(a), span(b)]
  if (!first || !second) return false
  const [least, most] = [Math.max(first.from, second.from), Math.min(first.to, second.to)]
  return least > most || (least === most && (first.open.includes(least) || second.open.includes(least)))
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** The numbers a test lets through; `open` are its ends that do not belong to it. */
function span({ op, value }: FieldTest): { from: number; to: number; open: number[] } | null {
  if (op === 'between' && Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number') return { from: value[0], to: value[1], open: [] }
  if (typeof value !== 'number') return null
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (op === 'less') return { from: low, to: value, open: [value] }
  if (op === 'at-most') return { from: low, to: value, open: [] }
  if (op === 'more') return { from: value, to: high, open: [value] }
  if (op === 'at-least') return { from: value, to: high, open: [] }
  return op === 'equals' ? { from: value, to: value, open: [] } : null
}
