import { RateLimiterMemory } from 'rate-limiter-flexible'

import { digest, take } from './rateLimit'

/** Seconds a count lives. */
const WINDOW = 15 * 60
/** Wrong passwords for one account from one address. */
export const PAIR_LIMIT = 10
/** Wrong passwords for one account from everywhere: large, so that a stranger does not easily lock an officer out. */
export const ACCOUNT_LIMIT = 200
/** Links to a new password for one account from one address. */
export const FORGOT_LIMIT = 5
const MAX_KNOWN = 20_000

const pairs = new RateLimiterMemory({ keyPrefix: 'pair', points: PAIR_LIMIT, duration: WINDOW })
const accounts = new RateLimiterMemory({ keyPrefix: 'account', points: ACCOUNT_LIMIT, duration: WINDOW })
const forgotten = new RateLimiterMemory({ keyPrefix: 'forgot', points: FORGOT_LIMIT, duration: WINDOW })

/** Address and account that met successfully before; from there an attack on the account does not keep its owner out. */
const known = new Set<string>()

const keysOf = (address: string, email: string) => ({ pair: digest(address, email), account: digest(email) })

/**
 * Counts an attempt before the password is looked at, so that many at once are counted too.
 * @returns seconds to wait; 0 when the attempt may go on
 */
export async function countAttempt(address: string, email: string): Promise<number> {
  const { pair, account } = keysOf(address, email)
  const wait = await take(pairs, pair)
  if (wait > 0 || known.has(pair)) return wait
  return take(accounts, account)
}

/** The password was right: the attempt does not count, and earlier ones from here are forgotten. */
export async function forgiveAttempts(address: string, email: string): Promise<void> {
  const { pair, account } = keysOf(address, email)
  await pairs.delete(pair)
  if (!known.has(pair)) await accounts.reward(account)
  if (known.size >= MAX_KNOWN) known.clear()
  known.add(pair)
}

/** @returns seconds to wait before the next link to a new password; 0 when one may be asked for */
export const countForgotten = (address: string, email: string): Promise<number> => take(forgotten, keysOf(address, email).pair)
