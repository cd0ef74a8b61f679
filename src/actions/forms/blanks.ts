import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { type BlankCode, readBlankCode } from '@/domain/forms/blankCode'
import { formBlankText } from '@/i18n/areas/formBlank'
import { conflict, DomainError } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { refusalNow } from './accepting'
import { formInScope } from './load'
import { placeOf } from './placeOf'
import { saveResponse } from './saveResponse'
import type { Conflict, FormRow, ResponseRow, SubjectRef } from './types'

type VersionRow = { id: string; form: string; number: number; hash: string; state: string; acceptUntil?: string }
export type FoundBlank = BlankCode & {
  form: FormRow
  version: VersionRow
  /** Why it cannot be entered (any more): the form rests, or the version's days of grace are over. */
  refusal?: Conflict
  /** It was entered before; `instanceId` only for those who may see that response. */
  used?: { instanceId?: string }
}

const said = (code: 'codeWrong' | 'unknown' | 'used' | 'notYours', status: number): DomainError =>
  new DomainError(`blank-${code}`, status, { id: formBlankText.id.entry[code], en: formBlankText.en.entry[code] }, ['k'])

/** Versions the person may read whose hash begins like this: the one in force first where a form said the same twice. */
async function versionsLike(req: PayloadRequest, hashStart: string): Promise<VersionRow[]> {
  const { docs } = await req.payload.find({
    collection: 'form-versions',
    where: { and: [{ hash: { greater_than_equal: hashStart.padEnd(64, '0') } }, { hash: { less_than_equal: hashStart.padEnd(64, 'f') } }] },
    select: { form: true, number: true, hash: true, state: true, acceptUntil: true },
    sort: '-number', limit: 20, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  const rows = docs.map((doc) => ({ id: String(doc.id), form: idOf(doc.form) ?? '', number: doc.number, hash: doc.hash, state: doc.state, acceptUntil: doc.acceptUntil ?? undefined }))
  return [...rows.filter(({ state }) => state === 'published'), ...rows.filter(({ state }) => state !== 'published')]
}

/** Whether this copy was entered, and which response that is for those who may read it; the others learn no more than that. */
async function usedBy(req: PayloadRequest, form: string, blankId: string): Promise<FoundBlank['used']> {
  const row = await req.payload.db.findOne<ResponseRow>({ collection: 'form-responses', where: { blankKey: { equals: `${form}:${blankId}` } }, req: { transactionID: req.transactionID } })
  if (!row) return undefined
  return permits('form-responses', 'read', await scopeOf(req), row) ? { instanceId: row.instanceId } : {}
}

/**
 * What a code on paper stands for, within the person's reach.
 * @throws {DomainError} 400 for a mistyped code, 404 for one of no version the person may read
 */
export async function findBlank(req: PayloadRequest, typed: string): Promise<FoundBlank> {
  const code = readBlankCode(typed)
  if (!code) throw said('codeWrong', 400)
  const [version] = await versionsLike(req, code.hashStart)
  if (!version) throw said('unknown', 404)
  const form = await formInScope(req, version.form)
  const [refusal, used] = [refusalNow(form, version), await usedBy(req, form.id, code.blankId)]
  return { ...code, form, version, ...(refusal && { refusal }), ...(used && { used }) }
}

/**
 * A draft for what stands on a blank, on exactly the version that was printed, without the form's own defaults: what is
 * empty on paper is no answer.
 * @throws {DomainError} as `findBlank`; 409 for a blank that was entered or a version no longer accepted; 400 for a subject out of reach
 */
export async function openBlank(req: PayloadRequest, { code, subject }: { code: string; subject?: SubjectRef }): Promise<{ instanceId: string }> {
  const { form, version, blankId, used } = await findBlank(req, code)
  if (used) throw said('used', 409)
  // A public form takes answers from anybody, but who types a paper in must be able to read on.
  if (!mayWithResponse('fill', await scopeOf(req), await placeOf(req, form, subject))) throw said('notYours', 403)
  const instanceId = randomUUID()
  const saved = await saveResponse(req, { instanceId, form: form.id, versionHash: version.hash, revision: 0, answers: {}, mode: 'draft', channel: 'paper', blankId, subject })
  if (saved.status === 409) throw conflict(saved.conflict.code, saved.conflict.message.id, saved.conflict.message.en)
  if (saved.status === 422) throw new Error('A response without answers was refused')
  return { instanceId }
}
