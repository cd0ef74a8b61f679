import type { PayloadRequest } from 'payload'

import { versionById } from '@/actions/forms/load'
import { COUNTED_STATES } from '@/domain/forms/responseStates'
import { isOverdue } from '@/domain/monitoring/findings'
import { FINDING_STATES, type Method, ROUND_KINDS } from '@/domain/monitoring/lists'
import type { RoundFinding, RoundResponse, RoundWords } from '@/domain/monitoring/report'
import { shortName } from '@/domain/monitoring/shortName'
import { parentOf } from '@/domain/platform/regions'
import type { Answers, Computed, FormDefinition } from '@/domain/forms/types'
import { idOf, idsOf, refOf, subjectKeyOf } from '@/lib/relation'
import { objectNames as namesByKey } from '@/queries/monitoring/objectNames'

import { dayAt } from '../dayAt'
import { objectKey } from './objects'
import { rowsOf } from './roundFacts'

type Row = Record<string, unknown>
type Named = Row & { id: string; name?: string }
const MOST = 1000
const tx = (req: PayloadRequest) => ({ transactionID: req.transactionID })

/** Names of bodies by `collection/id`. What a round points at; names alone are no secret. */
export async function objectNames(req: PayloadRequest, values: readonly unknown[]): Promise<Map<string, string>> {
  const refs = values.flatMap((value) => refOf(value) ?? [])
  const names = await namesByKey(req, refs.map(subjectKeyOf))
  return new Map(refs.map((ref) => [objectKey(ref), shortName(names.get(subjectKeyOf(ref)) ?? '')]))
}

/** Forms of the round that count, with the definition each was filled in on. */
export async function responsesIn(req: PayloadRequest, round: string): Promise<RoundResponse[]> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'form-responses',
    where: { and: [{ round: { equals: round } }, { status: { in: [...COUNTED_STATES] } }] },
    select: { instanceId: true, receiptCode: true, subject: true, submittedAt: true, answers: true, computed: true, version: true },
    sort: '-submittedAt', limit: MOST, pagination: false, req: tx(req),
  })
  const definitions = new Map<string, FormDefinition>()
  for (const id of new Set(docs.flatMap((doc) => idOf(doc.version) ?? []))) {
    const version = await versionById(req, id)
    if (version) definitions.set(id, version.definition)
  }
  return docs.flatMap((doc): RoundResponse[] => {
    const [ref, definition] = [refOf(doc.subject), definitions.get(idOf(doc.version) ?? '')]
    if (!ref || !definition) return []
    const at = doc.submittedAt instanceof Date ? doc.submittedAt.toISOString() : String(doc.submittedAt ?? '')
    return [{
      object: objectKey(ref), response: String(doc.instanceId), code: String(doc.receiptCode ?? ''), submittedAt: at,
      answers: (doc.answers ?? {}) as Answers, computed: (doc.computed ?? {}) as Record<string, Computed>, definition,
    }]
  })
}

/** Findings of the round and those carried into it, oldest due first. */
export async function findingsIn(req: PayloadRequest, round: Row): Promise<RoundFinding[]> {
  const id = String(round.id)
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'monitoring-findings', where: { or: [{ round: { equals: id } }, { carriedTo: { in: [id] } }] }, sort: 'createdAt', limit: MOST, pagination: false, req: tx(req),
  })
  const today = dayAt(String(idOf(round.region)))
  return docs.map((doc) => {
    const ref = refOf(doc.object)
    const status = FINDING_STATES.find((state) => state === doc.status) ?? 'open'
    const dueOn = typeof doc.dueOn === 'string' && doc.dueOn ? doc.dueOn : undefined
    return {
      id: String(doc.id), object: ref ? objectKey(ref) : '', finding: String(doc.finding ?? ''), recommendation: String(doc.recommendation ?? ''), responsible: String(doc.responsible ?? ''),
      ...(dueOn && { dueOn }), status, overdue: isOverdue({ status, dueOn }, today), carried: idOf(doc.round) !== id && idsOf(doc.carriedTo).includes(id),
    }
  })
}

/** What the round says about itself on paper: offices, no private person. */
export async function wordsOf(req: PayloadRequest, round: Row): Promise<RoundWords> {
  const region = String(idOf(round.region))
  const above = parentOf(region)
  const [monitor, parent, letter, seats] = [
    await req.payload.db.findOne<Named>({ collection: 'task-forces', where: { id: { equals: idOf(round.taskForce) } }, select: { name: true }, req: tx(req) }),
    above ? await req.payload.db.findOne<Named>({ collection: 'task-forces', where: { region: { equals: above } }, select: { name: true }, req: tx(req) }) : null,
    idOf(round.letter) ? await req.payload.db.findOne<Row & { id: string }>({ collection: 'decrees', where: { id: { equals: idOf(round.letter) } }, select: { number: true, title: true }, req: tx(req) }) : null,
    await seatOffices(req, rowsOf(round.team).flatMap((row) => idOf(row.member) ?? [])),
  ]
  return {
    kind: ROUND_KINDS.find((kind) => kind === round.kind) ?? 'khusus',
    period: String(round.period ?? ''),
    ...(typeof round.dueOn === 'string' && round.dueOn && { dueOn: round.dueOn }),
    monitor: monitor?.name ?? '',
    ...(parent?.name && { above: parent.name }),
    ...(letter && { letter: [letter.number, letter.title].filter(Boolean).join(' – ') }),
    team: rowsOf(round.team).map((row) => String(row.office ?? '') || seats.get(idOf(row.member) ?? '') || '').filter(Boolean),
    methods: Array.isArray(round.methods) ? (round.methods as Method[]) : [],
  }
}

async function seatOffices(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Row & { id: string }>({ collection: 'members', where: { id: { in: ids } }, limit: ids.length, pagination: false, select: { position: true }, req: tx(req) })
  return new Map(docs.map((doc) => [String(doc.id), String(doc.position ?? '')]))
}
