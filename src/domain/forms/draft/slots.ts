import type { Band, Choice, Constraint, FieldType, Label } from '../types'
import { REFERENCE_COLLECTIONS, TEXT_FORMATS } from '../lists'
import { isRecord } from './draftTypes'
import { readCalculation, readCondition } from './readExpression'

type Values = Record<string, unknown>

/**
 * One property of a definition and the fields of the blocks editor that hold it: read from a row (undefined: absent;
 * `BAD`: there is something, but not what it should be), and written to one.
 */
export type Slot = { at: string; part: string; read: (row: Values) => unknown; write: (value: never) => Values }
export const BAD = Symbol('unreadable')

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

export function labelOf(row: Values, name: string): Label | undefined {
  const [id, en] = [textOf(row[name]), textOf(row[`${name}En`])]
  return id || en ? { id, en } : undefined
}
export const labelRow = (name: string, value: Label): Values => ({ [name]: value.id, [`${name}En`]: value.en })

const slot = (at: string, part: string, read: Slot['read'], write: (value: never) => Values): Slot => ({ at, part, read, write })
const text = (at: string, part = at): Slot => slot(at, part, (row) => textOf(row[part]) || undefined, (value) => ({ [part]: value }))
const label = (at: string, part = at): Slot => slot(at, part, (row) => labelOf(row, part), (value: Label) => labelRow(part, value))
const flag = (at: string, part = at): Slot => slot(at, part, (row) => (row[part] === true ? true : undefined), (value) => ({ [part]: value }))
const number = (at: string, part = at): Slot =>
  slot(at, part, ({ [part]: value }) => (isEmpty(value) ? undefined : typeof value === 'number' && Number.isFinite(value) ? value : BAD), (value) => ({ [part]: value }))
const oneOf = (at: string, list: readonly string[], part = at): Slot =>
  slot(at, part, ({ [part]: value }) => (isEmpty(value) || value === 'none' ? undefined : list.includes(value as string) ? value : BAD), (value) => ({ [part]: value }))
const parsed = (at: string, parse: (value: unknown) => unknown, part = at): Slot =>
  slot(at, part, ({ [part]: value }) => (isEmpty(value) ? undefined : (parse(value) ?? BAD)), (value) => ({ [part]: value }))

const list =
  <T>(read: (row: Values) => T | undefined) =>
  (value: unknown): T[] | undefined | typeof NONE => {
    if (!Array.isArray(value) || !value.every(isRecord)) return undefined
    const found = value.map(read)
    if (found.length === 0) return NONE
    return found.every((entry) => entry !== undefined) ? (found as T[]) : undefined
  }
/** An empty list is the same as none. */
export const NONE = Symbol('none')

const anyLabel = (value: unknown): Label => (isRecord(value) ? { id: textOf(value.id), en: textOf(value.en) } : { id: '', en: '' })

const readChoice = (row: Values): Choice => ({
  value: textOf(row.value),
  label: anyLabel(row.label),
  ...(typeof row.points === 'number' && Number.isFinite(row.points) && { points: row.points }),
  ...(row.notApplicable === true && { notApplicable: true }),
  ...(row.deprecated === true && { deprecated: true }),
  ...(Array.isArray(row.parents) && row.parents.length > 0 && { parents: row.parents.map(textOf).filter(Boolean) }),
  ...(row.exclusive === true && { exclusive: true }),
})

const TONES = ['low', 'medium', 'high', 'critical', 'neutral'] as const
const readBand = (row: Values): Band => ({
  key: textOf(row.key),
  label: anyLabel(row.label),
  ...(typeof row.from === 'number' && Number.isFinite(row.from) && { from: row.from }),
  ...(TONES.includes(row.tone as never) && { tone: row.tone as Band['tone'] }),
  ...(isRecord(row.advice) && textOf(row.advice.id) + textOf(row.advice.en) && { advice: anyLabel(row.advice) }),
})

function readConstraint(row: Values): Constraint | undefined {
  const condition = readCondition(row.condition)
  return condition && { condition, message: anyLabel(row.message) }
}

const readOrigin = (value: unknown): unknown =>
  isRecord(value) && typeof value.library === 'string' && typeof value.version === 'number' && typeof value.uid === 'string' ? { library: value.library, version: value.version, uid: value.uid } : undefined

const required = slot(
  'required',
  'requiredWhen',
  (row) => (row.required === 'yes' ? true : row.required === 'when' ? (readCondition(row.requiredWhen) ?? BAD) : undefined),
  (value) => (value === true ? { required: 'yes' } : { required: 'when', requiredWhen: value }),
)

/** Label, hint, condition: what sections, groups, repeats and fields share. `uid`, `key`, `type` are compile's own. */
export const BASE: readonly Slot[] = [label('hint'), parsed('shownWhen', readCondition), flag('locked'), parsed('origin', readOrigin), label('paperNote')]

/** What every question that a person answers has. */
const ASKED: readonly Slot[] = [
  required,
  parsed('constraints', list(readConstraint)),
  flag('secured'), flag('indexed'), flag('allowUnknown'), flag('allowRefused'),
  text('clause'),
  oneOf('evidence', ['optional', 'required']),
  text('replaces'),
]

const choices = parsed('choices', list(readChoice))
const choiceFilter = slot('choiceFilter', 'filterBy', (row) => (textOf(row.filterBy) ? { by: textOf(row.filterBy) } : undefined), (value: { by: string }) => ({ filterBy: value.by }))
const initialToday = slot('default', 'initial', (row) => (/^(hari ini|today)$/i.test(textOf(row.initial)) ? 'today' : textOf(row.initial) || undefined), (value: string) => ({ initial: value === 'today' ? 'hari ini' : value }))
const initialList = slot(
  'default',
  'initial',
  (row) => { const values = textOf(row.initial).split(',').map((value) => value.trim()).filter(Boolean); return values.length > 0 ? values : undefined },
  (value: string[]) => ({ initial: value.join(', ') }),
)
const points = slot(
  'points',
  'pointsYes',
  (row) => {
    const given = Object.entries({ yes: row.pointsYes, no: row.pointsNo, unknown: row.pointsUnknown }).filter(([, value]) => typeof value === 'number')
    return given.length > 0 ? Object.fromEntries(given) : undefined
  },
  (value: { yes?: number; no?: number; unknown?: number }) => ({
    ...(value.yes !== undefined && { pointsYes: value.yes }),
    ...(value.no !== undefined && { pointsNo: value.no }),
    ...(value.unknown !== undefined && { pointsUnknown: value.unknown }),
  }),
)
type Scale = { min: number; max: number; labels: { min: Label; max: Label } }
const scale = slot(
  'scale',
  'scaleMin',
  (row) => ({
    min: typeof row.scaleMin === 'number' ? row.scaleMin : 1,
    max: typeof row.scaleMax === 'number' ? row.scaleMax : 5,
    labels: { min: labelOf(row, 'minLabel') ?? { id: '', en: '' }, max: labelOf(row, 'maxLabel') ?? { id: '', en: '' } },
  }),
  (value: Scale) => ({ scaleMin: value.min, scaleMax: value.max, ...labelRow('minLabel', value.labels.min), ...labelRow('maxLabel', value.labels.max) }),
)
const levels = slot(
  'levels',
  'levels',
  ({ levels: value }) => (Array.isArray(value) && value.length > 0 ? (value.every((level) => ['pusat', 'provinsi', 'kabkota'].includes(level as string)) ? [...(value as string[])] : BAD) : undefined),
  (value) => ({ levels: value }),
)

const OF_TYPE: Record<FieldType, readonly Slot[]> = {
  text: [number('minLength'), number('maxLength'), oneOf('format', TEXT_FORMATS), text('default', 'initial')],
  'long-text': [number('maxLength'), text('default', 'initial')],
  integer: [number('min'), number('max'), label('unit'), number('default', 'initialNumber')],
  decimal: [number('min'), number('max'), number('decimals'), label('unit'), text('default', 'initial')],
  date: [initialToday],
  'partial-date': [],
  time: [text('default', 'initial')],
  'date-time': [],
  'yes-no-unknown': [points, oneOf('default', ['yes', 'no', 'unknown'], 'initial')],
  'select-one': [choices, choiceFilter, text('default', 'initial')],
  'select-many': [choices, choiceFilter, number('minSelected'), number('maxSelected'), initialList],
  scale: [scale, number('default', 'initialNumber')],
  phone: [],
  email: [],
  region: [levels],
  location: [],
  file: [number('maxFiles')],
  signature: [],
  reference: [oneOf('collection', REFERENCE_COLLECTIONS, 'target')],
  note: [oneOf('tone', ['info', 'warning'])],
  computed: [
    parsed('calculation', readCalculation), number('decimals'), label('unit'), parsed('bands', list(readBand)),
    flag('secured'), flag('indexed'), text('clause'), text('replaces'), flag('publicResult'), flag('hiddenWhileFilling'),
  ],
  acknowledge: [],
}

/** Slots of a field type beside the base ones. */
export const slotsOf = (type: FieldType): readonly Slot[] => (type === 'note' || type === 'computed' ? OF_TYPE[type] : [...ASKED, ...OF_TYPE[type]])

export const REPEAT_SLOTS: readonly Slot[] = [number('minRows'), number('maxRows'), text('titleField')]
