import { createHash } from 'node:crypto'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Seconds a count lives. */
const WINDOW = 15 * 60
/** Saves and submissions of strangers from one address: an office behind one address has many people. */
export const PUBLIC_SAVES = 120

const saves = new RateLimiterMemory({ keyPrefix: 'form', points: PUBLIC_SAVES, duration: WINDOW })

/** Counts one save of somebody without an account. @returns seconds to wait; 0 when it may go on */
export async function countPublicSave(address: string): Promise<number> {
  try {
    await saves.consume(createHash('sha256').update(address).digest('base64'))
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}
