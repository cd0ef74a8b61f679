import { addressOf } from './answered'
import { isMark } from './coerce'
import { isAnswerable, type FormNode } from './model'
import type { Read } from './readAnswers'
import type { Sheet } from './sheet'
import { testCondition, type Tri } from './testCondition'
import type { Address, AnswerableField, Answers, AnswerValue, Choice, EvaluationMode, FieldError, Repeat, Row } from './types'

export type Checked = { kept: Answers; errors: FieldError[]; visible: Address[]; required: Address[]; dropped: Address[] }

/** Everything about answers that depends on other answers: shown, required, offered, within its constraints. */
export function checkAnswers(sheet: Sheet, read: Read, mode: EvaluationMode): Checked {
  const out: Checked = { kept: {}, errors: [...read.errors], visible: [], required: [], dropped: [...read.dropped] }
  const { nodes } = sheet.model
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.repeat) continue
    if (node.kind === 'repeat') checkRepeat(sheet, read, mode, node, out)
    else checkNode(sheet, read, mode, node, out, (value) => (out.kept[node.item.key] = value))
  }
  return out
}

function checkRepeat(sheet: Sheet, read: Read, mode: EvaluationMode, node: FormNode, out: Checked): void {
  const repeat = node.item as Repeat
  const sent = read.answers[repeat.key]
  const rows = (Array.isArray(sent) ? sent : []) as Row[]
  const shown = sheet.isShown(node) === true
  if (!shown && mode === 'submit') {
    if (rows.length) out.dropped.push(repeat.key)
    return
  }
  if (shown) {
    out.visible.push(repeat.key)
    const report = (code: FieldError['code'], params: Record<string, number>): void => void out.errors.push({ code, address: repeat.key, uid: repeat.uid, key: repeat.key, params })
    if (repeat.maxRows !== undefined && rows.length > repeat.maxRows) report('too-many-rows', { max: repeat.maxRows })
    if (mode === 'submit' && rows.length < (repeat.minRows ?? 0)) report('too-few-rows', { min: repeat.minRows! })
  }
  const inside = sheet.model.nodes.filter((each) => each.repeat === repeat)
  const kept: Row[] = rows.map((row) => {
    const answers: Record<string, AnswerValue> = {}
    for (const each of inside) checkNode(sheet, read, mode, each, out, (value) => (answers[each.item.key] = value), row)
    return { id: row.id, answers }
  })
  if (kept.length) out.kept[repeat.key] = kept
}

function checkNode(sheet: Sheet, read: Read, mode: EvaluationMode, node: FormNode, out: Checked, keep: (value: AnswerValue) => void, row?: Row): void {
  const { item } = node
  const at = addressOf(item.key, node.repeat?.key, row?.id)
  const shown = sheet.isShown(node, row) === true
  if (shown) out.visible.push(at)
  if (node.kind !== 'field' || !('type' in item) || item.type === 'group' || item.type === 'repeat' || !isAnswerable(item)) return
  const value = sheet.valueAt(node, row)
  if (!shown) {
    if (value === undefined) return
    if (mode === 'draft') keep(value)
    else out.dropped.push(at)
    return
  }
  const report = (code: FieldError['code'], more: Partial<FieldError> = {}): void =>
    void out.errors.push({ code, address: at, uid: item.uid, key: item.key, ...(row ? { row: row.id } : {}), ...more })
  const problem = read.problems.get(at)
  if (problem) report(problem.code, problem.params ? { params: problem.params } : {})
  const needed = isRequired(sheet, node, item, row)
  if (needed) out.required.push(at)
  if (value === undefined) {
    if (needed && !problem && mode === 'submit') report(node.evidenceOf ? 'evidence-required' : 'required')
    return
  }
  keep(value)
  if (isMark(value) || problem) return
  if (!isOffered(sheet, item, value, row)) report('choice-not-offered')
  for (const { condition, message } of item.constraints ?? []) {
    if (testCondition(condition, sheet, row) === false) report('constraint', { message })
  }
}

function isRequired(sheet: Sheet, node: FormNode, field: AnswerableField, row?: Row): boolean {
  if (node.evidenceOf) {
    return node.evidenceOf.evidence === 'required' && sheet.read(node.evidenceOf.uid, row).state === 'value'
  }
  const { required } = field
  return typeof required === 'object' ? testCondition(required, sheet, row) === true : required === true
}

/** Whether one choice is offered given the answer it is filtered by; unknown (none is offered yet) while that is open. */
export function offers(sheet: Sheet, field: AnswerableField, choice: Choice, row?: Row): Tri {
  if (!('choiceFilter' in field) || !field.choiceFilter || !choice.parents) return true
  const by = sheet.read(field.choiceFilter.by, row)
  if (by.state !== 'value') return null
  const values = Array.isArray(by.value) ? by.value : [String(by.value)]
  return choice.parents.some((parent) => values.includes(parent))
}

function isOffered(sheet: Sheet, field: AnswerableField, value: AnswerValue, row?: Row): boolean {
  if (!('choices' in field) || !field.choiceFilter) return true
  const values = Array.isArray(value) ? value : [value]
  return field.choices.every((choice) => !values.includes(choice.value) || offers(sheet, field, choice, row) === true)
}
