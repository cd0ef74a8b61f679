import type { PayloadRequest, Where } from 'payload'

import type { Scope } from '@/access/scope'
import { definitionOf } from '@/actions/forms/load'
import type { ExportVersion } from '@/domain/forms/export/types'
import type { FormDefinition } from '@/domain/forms/types'
import { levelOf } from '@/domain/platform/regions'

import { answersWithin } from './results'

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

/** States of answers that count: what came back or was voided counts nowhere. */
const COUNTED = ['submitted', 'accepted']

/** Who may take data out: whoever may count it. A caseworker's own cases are no data set. */
export const mayExport = (scope: Scope): boolean => answersWithin(scope).length > 0

const below = (region: string): Where[] => {
  const level = levelOf(region)
  return level === 'pusat' ? [] : [{ [level === 'provinsi' ? 'province' : 'region']: { equals: region } }]
}

/** The condition of the query: this form, what counts, the asker's reach, the filter. */
export function exportWhere(scope: Scope, form: string, filter: ExportFilter, versions: readonly ExportVersion[]): Where {
  const { region, from, to, round, subject } = filter
  const reach = answersWithin(scope).map((equalities): Where => ({ and: Object.entries(equalities).map(([field, values]) => ({ [field]: { in: [...values] } })) }))
  return {
    and: [
      { form: { equals: form } },
      { status: { in: COUNTED } },
      { or: reach },
      ...(filter.versions ? [{ version: { in: versions.filter(({ number }) => filter.versions?.includes(number)).map(({ id }) => id) } }] : []),
      ...(region ? below(region) : []),
      ...(from ? [{ submittedAt: { greater_than_equal: from } }] : []),
      ...(to ? [{ submittedAt: { less_than: to } }] : []),
      ...(round ? [{ round: { equals: round } }] : []),
      ...(subject ? [{ subjectKey: { equals: subject } }] : []),
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
