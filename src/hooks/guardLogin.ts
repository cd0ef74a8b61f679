import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

import type { CollectionAfterLoginHook, CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { DomainError, forbidden, invalid } from '@/lib/errors'
import { cameThroughProxy, clientAddress } from '@/lib/http/clientAddress'
import { countAttempt, countForgotten, forgiveAttempts } from '@/lib/http/loginLimits'

import { audit } from './recordAudit'

/** Characters. Long enough for any passphrase, short enough not to be a burden. */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200
const DEMO = '@demo.invalid'

const hash = promisify(pbkdf2)
const clean = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase().trim() : '')
const dataOf = (args: object): Record<string, unknown> => ('data' in args && args.data && typeof args.data === 'object' ? (args.data as Record<string, unknown>) : {})

function wait(req: PayloadRequest, seconds: number): DomainError {
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  const minutes = Math.ceil(seconds / 60)
  return new DomainError('too-many-attempts', 429, {
    id: `Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`,
    en: `Too many attempts. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
  })
}

/** A password a person chooses: 12 to 200 characters. @throws {DomainError} `password-weak` */
export function assertPassword(password: unknown): void {
  if (typeof password !== 'string' || password.length < PASSWORD_MIN) {
    throw invalid('password-weak', 'Kata sandi paling sedikit 12 karakter.', 'A password has at least 12 characters.', ['password'])
  }
  if (password.length > PASSWORD_MAX) {
    throw invalid('password-long', 'Kata sandi paling banyak 200 karakter.', 'A password has at most 200 characters.', ['password'])
  }
}

/** Before a password is looked at, by whichever door: count the attempt, and take as long for an account that does not exist. */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const data = dataOf(args)
  const email = clean(data.email)
  if (operation === 'login') {
    if (email.endsWith(DEMO) && cameThroughProxy(req.headers)) {
      throw forbidden('demo-local', 'Akun demo hanya dapat dipakai langsung di komputer ini.', 'Demo accounts work only on the machine itself.')
    }
    if (!email) return args
    const seconds = await countAttempt(clientAddress(req.headers), email)
    if (seconds > 0) throw wait(req, seconds)
    const found = await req.payload.db.count({ collection: 'users', where: { email: { equals: email } }, req: { transactionID: req.transactionID } })
    // As many rounds as Payload's own hash: the time of the answer does not tell which accounts exist.
    if (found.totalDocs === 0) await hash(String(data.password ?? '').slice(0, PASSWORD_MAX), 'nobody', 600_000, 32, 'sha256')
  }
  if (operation === 'forgotPassword') {
    const seconds = await countForgotten(clientAddress(req.headers), email)
    if (seconds > 0) throw wait(req, seconds)
  }
  if (operation === 'resetPassword') {
    if (typeof data.token !== 'string' || !/^[0-9a-f]{40}$/.test(data.token)) {
      throw invalid('reset-link', 'Tautan ini tidak berlaku lagi. Minta tautan baru.', 'This link is no longer valid. Ask for a new one.', ['token'])
    }
    assertPassword(data.password)
  }
  return args
}

/** The password was right: earlier wrong ones from this address no longer count. */
export const forgiveLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await forgiveAttempts(clientAddress(req.headers), clean(user.email))
}

/** A new password set through a link is written down, like any other. */
export const auditReset: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (operation === 'resetPassword') await audit(req, { action: 'password', collection: 'users', document: req.user ? String(req.user.id) : undefined })
  return result
}
