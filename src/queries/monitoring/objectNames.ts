import type { PayloadRequest } from 'payload'

import { titleOf } from '@/domain/structure/regionTitles'
import { levelOf } from '@/domain/platform/regions'
import { idOf } from '@/lib/relation'

const NAMED = ['task-forces', 'sub-task-forces', 'service-centres', 'activities'] as const
type Named = (typeof NAMED)[number]
const isNamed = (slug: string): slug is Named => (NAMED as readonly string[]).includes(slug)

type Row = { id: string; name?: string; title?: string; region?: unknown }
type RegionRow = { id: string; name: string; kind: 'negara' | 'provinsi' | 'kabupaten' | 'kota' }

export type NamedObject = { name: string; region: string }

/**
 * Names of bodies by `collection:id`, as responses carry it, where needed with their region. Asks nobody's rights, for
 * an assessor reads no task force and yet works on some: give it only keys from a round, response or count the person
 * may read. It tells a name and a region and no more; cases have none here.
 */
export async function namedObjects(req: PayloadRequest, keys: readonly string[]): Promise<ReadonlyMap<string, NamedObject>> {
  const tx = { transactionID: req.transactionID }
  const wanted = new Map<Named, Set<string>>()
  for (const key of keys) {
    const [slug = '', id = ''] = key.split(':')
    if (isNamed(slug) && id) wanted.set(slug, (wanted.get(slug) ?? new Set()).add(id))
  }
  const found = new Map<string, Row>()
  for (const [slug, ids] of wanted) {
    const select: Record<string, true> = { [slug === 'activities' ? 'title' : 'name']: true, region: true }
    const { docs } = await req.payload.db.find<Row>({ collection: slug, where: { id: { in: [...ids] } }, limit: ids.size, pagination: false, select, req: tx })
    for (const doc of docs) found.set(`${slug}:${doc.id}`, doc)
  }
  // Six Sub GTs have the same names everywhere; an activity's title does not say where.
  const placed = [...found].filter(([key]) => key.startsWith('sub-') || key.startsWith('activities'))
  const regions = [...new Set(placed.flatMap(([, row]) => idOf(row.region) ?? []))]
  const { docs } = regions.length > 0 ? await req.payload.db.find<RegionRow>({ collection: 'regions', where: { id: { in: regions } }, limit: regions.length, pagination: false, select: { name: true, kind: true }, req: tx }) : { docs: [] }
  const titles = new Map(docs.map((doc) => [String(doc.id), titleOf({ ...doc, id: String(doc.id), level: levelOf(String(doc.id)) })]))
  return new Map(
    [...found].map(([key, row]) => {
      const name = row.name ?? row.title ?? ''
      const region = idOf(row.region) ?? ''
      const place = titles.get(region)
      return [key, { name: place ? `${name} · ${place}` : name, region }]
    }),
  )
}

/** The names alone. */
export const objectNames = async (req: PayloadRequest, keys: readonly string[]): Promise<ReadonlyMap<string, string>> => new Map([...(await namedObjects(req, keys))].map(([key, { name }]) => [key, name]))
