import type { CollectionSlug, Payload } from 'payload'

export type Row = Record<string, unknown> & { id: string }

/** Trusted writes of a builder, through the Local API: the hooks of the collection run, its access rules do not. */
export type Build = {
  payload: Payload
  create: (collection: CollectionSlug, data: Record<string, unknown>, file?: { name: string; mimetype: string; data: Buffer }) => Promise<Row>
  update: (collection: CollectionSlug, id: string, data: Record<string, unknown>) => Promise<Row>
}

export function builder(payload: Payload): Build {
  const trusted = { overrideAccess: true, depth: 0 } as const
  return {
    payload,
    create: async (collection, data, file) =>
      (await payload.create({ ...trusted, collection, data: data as never, ...(file ? { file: { ...file, size: file.data.length } } : {}) })) as unknown as Row,
    update: async (collection, id, data) => (await payload.update({ ...trusted, collection, id, data: data as never })) as unknown as Row,
  }
}

/** Runs `work` over `items`, at most `width` at a time, and keeps their order. */
export async function inParallel<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}

/** A small file that passes the checks of an upload. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 1>>\nstartxref\n108\n%%EOF\n')
