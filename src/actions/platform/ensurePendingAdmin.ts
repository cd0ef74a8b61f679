import { randomBytes, randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { now } from '@/lib/clock'
import { keyedHash } from '@/lib/crypto/keyring'
import { environment } from '@/lib/env'

/** The first system-admin: a pending account claimed by a one-time link of 24 hours. Null once one was claimed. */
export async function ensurePendingAdmin(payload: Payload): Promise<string | null> {
  const email = 'admin@pending.invalid'
  const others = await payload.find({ collection: 'users', where: { and: [{ 'assignments.role': { equals: 'system-admin' } }, { email: { not_equals: email } }] }, limit: 1, depth: 0, pagination: false, overrideAccess: true })
  if (others.docs.length > 0) return null
  const token = randomBytes(32).toString('base64url')
  const invitation = { hash: keyedHash('invitation', token), expiresAt: new Date(now().getTime() + 86_400_000).toISOString() }
  const pending = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, depth: 0, pagination: false, overrideAccess: true })
  const known = pending.docs[0]
  if (known) await payload.update({ collection: 'users', id: known.id, data: { invitation }, overrideAccess: true, depth: 0 })
  else await payload.create({ collection: 'users', data: { email, name: 'Administrator', region: 'ID', password: `${randomUUID()}${randomUUID()}`, assignments: [{ role: 'system-admin', level: 'pusat', region: 'ID' }], invitation } as never, overrideAccess: true, depth: 0 })
  return `${environment().serverURL}/undangan/${token}`
}
