import type { ReachName } from './reach'
import { type Role, ROLES } from './roles'

/**
 * WHO MAY DO WHAT: the one table that collections enforce and that the access tests walk through, cell by cell,
 * over HTTP. A row is a role, the four columns are create, read, update, delete; a cell is how far the right
 * reaches (see reach.ts) or `-` for none. A role without a row may do nothing.
 *
 * Beyond a cell, hooks keep what a document's state forbids (a signed decree is read-only) and which fields a
 * role may write (an approver moves a plan's status and edits nothing else).
 */
export const OPERATIONS = ['create', 'read', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]
type Cell = ReachName | '-'
type Cells = readonly [create: Cell, read: Cell, update: Cell, remove: Cell]
type Rows = Partial<Record<Role, Cells>>

/** Every signed-in role may read; the operator writes. */
const REFERENCE: Rows = Object.fromEntries(ROLES.map((role) => [role, ['-', 'all', '-', '-'] as Cells])) as Rows

/** Structure and published work of a level: its secretariat writes, the levels above read (contract § 2). */
const LEVEL_WORK: Rows = {
  'system-admin': ['-', 'all', '-', '-'],
  secretariat: ['own', 'down', 'own', '-'],
  'daily-chair': ['-', 'down', '-', '-'],
  chair: ['-', 'down', '-', '-'],
  'sub-coordinator': ['-', 'own', '-', '-'],
  member: ['-', 'own', '-', '-'],
}

/** Forms of the levels above, and for those who look down also below, are read by whoever fills them in. */
const FORM_USE: Rows = {
  'system-admin': ['-', 'all', '-', '-'],
  secretariat: ['-', 'line', '-', '-'],
  'daily-chair': ['-', 'line', '-', '-'],
  chair: ['-', 'line', '-', '-'],
  'sub-coordinator': ['-', 'up', '-', '-'],
  member: ['-', 'up', '-', '-'],
  'centre-head': ['-', 'up', '-', '-'],
  caseworker: ['-', 'up', '-', '-'],
  assessor: ['-', 'up', '-', '-'],
}

export const ACCESS_TABLE = {
  regions: { ...REFERENCE, 'system-admin': ['-', 'all', 'all', '-'] },
  regulations: { ...REFERENCE, 'system-admin': ['all', 'all', 'all', '-'] },
  'rule-sets': { ...REFERENCE, 'system-admin': ['all', 'all', 'all', '-'] },
  institutions: {
    ...REFERENCE,
    'system-admin': ['all', 'all', 'all', '-'],
    secretariat: ['own', 'all', 'own', '-'],
  },

  'task-forces': {
    ...LEVEL_WORK,
    'system-admin': ['form', 'all', 'all', '-'],
    secretariat: ['form', 'down', 'own', '-'],
  },
  'sub-task-forces': { ...LEVEL_WORK, 'system-admin': ['all', 'all', 'all', '-'] },
  members: { ...LEVEL_WORK, 'system-admin': ['all', 'all', 'all', '-'] },
  decrees: {
    ...LEVEL_WORK,
    'system-admin': ['all', 'all', 'all', 'all'],
    secretariat: ['own', 'down', 'own', 'own'],
  },
  documents: {
    ...LEVEL_WORK,
    'system-admin': ['all', 'all', 'all', 'all'],
    secretariat: ['own', 'down', 'own', 'own'],
  },

  'action-plans': {
    ...LEVEL_WORK,
    secretariat: ['own', 'down', 'own', 'own'],
    'daily-chair': ['-', 'down', 'own', '-'],
    chair: ['-', 'down', 'own', '-'],
  },
  activities: {
    ...LEVEL_WORK,
    secretariat: ['own', 'down', 'own', 'own'],
    'sub-coordinator': ['sub', 'own', 'sub', '-'],
  },
  reports: {
    ...LEVEL_WORK,
    secretariat: ['own', 'down', 'own', 'own'],
    'daily-chair': ['-', 'down', 'own', '-'],
    chair: ['-', 'down', 'own', '-'],
    'sub-coordinator': ['sub', 'own', 'sub', '-'],
  },

  // A level's secretariat writes its forms, levels below use them. Publishing, suspending and copying have doors of their own.
  forms: {
    ...FORM_USE,
    'system-admin': ['all', 'all', 'all', '-'],
    secretariat: ['own', 'line', 'own', 'own'],
  },
  // Made by publishing alone, never deleted.
  'form-versions': FORM_USE,
  // Written only through actions/forms, which evaluate; who may fill in and review is in access/formRights.ts.
  'form-responses': {
    secretariat: ['-', 'levelDown', '-', '-'],
    'daily-chair': ['-', 'levelDown', '-', '-'],
    chair: ['-', 'levelDown', '-', '-'],
    'sub-coordinator': ['-', 'levelOwn', '-', '-'],
    member: ['-', 'levelOwn', '-', '-'],
    'centre-head': ['-', 'centre', '-', '-'],
    caseworker: ['-', 'caseload', '-', '-'],
    assessor: ['-', 'round', '-', '-'],
  },
  // The server's own: results and histories are asked of queries/forms.
  'form-answers': {},
  'form-revisions': {},
  // Evidence and signatures: added and read through the doors under their response, by its rights.
  'response-files': {},

  // The monitored bodies see the findings about themselves, not the round: it holds the others' results.
  'monitoring-rounds': {
    ...LEVEL_WORK,
    secretariat: ['own', 'down', 'own', 'own'],
    assessor: ['-', 'roundItself', '-', '-'],
  },
  'monitoring-findings': {
    'system-admin': ['-', 'all', '-', '-'],
    secretariat: ['own', 'concerned', 'concerned', '-'],
    'daily-chair': ['-', 'concerned', '-', '-'],
    chair: ['-', 'concerned', '-', '-'],
    'sub-coordinator': ['-', 'sub', 'sub', '-'],
    'centre-head': ['-', 'centre', 'centre', '-'],
    assessor: ['inRound', 'inRound', 'inRound', '-'],
  },

  'service-centres': {
    ...LEVEL_WORK,
    'system-admin': ['all', 'all', 'all', '-'],
    'centre-head': ['-', 'own', '-', '-'],
    caseworker: ['-', 'own', '-', '-'],
  },
  cases: {
    'centre-head': ['centre', 'centre', 'centre', '-'],
    caseworker: ['centre', 'caseload', 'caseload', '-'],
  },
  'case-parties': {
    'centre-head': ['centre', 'centre', 'centre', '-'],
    caseworker: ['caseload', 'caseload', 'caseload', '-'],
  },
  'case-services': {
    'centre-head': ['centre', 'centre', 'centre', '-'],
    caseworker: ['caseload', 'caseload', 'caseload', '-'],
  },
  referrals: {
    'centre-head': ['ends', 'ends', 'ends', '-'],
    caseworker: ['desk', 'desk', 'desk', '-'],
    provider: ['-', 'inbox', 'inbox', '-'],
  },

  users: {
    'system-admin': ['all', 'all', 'all', '-'],
    secretariat: ['home', 'home', 'home', '-'],
    'daily-chair': ['-', 'self', 'self', '-'],
    chair: ['-', 'self', 'self', '-'],
    'sub-coordinator': ['-', 'self', 'self', '-'],
    member: ['-', 'self', 'self', '-'],
    'centre-head': ['staff', 'staff', 'staff', '-'],
    caseworker: ['-', 'self', 'self', '-'],
    provider: ['-', 'self', 'self', '-'],
    assessor: ['-', 'self', 'self', '-'],
    auditor: ['-', 'self', 'self', '-'],
  },
  'audit-entries': {
    'system-admin': ['-', 'all', '-', '-'],
    auditor: ['-', 'down', '-', '-'],
  },
} as const satisfies Record<string, Rows>

export type GuardedSlug = keyof typeof ACCESS_TABLE

/**
 * Collections Payload adds by itself, and who may reach them through the API.
 * `self`: each person their own rows (column settings of the panel); `closed`: nobody.
 */
export const PAYLOAD_COLLECTIONS = {
  'payload-preferences': 'self',
  'payload-locked-documents': 'closed',
  'payload-migrations': 'closed',
  'payload-jobs': 'closed',
  'payload-kv': 'closed',
} as const satisfies Record<string, 'self' | 'closed'>

/** The cell of the table, `-` where a role has no row. */
export function cell(slug: GuardedSlug, role: Role, operation: Operation): Cell {
  const rows: Rows = ACCESS_TABLE[slug]
  return rows[role]?.[OPERATIONS.indexOf(operation)] ?? '-'
}
