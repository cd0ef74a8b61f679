import type { PayloadRequest } from 'payload'

import type { IndexedRow } from '@/domain/forms/types'
import { idOf } from '@/lib/relation'

import type { Place, ResponseRow } from './types'

/** No rows for a response that is no longer, or not yet, an answer that counts. */
export async function clearIndex(req: PayloadRequest, response: string): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'form-answers', where: { response: { equals: response } }, req: { transactionID: req.transactionID } })
}

/** The rows of a response written anew, with its place and rights. Straight through the adapter: the response is the audited thing. */
export async function rewriteIndex(req: PayloadRequest, row: ResponseRow, place: Place, indexed: readonly IndexedRow[]): Promise<void> {
  const response = String(row.id)
  await clearIndex(req, response)
  const common = {
    response,
    form: idOf(row.form),
    version: idOf(row.version),
    rights: place.rights,
    region: place.region,
    province: place.province,
    subjectKey: place.subjectKey,
    case: place.case,
    serviceCentre: place.serviceCentre,
    round: place.round,
    submittedAt: row.submittedAt,
  }
  for (const { field, row: inRow, ...value } of indexed) {
    await req.payload.db.create({ collection: 'form-answers', data: { ...common, field, row: inRow ?? undefined, ...value }, req: { transactionID: req.transactionID } })
  }
}
