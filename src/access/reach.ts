import type { Where } from 'payload'

import { covers, levelOf, NATIONAL, parentOf } from '@/domain/platform/regions'
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

/** A region and everything that contains it. */
function lineage(region: string): string[] {
  const above = parentOf(region)
  return above === null ? [region] : [region, ...lineage(above)]
}

/** Answers that follow their region; those with a case's rights are the PPT's alone (forms contract § 1). */
const ofLevel = (where: Where | true): Where => {
  const level: Where = { rights: { equals: 'level' } }
  return where === true ? level : { and: [where, level] }
}
const isOfLevel = (doc: Facts): boolean => doc.rights === 'level'

const below = (grant: Assignment): Where | true => {
  const level = levelOf(grant.region)
  if (level === 'pusat') return true
  return equals(level === 'provinsi' ? 'province' : 'region', grant.region)
}

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
    where: below,
    holds: (grant, _userId, doc) => covers(grant.region, idOf(doc.region) ?? ''),
  },
  /** The grant's region and everything above it: forms of higher levels are for the lower ones too. */
  up: {
    where: (grant) => ({ region: { in: lineage(grant.region) } }),
    holds: (grant, _userId, doc) => covers(idOf(doc.region) ?? '', grant.region),
  },
  /** Above, below and the grant's region itself. */
  line: {
    where: (grant): Where | true => {
      const down = below(grant)
      if (down === true) return true
      // Everything of one province carries it, the province itself too.
      return levelOf(grant.region) === 'provinsi' ? { or: [down, equals('region', NATIONAL)] } : { region: { in: lineage(grant.region) } }
    },
    holds: (grant, _userId, doc) => covers(grant.region, idOf(doc.region) ?? '') || covers(idOf(doc.region) ?? '', grant.region),
  },
  /** Answers with the rights of their level, in the grant's region and below. */
  levelDown: {
    where: (grant) => ofLevel(below(grant)),
    holds: (grant, _userId, doc) => isOfLevel(doc) && covers(grant.region, idOf(doc.region) ?? ''),
  },
  /** Answers with the rights of their level in exactly the grant's region, and what one filled in oneself. */
  levelOwn: {
    where: (grant, userId) => ofLevel({ or: [equals('region', grant.region), { author: { equals: userId } }] }),
    holds: (grant, userId, doc) => isOfLevel(doc) && (same(doc.region, grant.region) || idOf(doc.author) === userId),
  },
  /** Answers with the rights of their level in exactly the grant's region. */
  levelHere: {
    where: (grant) => ofLevel(equals('region', grant.region)),
    holds: (grant, _userId, doc) => isOfLevel(doc) && same(doc.region, grant.region),
  },
  /** Answers of the monitoring round the grant is for. */
  round: {
    where: (grant) => ofLevel(equals('round', grant.round)),
    holds: (grant, _userId, doc) => isOfLevel(doc) && same(doc.round, grant.round),
  },
  /** The monitoring round the grant is for. */
  roundItself: {
    where: (grant) => equals('id', grant.round),
    holds: (grant, _userId, doc) => same(doc.id, grant.round),
  },
  /** What belongs to that round. */
  inRound: {
    where: (grant) => equals('round', grant.round),
    holds: (grant, _userId, doc) => same(doc.round, grant.round),
  },
  /** Findings of the grant's region and below, and those about the grant's region by whoever monitors it. */
  concerned: {
    where: (grant) => {
      const down = below(grant)
      return down === true ? true : { or: [down, equals('objectRegion', grant.region)] }
    },
    holds: (grant, _userId, doc) => covers(grant.region, idOf(doc.region) ?? '') || same(doc.objectRegion, grant.region),
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
