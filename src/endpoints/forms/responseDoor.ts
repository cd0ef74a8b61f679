import type { Endpoint, PayloadRequest } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { isInstanceId } from '@/actions/forms/load'
import { saveResponse } from '@/actions/forms/saveResponse'
import type { SaveRequest, SaveResult, SubjectRef } from '@/actions/forms/types'
import { receiptCode } from '@/actions/forms/view'
import { isChannel } from '@/domain/forms/responseStates'
import { now } from '@/lib/clock'
import { DomainError, forbidden, invalid, localeOf, notFound } from '@/lib/errors'
import { clientAddress } from '@/lib/http/clientAddress'
import { countPublicSave } from '@/lib/http/submissionLimits'
import { refOf } from '@/lib/relation'

import { jsonBody, textIn } from '../body'

/** Characters of a stranger's answers; people with accounts have the limit of every JSON body. */
const PUBLIC_LIMIT = 100_000
/** A field no person sees: who fills it in is a program. */
export const HONEYPOT = 'website'

const KNOWN = new Set(['form', 'versionHash', 'revision', 'answers', 'mode', 'channel', 'blankId', 'subject', 'clientStartedAt', 'clientSavedAt', HONEYPOT])
const BLANK = /^[A-Za-z0-9-]{4,64}$/

function parse(instanceId: string, body: Record<string, unknown>): SaveRequest {
  const unknown = Object.keys(body).filter((key) => !KNOWN.has(key))
  if (unknown.length > 0) throw invalid('body-shape', `Isian tidak dikenal: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.`, `Unknown fields: ${unknown.slice(0, 5).join(', ').slice(0, 200)}.`, unknown.slice(0, 20))
  const wrong: string[] = []
  const mode = body.mode
  if (mode !== 'draft' && mode !== 'submit') wrong.push('mode')
  const revision = body.revision ?? 0
  if (!Number.isInteger(revision) || Number(revision) < 0) wrong.push('revision')
  const channel = body.channel ?? 'web'
  if (!isChannel(channel) || channel === 'import') wrong.push('channel')
  if (typeof body.form !== 'string' || typeof body.versionHash !== 'string') wrong.push('form', 'versionHash')
  const subject = body.subject === undefined || body.subject === null ? undefined : refOf(body.subject)
  if (body.subject && !subject) wrong.push('subject')
  const blankId = body.blankId ?? undefined
  if (blankId !== undefined && !(typeof blankId === 'string' && BLANK.test(blankId))) wrong.push('blankId')
  if (!(typeof body.answers === 'object' && body.answers !== null && !Array.isArray(body.answers))) wrong.push('answers')
  if (wrong.length > 0) throw invalid('body-shape', `Bentuk isian keliru: ${wrong.join(', ')}.`, `Wrong type in: ${wrong.join(', ')}.`, wrong)
  return {
    instanceId,
    form: textIn(body, 'form'),
    versionHash: textIn(body, 'versionHash'),
    revision: Number(revision),
    answers: body.answers,
    mode: mode as SaveRequest['mode'],
    channel: channel as SaveRequest['channel'],
    ...(typeof blankId === 'string' && { blankId }),
    ...(subject && { subject: subject as SubjectRef }),
    ...(textIn(body, 'clientStartedAt') && { clientStartedAt: textIn(body, 'clientStartedAt') }),
    ...(textIn(body, 'clientSavedAt') && { clientSavedAt: textIn(body, 'clientSavedAt') }),
  }
}

/** Strangers: few, small, and no programs. A program is told what it hopes for, and nothing is written. */
async function guardStranger(req: PayloadRequest, input: SaveRequest, body: Record<string, unknown>): Promise<Response | undefined> {
  const wait = await countPublicSave(clientAddress(req.headers))
  if (wait > 0) {
    req.responseHeaders = new Headers({ 'Retry-After': String(wait) })
    throw new DomainError('too-many', 429, { id: 'Terlalu banyak kiriman dari alamat ini. Coba lagi nanti.', en: 'Too many submissions from this address. Try again later.' })
  }
  if (JSON.stringify(input.answers).length > PUBLIC_LIMIT) throw new DomainError('body-too-large', 413, { id: 'Kiriman terlalu besar.', en: 'The request is too large.' })
  if (body[HONEYPOT] === undefined || body[HONEYPOT] === '') return undefined
  const at = now().toISOString()
  const submits = input.mode === 'submit'
  return Response.json(
    { receipt: { instanceId: input.instanceId, ...(submits && { code: receiptCode(input.instanceId) }), form: input.form, versionHash: input.versionHash, revision: 1, status: submits ? 'submitted' : 'draft', savedAt: at, ...(submits && { submittedAt: at }) } },
    { status: 201, headers: { 'cache-control': 'no-store' } },
  )
}

function answer(req: PayloadRequest, result: SaveResult): Response {
  const locale = localeOf(req)
  const headers = { 'cache-control': 'no-store' }
  if (result.status === 409) {
    const { code, message, ...both } = result.conflict
    return Response.json({ errors: [{ message: message[locale], code, fields: both.differs ?? [] }], conflict: both }, { status: 409, headers })
  }
  if (result.status === 422) {
    const message = { id: 'Jawaban belum dapat diterima. Perbaiki yang ditandai.', en: 'The answers cannot be accepted yet. Correct what is marked.' }[locale]
    return Response.json({ errors: [{ message, code: 'answers-refused', fields: [...new Set(result.errors.map(({ address }) => address))] }], problems: result.errors }, { status: 422, headers })
  }
  return Response.json({ receipt: result.receipt, ...(result.response && { doc: result.response, dropped: result.verdict.dropped }) }, { status: result.status, headers })
}

/** `PUT /api/form-responses/:instanceId`: the one door for answers; see `saveResponse`. Without an account only public forms. */
export const responseDoor: Endpoint = {
  path: '/:id',
  method: 'put',
  handler: async (req) => {
    const instanceId = String(req.routeParams?.id ?? '')
    if (!isInstanceId(instanceId)) throw notFound()
    if (req.user && !hasRight('form-responses', 'read', await scopeOf(req))) throw forbidden('fill-right', 'Anda tidak berwenang mengisi formulir.', 'You may not fill in forms.')
    const body = await jsonBody(req)
    const input = parse(instanceId, body)
    const trap = req.user ? undefined : await guardStranger(req, input, body)
    return trap ?? answer(req, await saveResponse(req, input))
  },
}
