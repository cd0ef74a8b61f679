import type { PayloadRequest } from 'payload'

import { write } from '../write'

/** Which staff of the receiving centre handle an incoming referral. @throws {DomainError} `head-only` (403) */
export const assignReceivers = (req: PayloadRequest, id: string, receivers: string[]): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'referrals', id, data: { receivers }, depth: 0, overrideAccess: false, req }))
