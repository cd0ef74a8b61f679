import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/relation'

export type VersionRow = { id: string; number: number; hash: string; definition: string; state: string; acceptUntil?: string; publishedAt?: string; by?: string; changeNote?: string }

const MOST = 100

/** Versions of a form the caller may read, latest first, with the name of who published each. */
export async function versionsOf(req: PayloadRequest, form: string): Promise<VersionRow[]> {
  const { docs } = await req.payload.find({
    collection: 'form-versions', where: { form: { equals: form } }, sort: '-number', limit: MOST, pagination: false, depth: 0, overrideAccess: false, req,
    select: { number: true, hash: true, definition: true, state: true, acceptUntil: true, publishedAt: true, publishedBy: true, changeNote: true },
  })
  const people = [...new Set(docs.flatMap((doc) => idOf(doc.publishedBy) ?? []))]
  // Names of officers only; whoever may read a version may know who stands for it.
  const { docs: users } = people.length > 0
    ? await req.payload.db.find<{ id: string; name?: string }>({ collection: 'users', where: { id: { in: people } }, limit: people.length, pagination: false, select: { name: true }, req: { transactionID: req.transactionID } })
    : { docs: [] }
  const names = new Map(users.map((user) => [String(user.id), user.name]))
  return docs.map((doc) => ({
    id: String(doc.id),
    number: doc.number,
    hash: doc.hash,
    definition: doc.definition,
    state: doc.state,
    acceptUntil: doc.acceptUntil ?? undefined,
    publishedAt: doc.publishedAt ?? undefined,
    by: names.get(idOf(doc.publishedBy) ?? ''),
    changeNote: doc.changeNote ?? undefined,
  }))
}
