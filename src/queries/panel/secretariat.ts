import type { PayloadRequest } from 'payload'

import type { Assignment } from '@/access/roles'
import { zoneOf } from '@/domain/platform/regions'
import { dateIn, now } from '@/lib/clock'
import { idOf } from '@/lib/relation'
import type { Decree } from '@/payload-types'

export type Item = { id: string; slug: 'decrees' | 'action-plans' | 'reports' | 'members'; title: string; status: string; since: string }
export type SecretariatView = {
  taskForce: { id: string; name: string; status: string }
  filled: number
  vacant: number
  vacantSeats: { id: string; position: string }[]
  decree?: Pick<Decree, 'id' | 'number' | 'status' | 'validUntil'>
  /** Title of the action plan that is published and covers today. */
  planInForce?: { id: string; title: string }
  waiting: Item[]
  withOthers: Item[]
  late: Late[]
}

export type Late = { kind: 'report'; year: string } | { kind: 'plan' } | { kind: 'decree'; item: Item } | { kind: 'ends'; date: string }
const MONTH_MS = 30 * 86_400_000

/** What one secretariat has on its desk: the state of its task force, what waits for it and for others, what is late. */
export async function secretariatView(req: PayloadRequest, grant: Assignment): Promise<SecretariatView | undefined> {
  const own = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const found = await req.payload.find({ collection: 'task-forces', where: { region: { equals: grant.region } }, limit: 1, select: { name: true, status: true, decree: true, establishedAt: true }, ...own })
  const taskForce = found.docs[0]
  if (!taskForce) return undefined
  const of = { taskForce: { equals: taskForce.id } }
  const today = dateIn(zoneOf(grant.region))
  const [seats, vacant, decrees, plans, reports] = await Promise.all([
    req.payload.count({ collection: 'members', where: { and: [of, { status: { equals: 'active' } }] }, overrideAccess: false, req }),
    req.payload.find({ collection: 'members', where: { and: [of, { status: { equals: 'vacant' } }] }, sort: 'order', limit: 8, depth: 0, select: { position: true }, overrideAccess: false, req }),
    req.payload.find({ collection: 'decrees', where: { and: [of, { or: [{ status: { equals: 'draft' } }, { id: { equals: idOf(taskForce.decree) ?? '' } }] }] }, sort: '-createdAt', limit: 30, select: { title: true, number: true, status: true, validUntil: true, createdAt: true }, ...own }),
    req.payload.find({ collection: 'action-plans', where: of, sort: '-createdAt', limit: 30, select: { title: true, status: true, periodStart: true, periodEnd: true, updatedAt: true }, ...own }),
    req.payload.find({ collection: 'reports', where: of, sort: '-createdAt', limit: 60, select: { title: true, status: true, kind: true, period: true, updatedAt: true }, ...own }),
  ])
  const decree = decrees.docs.find((doc) => doc.id === idOf(taskForce.decree))
  const drafts = decrees.docs.filter((doc) => doc.status === 'draft').map((doc): Item => ({ id: doc.id, slug: 'decrees', title: doc.title, status: 'draft', since: doc.createdAt }))
  const planItems = plans.docs.map((doc): Item => ({ id: doc.id, slug: 'action-plans', title: doc.title, status: doc.status, since: doc.updatedAt }))
  // A Sub GT's report is written and sent by its coordinator.
  const reportItems = reports.docs.filter((doc) => doc.kind !== 'sub-gt' || doc.status !== 'draft').map((doc): Item => ({ id: doc.id, slug: 'reports', title: doc.title, status: doc.status, since: doc.updatedAt }))
  const planInForce = plans.docs.find((doc) => doc.status === 'published' && doc.periodStart <= today && today <= doc.periodEnd)

  const late: Late[] = []
  const lastYear = String(Number(today.slice(0, 4)) - 1)
  const established = taskForce.status === 'established'
  const reported = reports.docs.some((doc) => doc.kind === 'annual' && doc.period.includes(lastYear) && (doc.status === 'delivered' || doc.status === 'published'))
  if (established && taskForce.establishedAt && taskForce.establishedAt.slice(0, 4) <= lastYear && !reported) late.push({ kind: 'report', year: lastYear })
  if (established && !planInForce) late.push({ kind: 'plan' })
  for (const item of drafts) if (now().getTime() - Date.parse(item.since) > MONTH_MS) late.push({ kind: 'decree', item })
  const soon = dateIn(zoneOf(grant.region), new Date(now().getTime() + 2 * MONTH_MS))
  if (decree?.status === 'signed' && decree.validUntil && decree.validUntil <= soon) late.push({ kind: 'ends', date: decree.validUntil })

  return {
    taskForce: { id: taskForce.id, name: taskForce.name, status: taskForce.status },
    filled: seats.totalDocs,
    vacant: vacant.totalDocs,
    vacantSeats: vacant.docs.map((doc) => ({ id: doc.id, position: doc.position })),
    decree,
    planInForce: planInForce && { id: planInForce.id, title: planInForce.title },
    waiting: [...drafts, ...planItems.filter((item) => item.status === 'draft' || item.status === 'approved'), ...reportItems.filter((item) => item.status === 'draft' || item.status === 'delivered')],
    withOthers: [...planItems.filter((item) => item.status === 'in-review'), ...reportItems.filter((item) => ['submitted', 'discussed', 'approved'].includes(item.status))],
    late,
  }
}
