import type { CollectionSlug, Where } from 'payload'

import type { SERVICE } from '@/domain/vocabulary'
import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from './session'

export type End = { id: string; name: string; region: string }
export type Receiver = End & { kind: 'service-centres' | 'institutions'; services: readonly (keyof typeof SERVICE)[] }

/** Centres and providers of the whole country that one form can offer. */
const MOST = 600

/**
 * The one bypass of access control on the staff pages. A referral may go to any centre or provider in the country, and
 * each end has to know who the other is; their staff cannot read each other's profiles. So: name and region, and what
 * services a centre gives, nothing else. `reason` reaches hooks as `context.staffRead`.
 */
async function names(staff: Staff, reason: string, collection: Extract<CollectionSlug, 'service-centres' | 'institutions'>, where: Where, limit: number) {
  const { docs } = await staff.payload.find({
    collection,
    where,
    select: { name: true, region: true, ...(collection === 'service-centres' ? { services: true } : {}) },
    sort: 'name',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: staff.req,
    context: { staffRead: reason },
  })
  return docs
}

/** Active centres but the person's own, and institutions that take referrals. */
export async function receivers(staff: Staff, except: string): Promise<Receiver[]> {
  const [centres, institutions, title] = await Promise.all([
    names(staff, 'receivers of a referral', 'service-centres', { and: [{ status: { equals: 'active' } }, { id: { not_equals: except } }] }, MOST),
    names(staff, 'receivers of a referral', 'institutions', { provider: { equals: true } }, MOST),
    regionTitles(staff.locale),
  ])
  const row = (kind: Receiver['kind']) => (doc: (typeof centres)[number]): Receiver => ({
    kind,
    id: String(doc.id),
    name: doc.name,
    region: title(idOf(doc.region)),
    services: 'services' in doc && Array.isArray(doc.services) ? doc.services : [],
  })
  return [...centres.map(row('service-centres')), ...institutions.map(row('institutions'))]
}

/** Names of the ends of referrals, by id. */
export async function endNames(staff: Staff, { centres, institutions }: { centres: readonly (string | undefined)[]; institutions: readonly (string | undefined)[] }): Promise<(id: string | undefined) => End | undefined> {
  const title = await regionTitles(staff.locale)
  const ids = (list: readonly (string | undefined)[]) => [...new Set(list.filter((id): id is string => Boolean(id)))]
  const [ofCentres, ofInstitutions] = await Promise.all(
    ([['service-centres', ids(centres)], ['institutions', ids(institutions)]] as const).map(([collection, list]) =>
      list.length > 0 ? names(staff, 'the two ends of a referral', collection, { id: { in: list } }, list.length) : Promise.resolve([]),
    ),
  )
  const known = new Map([...(ofCentres ?? []), ...(ofInstitutions ?? [])].map((doc) => [String(doc.id), { id: String(doc.id), name: doc.name, region: title(idOf(doc.region)) }]))
  return (id) => (id ? known.get(id) : undefined)
}

/** "UPTD PPA Contoh, Kota Bandung"; the region only when the name does not say it already. */
export const endLabel = (end: End | undefined): string => (end ? (end.region && !end.name.includes(end.region) ? `${end.name}, ${end.region}` : end.name) : '–')

