import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { rolesOn } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { windowOfPeriod } from '@/domain/monitoring/calendar'
import { ROUND_KINDS, ROUND_STATES, type RoundKind, type RoundState } from '@/domain/monitoring/lists'
import { canPrepare, missingFor, ROUND_MOVES, type RoundFacts } from '@/domain/monitoring/round'
import { type MonitorRule, ruleFor } from '@/domain/monitoring/whoMonitors'
import { levelOf, zoneOf } from '@/domain/platform/regions'
import { findMove } from '@/domain/structure/moves'
import { parseRuleSet } from '@/domain/structure/ruleSetParser'
import type { GuardHook } from '@/hooks/guardHook'
import { monitoringText } from '@/i18n/areas/monitoring'
import { dateIn, now } from '@/lib/clock'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'

import { loadObjects, objectKey } from './objects'

type Row = Record<string, unknown>
const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Set by the server in rows, or by the database: no change a person makes. */
const SERVER_SET = new Set(['id', 'clause', 'toldAt', 'sources'])
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

/** Whom this task force may monitor, by its own rule set; undefined leaves it to the guideline. */
async function rulesOf(req: PayloadRequest, taskForce: string | undefined, region: string): Promise<readonly MonitorRule[] | undefined> {
  const tx = { transactionID: req.transactionID }
  const owner = await req.payload.db.findOne<{ id: string; ruleSet?: unknown }>({ collection: 'task-forces', where: { id: { equals: taskForce } }, select: { ruleSet: true }, req: tx })
  const ruleSet = await req.payload.db.findOne<{ id: string; definition?: unknown }>({ collection: 'rule-sets', where: { id: { equals: idOf(owner?.ruleSet) ?? '' } }, select: { definition: true }, req: tx })
  const parsed = parseRuleSet(ruleSet?.definition)
  return parsed.ok ? parsed.value.levels[levelOf(region)].monitoring : undefined
}

async function checkObjects(req: PayloadRequest, round: Row): Promise<Row[]> {
  const rows = list(round.objects)
  if (rows.length === 0) return rows
  const region = idOf(round.region) ?? ''
  const [found, rules] = [await loadObjects(req, rows.map((row) => row.object)), await rulesOf(req, idOf(round.taskForce), region)]
  const seen = new Set<string>()
  return rows.map((row) => {
    const ref = refOf(row.object)
    const object = ref && found.get(objectKey(ref))
    if (!ref || !object) throw invalid('relation-unknown', 'Pilihan tidak ditemukan.', 'The choice was not found.', ['objects'])
    if (seen.has(objectKey(ref))) throw invalid('object-twice', 'Satu objek hanya disebut sekali.', 'An object is named once.', ['objects'])
    seen.add(objectKey(ref))
    const rule = ruleFor(region, object, rules)
    if (!rule) throw invalid('object-not-yours', 'Objek ini bukan yang dipantau gugus tugas Anda (3.3.1.e).', 'This object is not one your task force monitors (3.3.1.e).', ['objects'])
    return { ...row, clause: rule.clause }
  })
}

async function factsOf(req: PayloadRequest, round: Row): Promise<RoundFacts> {
  const tx = { transactionID: req.transactionID }
  const letter = idOf(round.letter)
  const decree = letter
    ? await req.payload.db.findOne<{ id: string; status: string; taskForce?: unknown }>({ collection: 'decrees', where: { id: { equals: letter } }, select: { status: true, taskForce: true }, req: tx })
    : null
  const objects = list(round.objects)
  const assessed = round.id
    ? await req.payload.db.count({ collection: 'form-responses', where: { and: [{ round: { equals: String(round.id) } }, { status: { in: ['submitted', 'accepted'] } }] }, req: tx })
    : { totalDocs: 0 }
  return {
    letterSigned: decree?.status === 'signed' && idOf(decree.taskForce) === idOf(round.taskForce),
    team: list(round.team).length,
    objects: objects.length,
    objectsWithoutInstrument: objects.filter((row) => !idOf(row.instrument) && !idOf(round.instrument)).length,
    methods: Array.isArray(round.methods) ? round.methods.length : 0,
    assessed: assessed.totalDocs,
    reports: list(round.reports).length,
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
  if (changed.includes('period') || changed.includes('kind')) {
    if (!isKind(merged.kind)) return data
    if (merged.kind !== 'khusus' && !windowOfPeriod(merged.kind, String(merged.period))) {
      throw invalid('period-unknown', 'Periode pemantauan berbentuk 2026-S1, evaluasi 2026.', 'The period of a monitoring round looks like 2026-S1, of an evaluation like 2026.', ['period'])
    }
  }
  if (changed.includes('objects')) {
    data.objects = await checkObjects(req, merged)
    merged.objects = data.objects
  }
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
  if (to === 'reported') data.reportedOn = dateIn(zoneOf(idOf(merged.region) ?? 'ID'))
  return data
}

/** A round that began stays as history. */
export const deleteOnlyPlanned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const round = await req.payload.db.findOne<{ id: string; status: string }>({ collection: 'monitoring-rounds', where: { id: { equals: id } }, select: { status: true }, req: { transactionID: req.transactionID } })
  if (round && !canPrepare(round.status)) throw conflict('round-begun', 'Hanya putaran yang masih direncanakan dapat dihapus.', 'Only a planned round can be deleted.')
}
