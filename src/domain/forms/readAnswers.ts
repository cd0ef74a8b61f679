import { addressOf } from './answered'
import { coerce, type Problem } from './coerce'
import { LIMITS } from './lists'
import { type FormModel, isAnswerable } from './model'
import type { Address, Answers, AnswerValue, ErrorCode, FieldError, Repeat, Row } from './types'

export type Read = {
  /** Every usable answer, coerced, shown or not. */
  answers: Answers
  /** About the shape of what was sent; these stand whatever is shown. */
  errors: FieldError[]
  /** About single answers; they count only where the question is shown. */
  problems: Map<Address, Problem>
  /** Sent and not usable. */
  dropped: Address[]
}

const ROW_ID = /^[\w-]{8,40}$/
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Untrusted answers, brought to their types. Unknown keys are errors; sent results of calculations are left aside. */
export function readAnswers(model: FormModel, raw: unknown): Read {
  const read: Read = { answers: {}, errors: [], problems: new Map(), dropped: [] }
  if (!isRecord(raw)) {
    read.errors.push({ code: 'answers-shape', address: '', key: '' })
    return read
  }
  for (const key of Object.keys(raw)) {
    const node = model.byKey.get(key)
    if (node?.kind === 'repeat') {
      const rows = readRows(model, node.item as Repeat, raw[key], read)
      if (rows.length) read.answers[key] = rows
    } else if (!node || node.repeat) unknown(key, key, read)
    else {
      const value = readOne(model, key, raw[key], read)
      if (value !== undefined) read.answers[key] = value
    }
  }
  return read
}

function unknown(key: string, address: Address, read: Read): void {
  report(read, 'unknown-key', address.slice(0, 120), key.slice(0, 60))
}

function report(read: Read, code: ErrorCode, address: Address, key: string, more: Partial<FieldError> = {}): void {
  read.errors.push({ code, address, key, ...more })
}

function readOne(model: FormModel, key: string, raw: unknown, read: Read, repeat?: Repeat, row?: string): AnswerValue | undefined {
  const node = model.byKey.get(key)
  const address = addressOf(key, repeat?.key, row)
  if (node?.kind !== 'field' || node.repeat !== repeat || !('type' in node.item)) {
    unknown(key, address, read)
    return undefined
  }
  const field = node.item
  if (field.type === 'computed') {
    if (raw !== undefined) read.dropped.push(address)
    return undefined
  }
  if (field.type === 'group' || field.type === 'repeat' || !isAnswerable(field)) {
    report(read, 'not-an-answer', address, key, { uid: field.uid })
    return undefined
  }
  const { value, problem } = coerce(field, raw)
  if (problem) read.problems.set(address, problem)
  if (problem && value === undefined) read.dropped.push(address)
  return value
}

function readRows(model: FormModel, repeat: Repeat, raw: unknown, read: Read): Row[] {
  if (raw === undefined || raw === null) return []
  const shape = (code: ErrorCode, more: Partial<FieldError> = {}): void => report(read, code, repeat.key, repeat.key, { uid: repeat.uid, ...more })
  if (!Array.isArray(raw)) {
    shape('row-shape')
    return []
  }
  const most = LIMITS.rows
  if (raw.length > most) {
    shape('too-many-rows', { params: { max: repeat.maxRows ?? most } })
    return []
  }
  const rows: Row[] = []
  for (const each of raw) {
    if (!isRecord(each) || typeof each.id !== 'string' || !ROW_ID.test(each.id) || !isRecord(each.answers) || Object.keys(each).length !== 2) {
      shape('row-shape')
      continue
    }
    const { id } = each
    if (rows.some((row) => row.id === id)) {
      shape('row-repeated', { row: id })
      continue
    }
    const answers: Record<string, AnswerValue> = {}
    for (const key of Object.keys(each.answers)) {
      const value = readOne(model, key, each.answers[key], read, repeat, id)
      if (value !== undefined) answers[key] = value
    }
    rows.push({ id, answers })
  }
  return rows
}
