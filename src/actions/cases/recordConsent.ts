import type { PayloadRequest } from 'payload'

import { now } from '@/lib/clock'
import type { Case } from '@/payload-types'

import { write } from '../write'

export type Consent = Required<Pick<NonNullable<Case['consent']>, 'method' | 'givenBy' | 'givenAt' | 'services'>> & {
  centres: string[]
  institutions: string[]
  note: string
}

/** The victim's consent: by whom, how, when, for which services and which receivers. Replaces an earlier one. */
export const recordConsent = (req: PayloadRequest, caseId: string, { note, ...consent }: Consent): Promise<unknown> =>
  write(req, () =>
    req.payload.update({ collection: 'cases', id: caseId, data: { consent: { ...consent, withdrawnAt: null }, consentNote: note }, depth: 0, overrideAccess: false, req }),
  )

/** From now on no receiver of a referral of this case sees anything that was shared. */
export const withdrawConsent = (req: PayloadRequest, caseId: string): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'cases', id: caseId, data: { consent: { withdrawnAt: now().toISOString() } }, depth: 0, overrideAccess: false, req }))
