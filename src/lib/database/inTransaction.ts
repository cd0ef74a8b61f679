import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { withRetry, type RetryOptions } from './withRetry'

/**
 * Runs `work` in one transaction on `req`: committed when it returns, rolled back when it throws, tried again when it
 * only lost against another writer. Where `req` already carries a transaction, `work` joins it and its owner commits.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>, options?: RetryOptions): Promise<T> {
  if (req.transactionID) return work()
  return withRetry(async () => {
    const owner = await initTransaction(req)
    try {
      const result = await work()
      if (owner) await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }, options)
}
