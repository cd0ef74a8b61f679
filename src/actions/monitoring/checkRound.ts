import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { rolesOn } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { windowOfPeriod } from '@/domain/monitoring/calendar'
import { ROUND_KINDS, ROUND_STATES, type RoundKind, type RoundState } from '@/domain/monitoring/lists'
import { canPrepare, missingFor, ROUND_MOVES } from '@/domain/monitoring/round'
import { ruleFor } from '@/domain/monitoring/whoMonitors'
import { findMove } from '@/domain/structure/moves'
import type { GuardHook } from '@/hooks/guardHook'
import { monitoringText } from '@/i18n/areas/monitoring'
import { now } from '@/lib/clock'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'

import { dayAt } from '../dayAt'
import { freezeReports } from './freezeReports'
import { loadObjects, objectKey } from './objects'
import { factsOf, rowsOf } from './roundFacts'
import { roundRules } from './roundRules'

type Row = Record<string, unknown>

/** Set by the server in rows, or by the database: no change a person makes. */
const SERVER_SET = new Set(['id', 'clause', 'toldAt', 'sources', 'frozen', 'deliveredAt'])
/** The same text for the same content: Payload hands a stored row back with empty fields and another order of keys. */
function flat(value: unknown): string {
  const clean = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(clean)
    if (!part || typeof part !== 'object') return part
    const entries = Object.entries(part).filter(([key, inner]) => !SERVER_SET.has(key) && inner !== null && inner !== undefined && inner !== '' && !(Array.isArray(inner) && inner.length === 0))
    return Object.fromEntries(entries.map(([key, inner]): [string, unknown] => [key, clean(inner)]).toSorted(([a], [b]) => a.localeCompare(b)))
  }
  return JSON.stringify(value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : clean(value)) ?? 'null'
}

/** What may change in each state beyond the state itself: the preparation, the reports, nothing. */
const PREPARATION = ['kind', 'period', 'dueOn', 'letter', 'team', 'objects', 'methods', 'instrument']
const FIELDWORK = ['reports', 'documents']
const OPEN: Record<RoundState, readonly string[]> = { planned: [...PREPARATION, ...FIELDWORK], prepared: [], running: FIELDWORK, reported: [], closed: [] }

const isKind = (value: unknown): value is RoundKind => ROUND_KINDS.some((kind) => kind === value)
const asState = (value: unknown): RoundState => ROUND_STATES.find((state) => state === value) ?? 'planned'

async function checkObjects(req: PayloadRequest, round: Row): Promise<Row[]> {
  const rows = rowsOf(round.objects)
  if (rows.length === 0) return rows
  const region = idOf(round.region) ?? ''
  const [found, rules] = [await loadObjects(req, rows.map((row) => row.object)), await roundRules(req, idOf(round.taskForce), region)]
  const seen = new Set<string>()
  return rows.map((row) => {
    const ref = refOf(row.object)
    const object = ref && found.get(objectKey(ref))
    if (!ref || !object) throw invalid('relation-unknown', 'Pilihan tidak ditemukan.', 'The choice was not found.', ['objects'])
    if (seen.has(objectKey(ref))) throw invalid('object-twice', 'Satu objek hanya disebut sekali.', 'An object is named once.', ['objects'])
    seen.add(objectKey(ref))
    const rule = ruleFor(region, object, rules.monitoring)
    if (!rule) throw invalid('object-not-yours', 'Objek ini bukan yang dipantau gugus tugas Anda (3.3.1.e).', 'This object is not one your task force monitors (3.3.1.e).', ['objects'])
    return { ...row, clause: rule.clause }
  })
}

/** Reports are about the round's own objects, one each. */
function checkReports(round: Row): void {
  const objects = new Set(rowsOf(round.objects).flatMap((row) => { const ref = refOf(row.object); return ref ? [objectKey(ref)] : [] }))
  for (const row of rowsOf(round.reports)) {
    const ref = refOf(row.object)
    if (!ref || !objects.delete(objectKey(ref))) throw invalid('object-unknown', 'Laporan hanya tentang objek putaran ini, satu untuk setiap objek.', 'Reports are about objects of this round, one for each.', ['reports'])
  }
}

/**
 * A round's own rules: a period that fits its kind, objects the rule set allows, content only while it is prepared, and
 * each step of 3.3.2 only after the ones before.
 */
export const checkRound: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  const from = operation === 'create' ? 'planned' : asState(originalDoc?.status)
  const to = operation === 'create' && !overrideAccess ? 'planned' : asState(data.status ?? from)
  if (operation === 'create') data.status = to
  const changed = Object.keys(data).filter((name) => [...PREPARATION, ...FIELDWORK].includes(name) && flat(data[name]) !== flat(originalDoc?.[name]))
  if (operation === 'update' && changed.some((name) => !OPEN[from].includes(name))) {
    throw conflict('round-fixed', canPrepare(from) ? 'Isian ini tidak dapat diubah.' : 'Persiapan hanya dapat diubah selama putaran direncanakan.', 'The preparation changes only while the round is planned.')
  }
  const merged: Row = { ...originalDoc, ...data }
  if (changed.some((name) => name === 'period' || name === 'kind' || name === 'dueOn')) {
    if (!isKind(merged.kind)) return data
    const { cadence } = await roundRules(req, idOf(merged.taskForce), idOf(merged.region) ?? '')
    const window = windowOfPeriod(merged.kind, String(merged.period), cadence)
    if (merged.kind !== 'khusus') {
      if (!window) throw invalid('period-unknown', 'Periode pemantauan berbentuk 2026-S1, evaluasi 2026.', 'The period of a monitoring round looks like 2026-S1, of an evaluation like 2026.', ['period'])
      // Due as the rule set says, on the last day of the window; of a special round, as its secretariat says.
      data.dueOn = window.until
    }
  }
  if (changed.includes('objects')) {
    data.objects = await checkObjects(req, merged)
    merged.objects = data.objects
  }
  if (changed.includes('reports')) checkReports(merged)
  if (operation === 'update' && from === to) return data
  if (operation === 'update') {
    const move = findMove(ROUND_MOVES, from, to)
    if (!move) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur.', 'There is no such step.')
    const roles = overrideAccess ? undefined : rolesOn('monitoring-rounds', 'update', await scopeOf(req), merged)
    if (roles && !move.by.some((role) => roles.has(role))) throw forbidden('not-your-step', 'Langkah ini bukan wewenang Anda.', 'This step is not yours to make.')
  }
  const missing = missingFor(to, await factsOf(req, merged))
  if (missing.length > 0) {
    const say = (locale: 'id' | 'en'): string => `${missing.map((need) => monitoringText[locale].missing[need]).join('. ')}.`
    throw invalid('round-incomplete', say('id'), say('en'), missing)
  }
  if (to === 'running') data.startedAt = now().toISOString()
  if (to === 'reported') data.reports = await freezeReports(req, merged)
  if (to === 'reported') data.reportedOn = dayAt(idOf(merged.region) ?? 'ID')
  return data
}

/** A round that began stays as history. */
export const deleteOnlyPlanned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const round = await req.payload.db.findOne<{ id: string; status: string }>({ collection: 'monitoring-rounds', where: { id: { equals: id } }, select: { status: true }, req: { transactionID: req.transactionID } })
  if (round && !canPrepare(round.status)) throw conflict('round-begun', 'Hanya putaran yang masih direncanakan dapat dihapus.', 'Only a planned round can be deleted.')
}
