import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

import { conflict, invalid } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/relation'

import { vacate } from './vacate'

type Decree = { id: string; taskForce: unknown; effect: string; date?: string; appointments?: { member: unknown; name?: string; account?: unknown }[]; dismissals?: unknown[] }
type Seat = { id: string; status: string; position: string }

/** The seats a decree names: all of its task force, each once. */
async function seats(req: PayloadRequest, decree: Decree, ids: string[], field: string): Promise<Map<string, Seat>> {
  if (new Set(ids).size !== ids.length) throw invalid('seat-twice', 'Satu kursi disebut lebih dari satu kali.', 'A seat is named more than once.', [field])
  if (ids.length === 0) return new Map()
  const found = await req.payload.db.find<Seat>({
    collection: 'members', where: { and: [{ id: { in: ids } }, { taskForce: { equals: idOf(decree.taskForce) } }] },
    limit: ids.length, pagination: false, select: { status: true, position: true }, req: { transactionID: req.transactionID },
  })
  if (found.docs.length !== ids.length) throw invalid('seat-unknown', 'Kursi tidak ditemukan pada gugus tugas ini.', 'The seat is not one of this task force.', [field])
  return new Map(found.docs.map((seat) => [String(seat.id), seat]))
}

const onMember = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.update({ collection: 'members', id, data, overrideAccess: true, req, depth: 0 })

const onTaskForce = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.update({ collection: 'task-forces', id, data, overrideAccess: true, req, depth: 0 })

/** A filled seat is not given to somebody else in passing: the holder is dismissed or succeeded first, so that history stays. */
async function appoint(req: PayloadRequest, decree: Decree): Promise<void> {
  const rows = decree.appointments ?? []
  const named = await seats(req, decree, rows.map((row) => String(idOf(row.member))), 'appointments')
  const taken = [...named.values()].find((seat) => seat.status !== 'vacant')
  if (taken) throw conflict('seat-filled', `Kursi “${taken.position}” tidak kosong. Akhiri atau ganti pemangkunya lebih dulu.`, `The seat “${taken.position}” is not vacant. End or replace its holder first.`)
  for (const row of rows) {
    await onMember(req, String(idOf(row.member)), { status: 'active', name: row.name, account: idOf(row.account), appointedBy: decree.id, from: decree.date })
  }
}

/** A dismissed holder leaves a vacant seat behind; a seat that was vacant is withdrawn. */
async function dismiss(req: PayloadRequest, decree: Decree): Promise<void> {
  const ids = idsOf(decree.dismissals)
  const named = await seats(req, decree, ids, 'dismissals')
  for (const id of ids) {
    const filled = named.get(id)?.status === 'active'
    const ended = await onMember(req, id, { status: 'ended', endedBy: decree.id, until: decree.date })
    if (filled) await vacate(req, ended)
  }
}

async function sign(req: PayloadRequest, decree: Decree): Promise<void> {
  if (decree.effect === 'establish') await onTaskForce(req, String(idOf(decree.taskForce)), { status: 'established', decree: decree.id, establishedAt: decree.date })
  if (decree.effect === 'dismiss') await dismiss(req, decree)
  if (decree.effect === 'establish' || decree.effect === 'appoint' || decree.effect === 'secretariat') await appoint(req, decree)
}

/** Undo what can be undone; what cannot is written down on the decree. */
async function revoke(req: PayloadRequest, decree: Decree): Promise<void> {
  const tx = { transactionID: req.transactionID }
  const count = async (where: Where): Promise<number> => (await req.payload.db.count({ collection: 'members', where, req: tx })).totalDocs
  const notes: string[] = []
  const ofThis: Where = { appointedBy: { equals: decree.id } }
  if (decree.effect === 'establish') {
    const id = String(idOf(decree.taskForce))
    const taskForce = await req.payload.db.findOne<{ id: string; decree?: unknown; status: string }>({ collection: 'task-forces', where: { id: { equals: id } }, select: { decree: true, status: true }, req: tx })
    // A later decree may have established it anew: then this one is only history.
    if (taskForce?.status === 'established' && idOf(taskForce.decree) === decree.id) await onTaskForce(req, id, { status: 'planned', establishedAt: null })
    const others = await count({ and: [{ taskForce: { equals: id } }, { status: { equals: 'active' } }, { appointedBy: { not_equals: decree.id } }] })
    if (others > 0) notes.push(`${others} keanggotaan diangkat dengan SK lain dan tetap berlaku.`)
  }
  const appointed = await req.payload.db.find<{ id: string }>({ collection: 'members', where: { and: [ofThis, { status: { equals: 'active' } }] }, limit: 500, pagination: false, select: { status: true }, req: tx })
  for (const member of appointed.docs) await onMember(req, String(member.id), { status: 'vacant', name: null, account: null, appointedBy: null, from: null })
  const ended = await count({ or: [{ endedBy: { equals: decree.id } }, { and: [ofThis, { status: { equals: 'ended' } }] }] })
  if (ended > 0) notes.push(`${ended} keanggotaan sudah berakhir dan tetap menjadi riwayat; angkat kembali dengan SK baru bila perlu.`)
  if (notes.length > 0) await req.payload.db.updateOne({ collection: 'decrees', id: decree.id, data: { revocationNotes: notes.join(' ') }, req: tx, returning: false })
}

/** Signing and revoking take effect in the transaction of the decree's own write: all of it, or nothing. */
export const applyDecree: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.status === previousDoc?.status) return doc
  if (doc.status === 'signed') await sign(req, doc as Decree)
  if (doc.status !== 'revoked') return doc
  await revoke(req, doc as Decree)
  const kept = await req.payload.db.findOne<{ id: string; revocationNotes?: string }>({ collection: 'decrees', where: { id: { equals: doc.id } }, select: { revocationNotes: true }, req: { transactionID: req.transactionID } })
  return { ...doc, revocationNotes: kept?.revocationNotes ?? null }
}
