import { randomBytes } from 'node:crypto'

import type { FlattenedField } from 'payload'

import type { GuardHook } from './guardHook'

type Rows = Record<string, unknown>
const isRow = (value: unknown): value is Rows => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Calls `visit` for every row of every array in a document. */
function eachRow(fields: readonly FlattenedField[], data: Rows, visit: (row: Rows) => void): void {
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    const value = data[field.name]
    if (field.type === 'array' && Array.isArray(value)) {
      for (const row of value) {
        if (!isRow(row)) continue
        visit(row)
        eachRow(field.flattenedFields, row, visit)
      }
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      eachRow(field.flattenedFields, value, visit)
    }
  }
}

/**
 * The id of a row is the server's: one a person sends counts only where the stored document has it, once. Any other
 * could be that of a row elsewhere, which SQLite (one table of rows for all documents) can only fail on.
 */
export const ownRowIds: GuardHook = ({ data, originalDoc, collection, overrideAccess }) => {
  if (overrideAccess) return data
  const known = new Set<unknown>()
  if (originalDoc) eachRow(collection.flattenedFields, originalDoc as Rows, (row) => known.add(row.id))
  eachRow(collection.flattenedFields, data, (row) => {
    if (row.id !== undefined && !known.delete(row.id)) row.id = randomBytes(12).toString('hex')
  })
  return data
}
