import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { makeNumber } from '@/domain/cases/caseNumber'
import { canMoveCase } from '@/domain/cases/transitions'
import type { GuardHook } from '@/hooks/guardHook'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { now } from '@/lib/clock'
import { patchRow } from '@/lib/database/patchRow'
import { idOf, idsOf } from '@/lib/relation'

/** Rules of a case's own write: server-made number, moves by the table, reasons, who may assign and close. */
export const checkCase: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  if (operation === 'create') {
    data.caseNumber = makeNumber('KS', now().getUTCFullYear(), randomBytes(8))
    const status = data.status ?? 'intake'
    if (status !== 'intake' && !overrideAccess) throw invalid('case-begins', 'Kasus dimulai dari penerimaan.', 'A case begins with intake.', ['status'])
    if (req.user) data.createdBy = req.user.id
  }
  const from = String(originalDoc?.status ?? 'intake')
  const to = String(data.status ?? from)
  if (operation === 'update' && from !== to) {
    if (!canMoveCase(from, to)) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur kasus.', 'There is no such step.')
    if (to === 'closed' || from === 'closed') {
      const head = overrideAccess || permits('cases', 'update', await scopeOf(req), { ...originalDoc }, ['centre-head'])
      if (!head) throw forbidden('head-only', 'Hanya Kepala PPT yang dapat menutup atau membuka kembali kasus.', 'Only the head of the centre closes or reopens a case.')
    }
    if (to === 'closed' && !(data.closureReason ?? originalDoc?.closureReason)) throw invalid('reason-required', 'Alasan penutupan wajib dipilih.', 'A closure reason is required.', ['closureReason'])
    if (from === 'closed' && !data.reason) throw invalid('reason-required', 'Alasan membuka kembali wajib diisi.', 'A reason to reopen is required.', ['reason'])
    data.closedAt = to === 'closed' ? now().toISOString() : null
  }
  if ('assignees' in data || operation === 'create') {
    const assignees = idsOf(data.assignees ?? originalDoc?.assignees)
    const mine = req.user ? String(req.user.id) : undefined
    const others = assignees.filter((id) => id !== mine && !idsOf(originalDoc?.assignees).includes(id))
    if (others.length > 0 && !overrideAccess) {
      if (!permits('cases', 'update', await scopeOf(req), { ...originalDoc, ...data }, ['centre-head'])) throw forbidden('head-only', 'Hanya Kepala PPT yang dapat menugaskan petugas lain.', 'Only the head of the centre assigns others.')
    }
    data.handlers = [...new Set([...(idOf(data.createdBy ?? originalDoc?.createdBy) ? [String(idOf(data.createdBy ?? originalDoc?.createdBy))] : []), ...assignees])]
  }
  return data
}

const CHILDREN = ['case-parties', 'case-services', 'referrals', 'form-responses'] as const

/** Children carry their case's handlers, so that a caseworker's scope stays one condition on an index, without a join. */
export const spreadHandlers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || JSON.stringify(idsOf(doc.handlers)) === JSON.stringify(idsOf(previousDoc?.handlers))) return doc
  for (const collection of CHILDREN) {
    const found = await req.payload.db.find<{ id: string }>({ collection, where: { case: { equals: doc.id } }, limit: 1000, pagination: false, select: { case: true }, req: { transactionID: req.transactionID } })
    for (const child of found.docs) {
      await patchRow(req, collection, child.id, { handlers: idsOf(doc.handlers) })
    }
  }
  return doc
}
