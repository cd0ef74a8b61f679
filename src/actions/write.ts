import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'

/**
 * One write of a person's, in a transaction of its own and with a clean context: what hooks remembered for an earlier
 * write of the same request must not reach this one's audit entry.
 */
export function write<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  return inTransaction(req, () => {
    req.context = {}
    return work()
  })
}
