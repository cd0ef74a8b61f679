import type { PayloadRequest } from 'payload'

import { write } from '@/actions/write'
import type { ActionPlan } from '@/payload-types'

/**
 * Moves a plan along its table; a return needs a reason.
 * @throws {DomainError} 400, 403 or 409 from the plan's own rules (hooks/moveState)
 */
export const movePlan = (req: PayloadRequest, id: string, move: { status: ActionPlan['status']; reason?: string }): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'action-plans', id, data: move, depth: 0, overrideAccess: false, req }))
