import type { Where } from 'payload'

import { hasRight } from '@/access/permits'
import { grantsOf } from '@/access/scope'
import { dayAt } from '@/actions/dayAt'
import { roundRules } from '@/actions/monitoring/roundRules'
import { COUNTED_STATES } from '@/domain/forms/responseStates'
import { lateWindows, timelinessOf, type Timeliness } from '@/domain/monitoring/calendar'
import type { RoundKind, RoundState } from '@/domain/monitoring/lists'
import { idOf } from '@/lib/relation'
import type { MonitoringRound } from '@/payload-types'
import { regionTitles } from '@/queries/public/regions'
import type { Paged } from '@/queries/public/types'

import { pageOrLast } from '../../pageOrLast'
import type { Staff } from '../session'

const PER_PAGE = 25
const MOST_OPEN = 100
/** Windows without a round that are still listed, of each kind: older ones nobody will make up for. */
const MOST_WINDOWS = 3
const OPEN = ['planned', 'prepared', 'running'] as const

export type RoundLine = { id: string; kind: RoundKind; period: string; status: RoundState; region: string; regionTitle: string; objects: number; filled: number; dueOn?: string; timeliness: Timeliness }

export const readsRounds = (staff: Staff): boolean => hasRight('monitoring-rounds', 'read', staff.scope)
export const makesRounds = (staff: Staff): boolean => hasRight('monitoring-rounds', 'create', staff.scope)

const LINE = { kind: true, period: true, status: true, dueOn: true, reportedOn: true, region: true, objects: true } as const
type Doc = Pick<MonitoringRound, 'id' | keyof typeof LINE>

/** How many objects of each round have a form handed in, in one read. */
async function filledIn(staff: Staff, rounds: readonly string[]): Promise<Map<string, number>> {
  if (rounds.length === 0) return new Map()
  const { docs } = await staff.payload.db.find<{ id: string; round?: string; subjectKey?: string }>({
    collection: 'form-responses', where: { and: [{ round: { in: [...rounds] } }, { status: { in: [...COUNTED_STATES] } }] }, select: { round: true, subjectKey: true }, limit: 5000, pagination: false, req: { transactionID: staff.req.transactionID },
  })
  const seen = new Map<string, Set<string>>()
  for (const { round, subjectKey } of docs) if (round && subjectKey) seen.set(round, (seen.get(round) ?? new Set()).add(subjectKey))
  return new Map([...seen].map(([round, subjects]) => [round, subjects.size]))
}

const todayOf = (region: unknown): string => dayAt(idOf(region) ?? 'ID')

async function lines(staff: Staff, docs: readonly Doc[]): Promise<RoundLine[]> {
  const [title, filled] = [await regionTitles(staff.locale), await filledIn(staff, docs.map(({ id }) => String(id)))]
  return docs.map((doc) => ({
    id: String(doc.id),
    kind: doc.kind,
    period: doc.period,
    status: doc.status,
    region: idOf(doc.region) ?? '',
    regionTitle: title(idOf(doc.region)),
    objects: doc.objects?.length ?? 0,
    filled: filled.get(String(doc.id)) ?? 0,
    dueOn: doc.dueOn ?? undefined,
    timeliness: timelinessOf({ kind: doc.kind, period: doc.period, status: doc.status, ...(doc.reportedOn && { reportedOn: doc.reportedOn }), ...(doc.dueOn && { dueOn: doc.dueOn }) }, todayOf(doc.region)),
  }))
}

/** Rounds within the person's reach, the last changed first. */
export async function roundPage(staff: Staff, { status, page }: { status?: RoundState; page: number }): Promise<Paged<RoundLine>> {
  staff.req.context = {}
  const where: Where = status ? { status: { equals: status } } : {}
  const { docs, ...paged } = await pageOrLast(page, (at) =>
    staff.payload.find({ collection: 'monitoring-rounds', where, select: LINE, sort: '-updatedAt', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req }),
  )
  return { rows: await lines(staff, docs), ...paged }
}

/** Rounds within reach that are not reported, the first due first. */
export async function openRounds(staff: Staff): Promise<RoundLine[]> {
  if (!readsRounds(staff)) return []
  staff.req.context = {}
  const { docs } = await staff.payload.find({
    collection: 'monitoring-rounds', where: { status: { in: [...OPEN] } }, select: LINE, sort: 'dueOn', limit: MOST_OPEN, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return lines(staff, docs)
}

export type LateLine = { key: string; kind: RoundKind; period: string; dueOn: string; regionTitle: string; round?: string }

/** Windows of the person's own task forces that ended without any round of their kind. */
async function windowsWithout(staff: Staff): Promise<LateLine[]> {
  const grants = grantsOf(staff.scope, 'secretariat', 'daily-chair', 'chair', 'member')
  const ids = [...new Set(grants.flatMap(({ taskForce }) => taskForce ?? []))]
  if (ids.length === 0) return []
  const tx = { transactionID: staff.req.transactionID }
  const [forces, rounds, title] = [
    await staff.payload.db.find<{ id: string; region?: unknown; status: string; establishedAt?: unknown }>({ collection: 'task-forces', where: { and: [{ id: { in: ids } }, { status: { equals: 'established' } }] }, select: { region: true, status: true, establishedAt: true }, limit: ids.length, pagination: false, req: tx }),
    await staff.payload.db.find<{ id: string; taskForce?: unknown; kind: RoundKind; period: string; status: RoundState }>({ collection: 'monitoring-rounds', where: { taskForce: { in: ids } }, select: { taskForce: true, kind: true, period: true, status: true }, sort: '-createdAt', limit: 500, pagination: false, req: tx }),
    await regionTitles(staff.locale),
  ]
  const late: LateLine[] = []
  for (const force of forces.docs) {
    const established = force.establishedAt instanceof Date ? force.establishedAt.toISOString() : String(force.establishedAt ?? '')
    const region = idOf(force.region) ?? 'ID'
    if (!established) continue
    const { cadence } = await roundRules(staff.req, String(force.id), region)
    const own = rounds.docs.filter((round) => idOf(round.taskForce) === String(force.id))
    for (const kind of ['monitoring', 'evaluation'] as const) {
      const there = new Set(own.filter((round) => round.kind === kind).map(({ period }) => period))
      const missing = lateWindows(kind, established.slice(0, 10), own, todayOf(region), cadence).filter(({ key }) => !there.has(key))
      late.push(...missing.slice(-MOST_WINDOWS).map((window) => ({ key: `${force.id}-${kind}-${window.key}`, kind, period: window.key, dueOn: window.until, regionTitle: title(region) })))
    }
  }
  return late
}

/** Reports past their due date: rounds within reach, and windows of one's own without a round. The latest due first. */
export async function lateOnes(staff: Staff): Promise<LateLine[]> {
  const open = (await openRounds(staff)).filter(({ timeliness }) => timeliness === 'late')
  const rounds = open.map((round): LateLine => ({ key: round.id, kind: round.kind, period: round.period, dueOn: round.dueOn ?? '', regionTitle: round.regionTitle, round: round.id }))
  return [...rounds, ...(await windowsWithout(staff))].toSorted((a, b) => b.dueOn.localeCompare(a.dueOn))
}

/** Whole days between two calendar dates. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
