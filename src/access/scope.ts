import { zoneOf } from '@/domain/platform/regions'
import { dateIn } from '@/lib/clock'

import { type Assignment, type Role, ROLES_WITHOUT_DECREE } from './roles'

/** What the holder of a session may act for at this moment. Without a valid assignment it grants nothing. */
export type Scope = { userId: string | null; grants: readonly Assignment[] }

export const NO_SCOPE: Scope = { userId: null, grants: [] }

/** State of a decree, as far as rights depend on it. */
export type DecreeState = { status: string; validUntil?: string | null }

/** Whether one assignment grants something on the calendar day `at` falls on in its region (contract § 2). */
export function isAssignmentValid(assignment: Assignment, decree: DecreeState | undefined, at: Date): boolean {
  const today = dateIn(zoneOf(assignment.region), at)
  if (assignment.validFrom && today < assignment.validFrom) return false
  if (assignment.validUntil && today > assignment.validUntil) return false
  if (assignment.decree || !ROLES_WITHOUT_DECREE.has(assignment.role)) {
    if (!decree || decree.status !== 'signed') return false
    if (decree.validUntil && today > decree.validUntil.slice(0, 10)) return false
  }
  return true
}

/** Union of the assignments that are valid now. `decrees` holds the state of every decree they name. */
export function scopeFrom(
  user: { id: string; assignments: readonly Assignment[]; active: boolean },
  decrees: ReadonlyMap<string, DecreeState>,
  at: Date,
): Scope {
  if (!user.active) return { userId: user.id, grants: [] }
  const grants = user.assignments.filter((assignment) =>
    isAssignmentValid(assignment, assignment.decree ? decrees.get(assignment.decree) : undefined, at),
  )
  return { userId: user.id, grants }
}

export const hasRole = (scope: Scope, ...roles: Role[]): boolean => scope.grants.some((grant) => roles.includes(grant.role))

export const grantsOf = (scope: Scope, ...roles: Role[]): readonly Assignment[] =>
  scope.grants.filter((grant) => roles.includes(grant.role))
