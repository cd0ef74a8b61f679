import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { responseByInstance, versionById } from '@/actions/forms/load'
import { saveResponse } from '@/actions/forms/saveResponse'
import { type SubjectRef, SUBJECT_COLLECTION } from '@/actions/forms/types'
import { initialAnswers } from '@/domain/forms/initialAnswers'
import { assessorsMayWork } from '@/domain/monitoring/round'
import { conflict, invalid, notFound } from '@/lib/errors'
import { idOf, refOf, subjectKeyOf } from '@/lib/relation'

import { dayAt } from '../dayAt'
import { loadObjects, objectKey } from './objects'
import { type RoundRow, roundById, worksIn } from './roundById'
import { rowsOf } from './roundFacts'

export type ObjectRef = { relationTo: string; value: string }

/** The same UUID for a round, an object and a try: two people who begin at once begin one form. */
function instanceOf(round: string, object: string, attempt: number): string {
  const hex = createHash('sha256').update(`sigap round ${round} ${object} ${attempt}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The round's row of an object. @throws {DomainError} 400 for what is not one of its objects */
export function objectRow(round: RoundRow, object: ObjectRef | undefined): Record<string, unknown> {
  const row = object && rowsOf(round.objects).find((each) => { const ref = refOf(each.object); return ref !== undefined && objectKey(ref) === objectKey(object) })
  if (!row) throw invalid('object-unknown', 'Objek ini tidak termasuk dalam putaran.', 'This object is not part of the round.', ['object'])
  return row
}

/**
 * The form of one object of a running round: the one that is there, or a new draft on exactly the version the round set
 * for it. For the team and the monitor's secretariat.
 * @throws {DomainError} 404 for whoever is not of the round, 409 while it does not run or the instrument does not fit, 400
 * for a foreign object
 */
export async function fillObject(req: PayloadRequest, { round: id, object }: { round: string; object: ObjectRef | undefined }): Promise<{ instanceId: string; fresh: boolean }> {
  const round = await roundById(req, id)
  if (!round || !worksIn(await scopeOf(req), round)) throw notFound()
  if (!assessorsMayWork(round.status)) throw conflict('round-not-running', 'Formulir diisi selama putaran berjalan.', 'Forms are filled in while the round runs.')
  const row = objectRow(round, object)
  const subject = refOf(row.object) as SubjectRef
  const { docs } = await req.payload.db.find<{ id: string; instanceId: string; status: string }>({
    collection: 'form-responses', where: { and: [{ round: { equals: id } }, { subjectKey: { equals: subjectKeyOf(subject) } }] },
    select: { instanceId: true, status: true }, sort: '-createdAt', limit: 50, pagination: false, req: { transactionID: req.transactionID },
  })
  const open = docs.find(({ status }) => status !== 'void')
  if (open) return { instanceId: open.instanceId, fresh: false }
  const version = await versionById(req, idOf(row.instrument) ?? idOf(round.instrument))
  const form = version && (await req.payload.db.findOne<{ id: string; subject: string }>({ collection: 'forms', where: { id: { equals: version.form } }, select: { subject: true }, req: { transactionID: req.transactionID } }))
  if (!version || !form || form.subject === 'none' || SUBJECT_COLLECTION[form.subject as keyof typeof SUBJECT_COLLECTION] !== subject.relationTo) {
    throw conflict('instrument-unfit', 'Instrumen objek ini bukan formulir untuk objek jenisnya. Sekretariat perlu menetapkan instrumen lain.', 'The instrument of this object is not a form for objects of its kind. The secretariat has to set another one.')
  }
  const instanceId = instanceOf(id, objectKey(subject), docs.length)
  const region = (await loadObjects(req, [subject])).get(objectKey(subject))?.region ?? String(idOf(round.region))
  const saved = await saveResponse(
    req,
    { instanceId, form: form.id, versionHash: version.hash, revision: 0, answers: initialAnswers(version.definition, dayAt(region)), mode: 'draft', channel: 'web', subject },
    { round: id, monitor: String(idOf(round.region)) },
  )
  // A conflict with what is there: somebody of the team began it in the same moment, and is further already.
  if (saved.status === 409 && !(await responseByInstance(req, instanceId))) throw conflict(saved.conflict.code, saved.conflict.message.id, saved.conflict.message.en)
  if (saved.status === 422) throw conflict('form-defaults', 'Isian bawaan instrumen ini tidak dapat dipakai.', 'The default answers of this instrument cannot be used.')
  return { instanceId, fresh: saved.status === 201 }
}
