import { toAssignment } from '@/access/scopeOf'

import { ownCentres } from './cases'
import type { Staff } from './session'

export type Person = { id: string; name: string; active: boolean; role: 'centre-head' | 'caseworker'; email: string }

const MOST = 200

/** Accounts of a centre's staff, within the person's scope (a centre head sees them, a caseworker only themselves). */
export async function centreStaff(staff: Staff, centre: string): Promise<Person[]> {
  if (!ownCentres(staff).includes(centre)) return []
  const { docs } = await staff.payload.find({
    collection: 'users',
    where: { 'assignments.serviceCentre': { equals: centre } },
    select: { name: true, email: true, active: true, assignments: true },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: staff.req,
  })
  return docs.flatMap((doc) => {
    const rows: unknown[] = Array.isArray(doc.assignments) ? doc.assignments : []
    const own = rows.map((row) => toAssignment(row as Record<string, unknown>)).filter((row) => row.serviceCentre === centre)
    const role = own.some((row) => row.role === 'centre-head') ? 'centre-head' : own.some((row) => row.role === 'caseworker') ? 'caseworker' : undefined
    return role ? [{ id: String(doc.id), name: doc.name, email: doc.email, active: doc.active !== false, role }] : []
  })
}
