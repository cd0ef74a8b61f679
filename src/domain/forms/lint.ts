import { coerce } from './coerce'
import { dependencyOrder } from './dependencies'
import { isScored, lintCalculation, lintCondition, lintTest, type Tell } from './lintExpressions'
import { INDEXABLE, LIMITS } from './lists'
import { type FormModel, type FormNode, isAnswerable, isContainer, modelOf } from './model'
import type { DefinitionProblem, ProblemCode } from './problems'
import { unreachable } from './reachability'
import { walkCalculation, walkCondition } from './refs'
import type { ComputedField, Field, FormDefinition, Label } from './types'

/** May be published after a look; everything else stops publishing. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set(['unreachable', 'secured-indexed'])

/**
 * What is wrong with a form whose shape is right: names used twice, conditions on later questions, circles, missing
 * translations, scores with gaps, and secured answers on their way out. Empty: it may be published. In order of the form.
 */
export function lint(definition: FormDefinition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const seen = new Set<string>()
  const tell: Tell = (code, uid, detail) => {
    const id = `${code} ${uid} ${detail ?? ''}`
    if (seen.has(id)) return
    seen.add(id)
    problems.push({ code, severity: WARNINGS.has(code) ? 'warning' : 'error', uid, ...(detail === undefined ? {} : { detail }) })
  }
  const model = modelOf(definition)
  lintForm(model, tell)
  for (const node of model.nodes) if (!node.evidenceOf) lintNode(model, node, tell)
  for (const cycle of dependencyOrder(definition).cycles) tell('cycle', cycle[0]!, cycle.map((uid) => model.byUid.get(uid)?.item.key ?? uid).join(' → '))
  for (const uid of unreachable(model)) tell('unreachable', uid)
  return problems
}

function lintForm(model: FormModel, tell: Tell): void {
  const { definition, nodes } = model
  const top = definition.key
  if (!definition.sections.length) tell('no-section', top)
  else if (!nodes.some((node) => node.kind === 'field' && isAnswerable(node.item as Field))) tell('no-question', top)
  const choices = nodes.reduce((sum, { item }) => sum + ('choices' in item ? item.choices.length : 0), 0)
  if (nodes.length > LIMITS.items || choices > LIMITS.choicesInForm) tell('too-many', top)
  lintLabel(definition, definition.title, top, tell)
  if (definition.description) lintLabel(definition, definition.description, top, tell)
  repeated(nodes.map((node) => node.item.uid), (uid) => tell('duplicate-uid', uid, uid))
  const keys = new Set<string>()
  for (const { item } of nodes) {
    if (keys.has(item.key)) tell('duplicate-key', item.uid, item.key)
    keys.add(item.key)
  }
  const names = definition.conditions ?? []
  repeated(names.map((entry) => entry.key), (name) => tell('duplicate-name', top, name))
  for (const { key, label, when } of names) {
    lintLabel(definition, label, key, tell)
    walkCondition(when, (part) => {
      if ('named' in part) tell('nested-name', key, part.named)
      if ('field' in part) lintTest(model, part, key, tell)
    })
  }
}

function lintNode(model: FormModel, node: FormNode, tell: Tell): void {
  const { item } = node
  const { uid } = item
  const texts = [item.label, item.hint, item.paperNote]
  if (isContainer(item) && !item.items.length) tell('empty-section', uid)
  if (item.shownWhen) lintCondition(model, item.shownWhen, { node, anywhere: false }, tell)
  if ('itemLabel' in item) {
    texts.push(item.itemLabel)
    if (item.minRows !== undefined && item.maxRows !== undefined && item.minRows > item.maxRows) tell('range-reversed', uid)
    if (item.titleField && model.byUid.get(item.titleField)?.repeat !== item) tell('unknown-question', uid, item.titleField)
  }
  if (node.kind === 'field') {
    const field = item as Field
    if (field.type === 'computed') lintComputed(model, node, field, texts, tell)
    else if (isAnswerable(field)) lintAnswerable(model, node, texts, tell)
  }
  for (const text of texts) if (text) lintLabel(model.definition, text, uid, tell)
}

function lintAnswerable(model: FormModel, node: FormNode, texts: (Label | undefined)[], tell: Tell): void {
  const field = node.item as Field
  if (!isAnswerable(field)) return
  const { uid } = field
  if (typeof field.required === 'object') lintCondition(model, field.required, { node, anywhere: false }, tell)
  for (const { condition, message } of field.constraints ?? []) {
    lintCondition(model, condition, { node, anywhere: true }, tell)
    texts.push(message)
  }
  if (field.indexed && !INDEXABLE.includes(field.type)) tell('not-indexable', uid)
  else if (field.indexed && model.secured.has(uid)) tell('secured-indexed', uid)
  const range = field.type === 'scale' ? field.scale : field.type === 'integer' || field.type === 'decimal' ? field : undefined
  if (range && range.min !== undefined && range.max !== undefined && range.min >= range.max) tell('range-reversed', uid)
  if (field.type === 'scale') texts.push(field.scale.labels.min, field.scale.labels.max)
  if ('unit' in field) texts.push(field.unit)
  if ('choices' in field) lintChoices(model, node, texts, tell)
  if ('default' in field && field.default !== undefined && !(field.type === 'date' && field.default === 'today')) {
    const { value, problem } = coerce(field, field.default)
    if (value === undefined || problem) tell('default-invalid', uid)
  }
}

function lintChoices(model: FormModel, node: FormNode, texts: (Label | undefined)[], tell: Tell): void {
  const field = node.item as Extract<Field, { type: 'select-one' | 'select-many' }>
  if (!field.choices.length) tell('no-choices', field.uid)
  else if (field.choices.every((choice) => choice.deprecated)) tell('all-deprecated', field.uid)
  repeated(field.choices.map((choice) => choice.value), (value) => tell('duplicate-choice', field.uid, value))
  for (const choice of field.choices) texts.push(choice.label)
  if (!field.choiceFilter) return
  const by = model.byUid.get(field.choiceFilter.by)
  const type = by && 'type' in by.item ? by.item.type : undefined
  if (!by || by.position >= node.position || (by.repeat && by.repeat !== node.repeat)) tell('filter-invalid', field.uid)
  else if (type !== 'select-one' && type !== 'select-many' && type !== 'region') tell('filter-invalid', field.uid)
}

function lintComputed(model: FormModel, node: FormNode, field: ComputedField, texts: (Label | undefined)[], tell: Tell): void {
  const { uid } = field
  lintCalculation(model, field.calculation, node, tell)
  if (field.publicResult && model.secured.has(uid)) tell('secured-public', uid)
  if (field.indexed && model.secured.has(uid)) tell('secured-indexed', uid)
  texts.push(field.unit, ...(field.bands ?? []).flatMap((band) => [band.label, band.advice]))
  repeated((field.bands ?? []).map((band) => band.key), (key) => tell('duplicate-band', uid, key))
  const starts = (field.bands ?? []).map((band) => band.from ?? Number.NEGATIVE_INFINITY)
  if (starts.some((from, index) => index > 0 && from <= starts[index - 1]!)) tell('band-order', uid)
  walkCalculation(field.calculation, (part) => {
    if ('if' in part) lintCondition(model, part.if, { node, anywhere: true }, tell)
    if ('rows' in part) {
      if (model.byUid.get(part.rows)?.kind !== 'repeat') tell('not-a-repeat', uid, part.rows)
      if (part.where) lintCondition(model, { some: part.rows, where: part.where }, { node, anywhere: true }, tell)
    }
    if ('lookup' in part) lintLookUp(model, part, uid, tell)
  })
}

function lintLookUp(model: FormModel, part: { lookup: string; table?: Record<string, number> }, uid: string, tell: Tell): void {
  const item = model.byUid.get(part.lookup)?.item
  if (!item) return
  if ('choices' in item) {
    for (const choice of item.choices) {
      if (part.table ? !Object.hasOwn(part.table, choice.value) && !choice.deprecated && !choice.notApplicable : !isScored(choice)) tell('choice-without-score', item.uid, choice.value)
    }
  } else if ('type' in item && item.type === 'yes-no-unknown') {
    for (const value of ['yes', 'no'] as const) if (item.points?.[value] === undefined && part.table?.[value] === undefined) tell('choice-without-score', item.uid, value)
  } else tell('not-an-input', uid, item.key)
}

function lintLabel(definition: FormDefinition, label: Label, uid: string, tell: Tell): void {
  if (!label.id.trim() && !label.en.trim()) tell('missing-text', uid)
  else for (const locale of definition.locales) if (!label[locale].trim()) tell('missing-translation', uid, locale)
}

function repeated(values: readonly string[], report: (value: string) => void): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) report(value)
    seen.add(value)
  }
}
