import type { PayloadRequest } from 'payload'

import { write } from '@/actions/write'
import type { FindingState } from '@/domain/monitoring/lists'

export type FindingText = { finding: string; recommendation: string; responsible: string; clause: string; dueOn: string | null }

/** @throws {DomainError} 400 for a foreign object, 409 while the round does not run */
export const recordFinding = (req: PayloadRequest, data: FindingText & { round: string; object: { relationTo: string; value: string } }): Promise<string> =>
  write(req, async () => String((await req.payload.create({ collection: 'monitoring-findings', data: data as never, depth: 0, overrideAccess: false, req })).id))

/** @throws {DomainError} 403 for whoever does not monitor, 409 once it is closed */
export const changeFinding = (req: PayloadRequest, id: string, data: FindingText): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'monitoring-findings', id, data: data as never, depth: 0, overrideAccess: false, req }))

/**
 * The next step of a finding: the object answers and acts, the monitor closes or sends it back.
 * @throws {DomainError} 400 without a text where one is needed, 403 for the other side, 409 for a step that is not there
 */
export const moveFinding = (req: PayloadRequest, id: string, step: { status: FindingState; answer?: string; note?: string }): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'monitoring-findings', id, data: step, depth: 0, overrideAccess: false, req }))
