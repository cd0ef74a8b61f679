import { createHash } from 'node:crypto'

import type { Answers, Computed } from '@/domain/forms/types'
import type { ResponseChannel } from '@/domain/forms/responseStates'
import { idOf, refOf } from '@/lib/relation'

import type { Receipt, ResponseRow, ResponseView, SubjectRef } from './types'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)
const moment = (value: unknown): string | undefined => (value instanceof Date ? value.toISOString() : text(value))

/** Open values of a row, in the shape that screens and clients get. */
export const toView = (row: ResponseRow): ResponseView => ({
  id: String(row.id),
  instanceId: row.instanceId,
  form: idOf(row.form) ?? '',
  version: idOf(row.version) ?? '',
  versionHash: row.versionHash,
  status: row.status,
  revision: row.revision,
  channel: row.channel as ResponseChannel,
  answers: (row.answers ?? {}) as Answers,
  computed: (row.computed ?? {}) as Record<string, Computed>,
  rights: row.rights,
  round: text(row.round),
  region: idOf(row.region) ?? '',
  subject: refOf(row.subject) as SubjectRef | undefined,
  savedAt: moment(row.savedAt),
  submittedAt: moment(row.submittedAt),
  acceptedAt: moment(row.acceptedAt),
  code: text(row.receiptCode),
})

export const receiptOf = (row: ResponseRow, version: number): Receipt => ({
  instanceId: row.instanceId,
  ...(text(row.receiptCode) && { code: text(row.receiptCode) }),
  form: idOf(row.form) ?? '',
  version,
  versionHash: row.versionHash,
  revision: row.revision,
  status: row.status,
  savedAt: moment(row.savedAt) ?? '',
  ...(moment(row.submittedAt) && { submittedAt: moment(row.submittedAt) }),
})

/** Addresses at which two sets of answers differ, in the order they are found. */
export function differences(a: Answers, b: Answers): string[] {
  const flat = (answers: Answers): Map<string, string> => {
    const found = new Map<string, string>()
    for (const [key, value] of Object.entries(answers)) {
      const rows = Array.isArray(value) && value.some((entry) => typeof entry === 'object') ? (value as { id: string; answers: Answers }[]) : undefined
      if (!rows) found.set(key, JSON.stringify(value))
      else for (const row of rows) for (const [inner, each] of Object.entries(row.answers)) found.set(`${key}/${row.id}/${inner}`, JSON.stringify(each))
    }
    return found
  }
  const [left, right] = [flat(a), flat(b)]
  return [...new Set([...left.keys(), ...right.keys()])].filter((address) => left.get(address) !== right.get(address))
}

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Number on a receipt: from the instance's id, so that every repetition tells the same one; shows neither place nor volume. */
export function receiptCode(instanceId: string): string {
  const digest = createHash('sha256').update('sigap-receipt').update(instanceId).digest()
  const letters = [...digest.subarray(0, 10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return `TT-${letters.slice(0, 5)}-${letters.slice(5)}`
}
