import { formPagesText } from '@/i18n/areas/formPages'
import { formatDate } from '@/i18n/format'

import { fills } from '../forms/available'
import { myResponses, type ResponseLine } from '../forms/responses'
import type { Staff } from '../session'
import type { Section, Work, WorkItem } from './types'

/** Most lines that forms take of one section of the desk; the page "Formulir saya" has all. */
const MOST = 5

/** Forms on the desk: to be judged, returned to the person, and begun but not sent. */
export async function formWork(staff: Staff): Promise<Work> {
  if (!fills(staff) && !staff.roles.has('assessor')) return {}
  const t = formPagesText[staff.locale].desk
  const { returned, drafts, review } = await myResponses(staff)
  const date = (at: string): string => formatDate(at, staff.locale, staff.zone)
  const item = (line: ResponseLine, more: Pick<WorkItem, 'state' | 'word' | 'sub'>): WorkItem => ({
    key: line.instanceId,
    href: `/kerja/formulir/${line.instanceId}`,
    label: t.label,
    title: [line.title, line.about].filter(Boolean).join(' · '),
    due: '',
    late: false,
    dueAt: Date.parse(line.savedAt),
    ...more,
  })
  const work: Work = {}
  const add = (section: Section, lines: readonly ResponseLine[], make: (line: ResponseLine) => WorkItem): void => {
    if (lines.length > 0) work[section] = lines.slice(0, MOST).map(make)
  }
  add('decide', review.lines, (line) => item(line, { state: 'due-soon', word: t.review, sub: t.sentOn(date(line.submittedAt ?? line.savedAt)) }))
  add('today', returned.lines, (line) => item(line, { state: 'late', word: t.returned, sub: t.savedOn(date(line.savedAt)) }))
  add('soon', drafts.lines, (line) => item(line, { state: 'not-yet', word: t.draft, sub: t.savedOn(date(line.savedAt)) }))
  return work
}

/** Two desks as one, section by section. */
export function joined(...works: readonly Work[]): Work {
  const all: Work = {}
  for (const work of works) for (const [section, items] of Object.entries(work) as [Section, WorkItem[]][]) all[section] = [...(all[section] ?? []), ...items]
  return all
}
