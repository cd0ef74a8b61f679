import type { PayloadRequest } from 'payload'

import type { CaseParty } from '@/payload-types'

import { write } from '../write'

/** A person of a case. Identity goes straight into the ciphertext; an empty text removes what was there. */
export type PartyData = Pick<CaseParty, 'role' | 'sex' | 'unsafeChannels' | 'name' | 'nik' | 'birthDate' | 'address' | 'phone' | 'email' | 'familyContact' | 'safeContact' | 'notes'>

/** @returns the new party's id. @throws {DomainError} `owner-unknown` (400) for a case out of scope */
export const addParty = (req: PayloadRequest, caseId: string, data: PartyData): Promise<string> =>
  write(req, async () => {
    const created = await req.payload.create({ collection: 'case-parties', data: { ...data, case: caseId }, depth: 0, overrideAccess: false, req })
    return String(created.id)
  })

/** @throws {APIError} 404 for a party out of scope */
export const saveParty = (req: PayloadRequest, id: string, data: PartyData): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'case-parties', id, data, depth: 0, overrideAccess: false, req }))
