import type { CollectionBeforeDeleteHook } from 'payload'

import { canMove } from '@/domain/structure/transitions'
import { assertPeriod } from '@/fields/basic'
import type { GuardHook } from '@/hooks/guardHook'
import { conflict, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

/** Fields that may still change on a signed decree: those of its revocation. */
const AFTER_SIGNING = new Set(['status', 'revocationReason', 'revocationNotes', 'updatedAt', 'createdAt', 'id'])
const EMPTY = (value: unknown): unknown => (value === undefined || value === '' ? null : value)
const flat = (value: unknown): string => JSON.stringify(EMPTY(value), (_key, part: unknown) => (part && typeof part === 'object' && 'id' in part && 'createdAt' in part ? idOf(part) : part)) ?? 'null'
const isEmpty = (value: unknown): boolean => !Array.isArray(value) || value.length === 0

/** What a decree lacks before it can be signed: its marks, and somebody it is about. */
function missingToSign(decree: Record<string, unknown>): string[] {
  const missing = ['number', 'date', 'issuer'].filter((name) => !decree[name])
  if (decree.effect === 'appoint' && isEmpty(decree.appointments)) missing.push('appointments')
  if (decree.effect === 'dismiss' && isEmpty(decree.dismissals)) missing.push('dismissals')
  return missing
}

/** A decree's own rules: complete before signing; read-only after; a reason to revoke (2.2.5.1). */
export const checkDecree: GuardHook = ({ data, operation, originalDoc }) => {
  const before = operation === 'create' ? 'draft' : String(originalDoc?.status)
  const after = String(data.status ?? before)
  const merged: Record<string, unknown> = { ...originalDoc, ...data }
  if (after !== before && !canMove('decrees', before, after)) throw conflict('move-unknown', 'Perubahan status ini tidak ada dalam alur.', 'There is no such step.')
  if (operation === 'create' && after !== 'draft') throw invalid('decree-draft-first', 'SK dimulai sebagai konsep.', 'A decree begins as a draft.', ['status'])
  assertPeriod(merged.date, merged.validUntil, ['validUntil'])
  if (before === 'draft' && after === 'signed') {
    const missing = missingToSign(merged)
    if (missing.length > 0) {
      throw invalid('decree-incomplete', 'Sebelum ditandatangani, lengkapi nomor, tanggal, dan penerbit SK, serta kursi yang diisi atau diakhiri.', 'Before signing, give the number, date and issuer, and the seats that are filled or ended.', missing)
    }
  }
  if (before !== 'draft') {
    const changed = Object.keys(data).filter((name) => !AFTER_SIGNING.has(name) && flat(data[name]) !== flat(originalDoc?.[name]))
    if (changed.length > 0) throw conflict('decree-signed', 'SK yang sudah ditandatangani tidak dapat diubah, hanya dicabut.', 'A signed decree cannot be changed, only revoked.')
  }
  if (after === 'revoked' && before === 'signed' && !String(merged.revocationReason ?? '').trim()) {
    throw invalid('reason-required', 'Alasan pencabutan wajib diisi.', 'A reason for revocation is required.', ['revocationReason'])
  }
  return data
}

/** Only a draft can be deleted. */
export const keepSigned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const decree = await req.payload.db.findOne<{ id: string; status: string }>({ collection: 'decrees', where: { id: { equals: id } }, req: { transactionID: req.transactionID } })
  if (decree && decree.status !== 'draft') throw conflict('decree-signed', 'SK yang sudah ditandatangani tidak dapat dihapus.', 'A signed decree cannot be deleted.')
  const used = await req.payload.db.count({ collection: 'task-forces', where: { decree: { equals: id } }, req: { transactionID: req.transactionID } })
  if (used.totalDocs > 0) throw conflict('decree-in-use', 'SK pembentukan tidak dapat dihapus.', 'The establishing decree cannot be deleted.')
}
