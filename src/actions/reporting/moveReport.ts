import type { PayloadRequest } from 'payload'

import { write } from '@/actions/write'
import type { Report } from '@/payload-types'

/**
 * Moves a report along the flow of 3.3.3; a return needs a reason.
 * @throws {DomainError} 400, 403 or 409 from the report's own rules (hooks/moveState)
 */
export const moveReport = (req: PayloadRequest, id: string, move: { status: Report['status']; reason?: string }): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'reports', id, data: move, depth: 0, overrideAccess: false, req }))
