import type { CollectionSlug, PayloadRequest } from 'payload'

/**
 * Sets some fields of one document straight through the adapter, without hooks. SQLite writes a document with lists in
 * it as "insert or update", which fails on every required column that is left out; so the whole row goes along.
 * Does nothing where there is no such document.
 */
export async function patchRow(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, collection: CollectionSlug, id: string, data: Record<string, unknown>): Promise<void> {
  const tx = { transactionID: req.transactionID }
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection, where: { id: { equals: id } }, req: tx })
  if (row) await req.payload.db.updateOne({ collection, id, data: { ...row, ...data }, req: tx, returning: false })
}
