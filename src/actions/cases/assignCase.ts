import type { PayloadRequest } from 'payload'

import { write } from '../write'

/** Who works on a case; its parties, services and referrals follow. @throws {DomainError} `head-only` (403) */
export const assignCase = (req: PayloadRequest, id: string, assignees: string[]): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'cases', id, data: { assignees }, depth: 0, overrideAccess: false, req }))
