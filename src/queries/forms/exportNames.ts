import type { CollectionSlug, PayloadRequest } from 'payload'

import { levelOf } from '@/domain/platform/regions'
import { titleOf } from '@/domain/structure/regionTitles'
import { modelOf } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { refOf } from '@/lib/relation'
import type { ResponseRow } from '@/actions/forms/types'

/** Field that names a document of each collection that answers may point at or be about. */
const TITLE: Readonly<Partial<Record<CollectionSlug, string>>> = {
  institutions: 'name', 'service-centres': 'name', 'task-forces': 'name', 'sub-task-forces': 'name', members: 'position',
  activities: 'title', 'action-plans': 'title', reports: 'title', decrees: 'title', cases: 'caseNumber',
}
const MOST_REGIONS = 700

export type Names = (collection: string, id: string) => string

/** Names of all regions; they are no secret. */
export async function regionNames(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({ collection: 'regions', select: { name: true, kind: true }, limit: MOST_REGIONS, pagination: false, depth: 0, overrideAccess: false, req })
  return new Map(docs.map((doc) => [String(doc.id), titleOf({ id: String(doc.id), name: doc.name, level: levelOf(String(doc.id)), kind: doc.kind })]))
}

/** Ids that the answers of these responses point at, by collection. Secured answers are not looked into. */
function pointedAt(rows: readonly ResponseRow[], definitions: readonly FormDefinition[]): Map<string, Set<string>> {
  const references = new Map<string, string>()
  for (const definition of definitions) for (const { item } of modelOf(definition).nodes) if ('type' in item && item.type === 'reference') references.set(item.key, item.collection)
  const found = new Map<string, Set<string>>()
  const add = (collection: string, id: unknown): void => {
    if (typeof id === 'string') found.set(collection, (found.get(collection) ?? new Set()).add(id))
  }
  const look = (answers: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(answers)) {
      const collection = references.get(key)
      if (collection) add(collection, value)
      else if (Array.isArray(value)) for (const row of value) if (typeof row === 'object' && row) look((row as { answers?: Record<string, unknown> }).answers ?? {})
    }
  }
  for (const row of rows) {
    const about = refOf(row.subject)
    if (about) add(about.relationTo, about.value)
    if (references.size > 0) look((row.answers ?? {}) as Record<string, unknown>)
  }
  return found
}

/** Names of what these responses are about and point at, as far as the person may read it: one query for each collection. */
export async function namesFor(req: PayloadRequest, rows: readonly ResponseRow[], definitions: readonly FormDefinition[], regions: ReadonlyMap<string, string>): Promise<Names> {
  const names = new Map<string, string>()
  for (const [collection, ids] of pointedAt(rows, definitions)) {
    const title = TITLE[collection as CollectionSlug]
    if (!title || ids.size === 0) continue
    req.context = {}
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug, where: { id: { in: [...ids] } }, select: { [title]: true } as never, limit: ids.size, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) names.set(`${collection}:${String(doc.id)}`, String(doc[title] ?? ''))
  }
  return (collection, id) => (collection === 'regions' ? regions.get(id) : names.get(`${collection}:${id}`)) ?? ''
}
