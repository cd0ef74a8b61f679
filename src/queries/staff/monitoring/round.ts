import { grantsOf } from '@/access/scope'
import { isDeskOf, worksIn } from '@/actions/monitoring/roundById'
import { factsOf, rowsOf } from '@/actions/monitoring/roundFacts'
import { findingsIn, wordsOf } from '@/actions/monitoring/roundMaterial'
import type { ResponseState } from '@/domain/forms/responseStates'
import { ROUND_STATES } from '@/domain/monitoring/lists'
import type { RoundFinding, RoundWords } from '@/domain/monitoring/report'
import { assessorsMayWork, missingFor, ROUND_MOVES, type RoundFacts, type RoundNeed } from '@/domain/monitoring/round'
import { shortName } from '@/domain/monitoring/shortName'
import type { Move } from '@/domain/structure/moves'
import type { RoundState } from '@/domain/monitoring/lists'
import { idOf, idsOf, refOf, subjectKeyOf } from '@/lib/relation'
import type { MonitoringRound } from '@/payload-types'
import { type RoundHeat, roundHeat } from '@/queries/monitoring/roundHeat'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from '../session'

export type ObjectLine = {
  /** `collection:id`. */
  key: string
  ref: { relationTo: string; value: string }
  name: string
  clause?: string
  toldAt?: string
  hasInstrument: boolean
  form?: { instanceId: string; status: ResponseState }
  mean: number | null
  findings: { all: number; open: number; late: number }
  report?: { deliveredAt?: string }
}

export type RoundStep = { move: Move<RoundState>; missing: RoundNeed[] }

export type RoundView = {
  doc: MonitoringRound
  words: RoundWords
  lines: ObjectLine[]
  findings: RoundFinding[]
  facts: RoundFacts
  steps: RoundStep[]
  heat: RoundHeat
  letterSigned: boolean
  documents: string[]
  may: { desk: boolean; fill: boolean; find: boolean }
}

type FormRow = { id: string; instanceId: string; subjectKey?: string; status: ResponseState }

/** A round with everything its page shows; `doc` was read within the person's scope. */
export async function roundView(staff: Staff, doc: MonitoringRound): Promise<RoundView> {
  const tx = { transactionID: staff.req.transactionID }
  const id = String(doc.id)
  const raw = { ...doc, id }
  const [words, findings, facts, heat, forms, papers] = [
    await wordsOf(staff.req, raw),
    await findingsIn(staff.req, raw),
    await factsOf(staff.req, raw),
    await roundHeat(staff.req, doc),
    await staff.payload.db.find<FormRow>({ collection: 'form-responses', where: { and: [{ round: { equals: id } }, { status: { not_equals: 'void' } }] }, select: { instanceId: true, subjectKey: true, status: true }, sort: 'createdAt', limit: 1000, pagination: false, req: tx }),
    await documentTitles(staff, idsOf(doc.documents)),
  ]
  const place = (await regionTitles(staff.locale))(idOf(doc.region))
  const formOf = new Map(forms.docs.map((form) => [form.subjectKey, form]))
  const means = new Map(heat.parts.flatMap(({ map }) => map.rows.map((row) => [row.object, row.mean] as const)))
  const uninstrumented = new Set(heat.uninstrumented)
  const reports = new Map(rowsOf(doc.reports).flatMap((row) => { const ref = refOf(row.object); return ref ? [[subjectKeyOf(ref), row] as const] : [] }))
  const lines = (doc.objects ?? []).flatMap((row): ObjectLine[] => {
    const ref = refOf(row.object)
    if (!ref) return []
    const key = subjectKeyOf(ref)
    const about = findings.filter((finding) => finding.object === `${ref.relationTo}/${ref.value}`)
    const form = formOf.get(key)
    const report = reports.get(key)
    return [{
      key, ref, name: shortName(heat.names.get(key) ?? '', place), clause: row.clause ?? undefined, toldAt: row.toldAt ?? undefined, hasInstrument: !uninstrumented.has(key),
      ...(form && { form: { instanceId: form.instanceId, status: form.status } }),
      mean: means.get(key) ?? null,
      findings: { all: about.length, open: about.filter(({ status }) => status !== 'closed').length, late: about.filter(({ overdue }) => overdue).length },
      ...(report && { report: { deliveredAt: typeof report.deliveredAt === 'string' ? report.deliveredAt : undefined } }),
    }]
  })
  const desk = isDeskOf(staff.scope, raw)
  const works = worksIn(staff.scope, raw)
  const status = ROUND_STATES.find((state) => state === doc.status) ?? 'planned'
  return {
    doc, words, lines, findings, facts, heat, documents: papers, letterSigned: facts.letterSigned,
    steps: desk ? ROUND_MOVES.filter(({ from }) => from === status).map((move) => ({ move, missing: missingFor(move.to, facts) })) : [],
    may: { desk, fill: works && assessorsMayWork(status), find: works && (status === 'running' || (status === 'reported' && desk)) },
  }
}

async function documentTitles(staff: Staff, ids: string[]): Promise<string[]> {
  if (ids.length === 0 || grantsOf(staff.scope, 'secretariat', 'daily-chair', 'chair', 'member').length === 0) return []
  const { docs } = await staff.payload.find({ collection: 'documents', where: { id: { in: ids } }, select: { title: true }, limit: ids.length, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
  return docs.map((doc) => doc.title ?? '')
}

/** The round when the person may read it; undefined for everybody else, without a word in the trail: they may be an object of it. */
export async function readRound(staff: Staff, id: string): Promise<MonitoringRound | undefined> {
  if (!/^[0-9A-Za-z-]{1,64}$/.test(id)) return undefined
  staff.req.context = {}
  const { docs } = await staff.payload.find({ collection: 'monitoring-rounds', where: { id: { equals: id } }, limit: 1, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
  return docs[0]
}

export const letterOf = (doc: MonitoringRound): string | undefined => idOf(doc.letter)
