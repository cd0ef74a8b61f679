import type { Where } from 'payload'

import { hasRight } from '@/access/permits'
import { grantsOf } from '@/access/scope'
import { dayAt } from '@/actions/dayAt'
import { isOverdue } from '@/domain/monitoring/findings'
import { objectKey } from '@/actions/monitoring/objects'
import { idOf, refOf } from '@/lib/relation'
import type { FindingState } from '@/domain/monitoring/lists'
import type { MonitoringFinding } from '@/payload-types'

import type { Staff } from '../session'
import { ownBodies } from './mine'

/** A finding as lists show it. */
export type FindingLine = { id: string; finding: string; responsible: string; dueOn?: string; status: FindingState; overdue: boolean; carried: boolean; object?: string }

const MOST = 200
const LINE = { finding: true, responsible: true, dueOn: true, status: true, round: true, object: true, objectRegion: true, carriedTo: true, subTaskForce: true, serviceCentre: true, region: true } as const
type Doc = Pick<MonitoringFinding, 'id' | keyof typeof LINE>

export const readsFindings = (staff: Staff): boolean => hasRight('monitoring-findings', 'read', staff.scope)

const isLate = (doc: Pick<Doc, 'status' | 'dueOn' | 'objectRegion'>): boolean => isOverdue({ status: doc.status, dueOn: doc.dueOn ?? undefined }, dayAt(doc.objectRegion || 'ID'))

async function find(staff: Staff, where: Where): Promise<Doc[]> {
  if (!readsFindings(staff)) return []
  staff.req.context = {}
  const { docs } = await staff.payload.find({ collection: 'monitoring-findings', where, select: LINE, sort: 'createdAt', limit: MOST, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs
}

/** Whether a finding is about a body the person speaks for. */
function isAboutOwn(staff: Staff, doc: Pick<Doc, 'object'>): boolean {
  const ref = refOf(doc.object)
  return ref !== undefined && ownBodies(staff).some((own) => objectKey(own) === objectKey(ref))
}

/** Findings of a round (its own, and those carried into it) about the person's own bodies. */
export async function findingsAbout(staff: Staff, round: string): Promise<FindingLine[]> {
  const docs = await find(staff, { or: [{ round: { equals: round } }, { carriedTo: { in: [round] } }] })
  return docs.filter((doc) => isAboutOwn(staff, doc)).map((doc) => ({
    id: String(doc.id), finding: doc.finding, responsible: doc.responsible ?? '', ...(doc.dueOn && { dueOn: doc.dueOn }), status: doc.status, overdue: isLate(doc), carried: idOf(doc.round) !== round,
  }))
}

export type FindingTask = { id: string; finding: string; dueOn?: string; late: boolean; side: 'object' | 'monitor' }

/** What waits for this person: findings about their body that are not done, and findings of theirs that are reported done. */
export async function findingTasks(staff: Staff): Promise<FindingTask[]> {
  const docs = await find(staff, { status: { not_equals: 'closed' } })
  const desks = new Set(grantsOf(staff.scope, 'secretariat').map(({ region }) => region))
  const answers = staff.roles.has('secretariat') || staff.roles.has('sub-coordinator') || staff.roles.has('centre-head')
  return docs.flatMap((doc): FindingTask[] => {
    const task = { id: String(doc.id), finding: doc.finding, ...(doc.dueOn && { dueOn: doc.dueOn }), late: isLate(doc) }
    if (doc.status === 'done') return desks.has(idOf(doc.region) ?? '') ? [{ ...task, side: 'monitor' }] : []
    return answers && isAboutOwn(staff, doc) ? [{ ...task, side: 'object' }] : []
  })
}
