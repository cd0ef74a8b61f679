import type { Where } from 'payload'

import { grantsOf } from '@/access/scope'
import type { End as Side } from '@/domain/cases/transitions'
import { idOf, idsOf } from '@/lib/relation'
import type { Referral } from '@/payload-types'

import { type End, endNames } from './receivers'
import { pageOrLast } from '../pageOrLast'
import type { Staff } from './session'

export const REFERRALS_PER_PAGE = 25

const ROW = {
  referralNumber: true,
  status: true,
  service: true,
  urgency: true,
  dueAt: true,
  from: true,
  toCentre: true,
  toInstitution: true,
  steps: true,
  receivers: true,
  createdAt: true,
} as const

export type ReferralRow = Pick<Referral, 'id' | 'status' | 'service' | 'urgency' | 'createdAt'> & {
  number: string
  side: Exclude<Side, 'system'>
  dueAt?: string
  from?: End
  to?: End
  /** Moment of the last step; when it was written, before any. */
  lastAt: string
  /** Assigned staff of the receiving centre. */
  receivers: string[]
}
export type ReferralPage = { rows: ReferralRow[]; total: number; page: number; pages: number }

/** Which end of a referral the person acts for. Never both: a centre does not refer to itself. */
export function sideOf(staff: Staff, doc: Pick<Referral, 'from'>): Exclude<Side, 'system'> {
  return grantsOf(staff.scope, 'centre-head', 'caseworker').some((grant) => grant.serviceCentre === idOf(doc.from)) ? 'sender' : 'receiver'
}

const centresOf = (staff: Staff): string[] => grantsOf(staff.scope, 'centre-head', 'caseworker').flatMap((grant) => grant.serviceCentre ?? [])
const institutionsOf = (staff: Staff): string[] => grantsOf(staff.scope, 'provider').flatMap((grant) => grant.institution ?? [])

/** Condition for one direction, beside what access already narrows; undefined when the person has no such end. */
export function direction(staff: Staff, side: Exclude<Side, 'system'>): Where | undefined {
  const ends: Where[] = []
  const centres = centresOf(staff)
  if (centres.length > 0) ends.push({ [side === 'sender' ? 'from' : 'toCentre']: { in: centres } })
  const institutions = institutionsOf(staff)
  if (side === 'receiver' && institutions.length > 0) ends.push({ toInstitution: { in: institutions } })
  return ends.length > 0 ? { or: ends } : undefined
}

type Question = { where: Where; sort?: string; limit?: number; page?: number }

/** Referrals within the person's scope, with the names of both ends; nothing of what they share. */
export async function referralRows(staff: Staff, { where, sort = '-createdAt', limit = REFERRALS_PER_PAGE, page = 1 }: Question): Promise<ReferralPage> {
  const { docs, ...paged } = await pageOrLast(page, (at) =>
    staff.payload.find({ collection: 'referrals', where, select: ROW, sort, limit, page: at, depth: 0, overrideAccess: false, req: staff.req }),
  )
  const name = await endNames(staff, {
    centres: docs.flatMap((doc) => [idOf(doc.from), idOf(doc.toCentre)]),
    institutions: docs.map((doc) => idOf(doc.toInstitution)),
  })
  return {
    rows: docs.map((doc) => ({
      id: doc.id,
      number: doc.referralNumber ?? '',
      status: doc.status,
      service: doc.service,
      urgency: doc.urgency,
      createdAt: doc.createdAt,
      side: sideOf(staff, doc),
      dueAt: doc.dueAt ?? undefined,
      from: name(idOf(doc.from)),
      to: name(idOf(doc.toCentre) ?? idOf(doc.toInstitution)),
      lastAt: doc.steps?.at(-1)?.at ?? doc.createdAt,
      receivers: idsOf(doc.receivers),
    })),
    ...paged,
  }
}
