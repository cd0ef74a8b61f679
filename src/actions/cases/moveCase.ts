import type { PayloadRequest } from 'payload'

import type { Case } from '@/payload-types'

import { write } from '../write'

export type CaseMove = { status: Case['status']; reason?: string; closureReason?: Case['closureReason']; closureOutcome?: string }

/**
 * Moves a case along its table; closing needs a coded reason, reopening a text, both a centre head.
 * @throws {DomainError} 400, 403 or 409 from the case's own rules
 */
export const moveCase = (req: PayloadRequest, id: string, move: CaseMove): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'cases', id, data: move, depth: 0, overrideAccess: false, req }))
