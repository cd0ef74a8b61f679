import { isAssignmentValid } from '@/access/scope'
import { scopeOf, toAssignment } from '@/access/scopeOf'
import type { GuardHook } from '@/hooks/guardHook'
import { now } from '@/lib/clock'
import { forbidden } from '@/lib/errors'

type Row = { id: string; active?: boolean | null; assignments?: Record<string, unknown>[] }

const centres = (value: unknown): Set<string> =>
  new Set((Array.isArray(value) ? value : []).map((row) => toAssignment(row as Record<string, unknown>)).flatMap((row) => (row.role === 'centre-head' && row.serviceCentre ? [row.serviceCentre] : [])))

/**
 * From outside a centre only its first head is named (contract § 2); while it has one, its head names the next. Otherwise
 * whoever manages accounts could make themselves a head and read the cases.
 */
export const checkFirstHead: GuardHook = async ({ data, originalDoc, req, overrideAccess }) => {
  if (overrideAccess || data.assignments === undefined) return data
  const scope = await scopeOf(req)
  const before = centres(originalDoc?.assignments)
  const own = new Set(scope.grants.filter((grant) => grant.role === 'centre-head').map((grant) => grant.serviceCentre))
  for (const centre of centres(data.assignments)) {
    if (before.has(centre) || own.has(centre)) continue
    const found = await req.payload.db.find<Row>({
      collection: 'users',
      where: { and: [{ 'assignments.serviceCentre': { equals: centre } }, { 'assignments.role': { equals: 'centre-head' } }, { active: { not_equals: false } }] },
      limit: 50, pagination: false, select: { assignments: true }, req: { transactionID: req.transactionID },
    })
    const holds = found.docs.some((user) =>
      (user.assignments ?? []).map(toAssignment).some((row) => row.role === 'centre-head' && row.serviceCentre === centre && isAssignmentValid(row, { status: 'signed' }, now())),
    )
    if (holds) throw forbidden('head-exists', 'PPT ini sudah memiliki kepala; kepala yang ada menunjuk penggantinya.', 'This centre already has a head; the present one names the next.')
  }
  return data
}
