import { cache } from 'react'
import type { Where } from 'payload'

import { elapsedFraction } from '@/domain/planning/totals'
import type { Locale } from '@/i18n/texts'
import { dateIn } from '@/lib/clock'
import { idOf, idsOf } from '@/lib/relation'
import { findPublic } from './gateway'
import { institutionNames } from './institutions'
import { totalsOf } from './planTotals'
import { regionTitles } from './regions'
import type { ActivityView, Paged, PlanRow, PlanView } from './types'

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
  const ask = (page?: number) =>
    findPublic(REASON, { collection: 'action-plans', where: { and: [PUBLISHED, where] }, select: SELECT, ...options, page })
  let found = await ask(options.page)
  if (found.docs.length === 0 && (options.page ?? 1) > 1) found = await ask(Math.max(1, found.totalPages))
  const [title, sums] = await Promise.all([regionTitles(locale), budgets(found.docs.map((doc) => String(doc.id)))])
  const today = dateIn()
  return {
    rows: found.docs.map((doc) => {
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
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
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
      select: {
        title: true,
        programme: true,
        schedule: true,
        responsible: true,
        team: true,
        locations: true,
        genderResponsive: true,
        indicators: true,
        budget: true,
      },
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
    activities: activities.docs.map((activity): ActivityView => ({
      id: String(activity.id),
      title: activity.title,
      programme: activity.programme,
      schedule: activity.schedule ?? undefined,
      responsible: institution(idOf(activity.responsible)),
      team: activity.team ?? undefined,
      locations: idsOf(activity.locations).map(title).filter(Boolean),
      genderResponsive: activity.genderResponsive === true,
      indicators: (activity.indicators ?? []).map((indicator) => ({
        name: indicator.name,
        unit: indicator.unit ?? undefined,
        baseline: indicator.baseline ?? undefined,
        targets: (indicator.targets ?? []).map(({ year, value }) => ({ year, value: String(value) })),
      })),
      budget: (activity.budget ?? []).map(({ source, year, amount }) => ({ source, year, amount })),
    })),
  }
})
