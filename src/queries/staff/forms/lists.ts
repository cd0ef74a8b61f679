import type { CollectionSlug } from 'payload'

import { filesOf, namedFiles, nameOfFile } from '@/actions/forms/files/files'
import type { AttachedFile, Lists, ListOption } from '@/components/forms/view'
import { modelOf } from '@/domain/forms/model'
import type { Answers, FormDefinition, ReferenceCollection } from '@/domain/forms/types'
import { allRegions, regionTitle } from '@/queries/public/regions'

import type { Staff } from '../session'

/** A list to choose from holds at most so many: every region has its place in it. */
const MOST = 700

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

/** Names of the files that answers name: those attached to the response, and documents within the person's reach. */
async function fileNames(staff: Staff, instanceId: string, ids: readonly string[]): Promise<AttachedFile[]> {
  if (ids.length === 0) return []
  const attached = (await filesOf(staff.req, instanceId)).filter(({ id }) => ids.includes(id)).map((row) => ({ id: row.id, name: nameOfFile(row), href: `/api/form-responses/${instanceId}/files/${row.id}` }))
  const others = ids.filter((id) => !attached.some((file) => file.id === id))
  return [...attached, ...(await namedOptions(staff, 'documents', { ids: others })).map(({ value, label }) => ({ id: value, name: label }))]
}

/** `answers` as far as they are open to the person: names of files in others stay closed with them. */
type Asked = { definition: FormDefinition; instanceId: string; answers: Answers; uploads: boolean }

/** Everything the questions of a form need to offer or to name; only what the form asks for is fetched. */
export async function formLists(staff: Staff, { definition, instanceId, answers, uploads }: Asked): Promise<Lists> {
  const fields = modelOf(definition).nodes.flatMap(({ item }) => ('type' in item ? [item] : []))
  const collections = [...new Set(fields.flatMap((field) => (field.type === 'reference' ? [field.collection] : [])))]
  const regions = fields.some((field) => field.type === 'region') || collections.includes('regions') ? await allRegions() : []
  const regionOptions = regions.map((region) => ({ value: region.id, label: regionTitle(region, staff.locale), level: region.level }))
  const references: Partial<Record<ReferenceCollection, readonly ListOption[]>> = {}
  for (const collection of collections) references[collection] = collection === 'regions' ? regionOptions : await namedOptions(staff, collection)
  const files = await fileNames(staff, instanceId, [...new Set(namedFiles(definition, answers).map(({ id }) => id))])
  return { regions: regionOptions, references, files, uploads }
}
