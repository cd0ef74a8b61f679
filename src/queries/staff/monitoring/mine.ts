import type { Where } from 'payload'

import { grantsOf } from '@/access/scope'
import { objectKey } from '@/actions/monitoring/objects'
import { rowsOf } from '@/actions/monitoring/roundFacts'
import { ROUND_STATES, type RoundKind, type RoundState } from '@/domain/monitoring/lists'
import { idOf, refOf } from '@/lib/relation'

import type { Staff } from '../session'

type Ref = { relationTo: 'task-forces' | 'sub-task-forces' | 'service-centres'; value: string }
type Row = Record<string, unknown> & { id: string }

const MOST = 100

/** Whether the person has to do with rounds at all, as monitor, in a team, or as a monitored body. */
export const monitors = (staff: Staff): boolean =>
  (['secretariat', 'daily-chair', 'chair', 'member', 'sub-coordinator', 'centre-head', 'assessor', 'system-admin'] as const).some((role) => staff.roles.has(role))

/** The bodies a person speaks for: their task force, their Sub GT, their centre. */
export function ownBodies(staff: Staff): Ref[] {
  const refs = staff.scope.grants.flatMap((grant): Ref[] => {
    if (grant.role === 'centre-head') return grant.serviceCentre ? [{ relationTo: 'service-centres', value: grant.serviceCentre }] : []
    if (grant.role === 'sub-coordinator') return grant.subTaskForce ? [{ relationTo: 'sub-task-forces', value: grant.subTaskForce }] : []
    const officer = grant.role === 'secretariat' || grant.role === 'daily-chair' || grant.role === 'chair' || grant.role === 'member'
    return officer && grant.taskForce ? [{ relationTo: 'task-forces', value: grant.taskForce }] : []
  })
  return [...new Map(refs.map((ref) => [objectKey(ref), ref])).values()]
}

export type OwnRound = { id: string; kind: RoundKind; period: string; status: RoundState; by: string; body: string; toldAt?: string; deliveredAt?: string; object: string }

/**
 * Rounds that monitor the person's own bodies, once they run. Past the access table on purpose: a monitored body may not
 * read the round, which holds the others' results. Only what concerns the body itself leaves this function.
 */
export async function roundsAbout(staff: Staff, id?: string): Promise<OwnRound[]> {
  const bodies = ownBodies(staff)
  if (bodies.length === 0) return []
  const about: Where = { or: bodies.map((ref) => ({ 'objects.object': { equals: ref } })) }
  const { docs } = await staff.payload.db.find<Row>({
    collection: 'monitoring-rounds',
    where: { and: [about, { status: { in: ['running', 'reported', 'closed'] } }, ...(id ? [{ id: { equals: id } }] : [])] },
    select: { kind: true, period: true, status: true, taskForce: true, region: true, objects: { object: true, toldAt: true }, reports: { object: true, deliveredAt: true } },
    sort: '-updatedAt', limit: MOST, pagination: false, req: { transactionID: staff.req.transactionID },
  })
  const own = new Set(bodies.map(objectKey))
  const monitorIds = [...new Set(docs.flatMap(({ taskForce }) => idOf(taskForce) ?? []))]
  const names = new Map<string, string>()
  if (monitorIds.length > 0) {
    const found = await staff.payload.db.find<{ id: string; name?: string }>({ collection: 'task-forces', where: { id: { in: monitorIds } }, select: { name: true }, limit: monitorIds.length, pagination: false, req: { transactionID: staff.req.transactionID } })
    for (const doc of found.docs) names.set(String(doc.id), doc.name ?? '')
  }
  return docs.flatMap((doc) =>
    rowsOf(doc.objects).flatMap((row): OwnRound[] => {
      const ref = refOf(row.object)
      if (!ref || !own.has(objectKey(ref))) return []
      // One's own level's rounds are read as such; here are those of others.
      if (grantsOf(staff.scope, 'secretariat', 'daily-chair', 'chair', 'member').some((grant) => grant.region === idOf(doc.region))) return []
      const report = rowsOf(doc.reports).find((each) => { const other = refOf(each.object); return other !== undefined && objectKey(other) === objectKey(ref) })
      const moment = (value: unknown): string | undefined => (value instanceof Date ? value.toISOString() : typeof value === 'string' && value ? value : undefined)
      return [{
        id: String(doc.id), kind: doc.kind as RoundKind, period: String(doc.period), status: ROUND_STATES.find((state) => state === doc.status) ?? 'running',
        by: names.get(idOf(doc.taskForce) ?? '') ?? '', body: objectKey(ref), object: ref.value, toldAt: moment(row.toldAt), deliveredAt: moment(report?.deliveredAt),
      }]
    }),
  )
}
