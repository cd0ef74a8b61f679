import { toAssignment } from '@/access/scopeOf'
import type { GuardHook } from '@/hooks/guardHook'
import { invalid } from '@/lib/errors'

const rows = (value: unknown): { decree: string; region: string }[] =>
  (Array.isArray(value) ? value : []).flatMap((row) => {
    const { decree, region } = toAssignment(row as Record<string, unknown>)
    return decree ? [{ decree, region }] : []
  })

/**
 * The decree of an assignment is one of the assignment's own region. A head of a service centre names it without being
 * able to read decrees, so it is looked up here; a foreign decree and a missing one get the same 400.
 */
export const checkGrantDecree: GuardHook = async ({ data, originalDoc, req, overrideAccess }) => {
  if (overrideAccess || data.assignments === undefined) return data
  const before = new Set(rows(originalDoc?.assignments).map((row) => `${row.decree}|${row.region}`))
  const named = rows(data.assignments).filter((row) => !before.has(`${row.decree}|${row.region}`))
  if (named.length === 0) return data
  const ids = [...new Set(named.map((row) => row.decree))]
  const found = await req.payload.db.find<{ id: string; region: unknown }>({
    collection: 'decrees', where: { id: { in: ids } }, limit: ids.length, pagination: false, select: { region: true }, req: { transactionID: req.transactionID },
  })
  const regionOf = new Map(found.docs.map((decree) => [String(decree.id), String(decree.region)]))
  if (named.some((row) => regionOf.get(row.decree) !== row.region)) {
    throw invalid('relation-unknown', 'SK tidak ditemukan di wilayah penugasan.', 'The decree was not found in the region of the assignment.', ['assignments.decree'])
  }
  return data
}
