import type { PayloadRequest } from 'payload'

import { audit } from '@/hooks/recordAudit'
import { DomainError, isSignInRefusal } from '@/lib/errors'

export type Session = { token: string; expiresAt: Date }

/** One answer for everything that is wrong, so that nobody learns which accounts exist. */
const refused = (): DomainError =>
  new DomainError('login-refused', 401, {
    id: 'Surel atau kata sandi keliru, atau akun ini sedang terkunci atau tidak aktif.',
    en: 'The e-mail or password is wrong, or the account is locked or inactive.',
  })

/**
 * Opens a session for an e-mail and password.
 * @throws {DomainError} `login-refused`, the same for an unknown account, a wrong password, a locked or an inactive account
 */
export async function login(req: PayloadRequest, credentials: { email: string; password: string }): Promise<Session> {
  try {
    const { token, exp } = await req.payload.login({ collection: 'users', data: credentials, depth: 0, overrideAccess: true, req })
    if (!token || !exp) throw refused()
    return { token, expiresAt: new Date(exp * 1000) }
  } catch (error) {
    const expected = isSignInRefusal(error) || error instanceof DomainError
    if (!expected) throw error
    await audit(req, { action: 'login-failed', collection: 'users', status: 401 }, { detached: true })
    throw error instanceof DomainError && error.status === 429 ? error : refused()
  }
}
