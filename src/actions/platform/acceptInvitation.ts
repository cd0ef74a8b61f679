import type { Payload, PayloadRequest } from 'payload'

import { audit } from '@/hooks/recordAudit'
import { now } from '@/lib/clock'
import { keyedHash } from '@/lib/crypto/keyring'
import { inTransaction } from '@/lib/database/inTransaction'
import { patchRow } from '@/lib/database/patchRow'
import { invalid } from '@/lib/errors'

/** Address of the first administrator until somebody claims the account (see ensurePendingAdmin). */
export const PENDING_EMAIL = 'admin@pending.invalid'

type Row = { id: string; email: string; name: string; active?: boolean | null; invitation?: { hash?: string | null; expiresAt?: string | Date | null } | null }

/** Who a link belongs to. `pending` asks for a name and an e-mail of their own. */
export type Invitation = { userId: string; name: string; email: string; pending: boolean }

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** The account a link was made for; null for a wrong, used or expired one: nothing tells them apart. */
export async function findInvitation(payload: Payload, token: string, transactionID?: PayloadRequest['transactionID']): Promise<Invitation | null> {
  if (!TOKEN.test(token)) return null
  const row = await payload.db.findOne<Row>({
    collection: 'users',
    where: { 'invitation.hash': { equals: keyedHash('invitation', token) } },
    req: { transactionID },
  })
  const expiresAt = row?.invitation?.expiresAt
  if (!row || row.active === false || !expiresAt || new Date(expiresAt) <= now()) return null
  return { userId: String(row.id), name: row.name, email: row.email, pending: row.email === PENDING_EMAIL }
}

/** What a person enters; name and e-mail only count for the pending first administrator. */
export type Claim = { token: string; password: string; name?: string; email?: string }

/**
 * Sets the password of the account a link belongs to, once: the link is spent in the same transaction. Ends every
 * session the account had.
 * @returns false when the link is not valid (any more)
 * @throws {DomainError} `email-taken` (400)
 */
export async function acceptInvitation(req: PayloadRequest, claim: Claim): Promise<boolean> {
  return inTransaction(req, async () => {
    const invitation = await findInvitation(req.payload, claim.token, req.transactionID)
    if (!invitation) return false
    const tx = { transactionID: req.transactionID }
    if (invitation.pending && claim.email) {
      const taken = await req.payload.db.findOne({ collection: 'users', where: { email: { equals: claim.email.toLowerCase() } }, req: tx })
      if (taken) throw invalid('email-taken', 'Surel ini tidak dapat dipakai.', 'This e-mail cannot be used.', ['email'])
    }
    // Trusted: nobody is signed in yet; the link is the proof, checked in this very transaction.
    await req.payload.update({
      collection: 'users',
      id: invitation.userId,
      data: {
        password: claim.password,
        invitation: { hash: null, expiresAt: null },
        ...(invitation.pending && { name: claim.name, email: claim.email?.toLowerCase() }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await patchRow(req, 'users', invitation.userId, { sessions: [], loginAttempts: 0, lockUntil: null })
    await audit(req, { action: 'password', collection: 'users', document: invitation.userId })
    return true
  })
}
