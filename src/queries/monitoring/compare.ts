import type { PayloadRequest } from 'payload'

import type { Scope } from '@/access/scope'
import { cell } from '@/access/table'
import { definitionOf } from '@/actions/forms/load'
import type { Band, Label } from '@/domain/forms/types'
import { bandsOf } from '@/domain/monitoring/bands'
import { type HeatColumn, type HeatMap, heatMap, scoreColumns } from '@/domain/monitoring/heatMap'
import { type MeansMap, meansMap } from '@/domain/monitoring/meansMap'
import { covers, NATIONAL } from '@/domain/platform/regions'
import { idOf, refOf, subjectKeyOf } from '@/lib/relation'
import { countResponses } from '@/queries/forms/countResponses'
import { answersWithin, scoreTable } from '@/queries/forms/results'

import { assessmentsOf, type FoundAssessment } from './assessments'
import { type NamedObject, namedObjects } from './objectNames'

/** Whether a person compares at all: whoever reads rounds and answers of their level. A monitored PPT sees its findings. */
export const comparesScores = (scope: Scope): boolean => scope.grants.some(({ role }) => cell('monitoring-rounds', role, 'read') !== '-' && cell('form-responses', role, 'read') !== '-')
/** Provinces side by side are for who looks over all of them. */
export const comparesProvinces = (scope: Scope): boolean => scope.grants.some(({ role, region }) => region === NATIONAL && cell('form-responses', role, 'read') === 'levelDown')

const MOST_ROUNDS = 100
const MOST_FORMS = 200

export type ComparedRound = { id: string; objects: { key: string; version: string }[] }
export type Instrument = { id: string; key: string; title: Label }

/** Rounds within reach, the newest first, with what they assess and with which version. */
async function roundsRead(req: PayloadRequest): Promise<ComparedRound[]> {
  const { docs } = await req.payload.find({
    collection: 'monitoring-rounds', select: { objects: true, instrument: true }, sort: '-createdAt', limit: MOST_ROUNDS, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    objects: (doc.objects ?? []).flatMap(({ object, instrument }) => {
      const ref = refOf(object)
      return ref ? [{ key: subjectKeyOf(ref), version: idOf(instrument) ?? idOf(doc.instrument) ?? '' }] : []
    }),
  }))
}

/** Form of each version that a round names. */
async function formsOfVersions(req: PayloadRequest, rounds: readonly ComparedRound[]): Promise<Map<string, string>> {
  const ids = [...new Set(rounds.flatMap(({ objects }) => objects.flatMap(({ version }) => version || [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; form: unknown }>({ collection: 'form-versions', where: { id: { in: ids } }, limit: ids.length, pagination: false, select: { form: true }, req: { transactionID: req.transactionID } })
  return new Map(docs.map((doc) => [String(doc.id), idOf(doc.form) ?? '']))
}

export type Comparable = { instruments: Instrument[]; rounds: ComparedRound[]; formOf: ReadonlyMap<string, string> }

/** Instruments with something to compare within the asker's reach: assessed with, or set for a round. */
export async function comparable(req: PayloadRequest, scope: Scope): Promise<Comparable> {
  const rounds = await roundsRead(req)
  const formOf = await formsOfVersions(req, rounds)
  const { docs } = await req.payload.find({
    collection: 'forms', where: { and: [{ purpose: { in: ['monitoring', 'evaluation'] } }, { currentVersion: { exists: true } }] }, select: { key: true, title: true, titleEn: true }, sort: 'title', limit: MOST_FORMS, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  const counts = await countResponses(req.payload, { all: { form: docs.map(({ id }) => String(id)) }, any: answersWithin(scope), by: ['form'], limit: MOST_FORMS })
  const used = new Set<unknown>([...counts.map(({ keys }) => keys.form), ...formOf.values()])
  return { rounds, formOf, instruments: docs.filter(({ id }) => used.has(String(id))).map((doc) => ({ id: String(doc.id), key: doc.key, title: { id: doc.title, en: doc.titleEn || doc.title } })) }
}

export type Columns = { columns: HeatColumn[]; bands: ReadonlyMap<string, readonly Band[]> }

/** The indicator groups of the newest version of an instrument found by `comparable`. */
export async function columnsOf(req: PayloadRequest, instrument: Instrument): Promise<Columns> {
  const { docs } = await req.payload.db.find<{ id: string; hash: string; definition: string }>({
    collection: 'form-versions', where: { form: { equals: instrument.id } }, sort: '-number', limit: 1, pagination: false, select: { hash: true, definition: true }, req: { transactionID: req.transactionID },
  })
  const definition = docs[0] && definitionOf(docs[0].hash, docs[0].definition)
  return definition ? { columns: scoreColumns(definition), bands: bandsOf(definition) } : { columns: [], bands: new Map() }
}

export type Read = { assessments: FoundAssessment[]; instances: ReadonlyMap<string, string>; cut: boolean; named: ReadonlyMap<string, NamedObject>; expected: string[] }

/** Responses to an instrument, and every object that was to be assessed with it, answered or not. */
export async function readInstrument(req: PayloadRequest, { rounds, formOf }: Comparable, instrument: Instrument, { region, round, object }: { region?: string; round?: string; object?: string }): Promise<Read> {
  const place = region && region !== NATIONAL ? [{ [region.includes('.') ? 'region' : 'province']: { equals: region } }] : []
  const found = await assessmentsOf(req, { and: [{ form: { equals: instrument.id } }, ...place, ...(round ? [{ round: { equals: round } }] : []), ...(object ? [{ subjectKey: { equals: object } }] : [])] })
  const set = rounds.filter(({ id }) => !round || id === round).flatMap(({ objects }) => objects.flatMap(({ key, version }) => (formOf.get(version) === instrument.id && (!object || key === object) ? [key] : [])))
  const keys = [...new Set([...set, ...found.assessments.map(({ object }) => object)])]
  const named = await namedObjects(req, keys)
  return { ...found, named, expected: keys.filter((key) => named.has(key) && (!region || covers(region, named.get(key)?.region ?? ''))) }
}

/** Each object with its latest response. */
export const objectsMap = ({ columns }: Columns, { expected, assessments }: Read): HeatMap => heatMap(expected, columns, assessments)

/** What stands for responses that belong to no round. */
export const NO_ROUND = 'luar'

/** Rounds of one object, the earliest first, each with its latest response. */
export function roundsMap({ columns }: Columns, { rounds, formOf }: Comparable, { assessments }: Read, object: string, form: string): HeatMap {
  const own = assessments.filter((each) => each.object === object)
  const planned = rounds.filter(({ objects }) => objects.some(({ key, version }) => key === object && formOf.get(version) === form)).map(({ id }) => id)
  const known = new Set(rounds.map(({ id }) => id))
  const roundOf = ({ round }: FoundAssessment): string => (round && known.has(round) ? round : NO_ROUND)
  const answered = new Set(own.map(roundOf))
  const keys = [...rounds.map(({ id }) => id).filter((id) => planned.includes(id) || answered.has(id)).reverse(), ...(answered.has(NO_ROUND) ? [NO_ROUND] : [])]
  return heatMap(keys, columns, own.map((each) => ({ ...each, object: roundOf(each) })))
}

const TOTAL = 'skor_total'
export type Provinces = { map: MeansMap; total: ReadonlyMap<string, number> }

/** Provinces × indicator groups: means of all responses there, counted by the database. */
export async function provincesMap(req: PayloadRequest, { columns, bands }: Columns, instrument: Instrument, provinces: readonly string[], round: string | undefined): Promise<Provinces> {
  const scores = await scoreTable(req, { form: instrument.id, ...(round && { round }) }, [...columns.map(({ key }) => key), TOTAL], 'province')
  return {
    map: meansMap(provinces, columns, scores, bands),
    total: new Map((scores.get(TOTAL) ?? []).flatMap(({ key, average }) => (key && average !== null ? [[key, average]] : []))),
  }
}
