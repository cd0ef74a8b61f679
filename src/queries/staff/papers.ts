import type { Where } from 'payload'

import { rolesOn } from '@/access/permits'
import { idOf, idsOf } from '@/lib/relation'
import type { Role } from '@/access/roles'
import type { ActionPlan, Report } from '@/payload-types'
import { institutionNames } from '@/queries/public/institutions'
import { regionTitles } from '@/queries/public/regions'
import type { ActivityView, Paged } from '@/queries/public/types'

import type { Staff } from './session'

const PER_PAGE = 25
/** The guideline's model plan has 46. */
const MOST_ACTIVITIES = 500

/** Whether a person reads and approves on the staff pages. */
export const leads = (staff: Staff): boolean => staff.roles.has('daily-chair') || staff.roles.has('chair') || staff.roles.has('member')

/** Roles with which the person may move this very document. */
export const movers = (staff: Staff, slug: 'action-plans' | 'reports', doc: ActionPlan | Report): Role[] => [...rolesOn(slug, 'update', staff.scope, { ...doc })]

type PlanRow = Pick<ActionPlan, 'id' | 'title' | 'status' | 'kind' | 'periodStart' | 'periodEnd' | 'updatedAt'> & { regionTitle: string }
type ReportRow = Pick<Report, 'id' | 'title' | 'status' | 'kind' | 'period' | 'updatedAt'> & { regionTitle: string }
type Question<Status> = { status?: Status; page: number }

const of = (status?: string): Where => (status ? { status: { equals: status } } : {})

/** Plans within the person's scope, the last changed first. */
export async function planPage(staff: Staff, { status, page }: Question<ActionPlan['status']>): Promise<Paged<PlanRow>> {
  const ask = (at: number) =>
    staff.payload.find({
      collection: 'action-plans', where: of(status), sort: '-updatedAt', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req,
      select: { title: true, status: true, kind: true, periodStart: true, periodEnd: true, region: true, updatedAt: true },
    })
  let found = await ask(page)
  if (found.docs.length === 0 && page > 1) found = await ask(Math.max(1, found.totalPages))
  const title = await regionTitles(staff.locale)
  return { rows: found.docs.map(({ region, ...doc }) => ({ ...doc, regionTitle: title(idOf(region)) })), total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages }
}

/** Reports within the person's scope, the last changed first. */
export async function reportPage(staff: Staff, { status, page }: Question<Report['status']>): Promise<Paged<ReportRow>> {
  const ask = (at: number) =>
    staff.payload.find({
      collection: 'reports', where: of(status), sort: '-updatedAt', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req,
      select: { title: true, status: true, kind: true, period: true, region: true, updatedAt: true },
    })
  let found = await ask(page)
  if (found.docs.length === 0 && page > 1) found = await ask(Math.max(1, found.totalPages))
  const title = await regionTitles(staff.locale)
  return { rows: found.docs.map(({ region, ...doc }) => ({ ...doc, regionTitle: title(idOf(region)) })), total: found.totalDocs, page: found.page ?? 1, pages: found.totalPages }
}

/** Activities of a plan as its readers see them. */
export async function activitiesOf(staff: Staff, plan: string): Promise<ActivityView[]> {
  const { docs } = await staff.payload.find({
    collection: 'activities', where: { plan: { equals: plan } }, sort: 'createdAt', limit: MOST_ACTIVITIES, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
    select: { title: true, programme: true, schedule: true, responsible: true, team: true, locations: true, genderResponsive: true, indicators: true, budget: true },
  })
  const [title, institution] = await Promise.all([regionTitles(staff.locale), institutionNames([...new Set(docs.flatMap(({ responsible }) => idOf(responsible) ?? []))])])
  return docs.map((doc): ActivityView => ({
    id: String(doc.id),
    title: doc.title,
    programme: doc.programme,
    schedule: doc.schedule ?? undefined,
    responsible: institution(idOf(doc.responsible)),
    team: doc.team ?? undefined,
    locations: idsOf(doc.locations).map(title).filter(Boolean),
    genderResponsive: doc.genderResponsive === true,
    indicators: (doc.indicators ?? []).map(({ name, unit, baseline, targets }) => ({
      name,
      unit: unit ?? undefined,
      baseline: baseline ?? undefined,
      targets: (targets ?? []).map(({ year, value }) => ({ year, value: String(value) })),
    })),
    budget: (doc.budget ?? []).map(({ source, year, amount }) => ({ source, year, amount })),
  }))
}

/** Name of a report's Sub GT. */
export async function subName(staff: Staff, id: string | undefined): Promise<string | undefined> {
  if (!id) return undefined
  const { docs } = await staff.payload.find({ collection: 'sub-task-forces', where: { id: { equals: id } }, select: { name: true }, limit: 1, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs[0]?.name
}
