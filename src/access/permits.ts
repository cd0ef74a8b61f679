import type { Where } from 'payload'

import { REACHES } from './reach'
import { grantsOf, type Scope } from './scope'
import type { Role } from './roles'
import { cell, type GuardedSlug, type Operation } from './table'

/** Documents of a collection an operation may touch: `true` all, `false` none, else a condition for the query. */
export function visible(slug: GuardedSlug, operation: Operation, scope: Scope): boolean | Where {
  const userId = scope.userId
  if (!userId) return false
  const conditions: Where[] = []
  for (const grant of scope.grants) {
    const reach = cell(slug, grant.role, operation)
    if (reach === '-') continue
    const where = REACHES[reach].where(grant, userId)
    if (where === true) return true
    conditions.push(where)
  }
  if (conditions.length === 0) return false
  return conditions.length === 1 ? (conditions[0] ?? false) : { or: conditions }
}

/** Whether any grant gives the operation at all (the answer to 403 or not, before a document is known). */
export const hasRight = (slug: GuardedSlug, operation: Operation, scope: Scope): boolean =>
  scope.grants.some((grant) => cell(slug, grant.role, operation) !== '-')

/** Whether the operation is permitted on this document (its scope fields as the server stamped them). */
export function permits(
  slug: GuardedSlug,
  operation: Operation,
  scope: Scope,
  doc: Record<string, unknown>,
  roles?: readonly Role[],
): boolean {
  const userId = scope.userId
  if (!userId) return false
  const grants = roles ? grantsOf(scope, ...roles) : scope.grants
  return grants.some((grant) => {
    const reach = cell(slug, grant.role, operation)
    return reach !== '-' && REACHES[reach].holds(grant, userId, doc)
  })
}

/** Roles of the caller whose grant covers this document for the operation; rules about who may move a state ask for these. */
export function rolesOn(slug: GuardedSlug, operation: Operation, scope: Scope, doc: Record<string, unknown>): Set<Role> {
  const userId = scope.userId
  if (!userId) return new Set()
  return new Set(
    scope.grants.flatMap((grant) => {
      const reach = cell(slug, grant.role, operation)
      return reach !== '-' && REACHES[reach].holds(grant, userId, doc) ? [grant.role] : []
    }),
  )
}
