import type { PayloadRequest } from 'payload'

import type { Referral } from '@/payload-types'

import { write } from '../write'

export type ReferralDraft = Pick<Referral, 'to' | 'service' | 'urgency' | 'sharedFields' | 'consentBasis' | 'reason' | 'overrideReason' | 'overrideBasis'>

/**
 * Writes a referral as a draft; nothing is shared before it is sent.
 * @returns the referral's id
 * @throws {DomainError} `relation-unknown` (400) for a receiver that takes none, `owner-unknown` for a foreign case
 */
export const draftReferral = (req: PayloadRequest, caseId: string, draft: ReferralDraft): Promise<string> =>
  write(req, async () => {
    const created = await req.payload.create({ collection: 'referrals', data: { ...draft, case: caseId, status: 'draft' }, depth: 0, overrideAccess: false, req })
    return String(created.id)
  })
