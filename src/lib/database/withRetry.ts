import { isTransient } from './errors'

export type RetryOptions = {
  /** How often in all, the first time included. */
  attempts?: number
  /** Longest wait before the second attempt, milliseconds; doubled for each further one. */
  baseMs?: number
  maxMs?: number
  random?: () => number
  sleep?: (ms: number) => Promise<void>
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Does `work` again when it lost against another writer (MongoDB `TransientTransactionError` and `WriteConflict`,
 * SQLite busy), with full jitter so that the losers do not meet again. `work` must open its own transaction each
 * time. Any other error, and the last transient one, is thrown unchanged.
 */
export async function withRetry<T>(work: (attempt: number) => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 8, baseMs = 25, maxMs = 1_000, random = Math.random, sleep = pause } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error
      await sleep(random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1)))
    }
  }
}
