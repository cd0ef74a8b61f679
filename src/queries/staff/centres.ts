import type { ServiceCentre } from '@/payload-types'

import { ownCentres } from './cases'
import type { Staff } from './session'

export const worksAtCentre = (staff: Staff): boolean => staff.roles.has('centre-head') || staff.roles.has('caseworker')

/** The centres the person works at. A confidential address is not among what a list tells. */
export async function centresOf(staff: Staff): Promise<ServiceCentre[]> {
  const ids = ownCentres(staff)
  if (ids.length === 0) return []
  const { docs } = await staff.payload.find({ collection: 'service-centres', where: { id: { in: ids } }, sort: 'name', limit: ids.length, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs
}

/** Service centres of exactly one region, by name; a region has a handful. */
export async function centresIn(staff: Staff, region: string): Promise<Pick<ServiceCentre, 'id' | 'name' | 'form'>[]> {
  const { docs } = await staff.payload.find({
    collection: 'service-centres', where: { and: [{ region: { equals: region } }, { status: { equals: 'active' } }] }, select: { name: true, form: true }, sort: 'name', limit: 50, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return docs
}
