import { idOf } from '@/lib/relation'

import type { Staff } from '../session'

/** Whether the form of a response has a later version in force than the one the response is pinned to. */
export async function hasNewerVersion(staff: Staff, response: { form: string; version: string; round?: string }): Promise<boolean> {
  // A round's forms stay on its instrument, so that its objects can be compared.
  if (response.round) return false
  const form = await formRow(staff, response.form)
  const current = idOf(form?.currentVersion)
  return form?.status === 'active' && current !== undefined && current !== response.version
}

/** A form within the person's reach, by its id. */
export async function formRow(staff: Staff, id: string) {
  const { docs } = await staff.payload.find({
    collection: 'forms',
    where: { id: { equals: id } },
    select: { title: true, titleEn: true, status: true, subject: true, audience: true, currentVersion: true, key: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req: staff.req,
  })
  return docs[0]
}
