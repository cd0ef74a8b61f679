import type { CollectionSlug } from 'payload'

import { grantsOf } from '@/access/scope'
import type { Lists, ListOption } from '@/components/forms/view'
import { modelOf } from '@/domain/forms/model'
import type { FormDefinition, ReferenceCollection } from '@/domain/forms/types'
import { idOf } from '@/lib/relation'
import { allRegions, regionTitle } from '@/queries/public/regions'

import type { Staff } from '../session'

/** A list to choose from holds at most so many; longer ones are for a search, not for a list. */
const MOST = 300

/** Field that names a document of each collection a question may refer to, or a form may be about. */
const TITLE: Partial<Record<CollectionSlug, string>> = {
  regions: 'name', institutions: 'name', 'service-centres': 'name', 'task-forces': 'name', 'sub-task-forces': 'name', members: 'position',
  activities: 'title', 'action-plans': 'title', reports: 'title', decrees: 'title', cases: 'caseNumber', documents: 'title',
}

/** Documents of a collection within the person's reach, by name. */
export async function namedOptions(staff: Staff, collection: CollectionSlug, { ids, where = {} }: { ids?: readonly string[]; where?: Record<string, unknown> } = {}): Promise<ListOption[]> {
  const title = TITLE[collection] ?? 'id'
  if (ids?.length === 0) return []
  staff.req.context = {}
  const { docs } = await staff.payload.find({
    collection,
    where: (ids ? { id: { in: [...ids] } } : where) as never,
    select: { [title]: true } as never,
    sort: title,
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req: staff.req,
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }))
}

/** Ids of files anywhere in the answers. */
function filesIn(definition: FormDefinition, answers: Readonly<Record<string, unknown>>): string[] {
  const { byKey } = modelOf(definition)
  const found: string[] = []
  const look = (values: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(values)) {
      const item = byKey.get(key)?.item
      if (!item || !('type' in item)) continue
      if (item.type === 'repeat' && Array.isArray(value)) for (const row of value as { answers: Record<string, unknown> }[]) look(row.answers)
      else if (item.type === 'file' || item.type === 'signature') found.push(...(Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string'))
    }
  }
  look(answers)
  return [...new Set(found)]
}

/** Task force whose files the person may add to, for attachments: the subject's, or the person's own. */
export const uploadOwner = (staff: Staff, subject?: { relationTo: string; value: string }): string | undefined => {
  const own = grantsOf(staff.scope, 'secretariat').flatMap((grant) => idOf(grant.taskForce) ?? [])
  return subject?.relationTo === 'task-forces' && own.includes(subject.value) ? subject.value : own[0]
}

/** Everything the questions of a form need to offer or to name; only what the form asks for is fetched. */
export async function formLists(staff: Staff, definition: FormDefinition, answers: Readonly<Record<string, unknown>>, uploads: boolean): Promise<Lists> {
  const fields = modelOf(definition).nodes.flatMap(({ item }) => ('type' in item ? [item] : []))
  const collections = [...new Set(fields.flatMap((field) => (field.type === 'reference' ? [field.collection] : [])))]
  const regions = fields.some((field) => field.type === 'region') || collections.includes('regions') ? await allRegions() : []
  const regionOptions = regions.map((region) => ({ value: region.id, label: regionTitle(region, staff.locale), level: region.level }))
  const references: Partial<Record<ReferenceCollection, readonly ListOption[]>> = {}
  for (const collection of collections) references[collection] = collection === 'regions' ? regionOptions : await namedOptions(staff, collection)
  const files = (await namedOptions(staff, 'documents', { ids: filesIn(definition, answers) })).map(({ value, label }) => ({ id: value, name: label }))
  return { regions: regionOptions, references, files, uploads }
}
