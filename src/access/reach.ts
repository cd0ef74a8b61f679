import type { Where } from 'payload'

import { covers, levelOf } from '@/domain/platform/regions'
import { idOf, idsOf } from '@/lib/relation'

import type { Assignment } from './roles'

/**
 * How far a right reaches, as one equality on an index wherever possible. `where` narrows a query in the
 * database; `holds` answers the same question for one document at hand (on create, before it exists).
 */
export type Reach = {
  where: (grant: Assignment, userId: string) => Where | true
  holds: (grant: Assignment, userId: string, doc: Facts) => boolean
}
type Facts = Record<string, unknown>

const same = (a: unknown, b: string | undefined): boolean => b !== undefined && idOf(a) === b
const equals = (path: string, value: string | undefined): Where => ({ [path]: { equals: value ?? '' } })

const fromEnd = (grant: Assignment): Where => equals('from', grant.serviceCentre)
/** The receiving side never sees a draft: nothing was shared yet. */
const toEnd = (path: 'toCentre' | 'toInstitution', id: string | undefined): Where => ({
  and: [equals(path, id), { status: { not_equals: 'draft' } }],
})

export const REACHES = {
  /** Every document. */
  all: { where: () => true, holds: () => true },
  /** The grant's region and everything below it. */
  down: {
    where: (grant) => {
      const level = levelOf(grant.region)
      if (level === 'pusat') return true
      return equals(level === 'provinsi' ? 'province' : 'region', grant.region)
    },
    holds: (grant, _userId, doc) => covers(grant.region, idOf(doc.region) ?? ''),
  },
  /** Exactly the grant's region. */
  own: {
    where: (grant) => equals('region', grant.region),
    holds: (grant, _userId, doc) => same(doc.region, grant.region),
  },
  /** The grant's Sub task force. */
  sub: {
    where: (grant) => equals('subTaskForce', grant.subTaskForce),
    holds: (grant, _userId, doc) => same(doc.subTaskForce, grant.subTaskForce),
  },
  /** Documents owned by the grant's service centre. */
  centre: {
    where: (grant) => equals('serviceCentre', grant.serviceCentre),
    holds: (grant, _userId, doc) => same(doc.serviceCentre, grant.serviceCentre),
  },
  /** Of the grant's centre, those the person created or is assigned to. */
  caseload: {
    where: (grant, userId) => ({ and: [equals('serviceCentre', grant.serviceCentre), { handlers: { in: [userId] } }] }),
    holds: (grant, userId, doc) => same(doc.serviceCentre, grant.serviceCentre) && idsOf(doc.handlers).includes(userId),
  },
  /** Referrals that leave from or arrive at the grant's centre. */
  ends: {
    where: (grant) => ({ or: [fromEnd(grant), toEnd('toCentre', grant.serviceCentre)] }),
    holds: (grant, _userId, doc) => same(doc.from, grant.serviceCentre),
  },
  /** Referrals of one's own cases, and incoming ones one is assigned to. */
  desk: {
    where: (grant, userId) => ({
      or: [
        { and: [fromEnd(grant), { handlers: { in: [userId] } }] },
        { and: [toEnd('toCentre', grant.serviceCentre), { receivers: { in: [userId] } }] },
      ],
    }),
    holds: (grant, userId, doc) => same(doc.from, grant.serviceCentre) && idsOf(doc.handlers).includes(userId),
  },
  /** Referrals addressed to the grant's institution. */
  inbox: {
    where: (grant) => toEnd('toInstitution', grant.institution),
    holds: () => false,
  },
  /** Staff of the grant's service centre (users whose assignments name it), and oneself. */
  staff: {
    where: (grant, userId) => ({
      or: [{ id: { equals: userId } }, equals('assignments.serviceCentre', grant.serviceCentre)],
    }),
    holds: (grant, _userId, doc) =>
      Array.isArray(doc.assignments) &&
      doc.assignments.length > 0 &&
      doc.assignments.every((row) => same((row as Facts).serviceCentre, grant.serviceCentre)),
  },
  /** Accounts whose home is the grant's region, and oneself. */
  home: {
    where: (grant, userId) => ({ or: [{ id: { equals: userId } }, equals('region', grant.region)] }),
    holds: (grant, _userId, doc) => same(doc.region, grant.region),
  },
  /** Only one's own account. */
  self: {
    where: (_grant, userId) => ({ id: { equals: userId } }),
    holds: (_grant, userId, doc) => idOf(doc.id) === userId,
  },
  /** Forming a task force: own region, or directly below where there is none (the action checks which). */
  form: {
    where: (grant) => equals('region', grant.region),
    holds: (grant, _userId, doc) => covers(grant.region, idOf(doc.region) ?? ''),
  },
} satisfies Record<string, Reach>

export type ReachName = keyof typeof REACHES
