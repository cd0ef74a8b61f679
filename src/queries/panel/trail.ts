import type { PayloadRequest } from 'payload'

import type { AuditEntry } from '@/payload-types'

export type TrailRow = Pick<AuditEntry, 'id' | 'at' | 'action' | 'targetCollection' | 'targetId' | 'status'> & { actor?: string }

/** The latest entries of one kind within the auditor's scope, with the names of the accounts that acted. */
export async function latestEntries(req: PayloadRequest, action: 'denied' | 'identity-read'): Promise<TrailRow[]> {
  const { docs } = await req.payload.find({ collection: 'audit-entries', where: { action: { equals: action } }, sort: '-at', limit: 10, depth: 0, pagination: false, overrideAccess: false, req })
  const ids = [...new Set(docs.flatMap((doc) => doc.actor ?? []))]
  // Who acted is what the trail is for; the account itself stays outside the auditor's access.
  const actors = ids.length > 0 ? await req.payload.find({ collection: 'users', where: { id: { in: ids } }, limit: ids.length, depth: 0, pagination: false, select: { name: true }, overrideAccess: true, req }) : { docs: [] }
  const names = new Map(actors.docs.map((user) => [String(user.id), user.name]))
  return docs.map((doc) => ({ id: doc.id, at: doc.at, action: doc.action, targetCollection: doc.targetCollection, targetId: doc.targetId, status: doc.status, actor: doc.actor ? (names.get(doc.actor) ?? doc.actor) : undefined }))
}
