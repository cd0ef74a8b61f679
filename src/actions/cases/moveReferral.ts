import type { PayloadRequest } from 'payload'

import type { Referral } from '@/payload-types'

import { write } from '../write'

export type ReferralStep = { status: Referral['status']; rejection?: Referral['rejection']; rejectionText?: string; outcome?: string }

/**
 * One step of a referral by one of its ends. Sending seals what is shared and starts the clock.
 * @throws {DomainError} 400 (no consent, no reason), 403 (the other end's step), 409 (no such step)
 */
export const moveReferral = (req: PayloadRequest, id: string, step: ReferralStep): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'referrals', id, data: step, depth: 0, overrideAccess: false, req }))
