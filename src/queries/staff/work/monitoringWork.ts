import { grantsOf } from '@/access/scope'
import { isDeskOf } from '@/actions/monitoring/roundById'
import { factsOf } from '@/actions/monitoring/roundFacts'
import { roundTitle } from '@/domain/monitoring/lists'
import { missingFor } from '@/domain/monitoring/round'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatNumber } from '@/i18n/format'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'

import { findingTasks } from '../monitoring/findings'
import { monitors } from '../monitoring/mine'
import { daysBetween, lateOnes, openRounds, readsRounds } from '../monitoring/rounds'
import type { Staff } from '../session'
import { dueOf } from './due'
import type { Section, Work, WorkItem } from './types'

/** Most lines that monitoring takes of one section of the desk; its own page has all. */
const MOST = 5

const NEVER = Number.MAX_SAFE_INTEGER

type Draft = Omit<WorkItem, 'due' | 'late' | 'dueAt' | 'state'> & { dueOn?: string; state?: WorkItem['state'] }

/** Rounds on the desk of those who prepare or fill them in, findings to answer or to check, and reports that are late. */
export async function monitoringWork(staff: Staff): Promise<Work> {
  if (!monitors(staff)) return {}
  const t = monitoringPagesText[staff.locale]
  const number = (n: number): string => formatNumber(n, staff.locale)
  const today = dateIn(staff.zone)
  const work: Work = {}
  const add = (section: Section, { dueOn, state, ...item }: Draft): void => {
    const late = dueOn !== undefined && dueOn < today
    // What is due within a week is for today, the rest can wait.
    const at = section !== 'today' || (dueOn !== undefined && daysBetween(today, dueOn) <= 7) ? section : 'soon'
    const due = dueOn === undefined ? { words: '', at: NEVER } : late ? { words: t.late.days(number(daysBetween(dueOn, today))), at: Date.parse(`${dueOn}T00:00:00Z`) } : dueOf(staff, `${dueOn}T16:59:59.000Z`)
    ;(work[late ? 'late' : at] ??= []).push({ ...item, state: late ? 'late' : (state ?? 'due-soon'), due: due.words, late, dueAt: due.at })
  }
  await rounds(staff, add)
  const tasks = await findingTasks(staff)
  for (const task of tasks) {
    add(task.side === 'monitor' ? 'decide' : 'today', {
      key: `temuan-${task.id}`, href: `/kerja/pemantauan/temuan/${task.id}`, label: t.work.label, title: task.finding.length > 90 ? `${task.finding.slice(0, 87)}…` : task.finding,
      sub: monitoringFindingsText[staff.locale].one, word: task.side === 'monitor' ? t.work.check : t.work.answer, ...(task.dueOn && task.side === 'object' && { dueOn: task.dueOn }),
    })
  }
  for (const [section, items] of Object.entries(work) as [Section, WorkItem[]][]) work[section] = items.toSorted((a, b) => a.dueAt - b.dueAt).slice(0, MOST)
  return work
}

/** Rounds of one's own secretariat, or of one's team. The levels above only read them: nothing waits for those. */
async function rounds(staff: Staff, add: (section: Section, item: Draft) => void): Promise<void> {
  if (!readsRounds(staff)) return
  const t = monitoringPagesText[staff.locale]
  const number = (n: number): string => formatNumber(n, staff.locale)
  const desks = new Set(grantsOf(staff.scope, 'secretariat').map(({ region }) => region))
  const teams = new Set(grantsOf(staff.scope, 'assessor').flatMap(({ round }) => round ?? []))
  for (const round of await openRounds(staff)) {
    const desk = desks.has(round.region)
    if (!desk && !teams.has(round.id)) continue
    const item = { key: `putaran-${round.id}`, href: `/kerja/pemantauan/${round.id}`, label: t.work.label, title: `${roundTitle(round, staff.locale)} · ${round.regionTitle}`, ...(round.dueOn && { dueOn: round.dueOn }) }
    if (round.status === 'running') {
      const unfilled = round.filled < round.objects
      if (!unfilled && !desk) continue
      add('today', { ...item, word: unfilled ? t.work.fill : t.work.report, sub: unfilled ? t.work.fillSub(number(round.filled), number(round.objects)) : t.work.reportSub })
      continue
    }
    if (!desk) continue
    const missing = round.status === 'planned' ? await missingOf(staff, round.id) : 0
    add('soon', { ...item, word: round.status === 'planned' ? t.work.prepare : t.work.start, sub: missing > 0 ? t.work.prepareSub(number(missing)) : t.work.ready, state: 'not-yet' })
  }
  const windows = (await lateOnes(staff)).filter((late) => !late.round)
  for (const late of windows) {
    if (desks.size === 0) break
    add('late', {
      key: `terlambat-${late.key}`, href: `/kerja/pemantauan/baru?putaran=${encodeURIComponent(`${late.kind}|${late.period}`)}`, label: t.work.label,
      title: `${roundTitle(late, staff.locale)} · ${late.regionTitle}`, sub: t.work.missingSub, word: t.work.report, dueOn: late.dueOn,
    })
  }
}

async function missingOf(staff: Staff, id: string): Promise<number> {
  const doc = await staff.payload.db.findOne<Record<string, unknown> & { id: string; status: string }>({ collection: 'monitoring-rounds', where: { id: { equals: id } }, req: { transactionID: staff.req.transactionID } })
  if (!doc || !isDeskOf(staff.scope, doc) || !idOf(doc.taskForce)) return 0
  return missingFor('prepared', await factsOf(staff.req, doc)).length
}
