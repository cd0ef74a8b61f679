import type { Role } from '@/access/roles'
import { DECREE_KIND, wordFor } from '@/domain/vocabulary'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from './session'

export type OwnAssignment = { key: string; role: Role; place: string; decree?: string; from?: string; until?: string }

const earliest = (...dates: (string | null | undefined)[]): string | undefined =>
  dates.flatMap((date) => (date ? [date.slice(0, 10)] : [])).sort()[0]

/** The person's valid assignments with the decree each rests on; an assignment ends with its decree at the latest. */
export async function ownAssignments(staff: Staff): Promise<OwnAssignment[]> {
  const ids = [...new Set(staff.scope.grants.flatMap(({ decree }) => decree ?? []))]
  const [title, decrees] = await Promise.all([
    regionTitles(staff.locale),
    ids.length === 0
      ? []
      : // Past access rules: a caseworker reads no decrees, but may know number and date of the one that appoints them.
        staff.payload
          .find({ collection: 'decrees', where: { id: { in: ids } }, select: { number: true, kind: true, title: true, validUntil: true }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, req: staff.req })
          .then(({ docs }) => docs),
  ])
  const byId = new Map(decrees.map((doc) => [doc.id, doc]))
  return staff.scope.grants.map((grant, index) => {
    const decree = grant.decree ? byId.get(grant.decree) : undefined
    return {
      key: `${grant.role}-${index}`,
      role: grant.role,
      place: title(grant.region),
      decree: decree && (decree.number ? `${wordFor(DECREE_KIND, decree.kind, staff.locale)} ${decree.number}` : decree.title),
      from: grant.validFrom,
      until: earliest(grant.validUntil, decree?.validUntil),
    }
  })
}
