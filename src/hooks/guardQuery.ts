import type { CollectionBeforeOperationHook } from 'payload'

import { invalid } from '@/lib/errors'
import { whereProblem } from '@/lib/http/whereShape'

/** Filters of people: known paths, suitable operators, plain values, bounded; nothing about other documents. */
export const guardWhere: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  // Our own pages build their filters themselves; what a stranger sends comes through the API.
  if (overrideAccess || req.payloadAPI !== 'REST' || !('where' in args)) return args
  const problem = whereProblem(collection.flattenedFields, args.where)
  if (problem !== undefined) {
    throw invalid('filter-unknown', 'Penyaring ini tidak dikenal atau tidak dapat dipakai.', 'This filter is unknown or cannot be used.', [problem])
  }
  return args
}

const SORT = /^-?[A-Za-z0-9_]{1,80}$/
const SORTABLE = new Set(['text', 'email', 'number', 'date', 'select', 'radio', 'checkbox', 'relationship'])
const MAX_SORTS = 4

/** Sorting is a question too: only by plain fields the caller may read, and never by a hidden one. */
export const guardSort: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || !('sort' in args) || !args.sort) return args
  const refuse = () => invalid('sort-unknown', 'Urutan tidak dikenal.', 'Unknown sort order.', ['sort'])
  const sort: unknown[] = Array.isArray(args.sort) ? args.sort : String(args.sort).split(',')
  if (sort.length > MAX_SORTS) throw refuse()
  for (const entry of sort) {
    if (typeof entry !== 'string' || !SORT.test(entry)) throw refuse()
    const name = entry.replace(/^-/, '')
    const field = collection.flattenedFields.find((candidate) => 'name' in candidate && candidate.name === name)
    if (!field && !['id', 'createdAt', 'updatedAt'].includes(name)) throw refuse()
    if (!field) continue
    if (!SORTABLE.has(field.type) || ('hasMany' in field && field.hasMany)) throw refuse()
    if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) throw refuse()
    const read = 'access' in field ? field.access?.read : undefined
    if (read && !(await read({ req }))) throw refuse()
  }
  return args
}
