import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { hasRight, visible } from './permits'
import { grantsOf, hasRole } from './scope'
import { scopeOf } from './scopeOf'
import type { Role } from './roles'
import type { GuardedSlug, Operation } from './table'

/** Context key: the last access rule answered with a condition, so a Forbidden that follows means "not in scope" → 404. */
export const SCOPED = 'sigapScoped'

const rule =
  (slug: GuardedSlug, operation: Operation): Access =>
  async ({ req }) => {
    const scope = await scopeOf(req)
    // Payload ignores a condition on create: the answer is yes or no here, and hooks check the owner.
    if (operation === 'create') return hasRight(slug, operation, scope)
    const answer = visible(slug, operation, scope)
    req.context[SCOPED] = typeof answer === 'object' ? slug : undefined
    return answer
  }

/** The four access functions of a collection, from its rows in the access table. Versions are read as the document is. */
export function accessOf(slug: GuardedSlug): NonNullable<CollectionConfig['access']> {
  return {
    create: rule(slug, 'create'),
    read: rule(slug, 'read'),
    update: rule(slug, 'update'),
    delete: rule(slug, 'delete'),
    readVersions: () => false,
    unlock: () => false,
  }
}

/** Field access: only for holders of one of the roles. A boolean, so the field cannot be filtered on by others. */
export const onlyRoles =
  (...roles: Role[]): FieldAccess =>
  async ({ req }) =>
    hasRole(await scopeOf(req), ...roles)

/** Field access: only inside the service centre the document is (or belongs to). */
export const onlyOwnCentre =
  (centreOf: (doc: Record<string, unknown>) => string | undefined): FieldAccess =>
  async ({ req, doc }) => {
    if (!doc) return false
    const centre = centreOf(doc)
    return grantsOf(await scopeOf(req), 'centre-head', 'caseworker').some((grant) => grant.serviceCentre === centre)
  }

/** Never through the API: set and read by the server only. */
export const serverOnly = { create: () => false, read: () => false, update: () => false } satisfies Record<string, FieldAccess>

/** Readable, but set by the server only. */
export const serverSet = { create: () => false, update: () => false } satisfies Record<string, FieldAccess>
