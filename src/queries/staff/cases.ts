import type { Where } from 'payload'

import { grantsOf } from '@/access/scope'
import { idOf, idsOf } from '@/lib/relation'
import type { Case } from '@/payload-types'

import { pageOrLast } from '../pageOrLast'
import type { Staff } from './session'

export const CASES_PER_PAGE = 25

const ROW = { caseNumber: true, status: true, risk: true, receivedAt: true, channel: true, victim: true, assignees: true, createdAt: true } as const

export type CaseRow = Pick<Case, 'id' | 'status' | 'risk' | 'receivedAt' | 'victim' | 'createdAt'> & { caseNumber: string; assigned: number; mine: boolean }
export type CasePage = { rows: CaseRow[]; total: number; page: number; pages: number }

/** Cases within the person's scope, newest first, 25 to a page. Free text and identities are in no list. */
export async function caseRows(staff: Staff, { status, page = 1, limit = CASES_PER_PAGE }: { status?: Case['status'] | 'open'; page?: number; limit?: number }): Promise<CasePage> {
  const where: Where = status === 'open' ? { status: { not_equals: 'closed' } } : status ? { status: { equals: status } } : {}
  const { docs, ...paged } = await pageOrLast(page, (at) =>
    staff.payload.find({ collection: 'cases', where, select: ROW, sort: '-createdAt', limit, page: at, depth: 0, overrideAccess: false, req: staff.req }),
  )
  return {
    rows: docs.map((doc) => ({
      id: doc.id,
      caseNumber: doc.caseNumber ?? '',
      status: doc.status,
      risk: doc.risk,
      receivedAt: doc.receivedAt,
      victim: doc.victim,
      createdAt: doc.createdAt,
      assigned: idsOf(doc.assignees).length,
      mine: idsOf(doc.assignees).includes(String(staff.user.id)),
    })),
    ...paged,
  }
}

/** Numbers of cases by id, for lists of what belongs to them. Only those within scope. */
export async function caseNumbers(staff: Staff, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await staff.payload.find({
    collection: 'cases',
    where: { id: { in: wanted } },
    select: { caseNumber: true },
    limit: wanted.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: staff.req,
  })
  return new Map(docs.map((doc) => [doc.id, doc.caseNumber ?? '']))
}

/** Most parties, services or referrals that one case shows. */
const MOST = 100

/** Parties of a case: role, sex, unsafe channels. No identity: that is one document at a time. */
export const partiesOf = async (staff: Staff, caseId: string) =>
  (
    await staff.payload.find({
      collection: 'case-parties',
      where: { case: { equals: caseId } },
      select: { role: true, sex: true, unsafeChannels: true, createdAt: true },
      sort: 'createdAt',
      limit: MOST,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req: staff.req,
    })
  ).docs

/** Services of a case with their clocks, the earliest due first. */
export const servicesOf = async (staff: Staff, caseId: string) =>
  (
    await staff.payload.find({
      collection: 'case-services',
      where: { case: { equals: caseId } },
      select: { service: true, requestedAt: true, startedAt: true, finishedAt: true, dueAt: true },
      sort: 'dueAt',
      limit: MOST,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req: staff.req,
    })
  ).docs

/** Whether the person heads the centre that owns a document. */
export const isHeadOf = (staff: Staff, serviceCentre: unknown): boolean =>
  grantsOf(staff.scope, 'centre-head').some((grant) => grant.serviceCentre === idOf(serviceCentre))

/** Centres the person works at. */
export const ownCentres = (staff: Staff): string[] => [
  ...new Set(grantsOf(staff.scope, 'centre-head', 'caseworker').flatMap(({ serviceCentre }) => serviceCentre ?? [])),
]
