import type { CollectionBeforeOperationHook } from 'payload'

import { invalid } from '@/lib/errors'
import { shapeProblems } from '@/lib/http/bodyShape'

/** Refuse bodies with unknown keys or wrong types before anything else runs; nothing is written. */
export const guardBody: CollectionBeforeOperationHook = ({ args, operation, collection, overrideAccess }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (data === undefined || data === null || typeof data !== 'object' || Array.isArray(data)) {
    throw invalid('body-not-object', 'Kiriman harus berupa objek JSON.', 'The body must be a JSON object.')
  }
  const problems = shapeProblems(collection.flattenedFields, data as Record<string, unknown>, { auth: Boolean(collection.auth) })
  if (problems.length === 0) return args
  const unknown = problems.filter((problem) => problem.kind === 'unknown').map((problem) => problem.path)
  const wrong = problems.filter((problem) => problem.kind === 'type').map((problem) => problem.path)
  const list = (paths: string[]): string => paths.slice(0, 10).join(', ').slice(0, 300)
  const say = (a: string, b: string): string => [unknown.length ? `${a}: ${list(unknown)}.` : '', wrong.length ? `${b}: ${list(wrong)}.` : ''].filter(Boolean).join(' ')
  throw invalid(
    'body-shape',
    say('Isian tidak dikenal', 'Bentuk isian keliru'),
    say('Unknown fields', 'Wrong type in'),
    problems.slice(0, 20).map((problem) => problem.path),
  )
}

const SORT = /^-?[A-Za-z0-9_.]{1,80}$/

/** Sorting is a question too: only by plain fields the caller may read, and never by a hidden one. */
export const guardSort: CollectionBeforeOperationHook = async ({ args, operation, collection, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'read' || !('sort' in args) || !args.sort) return args
  for (const entry of (Array.isArray(args.sort) ? args.sort : String(args.sort).split(',')).map(String)) {
    const refuse = () => invalid('sort-unknown', 'Urutan tidak dikenal.', 'Unknown sort order.', ['sort'])
    if (!SORT.test(entry)) throw refuse()
    const name = entry.replace(/^-/, '').split('.')[0] ?? ''
    if (entry.includes('.')) throw refuse()
    const field = collection.flattenedFields.find((candidate) => 'name' in candidate && candidate.name === name)
    if (!field && !['id', 'createdAt', 'updatedAt'].includes(name)) throw refuse()
    if (!field) continue
    if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) throw refuse()
    const read = 'access' in field ? field.access?.read : undefined
    if (read && !(await read({ req }))) throw refuse()
  }
  return args
}
