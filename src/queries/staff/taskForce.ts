import { grantsOf } from '@/access/scope'
import type { DutyUnit, Paged } from '@/queries/public/types'
import { FIELD, keysOf, wordFor } from '@/domain/vocabulary'
import { idOf } from '@/lib/relation'
import type { Decree, Member, TaskForce } from '@/payload-types'

import { pageOrLast } from '../pageOrLast'
import type { Staff } from './session'

const PER_PAGE = 25
/** Decrees of one task force; a region signs a handful in a term. */
const MOST_DECREES = 100

/** The task forces the person holds a seat in, each once: nearly always one. */
export async function ownTaskForces(staff: Staff): Promise<TaskForce[]> {
  const ids = [...new Set(grantsOf(staff.scope, 'daily-chair', 'chair', 'member').flatMap(({ taskForce }) => taskForce ?? []))]
  if (ids.length === 0) return []
  const { docs } = await staff.payload.find({ collection: 'task-forces', where: { id: { in: ids } }, sort: 'region', limit: ids.length, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs
}

/** Decrees of a task force, the newest first. */
export async function decreesOf(staff: Staff, taskForce: string): Promise<Pick<Decree, 'id' | 'title' | 'number' | 'kind' | 'date' | 'validUntil' | 'status'>[]> {
  const { docs } = await staff.payload.find({
    collection: 'decrees', where: { taskForce: { equals: taskForce } }, sort: '-createdAt', limit: MOST_DECREES, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
    select: { title: true, number: true, kind: true, date: true, validUntil: true, status: true },
  })
  return docs
}

type MemberRow = Pick<Member, 'id' | 'position' | 'role' | 'status' | 'from'> & { name?: string; unit?: string }

/** How many seats are held and how many are empty. */
export async function seatCounts(staff: Staff, taskForce: string): Promise<{ filled: number; vacant: number }> {
  const count = async (status: Member['status']) =>
    (await staff.payload.count({ collection: 'members', where: { and: [{ taskForce: { equals: taskForce } }, { status: { equals: status } }] }, overrideAccess: false, req: staff.req })).totalDocs
  const [filled, vacant] = await Promise.all([count('active'), count('vacant')])
  return { filled, vacant }
}

/** Seats of a task force in their order, 25 to a page; ended ones are history and stay in the panel. */
export async function memberPage(staff: Staff, taskForce: string, page: number, unitTitle: (id: string | undefined) => string | undefined): Promise<Paged<MemberRow>> {
  const { docs, ...paged } = await pageOrLast(page, (at) =>
    staff.payload.find({
      collection: 'members', where: { and: [{ taskForce: { equals: taskForce } }, { status: { not_equals: 'ended' } }] }, sort: 'order', limit: PER_PAGE, page: at, depth: 0, overrideAccess: false, req: staff.req,
      select: { name: true, position: true, role: true, status: true, from: true, subTaskForce: true },
    }),
  )
  return {
    rows: docs.map((doc) => ({
      id: doc.id,
      position: doc.position,
      role: doc.role,
      status: doc.status,
      from: doc.from,
      name: doc.status === 'active' ? (doc.name ?? undefined) : undefined,
      unit: unitTitle(idOf(doc.subTaskForce)),
    })),
    ...paged,
  }
}

/** Sub task forces with their duties and the clauses these rest on. */
export async function unitsOf(staff: Staff, taskForce: string): Promise<(DutyUnit & { id: string })[]> {
  const { docs } = await staff.payload.find({
    collection: 'sub-task-forces', where: { taskForce: { equals: taskForce } }, limit: 20, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
    select: { field: true, coordinatorName: true, duties: true },
  })
  const order: string[] = keysOf(FIELD)
  return [...docs]
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map((doc) => ({
      id: doc.id,
      key: doc.field,
      title: wordFor(FIELD, doc.field, staff.locale),
      coordinator: doc.coordinatorName ?? undefined,
      duties: (doc.duties ?? []).map((duty) => ({ title: (staff.locale === 'en' && duty.titleEn) || duty.title, clause: duty.clause ?? undefined })),
    }))
}
