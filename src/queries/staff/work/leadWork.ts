import type { Where } from 'payload'

import { grantsOf } from '@/access/scope'
import { ACTION_PLAN_MOVES, movesFor as planMoves } from '@/domain/planning/transitions'
import { movesFor as reportMoves, REPORT_MOVES } from '@/domain/reporting/transitions'
import { PLAN_STATUS, REPORT_KIND, REPORT_STATUS, wordFor } from '@/domain/vocabulary'
import { staffWorkText } from '@/i18n/areas/staffWork'
import { formatDate } from '@/i18n/format'
import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from '../session'
import type { Section, Work, WorkItem } from './types'

const MOST = 30
/** What is only to be read is a reminder here; the lists have the rest. */
const MOST_TO_READ = 8
/** States in which nobody has to decide any more. */
const SETTLED: ReadonlySet<string> = new Set(['approved', 'delivered', 'published', 'closed'])
const LEADING = ['daily-chair', 'chair', 'member'] as const

/** Plans and reports of the person's own level: those they decide on first, then what they may read. */
export async function leadWork(staff: Staff): Promise<Work> {
  const grants = grantsOf(staff.scope, ...LEADING)
  const regions = [...new Set(grants.map((grant) => grant.region))]
  if (regions.length === 0) return {}
  const roles = [...new Set(grants.map((grant) => grant.role))]
  const where: Where = { and: [{ region: { in: regions } }, { status: { not_equals: 'draft' } }] }
  const common = { where, sort: '-updatedAt', limit: MOST, pagination: false, depth: 0, overrideAccess: false, req: staff.req } as const
  const [plans, reports, title] = await Promise.all([
    staff.payload.find({ ...common, collection: 'action-plans', select: { title: true, status: true, region: true, updatedAt: true } }),
    staff.payload.find({ ...common, collection: 'reports', select: { title: true, status: true, kind: true, period: true, region: true, updatedAt: true } }),
    regionTitles(staff.locale),
  ])
  const t = staffWorkText[staff.locale]
  const work: Work = {}
  const add = (section: Section, item: WorkItem) => (work[section] ??= []).push(item)
  const changed = (doc: { updatedAt: string }) => t.items.changed(formatDate(doc.updatedAt, staff.locale, staff.zone))
  const shared = (decide: boolean, doc: { id: string; title: string; status: string; updatedAt: string }) => ({
    key: doc.id,
    title: doc.title,
    state: decide ? ('due-soon' as const) : SETTLED.has(doc.status) ? ('done' as const) : ('not-yet' as const),
    due: '',
    late: false,
    dueAt: -Date.parse(doc.updatedAt),
  })
  for (const plan of plans.docs) {
    const decide = planMoves(ACTION_PLAN_MOVES, plan.status, roles).some(({ to }) => to !== 'draft')
    add(decide ? 'decide' : 'read', {
      ...shared(decide, { ...plan, id: String(plan.id) }),
      href: `/kerja/rencana/${plan.id}`,
      label: t.states.plan,
      sub: `${title(idOf(plan.region))} · ${changed(plan)}`,
      word: wordFor(PLAN_STATUS, plan.status, staff.locale).toLowerCase(),
    })
  }
  for (const report of reports.docs) {
    const decide = reportMoves(REPORT_MOVES, report.status, roles, report.kind).some(({ to }) => to !== 'draft')
    add(decide ? 'decide' : 'read', {
      ...shared(decide, { ...report, id: String(report.id) }),
      href: `/kerja/laporan/${report.id}`,
      label: t.states.report,
      sub: `${wordFor(REPORT_KIND, report.kind, staff.locale)} ${report.period} · ${changed(report)}`,
      word: wordFor(REPORT_STATUS, report.status, staff.locale).toLowerCase(),
    })
  }
  work.read = work.read?.sort((a, b) => a.dueAt - b.dueAt).slice(0, MOST_TO_READ)
  return work
}
