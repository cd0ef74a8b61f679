import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { scopeOf } from '@/access/scopeOf'
import { canonicalJson } from '@/domain/forms/canonical'
import { evaluate } from '@/domain/forms/evaluate'
import { initialAnswers } from '@/domain/forms/initialAnswers'
import { isOpenResponse } from '@/domain/forms/responseStates'
import { stampSignatures } from '@/domain/forms/stampSignatures'
import type { Answers, ErrorCode, Verdict } from '@/domain/forms/types'
import { audit } from '@/hooks/recordAudit'
import { now } from '@/lib/clock'
import { keyedHash } from '@/lib/crypto/keyring'
import { fieldProblems, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { conflictOf, isRoundClosed, refusalNow } from './accepting'
import { checkReferences } from './checkReferences'
import { dayAt } from '../dayAt'
import { sweepFiles } from './files/sweepFiles'
import { formById, formInScope, responseByInstance, versionById, versionByHash } from './load'
import { placeOf, type PlaceOptions } from './placeOf'
import { mayOpen } from './readResponse'
import { allAnswers, sealedNames } from './sealAnswers'
import { store } from './store'
import type { FormRow, Place, ResponseRow, SaveRequest, SaveResult, Version } from './types'
import { differences, receiptOf, toView } from './view'

/**
 * What a draft may be wrong about and still be kept, for the person to go on with. Everything else is no slip but
 * something a form of ours cannot send, and is refused in a draft too.
 */
const UNFINISHED: ReadonlySet<ErrorCode> = new Set([
  'required', 'too-short', 'too-long', 'too-small', 'too-large', 'choice-not-offered', 'choice-exclusive', 'too-few-selected', 'too-many-selected',
  'too-many-files', 'evidence-required', 'too-few-rows', 'too-many-rows', 'constraint',
  'format-nik', 'format-passport', 'format-postal-code', 'format-digits', 'format-letters', 'format-url', 'format-phone', 'format-email',
])

/** A race for the same instance ends in a unique index: the loser looks again and finds a repetition or a conflict. */
const TRIES = 4
const isTaken = (error: unknown): boolean => fieldProblems(error) !== undefined

/**
 * The one way answers come in, whoever sends them and however: pages, offline devices, paper, imports. Idempotent: the
 * same body again gets the same receipt; another body under an older revision gets a conflict. Everything is recomputed
 * and written in one transaction: response, secured values, index rows, revision, audit entry.
 * @throws {DomainError} 404 for a form or response out of reach, 400 `subject-unknown`, 409 `no-receiver`
 */
export async function saveResponse(req: PayloadRequest, input: SaveRequest, options: PlaceOptions = {}): Promise<SaveResult> {
  const { instanceId, form, versionHash, mode, answers, blankId, subject, channel } = input
  const bodyHash = keyedHash('form-response', canonicalJson({ instanceId, form, versionHash, mode, answers, blankId, subject, channel }))
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await write(req, () => save(req, input, bodyHash, options))
      if (mode === 'submit' && (result.status === 200 || result.status === 201)) await sweepFiles(req, instanceId)
      return result
    } catch (error) {
      if (attempt >= TRIES || !isTaken(error)) throw error
    }
  }
}

async function save(req: PayloadRequest, input: SaveRequest, bodyHash: string, options: PlaceOptions): Promise<SaveResult> {
  const stored = await responseByInstance(req, input.instanceId)
  if (stored) return again(req, stored, input, bodyHash)
  const form = req.user ? await readableForm(req, input.form, options) : await publicForm(req, input.form)
  const version = await versionByHash(req, form.id, input.versionHash)
  if (!version) throw notFound()
  const refused = refusalNow(form, version)
  if (refused) return { status: 409, conflict: refused }
  if (input.blankId && (await blankTaken(req, form.id, input.blankId))) return { status: 409, conflict: conflictOf('blank-used') }
  const place = await placeOf(req, form, input.subject, options)
  const answers = options.begin ? initialAnswers(version.definition, dayAt(place.region)) : signedNow(version, input, {})
  const { verdict, refusedBy } = await judge(req, version, { ...input, answers }, place.region)
  if (refusedBy) return refusedBy
  const row = await store(req, { input, bodyHash, form, version, place, verdict })
  return { status: 201, receipt: receiptOf(row, version.number), ...(place.author && { response: toView(row) }), verdict }
}

/** A round's assessor reads forms by the level of the round; the round itself says which form it is. */
const readableForm = async (req: PayloadRequest, id: string, { round }: PlaceOptions): Promise<FormRow> => {
  if (!round) return formInScope(req, id)
  const form = await formById(req, id)
  if (!form) throw notFound()
  return form
}

async function publicForm(req: PayloadRequest, id: string): Promise<FormRow> {
  const form = await formById(req, id)
  if (!form || form.audience !== 'public' || form.status === 'draft') throw notFound()
  return form
}

/** Typed signatures carry the server's moment. */
const signedNow = (version: Version, { answers }: SaveRequest, before: Answers): unknown => stampSignatures(version.definition, answers, before, now().toISOString())

async function judge(req: PayloadRequest, version: Version, input: SaveRequest, region: string, before: Answers = {}): Promise<{ verdict: Verdict; refusedBy?: SaveResult }> {
  const verdict = evaluate(version.definition, input.answers, { today: dayAt(region), mode: input.mode })
  const errors = input.mode === 'submit' ? verdict.errors : verdict.errors.filter(({ code }) => !UNFINISHED.has(code))
  const missing = errors.length > 0 ? [] : await checkReferences(req, { definition: version.definition, instanceId: input.instanceId, answers: verdict.kept, before })
  const all = [...errors, ...missing]
  return all.length > 0 ? { verdict, refusedBy: { status: 422, errors: all, verdict } } : { verdict }
}

async function blankTaken(req: PayloadRequest, form: string, blankId: string): Promise<boolean> {
  const found = await req.payload.db.findOne<ResponseRow>({ collection: 'form-responses', where: { blankKey: { equals: `${form}:${blankId}` } }, select: { status: true }, req: { transactionID: req.transactionID } })
  return found !== null
}

/** The response exists: a repetition, the next save, or a conflict; for strangers it does not exist. */
async function again(req: PayloadRequest, stored: ResponseRow, input: SaveRequest, bodyHash: string): Promise<SaveResult> {
  const [form, version] = [await formById(req, idOf(stored.form) ?? ''), await versionById(req, idOf(stored.version))]
  if (!form || !version) throw notFound()
  const mine = mayWithResponse('fill', await scopeOf(req), stored)
  // Of the anonymous nothing is known but the id they made up; it opens their own response and shows nothing.
  const anonymous = !mine && !stored.author && form.audience === 'public'
  if (!mine && !anonymous) throw notFound()
  if (form.id !== input.form) throw notFound()
  const view = mine ? { response: toView(stored) } : {}
  if (stored.bodyHash === bodyHash) {
    const verdict = evaluate(version.definition, input.answers, { today: dayAt(String(idOf(stored.region))), mode: input.mode })
    return { status: 200, receipt: receiptOf(stored, version.number), ...view, verdict }
  }
  const code = !isOpenResponse(stored.status) ? 'closed' : stored.versionHash !== input.versionHash ? 'version-fixed' : stored.revision !== input.revision ? 'stale' : undefined
  if (code) return { status: 409, conflict: conflictOf(code, mine ? await bothValues(req, stored, version, input) : {}), ...view }
  const refused = (await isRoundClosed(req, stored)) ? conflictOf('round-closed') : refusalNow(form, version)
  if (refused) return { status: 409, conflict: refused, ...view }
  const place = storedPlace(stored)
  const before = allAnswers(stored, form.id).answers
  const { verdict, refusedBy } = await judge(req, version, { ...input, answers: signedNow(version, input, before) }, place.region, before)
  if (refusedBy) return refusedBy
  const row = await store(req, { input, bodyHash, form, version, place, verdict, stored, before })
  return { status: 200, receipt: receiptOf(row, version.number), ...(mine && { response: toView(row) }), verdict }
}

/** Where a stored response belongs: as it was decided when it was made. */
export const storedPlace = (row: ResponseRow): Place => ({
  rights: row.rights,
  region: String(idOf(row.region)),
  province: String(row.province),
  subjectKey: typeof row.subjectKey === 'string' ? row.subjectKey : undefined,
  case: idOf(row.case),
  serviceCentre: idOf(row.serviceCentre),
  round: typeof row.round === 'string' ? row.round : undefined,
  monitor: typeof row.monitor === 'string' ? row.monitor : undefined,
  author: idOf(row.author),
  handlers: [],
})

/** What is stored beside what was sent; secured values only for those who may open them, and written down. */
async function bothValues(req: PayloadRequest, stored: ResponseRow, version: Version, input: SaveRequest) {
  const opened = await mayOpen(req, stored)
  if (opened) {
    const names = sealedNames(stored.sealed)
    if (names.length > 0) await audit(req, { action: 'identity-read', collection: 'form-responses', document: String(stored.id), fields: names })
  }
  const view = toView(stored)
  const current = opened ? allAnswers(stored, version.form).answers : view.answers
  const sent = (typeof input.answers === 'object' && input.answers !== null ? signedNow(version, input, current) : {}) as Answers
  return { current: { revision: stored.revision, status: stored.status, savedAt: view.savedAt, answers: current }, sent, differs: differences(current, sent) }
}
