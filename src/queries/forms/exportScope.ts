import type { PayloadRequest, Where } from 'payload'

import type { Scope } from '@/access/scope'
import { definitionOf } from '@/actions/forms/load'
import type { ExportVersion } from '@/domain/forms/export/types'
import { COUNTED_STATES } from '@/domain/forms/responseStates'
import type { FormDefinition } from '@/domain/forms/types'

import type { Equalities } from './equalities'
import { answersWithin, narrowed } from './results'

/** What to take out: everything within the asker's reach unless narrowed. */
export type ExportFilter = {
  /** Numbers of versions. */
  versions?: readonly number[]
  /** Only this region and what is below it. */
  region?: string
  /** Sent from (inclusive) to (exclusive), ISO. */
  from?: string
  to?: string
  round?: string
  /** `task-forces:<id>` and the like. */
  subject?: string
}

/** Who may take data out: whoever may count it. A caseworker's own cases are no data set. */
export const mayExport = (scope: Scope): boolean => answersWithin(scope).length > 0

/** Columns equal to one of their values, as a condition of Payload's. */
const whereOf = (equalities: Equalities): Where => ({ and: Object.entries(equalities).map(([field, values]) => ({ [field]: { in: [...values] } })) })

/** The condition of the query: what counts of this form after the filter, within the asker's reach. As the results count it. */
export function exportWhere(scope: Scope, form: string, filter: ExportFilter, versions: readonly ExportVersion[]): Where {
  const { versions: numbers, region, from, to, round, subject } = filter
  const all = narrowed({ form, region, round, ...(subject && { subjects: [subject] }), ...(numbers && { versions: versions.filter(({ number }) => numbers.includes(number)).map(({ id }) => id) }) })
  return {
    and: [
      whereOf({ ...all, status: COUNTED_STATES }),
      { or: answersWithin(scope).map(whereOf) },
      ...(from ? [{ submittedAt: { greater_than_equal: from } }] : []),
      ...(to ? [{ submittedAt: { less_than: to } }] : []),
    ],
  }
}

const MOST_VERSIONS = 500

/** Every version of a form there ever was, oldest first. Asks nobody's rights: the form was found within reach. */
export async function exportVersions(req: PayloadRequest, form: string): Promise<ExportVersion[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'form-versions', where: { form: { equals: form } }, sort: 'number', limit: MOST_VERSIONS, pagination: false, req: { transactionID: req.transactionID },
    select: { number: true, hash: true, definition: true, state: true, publishedAt: true, changeNote: true },
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    number: Number(doc.number),
    definition: definitionOf(String(doc.hash), String(doc.definition)) satisfies FormDefinition,
    state: String(doc.state),
    ...(doc.publishedAt ? { publishedAt: new Date(String(doc.publishedAt)).toISOString() } : {}),
    ...(typeof doc.changeNote === 'string' && doc.changeNote ? { changeNote: doc.changeNote } : {}),
  }))
}
