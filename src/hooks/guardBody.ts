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
