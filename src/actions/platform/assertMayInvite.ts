import type { PayloadRequest } from 'payload'

import { scopeOf, toAssignment } from '@/access/scopeOf'
import { CASE_ROLES } from '@/access/roles'
import { hasRole } from '@/access/scope'
import { forbidden } from '@/lib/errors'

import { mayGrant } from './checkAccount'

/**
 * A link to a new password is as good as the account itself. So a secretariat and the head of a centre make one only
 * for accounts whose rights they could grant, the operator for every account; but for one that sees cases and is already
 * in use only who grants those rights anyway: nobody reads identities by inviting the head of a centre a second time.
 * @throws {DomainError} `invite-wider` (403)
 */
export async function assertMayInvite(req: PayloadRequest, userId: string): Promise<void> {
  const tx = { transactionID: req.transactionID }
  const user = await req.payload.db.findOne<{ id: string; assignments?: Record<string, unknown>[] }>({ collection: 'users', where: { id: { equals: userId } }, req: tx })
  const rows = (user?.assignments ?? []).map(toAssignment)
  const scope = await scopeOf(req)
  const refused = () => forbidden('invite-wider', 'Anda tidak dapat membuat tautan kata sandi untuk akun ini.', 'You may not make a password link for this account.')
  const admin = hasRole(scope, 'system-admin')
  if (!admin && rows.some((row) => !mayGrant(scope, row))) throw refused()
  const centres = new Set(scope.grants.filter((grant) => grant.role === 'centre-head').map((grant) => grant.serviceCentre))
  const foreign = rows.filter((row) => CASE_ROLES.has(row.role) && !centres.has(row.serviceCentre) && !(row.role === 'provider' && mayGrant(scope, row)))
  if (foreign.length === 0) return
  const used = await req.payload.db.count({
    collection: 'audit-entries',
    where: { and: [{ targetCollection: { equals: 'users' } }, { targetId: { equals: userId } }, { action: { in: ['login', 'password'] } }] },
    req: tx,
  })
  if (used.totalDocs > 0) throw refused()
}
