import type { PayloadRequest } from 'payload'

import type { ResponseState } from '@/domain/forms/responseStates'
import type { SubjectRef } from '@/actions/forms/types'
import { idOf, subjectKeyOf } from '@/lib/relation'

export type ResponseLine = { id: string; instanceId: string; form: string; version: string; status: ResponseState; revision: number; round?: string; savedAt?: string; submittedAt?: string }

const MOST = 200

/** Responses about one thing within the asker's reach, newest first; no answers. */
export async function responsesOf(req: PayloadRequest, { relationTo, value }: SubjectRef): Promise<ResponseLine[]> {
  const { docs } = await req.payload.find({
    collection: 'form-responses',
    where: { subjectKey: { equals: subjectKeyOf({ relationTo, value }) } },
    select: { instanceId: true, form: true, version: true, status: true, revision: true, round: true, savedAt: true, submittedAt: true },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.map((doc) => ({
    id: String(doc.id), instanceId: doc.instanceId, form: idOf(doc.form) ?? '', version: idOf(doc.version) ?? '', status: doc.status, revision: doc.revision,
    ...(doc.round && { round: doc.round }), ...(doc.savedAt && { savedAt: doc.savedAt }), ...(doc.submittedAt && { submittedAt: doc.submittedAt }),
  }))
}
