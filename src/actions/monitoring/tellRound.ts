import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { METHOD, type Method } from '@/domain/monitoring/lists'
import { parentOf } from '@/domain/platform/regions'
import { audit } from '@/hooks/recordAudit'
import { now } from '@/lib/clock'
import { inTransaction } from '@/lib/database/inTransaction'
import { patchRow } from '@/lib/database/patchRow'
import { environment } from '@/lib/env'
import { idOf, refOf } from '@/lib/relation'
import { deliveryMail, roundMail } from '@/notifications/monitoring'

import { objectKey } from './objects'
import { type RoundRow, roundById } from './roundById'
import { rowsOf } from './roundFacts'

type Ref = { relationTo: string; value: string }
type Mail = { subject: string; text: string }
type List = 'objects' | 'reports'

/** Accounts that speak for a body: a task force's secretariat, a Sub task force's coordinator, a centre's head. */
function speakersOf({ relationTo, value }: Ref): Where[] {
  if (relationTo === 'service-centres') return [{ 'assignments.serviceCentre': { equals: value } }, { 'assignments.role': { equals: 'centre-head' } }]
  if (relationTo === 'sub-task-forces') return [{ 'assignments.subTaskForce': { equals: value } }]
  return [{ 'assignments.taskForce': { equals: value } }, { 'assignments.role': { equals: 'secretariat' } }]
}

async function addresses(payload: Payload, where: Where[]): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; email: string }>({ collection: 'users', where: { and: [{ active: { not_equals: false } }, ...where] }, limit: 100, pagination: false, select: { email: true } })
  return [...new Set(docs.map(({ email }) => email))]
}

/** @returns whether at least one of them was reached; a mail server that is down is told in the log and tried again later. */
async function reached(payload: Payload, to: readonly string[], mail: Mail): Promise<boolean> {
  let any = false
  for (const email of to) {
    try {
      await payload.sendEmail({ to: email, ...mail })
      any = true
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A mail about a monitoring round could not be sent' })
    }
  }
  return any
}

/** Notes in the rows of these objects that they were told; on the row as it stands now, in one transaction. */
async function mark(payload: Payload, round: string, list: List, keys: ReadonlySet<string>): Promise<void> {
  if (keys.size === 0) return
  const req: PayloadRequest = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const fresh = await roundById(req, round)
    if (!fresh) return
    const toldAt = now().toISOString()
    const rows = rowsOf(fresh[list]).map((row) => { const ref = refOf(row.object); return ref && keys.has(objectKey(ref)) && !row.toldAt ? { ...row, toldAt } : row })
    await patchRow(req, 'monitoring-rounds', round, { [list]: rows })
    await audit(req, { action: 'update', collection: 'monitoring-rounds', document: round, fields: [list] })
  })
}

const untold = (round: RoundRow, list: List): Ref[] => rowsOf(round[list]).flatMap((row) => (row.toldAt ? [] : (refOf(row.object) ?? [])))

async function tell(payload: Payload, round: RoundRow, list: List, mail: Mail): Promise<number> {
  const told = new Set<string>()
  for (const ref of untold(round, list)) if (await reached(payload, await addresses(payload, speakersOf(ref)), mail)) told.add(objectKey(ref))
  await mark(payload, round.id, list, told)
  return told.size
}

const busy = new Set<string>()

/**
 * Tells the bodies of a round what they have not been told: that it has begun, and that the report on them is there; the
 * level above is told of reports too. Outside every transaction, from what is stored: safe to repeat at any time. `toldAt` is
 * set when a mail has left, so a body may hear something twice (when the process ends in between), but never not at all.
 */
export async function tellRound(payload: Payload, id: string): Promise<number> {
  if (busy.has(id)) return 0
  busy.add(id)
  try {
    const req = await createLocalReq({}, payload)
    const round = await roundById(req, id)
    if (!round || (round.status !== 'running' && round.status !== 'reported' && round.status !== 'closed')) return 0
    const monitor = await payload.db.findOne<{ id: string; name?: string }>({ collection: 'task-forces', where: { id: { equals: idOf(round.taskForce) } }, select: { name: true } })
    const words = { monitor: monitor?.name ?? '', period: String(round.period), url: `${environment().serverURL}/kerja/pemantauan` }
    if (round.status === 'running') {
      const methods = (Array.isArray(round.methods) ? (round.methods as Method[]) : []).map((method) => METHOD[method].id)
      return await tell(payload, round, 'objects', roundMail({ ...words, methods }))
    }
    const first = rowsOf(round.reports).every(({ toldAt }) => !toldAt)
    const count = await tell(payload, round, 'reports', deliveryMail(words))
    const above = parentOf(String(idOf(round.region)))
    // Once: with the first of the round's reports to be told of.
    if (above && first && count > 0) await reached(payload, await addresses(payload, [{ region: { equals: above } }, { 'assignments.role': { equals: 'secretariat' } }]), deliveryMail(words))
    return count
  } finally {
    busy.delete(id)
  }
}

/** What the immediate try could not do: a mail server that was down, a process that ended. */
export async function tellWaiting(payload: Payload): Promise<number> {
  // The step itself tells at once; this one comes after it, never beside it.
  const settled = new Date(now().getTime() - 120_000).toISOString()
  const { docs } = await payload.db.find<RoundRow>({
    collection: 'monitoring-rounds', where: { and: [{ status: { in: ['running', 'reported'] } }, { updatedAt: { less_than: settled } }] },
    // Field by field: a list selected as a whole comes without its polymorphic relations on SQLite.
    select: { status: true, objects: { object: true, toldAt: true }, reports: { object: true, toldAt: true } }, sort: '-updatedAt', limit: 200, pagination: false,
  })
  let count = 0
  for (const round of docs) if (untold(round, round.status === 'running' ? 'objects' : 'reports').length > 0) count += await tellRound(payload, String(round.id))
  return count
}
