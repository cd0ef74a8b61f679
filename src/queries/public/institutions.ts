import { findPublic } from './gateway'

/** Names of institutions by id. Contact persons and anything else about them stay inside. */
export async function institutionNames(ids: string[]): Promise<(id: string | undefined) => string | undefined> {
  if (ids.length === 0) return () => undefined
  const { docs } = await findPublic('names of institutions that sit in public structures', {
    collection: 'institutions',
    where: { id: { in: ids } },
    select: { name: true },
    limit: 1000,
  })
  const names = new Map(docs.map((doc) => [String(doc.id), doc.name]))
  return (id) => (id ? names.get(id) : undefined)
}
