import type { PayloadRequest } from 'payload'

import { canMoveForm, type FormState } from '@/domain/forms/responseStates'
import { conflict } from '@/lib/errors'

import { write } from '../write'
import { formInScope } from './load'

/** @throws {DomainError} 404 out of scope, 409 where the table has no such move */
async function moveForm(req: PayloadRequest, id: string, to: FormState, from: readonly FormState[]): Promise<{ status: FormState }> {
  return write(req, async () => {
    const form = await formInScope(req, id, 'update')
    if (!from.some((state) => state === form.status) || !canMoveForm(form.status, to)) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur formulir.', 'There is no such step.')
    await req.payload.update({ collection: 'forms', id: form.id, data: { status: to }, depth: 0, overrideAccess: true, req })
    return { status: to }
  })
}

/** Takes no responses until it is resumed; what was filled in stays. */
export const suspendForm = (req: PayloadRequest, form: string): Promise<{ status: FormState }> => moveForm(req, form, 'suspended', ['active'])
export const resumeForm = (req: PayloadRequest, form: string): Promise<{ status: FormState }> => moveForm(req, form, 'active', ['suspended'])
/** For good: its responses stay readable. */
export const archiveForm = (req: PayloadRequest, form: string): Promise<{ status: FormState }> => moveForm(req, form, 'archived', ['draft', 'active', 'suspended'])
