import type { PayloadRequest, Where } from 'payload'

import type { FormSubject } from '@/domain/forms/lists'
import { idOf } from '@/lib/relation'

export type FormLine = {
  id: string
  key: string
  title: { id: string; en: string }
  purpose: string
  audience: string
  subject: FormSubject
  region: string
  currentVersion: string
  /** Id of the form it adds to. */
  supplements?: string
}

const SELECT = { key: true, title: true, titleEn: true, purpose: true, audience: true, subject: true, region: true, currentVersion: true, supplements: true } as const
const MOST = 200

/** Active forms within the asker's reach, own region and above (and below, for who may read there), by title. */
async function active(req: PayloadRequest, where: Where): Promise<FormLine[]> {
  const { docs } = await req.payload.find({
    collection: 'forms', where: { and: [{ status: { equals: 'active' } }, where] }, select: SELECT, sort: 'title', limit: MOST, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  return docs.flatMap((doc) => {
    const currentVersion = idOf(doc.currentVersion)
    if (!currentVersion) return []
    const supplements = idOf(doc.supplements)
    return [{
      id: String(doc.id), key: doc.key, title: { id: doc.title, en: doc.titleEn || doc.title }, purpose: doc.purpose, audience: doc.audience, subject: doc.subject,
      region: String(idOf(doc.region)), currentVersion, ...(supplements && { supplements }),
    }]
  })
}

/** Forms about one kind of thing: for the page of a case, a task force, a service centre. */
export const formsFor = (req: PayloadRequest, subject: FormSubject): Promise<FormLine[]> => active(req, { subject: { equals: subject } })

/** Everything a person may be asked to fill in. */
export const formsToFill = (req: PayloadRequest): Promise<FormLine[]> => active(req, { audience: { in: ['staff', 'invited', 'public'] } })
