import type { Where } from 'payload'

import { SERVICE_DAYS } from '@/domain/cases/transitions'
import { SERVICE, URGENCY, wordFor } from '@/domain/vocabulary'
import { staffWorkText } from '@/i18n/areas/staffWork'
import { formatDate } from '@/i18n/format'
import { now } from '@/lib/clock'
import { idOf } from '@/lib/relation'

import { caseNumbers } from '../cases'
import { endLabel } from '../receivers'
import { direction, type ReferralRow, referralRows } from '../referrals'
import type { Staff } from '../session'
import { dueOf } from './due'
import type { Section, Work, WorkItem } from './types'

/** Lines of one kind that the dashboard reads; more are behind "see all". */
const MOST = 30

type Placed = { section: Section; item: WorkItem }

const byNearness = { late: 'late', today: 'today', soon: 'soon', later: 'waiting' } as const

async function referrals(staff: Staff, side: 'sender' | 'receiver', statuses: string[]): Promise<ReferralRow[]> {
  const where = direction(staff, side)
  if (!where) return []
  const question: Where = { and: [where, { status: { in: statuses } }] }
  return (await referralRows(staff, { where: question, sort: 'dueAt', limit: MOST })).rows
}

function incoming(staff: Staff, row: ReferralRow): Placed {
  const t = staffWorkText[staff.locale]
  const due = dueOf(staff, row.dueAt ?? row.createdAt)
  return {
    section: due.near === 'late' ? 'late' : 'today',
    item: {
      key: row.id,
      href: `/kerja/rujukan/${row.id}`,
      label: row.number,
      title: t.items.incoming(endLabel(row.from)),
      sub: t.items.incomingSub(wordFor(SERVICE, row.service, staff.locale), wordFor(URGENCY, row.urgency, staff.locale).toLowerCase()),
      state: due.near === 'late' ? 'late' : 'due-soon',
      word: t.states.answer,
      due: due.words,
      late: due.near === 'late',
      dueAt: due.at,
    },
  }
}

function outgoing(staff: Staff, row: ReferralRow): Placed {
  const t = staffWorkText[staff.locale]
  const day = formatDate(row.lastAt, staff.locale, staff.zone)
  const answered = row.status === 'accepted' || row.status === 'in-service'
  const due = row.dueAt && !answered ? dueOf(staff, row.dueAt) : undefined
  const late = due?.near === 'late'
  const sub = { sent: t.items.sentUnopened, received: t.items.sentOpened, accepted: t.items.accepted, 'in-service': t.items.inService }[row.status as 'sent']
  return {
    section: late ? 'late' : 'waiting',
    item: {
      key: row.id,
      href: `/kerja/rujukan/${row.id}`,
      label: row.number,
      title: t.items.outgoing(wordFor(SERVICE, row.service, staff.locale).toLowerCase(), endLabel(row.to)),
      sub: sub ? sub(day) : day,
      state: late ? 'late' : answered ? 'done' : 'not-yet',
      word: late ? t.states.unanswered : answered ? t.states.running : t.states.sent,
      due: due?.words ?? '',
      late,
      dueAt: due?.at ?? Number.MAX_SAFE_INTEGER,
    },
  }
}

/** Unfinished services whose standard has passed or passes within two days. */
async function services(staff: Staff): Promise<Placed[]> {
  const limit = new Date(now().getTime() + 2 * 86_400_000).toISOString()
  const { docs } = await staff.payload.find({
    collection: 'case-services',
    where: { and: [{ finishedAt: { exists: false } }, { dueAt: { less_than: limit } }] },
    select: { case: true, service: true, requestedAt: true, dueAt: true },
    sort: 'dueAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: staff.req,
  })
  const numbers = await caseNumbers(staff, docs.flatMap((doc) => idOf(doc.case) ?? []))
  const t = staffWorkText[staff.locale]
  return docs.map((doc): Placed => {
    const due = dueOf(staff, doc.dueAt ?? new Date(Date.parse(doc.requestedAt) + SERVICE_DAYS * 86_400_000).toISOString())
    const caseId = idOf(doc.case) ?? ''
    return {
      section: byNearness[due.near],
      item: {
        key: doc.id,
        href: `/kerja/kasus/${caseId}/layanan/${doc.id}`,
        label: numbers.get(caseId) ?? '',
        title: wordFor(SERVICE, doc.service, staff.locale),
        sub: t.items.requested(formatDate(doc.requestedAt, staff.locale, staff.zone)),
        state: due.near === 'late' ? 'late' : 'due-soon',
        word: t.states.service,
        due: due.words,
        late: due.near === 'late',
        dueAt: due.at,
      },
    }
  })
}

/** What waits for a caseworker, a centre head or a provider: answers, deadlines, and what others owe. */
export async function caseWork(staff: Staff): Promise<Work> {
  const cases = staff.roles.has('centre-head') || staff.roles.has('caseworker')
  const [toAnswer, sent, clocks] = await Promise.all([
    referrals(staff, 'receiver', ['sent', 'received']),
    cases ? referrals(staff, 'sender', ['sent', 'received', 'accepted', 'in-service']) : Promise.resolve([]),
    cases ? services(staff) : Promise.resolve([]),
  ])
  const running = (await referrals(staff, 'receiver', ['accepted', 'in-service'])).map((row): Placed => {
    const placed = outgoing(staff, row)
    return { section: 'soon', item: { ...placed.item, title: staffWorkText[staff.locale].items.incoming(endLabel(row.from)) } }
  })
  const placed = [...toAnswer.map((row) => incoming(staff, row)), ...clocks, ...running, ...sent.map((row) => outgoing(staff, row))]
  const work: Work = {}
  for (const { section, item } of placed) (work[section] ??= []).push(item)
  for (const items of Object.values(work)) items.sort((a, b) => a.dueAt - b.dueAt)
  return work
}
