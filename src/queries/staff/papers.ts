import type { Where } from 'payload'

import { rolesOn } from '@/access/permits'
import { idOf } from '@/lib/relation'
import type { Role } from '@/access/roles'
import type { ActionPlan, Report } from '@/payload-types'
import { ACTIVITY_SELECT, activityView } from '@/queries/public/activityView'
import { institutionNames } from '@/queries/public/institutions'
import { regionTitles } from '@/queries/public/regions'
import type { ActivityView, Paged } from '@/queries/public/types'

import { pageOrLast } from '../pageOrLast'
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

/** Rows as the lists show them: the region by its name. */
async function titled<R extends { region?: unknown }>(staff: Staff, { docs, ...paged }: Awaited<ReturnType<typeof pageOrLast<R>>>): Promise<Paged<Omit<R, 'region'> & { regionTitle: string }>> {
  const title = await regionTitles(staff.locale)
  return { rows: docs.map(({ region, ...doc }) => ({ ...doc, regionTitle: title(idOf(region)) })), ...paged }
}

/** Plans within the person's scope, the last changed first. */
export const planPage = async (staff: Staff, { status, page }: Question<ActionPlan['status']>): Promise<Paged<PlanRow>> =>
  titled(staff, await pageOrLast(page, (at) =>
    staff.payload.find({
      collection: 'action-plans', where: of(status), sort: '-updatedAt', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req,
      select: { title: true, status: true, kind: true, periodStart: true, periodEnd: true, region: true, updatedAt: true },
    }),
  ))

/** Reports within the person's scope, the last changed first. */
export const reportPage = async (staff: Staff, { status, page }: Question<Report['status']>): Promise<Paged<ReportRow>> =>
  titled(staff, await pageOrLast(page, (at) =>
    staff.payload.find({
      collection: 'reports', where: of(status), sort: '-updatedAt', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req,
      select: { title: true, status: true, kind: true, period: true, region: true, updatedAt: true },
    }),
  ))

/** Activities of a plan as its readers see them. */
export async function activitiesOf(staff: Staff, plan: string): Promise<ActivityView[]> {
  const { docs } = await staff.payload.find({
    collection: 'activities', where: { plan: { equals: plan } }, sort: 'createdAt', limit: MOST_ACTIVITIES, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
    select: ACTIVITY_SELECT,
  })
  const [region, institution] = await Promise.all([regionTitles(staff.locale), institutionNames([...new Set(docs.flatMap(({ responsible }) => idOf(responsible) ?? []))])])
  return docs.map(activityView({ region, institution }))
}

/** Name of a report's Sub GT. */
export async function subName(staff: Staff, id: string | undefined): Promise<string | undefined> {
  if (!id) return undefined
  const { docs } = await staff.payload.find({ collection: 'sub-task-forces', where: { id: { equals: id } }, select: { name: true }, limit: 1, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs[0]?.name
}
