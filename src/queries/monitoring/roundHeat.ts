import type { PayloadRequest } from 'payload'

import { definitionOf } from '@/actions/forms/load'
import type { Band, FormDefinition, Label } from '@/domain/forms/types'
import { bandsOf } from '@/domain/monitoring/bands'
import { type HeatMap, heatMap, scoreColumns } from '@/domain/monitoring/heatMap'
import type { MonitoringRound } from '@/payload-types'
import { idOf, refOf, subjectKeyOf } from '@/lib/relation'

import { assessmentsOf } from './assessments'
import { objectNames } from './objectNames'

/** Objects of a round that are assessed with the same form, side by side. */
export type HeatPart = { form: string; title: Label; map: HeatMap; bands: ReadonlyMap<string, readonly Band[]> }
export type RoundHeat = {
  parts: HeatPart[]
  /** By `collection:id`, the key of an object in `parts`. */
  names: ReadonlyMap<string, string>
  /** Path part of a response's page, by its id. */
  instances: ReadonlyMap<string, string>
  /** Objects nobody can assess yet. */
  uninstrumented: string[]
}

type Instrument = { form: string; number: number; definition: FormDefinition }

/** Versions by id. They come from a round the person may read, so they ask nobody's rights. */
async function instrumentsOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Instrument>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; form: unknown; number: number; hash: string; definition: string }>({
    collection: 'form-versions', where: { id: { in: [...ids] } }, limit: ids.length, pagination: false, select: { form: true, number: true, hash: true, definition: true }, req: { transactionID: req.transactionID },
  })
  return new Map(docs.map((doc) => [String(doc.id), { form: idOf(doc.form) ?? '', number: Number(doc.number), definition: definitionOf(doc.hash, doc.definition) }]))
}

/** What the heat map needs of a round. */
export type HeatRound = Pick<MonitoringRound, 'id' | 'objects' | 'instrument'>

/** Scores of a round's objects by indicator group, one table for each form, from the responses the asker may read. */
export async function roundHeat(req: PayloadRequest, round: HeatRound): Promise<RoundHeat> {
  const objects = (round.objects ?? []).flatMap(({ object, instrument }) => {
    const ref = refOf(object)
    return ref ? [{ key: subjectKeyOf(ref), version: idOf(instrument) ?? idOf(round.instrument) ?? '' }] : []
  })
  const instruments = await instrumentsOf(req, [...new Set(objects.flatMap(({ version }) => version || []))])
  const { assessments, instances } = await assessmentsOf(req, { round: { equals: String(round.id) } })
  const forms = new Map<string, { newest: Instrument; objects: string[] }>()
  for (const { key, version } of objects) {
    const instrument = instruments.get(version)
    if (!instrument) continue
    const part = forms.get(instrument.form) ?? { newest: instrument, objects: [] }
    if (instrument.number > part.newest.number) part.newest = instrument
    part.objects.push(key)
    forms.set(instrument.form, part)
  }
  const parts = [...forms].map(([form, { newest, objects: keys }]): HeatPart => ({
    form,
    title: newest.definition.title,
    map: heatMap(keys, scoreColumns(newest.definition), assessments.filter((each) => each.form === form)),
    bands: bandsOf(newest.definition),
  }))
  return { parts, names: await objectNames(req, objects.map(({ key }) => key)), instances, uninstrumented: objects.flatMap(({ key, version }) => (instruments.has(version) ? [] : [key])) }
}
