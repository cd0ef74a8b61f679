import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { audit } from '@/hooks/recordAudit'
import { keyedHash } from '@/lib/crypto/keyring'
import { now } from '@/lib/clock'
import { environment } from '@/lib/env'
import { inTransaction } from '@/lib/database/inTransaction'
import { notFound } from '@/lib/errors'

const VALID_MS = 86_400_000

/**
 * A one-time link of 24 hours with which the person sets their own password; an earlier link stops working. Who may
 * change the account may invite its owner. The database keeps the link's keyed hash only, so the link is shown once.
 * @throws {DomainError} `not-found` (404) for an account the caller may not change
 */
export async function invite(req: PayloadRequest, userId: string): Promise<{ url: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now().getTime() + VALID_MS)
  await inTransaction(req, async () => {
    // An update without content, under the caller's own access: it fails for whom they may not change.
    const user = await req.payload.update({ collection: 'users', id: userId, data: {}, depth: 0, overrideAccess: false, req })
    if (!user || user.active === false) throw notFound()
    // Straight through the adapter: the invitation is no field anybody may write.
    await req.payload.db.updateOne({
      collection: 'users',
      id: userId,
      data: { invitation: { hash: keyedHash('invitation', token), expiresAt: expiresAt.toISOString() } },
      req: { transactionID: req.transactionID },
      returning: false,
    })
    await audit(req, { action: 'invite', collection: 'users', document: userId })
  })
  return { url: `${environment().serverURL}/undangan/${token}`, expiresAt }
}
