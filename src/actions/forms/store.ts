import type { PayloadRequest } from 'payload'

import type { Answers, Verdict } from '@/domain/forms/types'
import { now } from '@/lib/clock'
import { idOf } from '@/lib/relation'

import { responseByInstance } from './load'
import { recordRevision } from './recordRevision'
import { rewriteIndex } from './rewriteIndex'
import { allAnswers, sealAnswers, sealedNames } from './sealAnswers'
import type { FormRow, Place, ResponseRow, SaveRequest, Version } from './types'
import { receiptCode } from './view'

type Work = {
  input: SaveRequest
  /** Of the request, so that its repetition is known; null for a change that is no request of a client's. */
  bodyHash: string | null
  form: FormRow
  version: Version
  place: Place
  verdict: Verdict
  stored?: ResponseRow
  /** All answers as they were, secured ones opened. */
  before?: Answers
  /** Why a submitted response is changed. */
  reason?: string
}

const momentOf = (value: string | undefined): string | undefined => (value && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined)

/** Content of a response as it is stored: open values as JSON, secured ones encrypted each by itself. */
export function contentOf(form: string, instanceId: string, verdict: Verdict) {
  return { answers: verdict.open, computed: verdict.openComputed, sealed: sealAnswers({ form, instanceId }, verdict) }
}

/** Writes the response, its index rows and, once it was submitted before, a revision. The caller holds the transaction. */
export async function store(req: PayloadRequest, { input, bodyHash, form, version, place, verdict, stored, before, reason }: Work): Promise<ResponseRow> {
  const at = now().toISOString()
  const submits = input.mode === 'submit'
  const data: Record<string, unknown> = {
    ...contentOf(form.id, input.instanceId, verdict),
    revision: (stored?.revision ?? 0) + 1,
    savedAt: at,
    bodyHash,
    clientSavedAt: momentOf(input.clientSavedAt) ?? null,
    ...(submits && { status: 'submitted', submittedAt: at, receiptCode: stored?.receiptCode ?? receiptCode(input.instanceId), sealedReason: null }),
  }
  const trusted = { depth: 0, overrideAccess: true, req } as const
  // The trail names the secured fields too; never what is in them.
  req.context.sigapSealedNames = sealedNames(data.sealed)
  if (stored) await req.payload.update({ collection: 'form-responses', id: stored.id, data, ...trusted })
  else {
    await req.payload.create({
      collection: 'form-responses',
      data: {
        ...data,
        ...place,
        instanceId: input.instanceId,
        form: form.id,
        version: version.id,
        versionHash: version.hash,
        status: submits ? 'submitted' : 'draft',
        channel: input.channel,
        // Left out, not null, where there is no blank: a unique index would take null for a value.
        ...(input.blankId && { blankId: input.blankId, blankKey: `${form.id}:${input.blankId}` }),
        clientStartedAt: momentOf(input.clientStartedAt) ?? null,
      } as never,
      ...trusted,
    })
  }
  const row = await responseByInstance(req, input.instanceId)
  if (!row) throw new Error('The response that was just written is gone')
  if (submits) await rewriteIndex(req, row, place, verdict.indexed)
  if (stored?.submittedAt) {
    await recordRevision(req, row, {
      action: stored.status === 'submitted' || !submits ? 'edit' : 'submit',
      versionBefore: idOf(stored.version) ?? version.id,
      before: before ?? allAnswers(stored, form.id).answers,
      after: verdict.kept,
      definition: version.definition,
      reason,
    })
  }
  return row
}
