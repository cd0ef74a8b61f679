import { cache } from 'react'
import type { Where } from 'payload'

import { elapsedFraction } from '@/domain/planning/totals'
import type { Locale } from '@/i18n/texts'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'
import { pageOrLast } from '../pageOrLast'
import { ACTIVITY_SELECT, activityView } from './activityView'
import { findPublic } from './gateway'
import { institutionNames } from './institutions'
import { totalsOf } from './planTotals'
import { regionTitles } from './regions'
import type { Paged, PlanRow, PlanView } from './types'

const PER_PAGE = 20
/** Activities of one plan, or of the plans of one page. The guideline's model plan has 46. */
const MOST_ACTIVITIES = 1000

/** The only plans the public may see. */
const PUBLISHED: Where = { status: { equals: 'published' } }
const REASON = 'published action plans are public (domain contract, § 3)'

const SELECT = { title: true, kind: true, region: true, periodStart: true, periodEnd: true, publishedAt: true } as const

/** Sum of the budgets of each of these plans, rupiah. */
async function budgets(ids: string[]): Promise<Map<string, number | undefined>> {
  if (ids.length === 0) return new Map()
  const { docs } = await findPublic('budgets of published action plans', {
    collection: 'activities',
    where: { plan: { in: ids } },
    select: { plan: true, budget: true },
    limit: MOST_ACTIVITIES,
  })
  return new Map(
    ids.map((id) => [id, totalsOf(docs.filter((doc) => idOf(doc.plan) === id).map((doc) => ({ budget: doc.budget ?? [] })))?.total]),
  )
}

async function find(locale: Locale, where: Where, options: { limit: number; page?: number; sort: string }): Promise<Paged<PlanRow>> {
  const { docs, ...paged } = await pageOrLast(options.page, (page) =>
    findPublic(REASON, { collection: 'action-plans', where: { and: [PUBLISHED, where] }, select: SELECT, ...options, page }),
  )
  const [title, sums] = await Promise.all([regionTitles(locale), budgets(docs.map((doc) => String(doc.id)))])
  const today = dateIn()
  return {
    rows: docs.map((doc) => {
      const region = idOf(doc.region) ?? ''
      const elapsed = elapsedFraction(doc.periodStart, doc.periodEnd, today)
      return {
        id: String(doc.id),
        title: doc.title,
        regionId: region,
        regionTitle: title(region),
        kind: doc.kind,
        periodStart: doc.periodStart,
        periodEnd: doc.periodEnd,
        elapsed: Number.isNaN(elapsed) ? 0 : elapsed,
        budget: sums.get(String(doc.id)),
        publishedAt: doc.publishedAt ?? undefined,
      }
    }),
    ...paged,
  }
}

/** Published plans, the newest period first. */
export function planRows(locale: Locale, filter: { province?: string; kind?: 'ran' | 'rad' }, page: number): Promise<Paged<PlanRow>> {
  const where: Where[] = []
  if (filter.province) where.push({ province: { equals: filter.province } })
  if (filter.kind) where.push({ kind: { equals: filter.kind } })
  return find(locale, where.length > 0 ? { and: where } : {}, { limit: PER_PAGE, page, sort: '-periodStart' })
}

/** Published plans whose period holds today. */
export async function runningPlans(locale: Locale, limit: number): Promise<PlanRow[]> {
  const today = dateIn()
  const where: Where = { and: [{ periodStart: { less_than_equal: today } }, { periodEnd: { greater_than_equal: today } }] }
  return (await find(locale, where, { limit, sort: '-publishedAt' })).rows
}

export async function plansOfRegion(locale: Locale, region: string): Promise<PlanRow[]> {
  return (await find(locale, { region: { equals: region } }, { limit: 20, sort: '-periodStart' })).rows
}

export async function latestPlans(locale: Locale, limit: number): Promise<PlanRow[]> {
  return (await find(locale, { publishedAt: { exists: true } }, { limit, sort: '-publishedAt' })).rows
}

/** One published plan with its activities; undefined for every other id, whatever it is. */
export const publishedPlan = cache(async (locale: Locale, id: string): Promise<PlanView | undefined> => {
  const row = (await find(locale, { id: { equals: id } }, { limit: 1, sort: 'id' })).rows[0]
  if (!row) return undefined
  const [plan, activities, title] = await Promise.all([
    findPublic(REASON, {
      collection: 'action-plans',
      where: { and: [PUBLISHED, { id: { equals: id } }] },
      select: { problem: true, legalDocument: true },
      limit: 1,
    }),
    findPublic('activities of a published action plan', {
      collection: 'activities',
      where: { plan: { equals: id } },
      select: ACTIVITY_SELECT,
      limit: MOST_ACTIVITIES,
      sort: 'createdAt',
    }),
    regionTitles(locale),
  ])
  const institution = await institutionNames([...new Set(activities.docs.flatMap(({ responsible }) => idOf(responsible) ?? []))])
  const doc = plan.docs[0]
  return {
    ...row,
    problem: doc?.problem ?? undefined,
    legalDocument: doc?.legalDocument ?? undefined,
    activities: activities.docs.map(activityView({ region: title, institution })),
  }
})
