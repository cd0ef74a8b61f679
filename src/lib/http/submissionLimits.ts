import { RateLimiterMemory } from 'rate-limiter-flexible'

import { digest, take } from './rateLimit'

/** Seconds a count lives. */
const WINDOW = 15 * 60
/** Saves and submissions of strangers from one address: an office behind one address has many people. */
export const PUBLIC_SAVES = 120

const saves = new RateLimiterMemory({ keyPrefix: 'form', points: PUBLIC_SAVES, duration: WINDOW })

/** Counts one save of somebody without an account. @returns seconds to wait; 0 when it may go on */
export const countPublicSave = (address: string): Promise<number> => take(saves, digest(address))
