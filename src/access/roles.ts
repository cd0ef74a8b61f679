import type { Level } from '@/domain/platform/regions'

export const ROLES = [
  'system-admin',
  'secretariat',
  'daily-chair',
  'chair',
  'sub-coordinator',
  'member',
  'centre-head',
  'caseworker',
  'provider',
  'assessor',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/** Roles that need no decree (contract § 2); every other right is granted, and ended, by one. */
export const ROLES_WITHOUT_DECREE: ReadonlySet<Role> = new Set(['system-admin', 'provider', 'auditor', 'assessor'])

/** Roles that see cases; never held together with system-admin. */
export const CASE_ROLES: ReadonlySet<Role> = new Set(['centre-head', 'caseworker', 'provider'])

/** Roles that work in the CMS panel; all others work on the staff pages. */
export const PANEL_ROLES: ReadonlySet<Role> = new Set(['system-admin', 'secretariat', 'sub-coordinator', 'auditor'])

/** What an assignment of the role must name beside its region. */
export const ROLE_NEEDS: Record<Role, readonly ('taskForce' | 'subTaskForce' | 'serviceCentre' | 'institution' | 'round')[]> = {
  'system-admin': [],
  secretariat: ['taskForce'],
  'daily-chair': ['taskForce'],
  chair: ['taskForce'],
  'sub-coordinator': ['taskForce', 'subTaskForce'],
  member: ['taskForce'],
  'centre-head': ['serviceCentre'],
  caseworker: ['serviceCentre'],
  provider: ['institution'],
  assessor: ['round'],
  auditor: [],
}

/** One assignment as stored on the user, with its relations as ids. */
export type Assignment = {
  role: Role
  level: Level
  region: string
  taskForce?: string
  subTaskForce?: string
  serviceCentre?: string
  institution?: string
  round?: string
  decree?: string
  /** `YYYY-MM-DD`, inclusive, in the region's time zone. */
  validFrom?: string
  validUntil?: string
}
