import { isDate, isPartialDate } from './calendar'
import { LIMITS } from './lists'
import type { FormModel, FormNode } from './model'
import type { ProblemCode } from './problems'
import { calculationRefs, calculationSize, conditionRefs, conditionSize, walkCondition } from './refs'
import type { Calculation, Choice, Condition, FieldTest, FieldType, Op, Uid } from './types'

export type Tell = (code: ProblemCode, uid: Uid, detail?: string) => void

/** Operators by type of question (contract § 3); `answered` and `not-answered` fit every one. */
const COMPARE: readonly Op[] = ['equals', 'not-equals', 'less', 'at-most', 'more', 'at-least', 'between']
const DAYS: readonly Op[] = ['equals', 'not-equals', 'before', 'after', 'at-most', 'at-least', 'between']
const TEXT: readonly Op[] = ['equals', 'not-equals', 'length-at-least', 'length-at-most']
const ONE: readonly Op[] = ['equals', 'not-equals', 'includes-any']
export const OPERATORS: Record<FieldType, readonly Op[]> = {
  text: TEXT,
  'long-text': TEXT,
  integer: COMPARE,
  decimal: COMPARE,
  scale: COMPARE,
  computed: [...COMPARE, 'before', 'after'],
  date: DAYS,
  'partial-date': DAYS,
  'date-time': DAYS,
  time: ['equals', 'not-equals', 'less', 'at-most', 'more', 'at-least', 'between'],
  'yes-no-unknown': ONE,
  'select-one': ONE,
  'select-many': ['includes-any', 'includes-all', 'length-at-least', 'length-at-most', 'equals', 'not-equals'],
  phone: TEXT,
  email: TEXT,
  region: ONE,
  reference: ONE,
  location: [],
  file: ['length-at-least', 'length-at-most'],
  signature: [],
  note: [],
  acknowledge: ['equals'],
}

type Where = { node: FormNode; /** May read questions that come later (constraints, calculations). */ anywhere: boolean }

/** What is wrong with a condition of one thing of the form. */
export function lintCondition(model: FormModel, condition: Condition, { node, anywhere }: Where, tell: Tell): void {
  const { uid } = node.item
  const size = conditionSize(condition, model.named)
  if (size.depth > LIMITS.expressionDepth) tell('too-deep', uid)
  if (size.nodes > LIMITS.expressionNodes) tell('too-many-nodes', uid)
  walkCondition(condition, (part, inside) => {
    if ('named' in part && !model.named.has(part.named)) tell('unknown-condition', uid, part.named)
    const repeat = 'some' in part ? part.some : 'every' in part ? part.every : 'count' in part ? part.count : undefined
    if (repeat && model.byUid.get(repeat)?.kind !== 'repeat') tell('not-a-repeat', uid, repeat)
    if ('field' in part) lintTest(model, part, uid, tell)
    if ('field' in part) lintRow(model, part.field, node, inside, tell)
  })
  lintRefs(model, conditionRefs(condition, model.named), { node, anywhere }, tell)
}

export function lintCalculation(model: FormModel, calculation: Calculation, node: FormNode, tell: Tell): void {
  const size = calculationSize(calculation, model.named)
  if (size.depth > LIMITS.expressionDepth) tell('too-deep', node.item.uid)
  if (size.nodes > LIMITS.expressionNodes) tell('too-many-nodes', node.item.uid)
  lintRefs(model, calculationRefs(calculation, model.named), { node, anywhere: true }, tell)
}

function lintRefs(model: FormModel, refs: ReadonlySet<Uid>, { node, anywhere }: Where, tell: Tell): void {
  for (const ref of refs) {
    const found = model.byUid.get(ref)
    if (!found) tell('unknown-question', node.item.uid, ref)
    else if (found.kind === 'section' || found.kind === 'group' || ('type' in found.item && found.item.type === 'note')) tell('not-an-input', node.item.uid, found.item.key)
    else if (!anywhere && found.position >= node.position) tell('later-question', node.item.uid, found.item.key)
  }
}

/** A question in a repeat can be read from its own row, or with some, every and count. */
function lintRow(model: FormModel, ref: Uid, node: FormNode, inside: Uid | undefined, tell: Tell): void {
  const repeat = model.byUid.get(ref)?.repeat
  if (repeat && repeat.uid !== inside && repeat !== node.repeat) tell('outside-repeat', node.item.uid, model.byUid.get(ref)!.item.key)
}

/** Whether a test of one question uses an operator and a value that its type has. */
export function lintTest(model: FormModel, test: FieldTest, uid: Uid, tell: Tell): void {
  const item = model.byUid.get(test.field)?.item
  if (!item || !('type' in item) || item.type === 'group' || item.type === 'repeat' || item.type === 'note') return
  if (test.op === 'answered' || test.op === 'not-answered') return
  if (!OPERATORS[item.type].includes(test.op)) tell('wrong-operator', uid, test.op)
  else if (!valueFits(item.type, test)) tell('wrong-value', uid, item.key)
  const choices = model.choices.get(item.uid)
  if (choices) {
    for (const value of literalTexts(test)) if (!choices.has(value)) tell('unknown-choice', uid, value)
  } else if (item.type === 'yes-no-unknown') {
    for (const value of literalTexts(test)) if (!['yes', 'no', 'unknown'].includes(value)) tell('unknown-choice', uid, value)
  }
}

function literalTexts({ op, value }: FieldTest): string[] {
  if (op.startsWith('length')) return []
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((each): each is string => typeof each === 'string')
}

function valueFits(type: FieldType, { op, value }: FieldTest): boolean {
  if (value === undefined) return false
  if (typeof value === 'object' && !Array.isArray(value)) return 'field' in value || DAYS === OPERATORS[type] || type === 'computed'
  if (op.startsWith('length')) return typeof value === 'number' && value >= 0
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (op === 'between' ? list.length !== 2 : Array.isArray(value) && !op.startsWith('includes') && type !== 'select-many') return false
  if (type === 'integer' || type === 'decimal' || type === 'scale') return list.every((each) => typeof each === 'number')
  if (type === 'date') return list.every((each) => typeof each === 'string' && isDate(each))
  if (type === 'partial-date') return list.every((each) => typeof each === 'string' && isPartialDate(each))
  if (type === 'acknowledge') return value === true
  return list.length > 0
}

/** Whether a choice carries a score where some calculation looks one up. */
export const isScored = (choice: Choice): boolean => choice.points !== undefined || !!choice.notApplicable || !!choice.deprecated
