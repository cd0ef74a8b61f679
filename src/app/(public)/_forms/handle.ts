import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'

import { isInstanceId } from '@/actions/forms/load'
import { saveResponse } from '@/actions/forms/saveResponse'
import { initialAnswers } from '@/domain/forms/initialAnswers'
import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import { receiptCode } from '@/actions/forms/view'
import { readPage } from '@/client/forms/readPage'
import { changeRows } from '@/components/forms/changeRows'
import { seeOther } from '@/components/forms/renderDocument'
import type { FormError } from '@/components/ui/ErrorSummary'
import { HONEYPOT } from '@/endpoints/forms/responseDoor'
import { evaluate } from '@/domain/forms/evaluate'
import type { FormSubject } from '@/domain/forms/lists'
import { formErrorText } from '@/i18n/areas/forms'
import { publicFormsText } from '@/i18n/areas/publicForms'
import { now } from '@/lib/clock'
import { environment } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { clientAddress } from '@/lib/http/clientAddress'
import { readBytes } from '@/lib/http/readBody'
import { RequestRefused } from '@/lib/http/refuse'
import { countPublicSave } from '@/lib/http/submissionLimits'

import { isOwnOrigin } from '../../(staff)/_server/origin'
import { type Carried, formPage, reviewPage, sentPage } from './pages'
import { type PublicVisit, publicVisit } from './visit'

type Params = { locale: string; key: string }
type Raw = Record<string, unknown>

/** A stranger's answers; files are none of theirs. */
const LIMIT = 300_000
const MISSING = '/tidak-ditemukan'

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** An empty form; `?tentang=` may name what it is about, as the link from that page does. */
export async function getPublicForm(request: Request, params: Params): Promise<Response> {
  const visit = await publicVisit(params)
  if (!visit) return seeOther(MISSING)
  const wanted = new URL(request.url).searchParams.get('tentang') ?? ''
  const subject = visit.subjects.some(({ value }) => value === wanted) ? wanted : ''
  return formPage(visit, { instanceId: randomUUID(), subject }, initialAnswers(visit.version.definition, visit.today))
}

async function formOf(request: Request): Promise<FormData | number> {
  try {
    const bytes = await readBytes(request, LIMIT)
    return await new Response(bytes, { headers: { 'Content-Type': request.headers.get('content-type') ?? '' } }).formData()
  } catch (error) {
    return error instanceof RequestRefused && error.problem === 'body-too-large' ? 413 : 400
  }
}

/**
 * One post of a public form. `periksa` checks as a submission would and reads back; `kirim` sends; a row button adds or
 * takes away a row. Nothing is written before `kirim`, and the same press twice gives the same receipt.
 */
export async function postPublicForm(request: Request, params: Params): Promise<Response> {
  const visit = await publicVisit(params)
  if (!visit) return seeOther(MISSING)
  const t = publicFormsText[visit.locale]
  const head = await headers()
  const plain = (message: string, status: number): Response => new Response(message, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
  if (!isOwnOrigin(head, environment().serverURL)) return plain(formErrorText[visit.locale]['answers-shape'], 403)
  const form = await formOf(request)
  if (typeof form === 'number') return plain(form === 413 ? t.tooLarge : formErrorText[visit.locale]['answers-shape'], form)

  const given = textIn(form, 'isian')
  const carried: Carried = { instanceId: isInstanceId(given) ? given : randomUUID(), subject: textIn(form, 'tentang') }
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const read = readPage(visit.version.definition, {}, entries, 'all')
  if (read.unknown.length > 0) return formPage(visit, carried, {}, { faults: [{ message: formErrorText[visit.locale]['unknown-key'] }] })
  const changed = changeRows(visit.version.definition, read.answers, form)
  if (changed) return formPage(visit, carried, changed)
  if (textIn(form, 'tahap') === 'ubah') return formPage(visit, carried, read.answers)
  // What a program fills in leads to the page it hopes for; nothing is written.
  if (textIn(form, HONEYPOT)) return sentPage(visit, { code: receiptCode(carried.instanceId), submittedAt: now().toISOString() })

  const verdict = evaluate(visit.version.definition, read.answers, { today: visit.today, mode: 'submit' })
  const faults: FormError[] = visit.form.subject !== 'none' && !visit.subjects.some(({ value }) => value === carried.subject) ? [{ field: 'tentang', message: t.subjectRequired(visit.about) }] : []
  if (textIn(form, 'versi') !== visit.version.hash) faults.push({ message: t.changed })
  if (verdict.errors.length > 0 || faults.length > 0) return formPage(visit, carried, read.answers, { errors: verdict.errors, faults })
  const carriedEntries = entries.filter(([name]) => name.startsWith('a/') || name.startsWith('baris/'))
  if (textIn(form, 'tahap') !== 'kirim') return reviewPage(visit, carried, read.answers, carriedEntries)

  if ((await countPublicSave(clientAddress(head))) > 0) return reviewPage(visit, carried, read.answers, carriedEntries, t.tooMany, 429)
  return send(visit, carried, verdict.kept, read.answers, carriedEntries)
}

async function send(visit: PublicVisit, carried: Carried, answers: unknown, raw: Raw, entries: [string, string][]): Promise<Response> {
  const { form, version, req, locale } = visit
  const subject = form.subject === 'none' ? undefined : { relationTo: SUBJECT_COLLECTION[form.subject as Exclude<FormSubject, 'none'>], value: carried.subject }
  try {
    const result = await saveResponse(req, { instanceId: carried.instanceId, form: form.id, versionHash: version.hash, revision: 0, answers, mode: 'submit', channel: 'web', subject })
    if (result.status === 422) return await formPage(visit, carried, raw, { errors: result.errors })
    // Sent already, with other answers: a new attempt is a new response only when the person starts anew.
    if (result.status === 409) return await reviewPage(visit, carried, raw, entries, result.conflict.message[locale], 409)
    return await sentPage(visit, result.receipt)
  } catch (error) {
    if (error instanceof DomainError) return reviewPage(visit, carried, raw, entries, error.status === 409 ? publicFormsText[locale].notNow : error.text[locale], error.status)
    throw error
  }
}
