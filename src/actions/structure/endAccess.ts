import type { CollectionAfterChangeHook } from 'payload'

import { zoneOf } from '@/domain/platform/regions'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'

/** Account role that goes with a seat (contract § 2, "Seats and accounts"). */
export const ROLE_OF_SEAT: Record<string, string> = {
  ketua: 'chair', 'ketua-harian': 'daily-chair', koordinator: 'sub-coordinator', anggota: 'member', 'kepala-sekretariat': 'secretariat', 'staf-sekretariat': 'secretariat',
}

/** When a seat ends, the assignment that came with it ends too, the day before today at the latest: at once. */
export const endAccess: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const account = idOf(doc.account) ?? idOf(previousDoc?.account)
  if (!account || previousDoc?.status !== 'active' || doc.status === 'active') return doc
  const tx = { transactionID: req.transactionID }
  const user = await req.payload.db.findOne<{ id: string; assignments?: Record<string, unknown>[] }>({ collection: 'users', where: { id: { equals: account } }, req: tx })
  if (!user) return doc
  const yesterday = dateIn(zoneOf(String(idOf(doc.region))), new Date(Date.parse(dateIn()) - 86_400_000))
  const assignments = (user.assignments ?? []).map((row) =>
    row.role === ROLE_OF_SEAT[String(doc.role)] && idOf(row.taskForce) === idOf(doc.taskForce) ? { ...row, validUntil: yesterday } : row,
  )
  await req.payload.db.updateOne({ collection: 'users', id: user.id, data: { assignments }, req: tx, returning: false })
  return doc
}
