import type { PayloadRequest } from 'payload'

import { audit } from '@/hooks/recordAudit'
import { inTransaction } from '@/lib/database/inTransaction'
import { invalid, isSignInRefusal } from '@/lib/errors'

import { logout } from './logout'

/**
 * The person's own new password. The current one is asked for, and counted like a sign-in when it is wrong, so that an
 * unattended screen is not enough to take an account over. Afterwards no session is left.
 * @throws {DomainError} `current-password` (400) when the current one is wrong or the account is locked
 */
export async function changePassword(req: PayloadRequest, { current, next }: { current: string; next: string }): Promise<void> {
  const user = req.user
  if (!user?.email) throw invalid('current-password', 'Kata sandi sekarang keliru.', 'The current password is wrong.', ['current'])
  try {
    // In a request of its own: signing in replaces `req.user` with another object.
    await req.payload.login({ collection: 'users', data: { email: user.email, password: current }, depth: 0, overrideAccess: true })
  } catch (error) {
    if (isSignInRefusal(error)) {
      throw invalid('current-password', 'Kata sandi sekarang keliru.', 'The current password is wrong.', ['current'])
    }
    throw error
  }
  await inTransaction(req, async () => {
    await req.payload.update({ collection: 'users', id: user.id, data: { password: next }, depth: 0, overrideAccess: false, req })
    await audit(req, { action: 'password', collection: 'users', document: String(user.id) })
    await logout(req, { everywhere: true })
  })
}
