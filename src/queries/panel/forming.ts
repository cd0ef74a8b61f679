import type { PayloadRequest } from 'payload'

import { grantsOf, type Scope } from '@/access/scope'
import { levelOf, NATIONAL, parentOf } from '@/domain/platform/regions'
import { idOf } from '@/lib/relation'

export type RegionState = { id: string; name: string; taskForce?: { id: string; status: string }; mayForm: boolean }

/** Whether the reader may form the task force of a region that has none (contract § 2). */
export function mayForm(scope: Scope, region: string): boolean {
  if (grantsOf(scope, 'system-admin').length > 0) return true
  return grantsOf(scope, 'secretariat').some((grant) => grant.region === region || grant.region === parentOf(region))
}

/** Provinces the reader can choose between: all for the national level and system-admin, else the one they work in. */
export async function provincesFor(req: PayloadRequest, scope: Scope): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({ collection: 'regions', where: { level: { equals: 'provinsi' } }, sort: 'id', limit: 60, depth: 0, pagination: false, select: { name: true }, overrideAccess: false, req })
  const all = docs.map(({ id, name }) => ({ id: String(id), name }))
  const wide = grantsOf(scope, 'system-admin').length > 0 || grantsOf(scope, 'secretariat').some((grant) => grant.region === NATIONAL)
  if (wide) return all
  const own = new Set(grantsOf(scope, 'secretariat').map((grant) => (levelOf(grant.region) === 'provinsi' ? grant.region : parentOf(grant.region))))
  return all.filter(({ id }) => own.has(id))
}

/** The regions of a list with the task force of each: a province with its kab/kota, or the nation with the provinces. */
export async function regionStates(req: PayloadRequest, scope: Scope, above: string): Promise<RegionState[]> {
  const own = { depth: 0, pagination: false, limit: 120, req } as const
  const regions = await req.payload.find({ collection: 'regions', where: { or: [{ id: { equals: above } }, { parent: { equals: above } }] }, sort: 'id', select: { name: true }, overrideAccess: false, ...own })
  const ids = regions.docs.map(({ id }) => String(id))
  // Whether a task force exists is no secret (the public directory says so); its document opens under the reader's own access.
  const found = await req.payload.find({ collection: 'task-forces', where: { region: { in: ids } }, select: { region: true, status: true }, overrideAccess: true, ...own })
  const byRegion = new Map(found.docs.map((doc) => [idOf(doc.region), { id: String(doc.id), status: doc.status }]))
  return regions.docs
    .map(({ id, name }) => ({ id: String(id), name, taskForce: byRegion.get(String(id)), mayForm: !byRegion.has(String(id)) && mayForm(scope, String(id)) }))
    .sort((a, b) => Number(b.id === above) - Number(a.id === above) || a.id.localeCompare(b.id))
}
