import config from '@payload-config'
import { getPayload, type Payload, type TypedCollectionSelect, type Where } from 'payload'

/** What the public site may ask for at all. Cases, referrals, users and files are not in the list, by type. */
export type PublicSlug =
  | 'regions'
  | 'task-forces'
  | 'sub-task-forces'
  | 'members'
  | 'institutions'
  | 'decrees'
  | 'action-plans'
  | 'activities'
  | 'reports'
  | 'service-centres'
  | 'forms'

type Question<S extends PublicSlug, Select extends TypedCollectionSelect[S]> = {
  collection: S
  /** Always said out loud, together with the status that makes a document public. */
  where: Where
  select: Select
  limit: number
  page?: number
  sort?: string | string[]
}

export const payloadOf = (): Promise<Payload> => getPayload({ config })

/**
 * The one door of anonymous reads. It goes past access control, because nobody is signed in on the public site; so
 * it names its reason (`reason` reaches hooks as `context.publicRead`), asks for explicit fields of explicitly
 * published documents, never follows a relationship, and never returns more than `limit`.
 */
export async function findPublic<S extends PublicSlug, Select extends TypedCollectionSelect[S]>(
  reason: string,
  question: Question<S, Select>,
) {
  const payload = await payloadOf()
  return payload.find<S, Select>({
    ...question,
    depth: 0,
    overrideAccess: true,
    pagination: question.page !== undefined,
    context: { publicRead: reason },
  })
}
