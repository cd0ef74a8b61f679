import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { canMove } from '@/domain/structure/transitions'
import type { GuardHook } from '@/hooks/guardHook'
import { conflict, invalid } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/relation'

/** Fields that may still change on a signed decree: those of its revocation. */
const AFTER_SIGNING = new Set(['status', 'revocationReason', 'revocationNotes', 'updatedAt', 'createdAt', 'id'])
const EMPTY = (value: unknown): unknown => (value === undefined || value === '' ? null : value)
const flat = (value: unknown): string => JSON.stringify(EMPTY(value), (_key, part: unknown) => (part && typeof part === 'object' && 'id' in part && 'createdAt' in part ? idOf(part) : part)) ?? 'null'

/** A decree's own rules: number, date and issuer before signing; read-only after; a reason to revoke (2.2.5.1). */
export const checkDecree: GuardHook = ({ data, operation, originalDoc }) => {
  const before = operation === 'create' ? 'draft' : String(originalDoc?.status)
  const after = String(data.status ?? before)
  const merged: Record<string, unknown> = { ...originalDoc, ...data }
  if (after !== before && !canMove('decrees', before, after)) throw conflict('move-unknown', 'Perubahan status ini tidak ada dalam alur.', 'There is no such step.')
  if (operation === 'create' && after !== 'draft') throw invalid('decree-draft-first', 'SK dimulai sebagai konsep.', 'A decree begins as a draft.', ['status'])
  if (before === 'draft' && after === 'signed') {
    const missing = ['number', 'date', 'issuer'].filter((name) => !merged[name])
    if (missing.length > 0) throw invalid('decree-incomplete', 'Nomor, tanggal, dan penerbit SK wajib diisi sebelum ditandatangani.', 'Number, date and issuer are required before signing.', missing)
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
  const decree = await req.payload.db.findOne<{ id: string; status: string; effect: string }>({ collection: 'decrees', where: { id: { equals: id } }, req: { transactionID: req.transactionID } })
  if (decree && decree.status !== 'draft') throw conflict('decree-signed', 'SK yang sudah ditandatangani tidak dapat dihapus.', 'A signed decree cannot be deleted.')
  const used = await req.payload.db.count({ collection: 'task-forces', where: { decree: { equals: id } }, req: { transactionID: req.transactionID } })
  if (used.totalDocs > 0) throw conflict('decree-in-use', 'SK pembentukan tidak dapat dihapus.', 'The establishing decree cannot be deleted.')
}

type Decree = { id: string; taskForce: unknown; effect: string; date?: string; appointments?: { member: unknown; name?: string; account?: unknown }[]; dismissals?: unknown[] }

async function seats(req: PayloadRequest, decree: Decree, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const found = await req.payload.db.count({ collection: 'members', where: { and: [{ id: { in: ids } }, { taskForce: { equals: idOf(decree.taskForce) } }] }, req: { transactionID: req.transactionID } })
  if (found.totalDocs !== new Set(ids).size) throw invalid('seat-unknown', 'Kursi tidak ditemukan pada gugus tugas ini.', 'The seat is not one of this task force.', ['appointments'])
}

const onMember = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.update({ collection: 'members', id, data, overrideAccess: true, req, depth: 0 })

async function sign(req: PayloadRequest, decree: Decree): Promise<void> {
  const taskForce = String(idOf(decree.taskForce))
  if (decree.effect === 'establish') {
    await req.payload.update({ collection: 'task-forces', id: taskForce, data: { status: 'established', decree: decree.id, establishedAt: decree.date }, overrideAccess: true, req, depth: 0 })
  }
  if (decree.effect === 'establish' || decree.effect === 'appoint') {
    const appointments = decree.appointments ?? []
    await seats(req, decree, appointments.flatMap((row) => idOf(row.member) ?? []))
    for (const row of appointments) {
      await onMember(req, String(idOf(row.member)), { status: 'active', name: row.name, account: idOf(row.account), appointedBy: decree.id, from: decree.date })
    }
  }
  if (decree.effect === 'dismiss') {
    const ids = idsOf(decree.dismissals)
    await seats(req, decree, ids)
    for (const id of ids) await onMember(req, id, { status: 'ended', endedBy: decree.id, until: decree.date })
  }
}

/** Undo what can be undone; what cannot is written down on the decree. */
async function revoke(req: PayloadRequest, decree: Decree): Promise<void> {
  const tx = { transactionID: req.transactionID }
  const taskForce = String(idOf(decree.taskForce))
  const notes: string[] = []
  if (decree.effect === 'establish') {
    await req.payload.update({ collection: 'task-forces', id: taskForce, data: { status: 'planned', establishedAt: null }, overrideAccess: true, req, depth: 0 })
  }
  const appointed = await req.payload.db.find<{ id: string }>({ collection: 'members', where: { and: [{ appointedBy: { equals: decree.id } }, { status: { equals: 'active' } }] }, limit: 500, pagination: false, req: tx })
  for (const member of appointed.docs) await onMember(req, member.id, { status: 'vacant', name: null, account: null, appointedBy: null, from: null })
  const ended = await req.payload.db.count({ collection: 'members', where: { or: [{ endedBy: { equals: decree.id } }, { and: [{ appointedBy: { equals: decree.id } }, { status: { equals: 'ended' } }] }] }, req: tx })
  if (ended.totalDocs > 0) notes.push(`${ended.totalDocs} keanggotaan sudah berakhir dan tetap menjadi riwayat; angkat kembali dengan SK baru bila perlu.`)
  if (notes.length > 0) await req.payload.db.updateOne({ collection: 'decrees', id: decree.id, data: { revocationNotes: notes.join(' ') }, req: tx, returning: false })
}

/** Signing and revoking take effect in the transaction of the decree's own write: all of it, or nothing. */
export const applyDecree: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.status === previousDoc?.status) return doc
  if (doc.status === 'signed') await sign(req, doc as Decree)
  if (doc.status === 'revoked') await revoke(req, doc as Decree)
  return doc
}
