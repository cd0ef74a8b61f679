import { randomBytes, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { ResponseChannel } from '@/domain/forms/responseStates'
import type { FormDefinition } from '@/domain/forms/types'
import { conflict, notFound } from '@/lib/errors'
import { keyedHash } from '@/lib/crypto/keyring'
import { patchRow } from '@/lib/database/patchRow'
import { idOf } from '@/lib/relation'

import { formById, responseByInstance, versionById } from './load'
import type { PlaceOptions } from './placeOf'
import { saveResponse } from './saveResponse'
import type { SubjectRef } from './types'

export type OpenRequest = { form: string; subject?: SubjectRef; channel?: ResponseChannel; instanceId?: string }
export type OpenedDraft = {
  instanceId: string
  revision: number
  versionHash: string
  versionNumber: number
  definition: FormDefinition
  /** Opens this draft again for the anonymous (`readOwnDraft`); shown once, kept as a keyed hash. */
  resumeCode?: string
}

/**
 * A new draft on the form's current version, with the defaults the form gives. `options.round` is for trusted code only.
 * @throws {DomainError} 404 for a form out of reach, 400 `subject-unknown`, 409 while the form takes no responses
 */
export async function openResponse(req: PayloadRequest, { form, subject, channel = 'web', instanceId = randomUUID() }: OpenRequest, options: PlaceOptions = {}): Promise<OpenedDraft> {
  const found = await formById(req, form)
  const version = await versionById(req, idOf(found?.currentVersion))
  if (!found || !version) throw notFound()
  const saved = await saveResponse(
    req,
    { instanceId, form, versionHash: version.hash, revision: 0, answers: {}, mode: 'draft', channel, subject },
    { ...options, begin: true },
  )
  if (saved.status === 409) throw conflict(saved.conflict.code, saved.conflict.message.id, saved.conflict.message.en)
  if (saved.status === 422) throw conflict('form-defaults', 'Isian bawaan formulir ini tidak dapat dipakai.', 'The default answers of this form cannot be used.')
  const resumeCode = saved.response ? undefined : randomBytes(18).toString('base64url')
  if (resumeCode) {
    const row = await responseByInstance(req, instanceId)
    if (row) await patchRow(req, 'form-responses', row.id, { resumeHash: keyedHash('form-resume', `${instanceId}:${resumeCode}`) })
  }
  return { instanceId, revision: saved.receipt.revision, versionHash: version.hash, versionNumber: version.number, definition: version.definition, ...(resumeCode && { resumeCode }) }
}
