import type { PayloadRequest } from 'payload'

import type { ObjectKind } from '@/domain/monitoring/lists'
import { idOf, refOf } from '@/lib/relation'

export type MonitoredObject = { slug: 'task-forces' | 'sub-task-forces' | 'service-centres'; kind: ObjectKind; id: string; region: string }

const KIND: Record<MonitoredObject['slug'], ObjectKind> = { 'task-forces': 'task-force', 'sub-task-forces': 'sub-task-force', 'service-centres': 'service-centre' }
const isSlug = (slug: string): slug is MonitoredObject['slug'] => slug in KIND

/** `collection/id`: an object's key in results, reports and responses. */
export const objectKey = (ref: { relationTo: string; value: string }): string => `${ref.relationTo}/${ref.value}`

/** The objects behind polymorphic references, with kind and region, in one read per collection. A missing one is left out. */
export async function loadObjects(req: PayloadRequest, values: readonly unknown[]): Promise<Map<string, MonitoredObject>> {
  const refs = values.flatMap((value) => refOf(value) ?? [])
  const found = new Map<string, MonitoredObject>()
  for (const slug of new Set(refs.map((ref) => ref.relationTo))) {
    if (!isSlug(slug)) continue
    const ids = [...new Set(refs.filter((ref) => ref.relationTo === slug).map((ref) => ref.value))]
    const { docs } = await req.payload.db.find<{ id: string; region?: unknown }>({
      collection: slug, where: { id: { in: ids } }, limit: ids.length, pagination: false, select: { region: true }, req: { transactionID: req.transactionID },
    })
    for (const doc of docs) {
      const id = String(doc.id)
      found.set(objectKey({ relationTo: slug, value: id }), { slug, kind: KIND[slug], id, region: idOf(doc.region) ?? '' })
    }
  }
  return found
}
