import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField } from 'payload'

type UpdateOne = SQLiteAdapter['updateOne']

/** Fields drizzle keeps in a table of their own; a write that touches one rewrites the document's arrays. */
const isApart = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && field.hasMany === true) || ('relationTo' in field && Array.isArray(field.relationTo))

/**
 * Drizzle's `updateOne` with part of a document empties every array that is not in the part, as soon as one field in
 * it has a table of its own: ending an assignment would sign the account out (run on 3.90.2). MongoDB keeps them. Here
 * they are read and sent along, in the same transaction, so that both databases do the same.
 */
export function keepOtherArrays(adapter: SQLiteAdapter): void {
  const updateOne = adapter.updateOne
  const whole = async function (this: SQLiteAdapter, args: Parameters<UpdateOne>[0]) {
    const fields = this.payload.collections[args.collection]?.config.flattenedFields ?? []
    const data = args.data as Record<string, unknown>
    const sent = (field: FlattenedField): boolean => 'name' in field && data[field.name] !== undefined
    const others = fields.flatMap((field) => (field.type === 'array' && !sent(field) ? [field.name] : []))
    if (others.length === 0 || !args.id || !fields.some((field) => isApart(field) && sent(field))) return updateOne.call(this, args)
    const kept = await this.findOne<Record<string, unknown> & { id: string }>({
      collection: args.collection,
      where: { id: { equals: args.id } },
      select: Object.fromEntries(others.map((name) => [name, true])),
      req: args.req,
    })
    const arrays = Object.fromEntries(others.map((name) => [name, kept?.[name] ?? []]))
    return updateOne.call(this, { ...args, data: { ...data, ...arrays } })
  }
  adapter.updateOne = whole as UpdateOne
}
