import { createHash } from 'node:crypto'

import type { CollectionSlug, Payload, Where } from 'payload'

/** How the demo data is written: as the system itself, without following relations. */
export const SYSTEM = { overrideAccess: true, depth: 0 } as const

/** The same id at every start, for collections whose ids the server makes (UUID, version and variant bits set). */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`sigap demo ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Id of the document that answers to `where`, made now if there is none: a seed cut short goes on where it stopped. */
export async function ensure(payload: Payload, collection: CollectionSlug, where: Where, data: Record<string, unknown>): Promise<{ id: string; fresh: boolean }> {
  const found = await payload.db.findOne<{ id: string | number }>({ collection, where })
  if (found) return { id: String(found.id), fresh: false }
  const made = await payload.create({ collection, data: data as never, ...SYSTEM })
  return { id: String(made.id), fresh: true }
}

/** The same for a document with a demo id. */
export const ensureById = (payload: Payload, collection: CollectionSlug, name: string, data: Record<string, unknown>) =>
  ensure(payload, collection, { id: { equals: demoId(name) } }, { ...data, id: demoId(name) })

/** Moments relative to the first start, so that a fresh demo has something late, something due and something new. */
export function demoClock(start: Date) {
  const at = (ms: number): string => new Date(start.getTime() + ms).toISOString()
  return { days: (n: number): string => at(n * 86_400_000), hours: (n: number): string => at(n * 3_600_000), year: start.getUTCFullYear() }
}
export type DemoClock = ReturnType<typeof demoClock>
