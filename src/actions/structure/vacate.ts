import type { PayloadRequest } from 'payload'

import type { Member } from '@/payload-types'
import { idOf } from '@/lib/relation'

/** What a seat is, apart from who holds it: carried from an ended row to its successor. */
export const seatOf = (old: Member) => ({
  taskForce: String(idOf(old.taskForce)),
  subTaskForce: idOf(old.subTaskForce),
  role: old.role,
  element: old.element,
  position: old.position,
  institution: idOf(old.institution),
  exOfficio: old.exOfficio,
  slotKey: old.slotKey,
  clause: old.clause,
  order: old.order,
  predecessor: old.id,
})

/** The seat stays when its holder leaves: a vacant row takes the place of the ended one, which remains as history. */
export const vacate = (req: PayloadRequest, ended: Member): Promise<Member> =>
  req.payload.create({ collection: 'members', data: { ...seatOf(ended), status: 'vacant' }, overrideAccess: true, req, depth: 0 })
