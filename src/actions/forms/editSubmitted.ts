import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { evaluate } from '@/domain/forms/evaluate'
import { stampSignatures } from '@/domain/forms/stampSignatures'
import { now } from '@/lib/clock'
import { forbidden, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { conflictOf, isRoundClosed } from './accepting'
import { checkReferences } from './checkReferences'
import { dayAt } from '../dayAt'
import { formById, responseByInstance, versionById } from './load'
import { reasonIn } from './reviewResponse'
import { storedPlace } from './saveResponse'
import { allAnswers } from './sealAnswers'
import { store } from './store'
import type { SaveResult } from './types'
import { receiptOf, toView } from './view'

export type EditRequest = { instanceId: string; revision: number; answers: unknown; reason: string }

/**
 * Corrects a submitted response, on the version it was filled in on, with a reason: the revision keeps what was and what
 * is. An accepted one is returned first.
 * @throws {DomainError} 400 without a reason, 403 without the right, 404 out of scope
 */
export async function editSubmitted(req: PayloadRequest, { instanceId, revision, answers, reason }: EditRequest): Promise<SaveResult> {
  const why = reasonIn(reason)
  return write(req, async (): Promise<SaveResult> => {
    const stored = await responseByInstance(req, instanceId)
    const scope = await scopeOf(req)
    if (!stored || !permits('form-responses', 'read', scope, stored)) throw notFound()
    if (!mayWithResponse('fill', scope, stored)) throw forbidden('not-your-step', 'Langkah ini bukan wewenang Anda.', 'This step is not yours to make.')
    const [form, version] = [await formById(req, idOf(stored.form) ?? ''), await versionById(req, idOf(stored.version))]
    if (!form || !version) throw notFound()
    if (await isRoundClosed(req, stored)) return { status: 409, conflict: conflictOf('round-closed') }
    if (stored.status !== 'submitted') return { status: 409, conflict: conflictOf('closed') }
    if (stored.revision !== revision) return { status: 409, conflict: conflictOf('stale') }
    const place = storedPlace(stored)
    const before = allAnswers(stored, form.id).answers
    const verdict = evaluate(version.definition, stampSignatures(version.definition, answers, before, now().toISOString()), { today: dayAt(place.region), mode: 'submit' })
    const errors = verdict.ok ? await checkReferences(req, { definition: version.definition, instanceId, answers: verdict.kept, before }) : verdict.errors
    if (errors.length > 0) return { status: 422, errors, verdict }
    const input = { instanceId, form: form.id, versionHash: version.hash, revision, answers, mode: 'submit' as const, channel: toView(stored).channel }
    const row = await store(req, { input, bodyHash: null, form, version, place, verdict, stored, before, reason: why })
    return { status: 200, receipt: receiptOf(row, version.number), response: toView(row), verdict }
  })
}
