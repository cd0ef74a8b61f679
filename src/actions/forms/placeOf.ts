import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { isCaseBound } from '@/domain/forms/model'
import type { FormPurpose, FormSubject } from '@/domain/forms/types'
import { covers, provinceOf } from '@/domain/platform/regions'
import { conflict, invalid } from '@/lib/errors'
import { idOf, idsOf, subjectKeyOf } from '@/lib/relation'

import { type FormRow, type Place, type SubjectRef, SUBJECT_COLLECTION } from './types'

type Row = Record<string, unknown> & { id: string }
export type PlaceOptions = {
  /** Monitoring round the response belongs to. Only trusted code says so: the subject is then one of the round's objects. */
  round?: string
  /** Region of the task force whose round it is. */
  monitor?: string
  /** A new draft: the form's own first answers, worked out for the day where the response belongs. */
  begin?: true
}

const unknownSubject = () => invalid('subject-unknown', 'Subjek formulir tidak ditemukan dalam wewenang Anda.', 'The subject of the form was not found within your remit.', ['subject'])

/** Subjects that anybody may say something about; the others are nobody's business outside. */
const PUBLIC_SUBJECTS: ReadonlySet<string> = new Set(['service-centres', 'task-forces'])

async function subjectRow(req: PayloadRequest, form: FormRow, subject: SubjectRef | undefined, { round }: PlaceOptions): Promise<Row | undefined> {
  if (form.subject === 'none') {
    if (subject) throw unknownSubject()
    return undefined
  }
  const collection = SUBJECT_COLLECTION[form.subject as Exclude<FormSubject, 'none'>]
  if (!subject || subject.relationTo !== collection || typeof subject.value !== 'string') throw unknownSubject()
  const where = { id: { equals: subject.value } }
  if (req.user && !round) {
    const found = await req.payload.find({ collection, where, limit: 1, depth: 0, pagination: false, overrideAccess: false, disableErrors: true, req })
    if (!found.docs[0]) throw unknownSubject()
  } else if (!req.user && !PUBLIC_SUBJECTS.has(collection)) throw unknownSubject()
  const row = await req.payload.db.findOne<Row>({ collection, where, req: { transactionID: req.transactionID } })
  if (!row || (!req.user && row.status !== 'active' && row.status !== 'established')) throw unknownSubject()
  return row
}

async function centreRegion(req: PayloadRequest, centre: string): Promise<string | undefined> {
  const row = await req.payload.db.findOne<Row>({ collection: 'service-centres', where: { id: { equals: centre } }, select: { region: true }, req: { transactionID: req.transactionID } })
  return idOf(row?.region)
}

/** Region of an answer about nothing in particular: where the person works, or the form's own. */
async function homeOf(req: PayloadRequest, form: FormRow, caseBound: boolean): Promise<{ region?: string; serviceCentre?: string }> {
  const formRegion = String(idOf(form.region))
  const scope = await scopeOf(req)
  if (caseBound) {
    const mine = grantsOf(scope, 'centre-head', 'caseworker').find((grant) => covers(formRegion, grant.region))
    const serviceCentre = mine?.serviceCentre ?? idOf(form.receiver)
    return serviceCentre ? { serviceCentre, region: await centreRegion(req, serviceCentre) } : {}
  }
  const grant = scope.grants.find((each) => covers(formRegion, each.region))
  return { region: grant?.region ?? formRegion, serviceCentre: grant?.serviceCentre }
}

/**
 * Where a new response to this form belongs, from its subject and who fills it in; never from what the client says
 * about places. A person without the right to fill it in gets the answer for a missing subject; on a public form that
 * person counts as anybody.
 * @throws {DomainError} `subject-unknown` (400), `no-receiver` (409)
 */
export async function placeOf(req: PayloadRequest, form: FormRow, subject: SubjectRef | undefined, options: PlaceOptions = {}): Promise<Place> {
  const caseBound = isCaseBound({ purpose: form.purpose as FormPurpose, subject: form.subject as FormSubject })
  const row = await subjectRow(req, form, subject, options)
  const home = row ? undefined : await homeOf(req, form, caseBound)
  const region = row ? idOf(row.region) : home?.region
  const serviceCentre = row ? (form.subject === 'service-centre' ? String(row.id) : idOf(row.serviceCentre)) : home?.serviceCentre
  if (caseBound && !serviceCentre) throw conflict('no-receiver', 'Formulir ini belum mempunyai PPT penerima.', 'This form has no receiving centre yet.')
  if (!region || !covers(String(idOf(form.region)), region)) throw unknownSubject()

  const me = req.user ? String(req.user.id) : undefined
  const place: Place = {
    rights: caseBound ? 'case' : 'level',
    region,
    province: provinceOf(region),
    ...(subject && row && { subject, subjectKey: subjectKeyOf({ relationTo: subject.relationTo, value: row.id }) }),
    ...(form.subject === 'case' && row && { case: String(row.id) }),
    ...(serviceCentre && { serviceCentre }),
    ...(options.round && { round: options.round, monitor: options.monitor }),
    author: me,
    // About a case, its handlers; else who wrote it.
    handlers: form.subject === 'case' ? idsOf(row?.handlers) : me ? [me] : [],
  }
  if (mayWithResponse('fill', await scopeOf(req), place)) return place
  if (form.audience === 'public' && form.subject !== 'case') return { ...place, author: undefined, handlers: [] }
  throw unknownSubject()
}
