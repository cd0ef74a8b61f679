import type { PayloadRequest } from 'payload'

import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import { COUNTED_STATES } from '@/domain/forms/responseStates'
import type { RoundFacts } from '@/domain/monitoring/round'
import { idOf, refOf, subjectKeyOf } from '@/lib/relation'

import { objectKey } from './objects'

type Row = Record<string, unknown>
export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Kind of object (as a collection) that each form version asks about, in two reads. */
export async function instrumentSubjects(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const tx = { transactionID: req.transactionID }
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const versions = await req.payload.db.find<{ id: string; form?: unknown }>({ collection: 'form-versions', where: { id: { in: wanted } }, select: { form: true }, limit: wanted.length, pagination: false, req: tx })
  const formIds = [...new Set(versions.docs.flatMap(({ form }) => idOf(form) ?? []))]
  const forms = formIds.length > 0 ? await req.payload.db.find<{ id: string; subject: string }>({ collection: 'forms', where: { id: { in: formIds } }, select: { subject: true }, limit: formIds.length, pagination: false, req: tx }) : { docs: [] }
  const subjects = new Map(forms.docs.map(({ id, subject }) => [String(id), (SUBJECT_COLLECTION as Record<string, string>)[subject] ?? '']))
  return new Map(versions.docs.map(({ id, form }) => [String(id), subjects.get(idOf(form) ?? '') ?? '']))
}

/** How far a round's steps are done, as its moves depend on it: letter, preparation, forms handed in, reports. */
export async function factsOf(req: PayloadRequest, round: Row): Promise<RoundFacts> {
  const tx = { transactionID: req.transactionID }
  const letter = idOf(round.letter)
  const decree = letter
    ? await req.payload.db.findOne<{ id: string; status: string; taskForce?: unknown }>({ collection: 'decrees', where: { id: { equals: letter } }, select: { status: true, taskForce: true }, req: tx })
    : null
  const objects = rowsOf(round.objects)
  const instruments = objects.map((row) => idOf(row.instrument) ?? idOf(round.instrument))
  const asksAbout = await instrumentSubjects(req, instruments.flatMap((id) => id ?? []))
  const refs = objects.flatMap((row) => refOf(row.object) ?? [])
  const answered = round.id
    ? await req.payload.db.find<{ id: string; subjectKey?: string | null }>({
        collection: 'form-responses',
        where: { and: [{ round: { equals: String(round.id) } }, { status: { in: [...COUNTED_STATES] } }] },
        select: { subjectKey: true }, limit: 1000, pagination: false, req: tx,
      })
    : { docs: [] }
  const keys = new Set(answered.docs.map(({ subjectKey }) => subjectKey))
  const assessed = new Set(refs.filter((ref) => keys.has(subjectKeyOf(ref))).map(objectKey))
  const reported = new Set(rowsOf(round.reports).flatMap((row) => { const ref = refOf(row.object); return ref ? [objectKey(ref)] : [] }))
  return {
    letterSigned: decree?.status === 'signed' && idOf(decree.taskForce) === idOf(round.taskForce),
    team: rowsOf(round.team).length,
    objects: objects.length,
    objectsWithoutInstrument: objects.filter((row, index) => asksAbout.get(instruments[index] ?? '') !== refOf(row.object)?.relationTo).length,
    methods: Array.isArray(round.methods) ? round.methods.length : 0,
    assessed: assessed.size,
    reports: [...assessed].filter((key) => reported.has(key)).length,
  }
}
