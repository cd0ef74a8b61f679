import type { ReachName } from '@/access/reach'
import { cell, type GuardedSlug, type Operation } from '@/access/table'
import type { Account, Place, WorldDocument } from '../../builders'

/** What decides whether a document may be reached. A document that does not exist yet has no id. */
export type Facts = Omit<WorldDocument, 'id' | 'slug' | 'what'> & { id?: string }

const inside = (outer: Place | string, inner: string): boolean =>
  outer === 'ID' || outer === inner || (!outer.includes('.') && inner.startsWith(`${outer}.`))

/**
 * The meaning of each reach, said a second time and in another way than the application does: from facts about who a
 * person is and whose a document is, without its conditions or its queries.
 */
const MEANING: Record<ReachName, (who: Account, doc: Facts) => boolean> = {
  all: () => true,
  down: (who, doc) => inside(who.place, doc.place),
  own: (who, doc) => who.place === doc.place,
  sub: (who, doc) => who.subTaskForce === doc.subTaskForce,
  centre: (who, doc) => who.serviceCentre === doc.serviceCentre,
  caseload: (who, doc) => who.serviceCentre === doc.serviceCentre && (doc.handlers?.includes(who.id) ?? false),
  ends: (who, doc) => who.serviceCentre === doc.from || (who.serviceCentre === doc.toCentre && doc.status !== 'draft'),
  desk: (who, doc) =>
    (who.serviceCentre === doc.from && (doc.handlers?.includes(who.id) ?? false)) ||
    (who.serviceCentre === doc.toCentre && doc.status !== 'draft' && (doc.receivers?.includes(who.id) ?? false)),
  inbox: (who, doc) => who.institution === doc.toInstitution && doc.status !== 'draft',
  // The world's assessors belong to a round that is no document; rounds of their own are tried in tests/int/monitoring.
  roundItself: () => false,
  inRound: () => false,
  concerned: (who, doc) => inside(who.place, doc.place) || who.place === doc.objectPlace,
  staff: (who, doc) => who.id === doc.id || (doc.staffOf?.includes(who.serviceCentre) ?? false),
  home: (who, doc) => who.id === doc.id || who.place === doc.place,
  self: (who, doc) => who.id === doc.id,
  form: (who, doc) => who.place === doc.place,
  up: (who, doc) => inside(doc.place, who.place),
  line: (who, doc) => inside(doc.place, who.place) || inside(who.place, doc.place),
  levelDown: (who, doc) => !doc.ofCase && inside(who.place, doc.place),
  levelOwn: (who, doc) => !doc.ofCase && (who.place === doc.place || doc.author === who.id),
  levelHere: (who, doc) => !doc.ofCase && who.place === doc.place,
  round: (_who, doc) => !doc.ofCase && doc.round === 'putaran-uji',
}

/** `none`: the role has no such right (403); else whether this document is within it. */
export function expected(who: Account, slug: GuardedSlug, operation: Operation, doc: Facts): 'none' | boolean {
  if (who.role === 'none') return 'none'
  const reach = cell(slug, who.role, operation)
  if (reach === '-') return 'none'
  // The operator forms and keeps task forces everywhere.
  if (reach === 'form' && who.role === 'system-admin') return true
  return MEANING[reach](who, doc)
}

/** Whether the role may do this at all. */
export const mayAtAll = (who: Account, slug: GuardedSlug, operation: Operation): boolean =>
  who.role !== 'none' && cell(slug, who.role, operation) !== '-'
