import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'

/** The person's own name, under their own access. Nothing happens without a person. */
export async function renameSelf(req: PayloadRequest, name: string): Promise<void> {
  const user = req.user
  if (!user) return
  await inTransaction(req, () => req.payload.update({ collection: 'users', id: user.id, data: { name }, depth: 0, overrideAccess: false, req }))
}
