import { LEVELS } from '../platform/regions'
import { calculation, condition } from './expressionShape'
import { FIELD_TYPES, type FieldType, FORM_PURPOSES, FORM_SUBJECTS, LIMITS, REFERENCE_COLLECTIONS, TEXT_FORMATS, UID_SHAPE } from './lists'
import type { DefinitionProblem } from './problems'
import { type Check, either, type Fields, flag, isRecord, list, numberIn, object, oneOf, reporter, string } from './shape'
import type { FormDefinition } from './types'

/** Lower case, no two underscores (they are the engine's own), none of the names every object has. */
const KEY = /^(?!constructor$)[a-z][a-z0-9]*([_-][a-z0-9]+)*$/
const key = string(LIMITS.keyLength, KEY, 'bad-key')
const uid = string(LIMITS.uidLength, UID_SHAPE, 'bad-uid')
const line = string(LIMITS.labelLength, /^[^<>]*$|^[^<]*(<(?![a-z/!?])[^<]*)*$/i, 'html')
const label = object({ id: line, en: line })
const exact = numberIn(-LIMITS.number, LIMITS.number, LIMITS.decimals)
const small = (max: number): Check => numberIn(0, max)
const choiceValue = string(LIMITS.keyLength, /^[A-Za-z0-9][\w.-]*$/, 'bad-key')

const ITEM: Fields = {
  hint: label,
  shownWhen: condition,
  locked: flag,
  paperNote: label,
  origin: object({ library: string(100), version: numberIn(1, 1e6), uid }),
}
const KIND: Fields = { uid, key, label }
const FIELD: Fields = {
  ...ITEM,
  required: either(flag, condition),
  constraints: list(object({ condition, message: label }), LIMITS.constraints),
  secured: flag,
  indexed: flag,
  allowUnknown: flag,
  allowRefused: flag,
  clause: string(100),
  evidence: oneOf(['optional', 'required']),
  replaces: uid,
}
const choices = list(object({ value: choiceValue, label }, { points: exact, notApplicable: flag, deprecated: flag, parents: list(choiceValue, LIMITS.choices), exclusive: flag }), LIMITS.choices)
const filter = object({ by: uid })
const text = string(LIMITS.longTextLength)
const bounds = { min: exact, max: exact, unit: label }
const bands = list(object({ key, label }, { from: exact, tone: oneOf(['low', 'medium', 'high', 'critical', 'neutral']), advice: label }), LIMITS.bands)

type Own = { required?: Fields; optional?: Fields; bare?: boolean }
/** What each type has beyond what every field has; `bare` ones have no answer and so none of its rules. */
const TYPES: Record<FieldType, Own> = {
  text: { optional: { minLength: small(LIMITS.textLength), maxLength: small(LIMITS.textLength), format: oneOf(TEXT_FORMATS), default: text } },
  'long-text': { optional: { maxLength: small(LIMITS.longTextLength), default: text } },
  integer: { optional: { ...bounds, default: exact } },
  decimal: { optional: { ...bounds, decimals: small(LIMITS.decimals), default: text } },
  date: { optional: { default: text } },
  'partial-date': {},
  time: { optional: { default: text } },
  'date-time': {},
  'yes-no-unknown': { optional: { points: object({}, { yes: exact, no: exact, unknown: exact }), default: oneOf(['yes', 'no', 'unknown']) } },
  'select-one': { required: { choices }, optional: { choiceFilter: filter, default: choiceValue } },
  'select-many': { required: { choices }, optional: { choiceFilter: filter, minSelected: small(LIMITS.choices), maxSelected: small(LIMITS.choices), default: list(choiceValue, LIMITS.choices) } },
  scale: { required: { scale: object({ min: numberIn(-100, 100), max: numberIn(-100, 100), labels: object({ min: label, max: label }) }) }, optional: { default: exact } },
  phone: {},
  email: {},
  region: { optional: { levels: list(oneOf(LEVELS), 3, 1) } },
  location: {},
  file: { optional: { maxFiles: numberIn(1, LIMITS.files) } },
  signature: {},
  reference: { required: { collection: oneOf(REFERENCE_COLLECTIONS) } },
  note: { optional: { tone: oneOf(['info', 'warning']) }, bare: true },
  computed: {
    required: { calculation },
    optional: { decimals: small(LIMITS.decimals), unit: label, bands, secured: flag, indexed: flag, clause: string(100), replaces: uid, publicResult: flag, hiddenWhileFilling: flag },
    bare: true,
  },
  acknowledge: {},
}

const FIELD_CHECKS = Object.fromEntries(
  FIELD_TYPES.map((type) => {
    const own = TYPES[type]
    return [type, object({ ...KIND, type: oneOf([type]), ...own.required }, { ...(own.bare ? ITEM : FIELD), ...own.optional })]
  }),
)
const group: Check = (value, path, report) => object({ ...KIND, type: oneOf(['group']), items: list(itemOf({}), LIMITS.items) }, ITEM)(value, path, report)
const repeat: Check = (value, path, report) =>
  object({ ...KIND, type: oneOf(['repeat']), itemLabel: label, items: list(itemOf({ group }), LIMITS.items) }, { ...ITEM, minRows: small(LIMITS.rows), maxRows: small(LIMITS.rows), titleField: uid })(value, path, report)

const itemOf = (containers: Record<string, Check>): Check => (value, path, report) => {
  const type = isRecord(value) ? String(value.type) : ''
  const all: Record<string, Check> = { ...FIELD_CHECKS, ...containers }
  return Object.hasOwn(all, type) ? all[type]!(value, path, report) : report('wrong-shape', `${path}.type`, type)
}

const DEFINITION = object(
  {
    format: oneOf([1]),
    key,
    title: label,
    purpose: oneOf(FORM_PURPOSES),
    subject: oneOf(FORM_SUBJECTS),
    locales: list(oneOf(['id', 'en']), 2, 1),
    sections: list(object({ ...KIND, items: list(itemOf({ group, repeat }), LIMITS.items) }, ITEM), LIMITS.sections),
  },
  { description: label, conditions: list(object({ key, label, when: condition }), LIMITS.namedConditions), supplements: object({ form: key, version: numberIn(1, 1e6) }) },
)

export type Validated = { ok: true; definition: FormDefinition } | { ok: false; problems: DefinitionProblem[] }
const MOST = 50

/**
 * Read a definition from untrusted JSON: exact shape, known properties, sizes, no HTML in labels. What the parts say of
 * each other is for `lint`. At most 50 problems are listed. Never throws.
 */
export function validateDefinition(value: unknown): Validated {
  const problems: DefinitionProblem[] = []
  const report = reporter(problems)
  try {
    if ((JSON.stringify(value) ?? '').length > LIMITS.definitionBytes) report('too-large', '')
    else if (DEFINITION(value, '', report)) return { ok: true, definition: value as FormDefinition }
  } catch {
    report('wrong-shape', '')
  }
  if (!problems.length) report('wrong-shape', '')
  return { ok: false, problems: problems.slice(0, MOST) }
}
