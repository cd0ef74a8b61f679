import { createHash } from 'node:crypto'

import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** What is counted is kept as a digest: no list of typed e-mails or addresses lies in memory. */
export const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('base64')

/** Counts one. @returns seconds to wait; 0 when it may go on */
export async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}
