import type { PayloadRequest } from 'payload'

import { write } from '@/actions/write'
import type { RoundState } from '@/domain/monitoring/lists'

/**
 * Moves a round along 3.3.2. Delivering (`reported`) freezes its reports and ends the team's access; the mails leave after
 * the transaction (followRound).
 * @throws {DomainError} 400 with everything that is missing, in words; 403, 409 from the round's own rules (checkRound)
 */
export const moveRound = (req: PayloadRequest, id: string, status: RoundState): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'monitoring-rounds', id, data: { status }, depth: 0, overrideAccess: false, req }))
