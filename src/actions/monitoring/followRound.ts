import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { carryOver, type FindingFacts } from '@/domain/monitoring/findings'
import { FINDING_STATES } from '@/domain/monitoring/lists'
import { levelOf } from '@/domain/platform/regions'
import { audit } from '@/hooks/recordAudit'
import { afterTransaction } from '@/lib/database/afterTransaction'
import { idOf, idsOf, refOf } from '@/lib/relation'

import { dayAt } from '../dayAt'
import { objectKey } from './objects'
import { rowsOf } from './roundFacts'
import { tellRound } from './tellRound'

type Row = Record<string, unknown>
type Account = { id: string; assignments?: Row[] }
const tx = (req: PayloadRequest) => ({ transactionID: req.transactionID })

/**
 * Accounts of the team: outsiders, and members, who have no other right in another region. Staff of the secretariat may
 * do everything in their round as it is.
 */
const teamAccounts = (round: Row): string[] => rowsOf(round.team).flatMap((row) => (row.kind === 'sekretariat' ? [] : (idOf(row.account) ?? [])))

async function eachAccount(req: PayloadRequest, ids: readonly string[], change: (rows: Row[]) => Row[]): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.db.find<Account>({ collection: 'users', where: { id: { in: [...new Set(ids)] } }, limit: ids.length, pagination: false, req: tx(req) })
  for (const account of docs) {
    await req.payload.db.updateOne({ collection: 'users', id: account.id, data: { assignments: change(account.assignments ?? []) }, req: tx(req), returning: false })
    await audit(req, { action: 'update', collection: 'users', document: String(account.id), fields: ['assignments'] })
  }
}

const isOfRound = (row: Row, round: string): boolean => row.role === 'assessor' && row.round === round

/** The team may work on this round, an outsider on nothing else, from today on. */
function admit(req: PayloadRequest, round: Row): Promise<void> {
  const region = String(idOf(round.region))
  const assignment = { id: randomBytes(12).toString('hex'), role: 'assessor', level: levelOf(region), region, round: String(round.id), validFrom: dayAt(region) }
  return eachAccount(req, teamAccounts(round), (rows) => [...rows.filter((row) => !isOfRound(row, String(round.id))), assignment])
}

/** Their access ends with the fieldwork, at once: the last day is yesterday. */
async function dismiss(req: PayloadRequest, round: Row): Promise<void> {
  const today = dayAt(String(idOf(round.region)))
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const holders = await req.payload.db.find<Account>({ collection: 'users', where: { 'assignments.round': { equals: String(round.id) } }, limit: 200, pagination: false, select: {}, req: tx(req) })
  await eachAccount(req, holders.docs.map((user) => String(user.id)), (rows) => rows.map((row) => (isOfRound(row, String(round.id)) ? { ...row, validUntil: yesterday } : row)))
}

/** What earlier rounds left open about these objects is taken into this one. */
async function carry(req: PayloadRequest, round: Row): Promise<void> {
  const keys = new Set(rowsOf(round.objects).flatMap((row) => { const ref = refOf(row.object); return ref ? [objectKey(ref)] : [] }))
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

/**
 * What follows a step. On running: the team is admitted, open findings are taken over; on reported: the team's access ends.
 * The mails leave when the step is certain, after its transaction.
 */
export const followRound: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const round = doc as Row
  if (round.status === previousDoc?.status) return doc
  if (round.status === 'running') {
    await admit(req, round)
    await carry(req, round)
  }
  if (round.status === 'reported') await dismiss(req, round)
  if (round.status === 'running' || round.status === 'reported') afterTransaction(req, 'Telling the objects of a round', (payload) => tellRound(payload, String(round.id)))
  return doc
}
