import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

import { carryOver, type FindingFacts } from '@/domain/monitoring/findings'
import { FINDING_STATES, METHOD, type Method } from '@/domain/monitoring/lists'
import { levelOf, zoneOf } from '@/domain/platform/regions'
import { audit } from '@/hooks/recordAudit'
import { dateIn, now } from '@/lib/clock'
import { environment } from '@/lib/env'
import { idOf, idsOf, refOf } from '@/lib/relation'
import { roundMail } from '@/notifications/monitoring'

import { objectKey } from './objects'

type Row = Record<string, unknown>
type Account = { id: string; assignments?: Row[] }
const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const tx = (req: PayloadRequest) => ({ transactionID: req.transactionID })

/** Accounts of the outsiders in the team. */
const outsiders = (round: Row): string[] => list(round.team).flatMap((row) => (row.kind === 'luar' ? (idOf(row.account) ?? []) : []))

async function eachAccount(req: PayloadRequest, ids: readonly string[], change: (rows: Row[]) => Row[]): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.db.find<Account>({ collection: 'users', where: { id: { in: [...new Set(ids)] } }, limit: ids.length, pagination: false, req: tx(req) })
  for (const account of docs) {
    await req.payload.db.updateOne({ collection: 'users', id: account.id, data: { assignments: change(account.assignments ?? []) }, req: tx(req), returning: false })
    await audit(req, { action: 'update', collection: 'users', document: String(account.id), fields: ['assignments'] })
  }
}

const isOfRound = (row: Row, round: string): boolean => row.role === 'assessor' && row.round === round

/** Outsiders may work on this round, and on nothing else, from today on. */
function admit(req: PayloadRequest, round: Row): Promise<void> {
  const region = String(idOf(round.region))
  const assignment = { id: randomBytes(12).toString('hex'), role: 'assessor', level: levelOf(region), region, round: String(round.id), validFrom: dateIn(zoneOf(region)) }
  return eachAccount(req, outsiders(round), (rows) => [...rows.filter((row) => !isOfRound(row, String(round.id))), assignment])
}

/** Their access ends with the fieldwork, at once: the last day is yesterday. */
async function dismiss(req: PayloadRequest, round: Row): Promise<void> {
  const today = dateIn(zoneOf(String(idOf(round.region))))
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const holders = await req.payload.db.find<Account>({ collection: 'users', where: { 'assignments.round': { equals: String(round.id) } }, limit: 200, pagination: false, select: {}, req: tx(req) })
  await eachAccount(req, holders.docs.map((user) => String(user.id)), (rows) => rows.map((row) => (isOfRound(row, String(round.id)) ? { ...row, validUntil: yesterday } : row)))
}

/** What earlier rounds left open about these objects is taken into this one. */
async function carry(req: PayloadRequest, round: Row): Promise<void> {
  const keys = new Set(list(round.objects).flatMap((row) => { const ref = refOf(row.object); return ref ? [objectKey(ref)] : [] }))
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'monitoring-findings',
    where: { and: [{ taskForce: { equals: idOf(round.taskForce) } }, { status: { not_equals: 'closed' } }, { round: { not_equals: round.id } }] },
    limit: 1000, pagination: false, req: tx(req),
  })
  const facts = docs.map((doc): FindingFacts & { doc: Row } => {
    const ref = refOf(doc.object)
    return { id: String(doc.id), object: ref ? objectKey(ref) : '', status: FINDING_STATES.find((state) => state === doc.status) ?? 'open', dueOn: typeof doc.dueOn === 'string' ? doc.dueOn : undefined, carriedTo: idsOf(doc.carriedTo), doc }
  })
  for (const finding of carryOver(facts, keys, String(round.id))) {
    await req.payload.db.updateOne({ collection: 'monitoring-findings', id: finding.id, data: { carriedTo: [...finding.carriedTo, String(round.id)] }, req: tx(req), returning: false })
    await audit(req, { action: 'update', collection: 'monitoring-findings', document: finding.id, fields: ['carriedTo'] })
  }
}

/** Accounts that speak for the objects: a task force's secretariat, a Sub task force's coordinator, a centre's head. */
function speakers(round: Row): Where[] {
  return list(round.objects).flatMap((row): Where[] => {
    const ref = refOf(row.object)
    if (!ref) return []
    if (ref.relationTo === 'service-centres') return [{ and: [{ 'assignments.serviceCentre': { equals: ref.value } }, { 'assignments.role': { equals: 'centre-head' } }] }]
    if (ref.relationTo === 'sub-task-forces') return [{ 'assignments.subTaskForce': { equals: ref.value } }]
    return [{ and: [{ 'assignments.taskForce': { equals: ref.value } }, { 'assignments.role': { equals: 'secretariat' } }] }]
  })
}

async function tell(req: PayloadRequest, round: Row): Promise<void> {
  const wanted = speakers(round)
  if (wanted.length === 0) return
  const [monitor, people] = [
    await req.payload.db.findOne<{ id: string; name?: string }>({ collection: 'task-forces', where: { id: { equals: idOf(round.taskForce) } }, select: { name: true }, req: tx(req) }),
    await req.payload.db.find<{ id: string; email: string }>({ collection: 'users', where: { and: [{ active: { not_equals: false } }, { or: wanted }] }, limit: 500, pagination: false, select: { email: true }, req: tx(req) }),
  ]
  const methods = (Array.isArray(round.methods) ? (round.methods as Method[]) : []).map((method) => METHOD[method].id)
  const mail = roundMail({ monitor: monitor?.name ?? '', period: String(round.period), methods, url: `${environment().serverURL}/kerja/pemantauan` })
  try {
    for (const email of new Set(people.docs.map((person) => person.email))) await req.payload.sendEmail({ to: email, ...mail })
  } catch (error) {
    // A mail server that is down does not stop the fieldwork; `toldAt` stays empty and says so.
    req.payload.logger.error({ msg: 'Round mail failed', err: error })
    return
  }
  const toldAt = now().toISOString()
  await req.payload.db.updateOne({ collection: 'monitoring-rounds', id: String(round.id), data: { objects: list(round.objects).map((row) => ({ ...row, toldAt })) }, req: tx(req), returning: false })
}

/** What follows a step: on running, objects are told, outsiders admitted, open findings taken over; on reported, outsiders leave. */
export const followRound: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const round = doc as Row
  if (round.status === previousDoc?.status) return doc
  if (round.status === 'running') {
    await admit(req, round)
    await carry(req, round)
    await tell(req, round)
  }
  if (round.status === 'reported' || (round.status === 'closed' && previousDoc?.status === 'running')) await dismiss(req, round)
  return doc
}
