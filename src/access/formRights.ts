import type { Role } from './roles'
import { REACHES, type ReachName } from './reach'
import type { Scope } from './scope'

/**
 * Who may fill in and who may judge answers to a form. The access table closes create and update of `form-responses`
 * to everyone, because only the actions evaluate what was sent; they ask here, with the facts of the response.
 */
const RIGHTS = {
  fill: {
    secretariat: 'levelDown',
    'daily-chair': 'levelOwn',
    chair: 'levelOwn',
    'sub-coordinator': 'levelOwn',
    member: 'levelOwn',
    'centre-head': 'centre',
    caseworker: 'caseload',
    assessor: 'round',
  },
  /** Return, accept, void. */
  review: { secretariat: 'levelDown', 'daily-chair': 'levelDown', chair: 'levelDown', 'centre-head': 'centre' },
  /** See secured answers; beside them, the author of a response that has its level's rights. */
  open: { secretariat: 'levelHere', 'centre-head': 'centre', caseworker: 'caseload', assessor: 'round' },
} as const satisfies Record<string, Partial<Record<Role, ReachName>>>

/**
 * Answers of a monitoring round are its team's, wherever the object lies: the secretariat of the task force that monitors,
 * and the round's assessors. Nobody fills in or judges the assessment of themselves as the one who is assessed.
 */
const ROUND_RIGHTS: Record<keyof typeof RIGHTS, ReadonlySet<Role>> = {
  fill: new Set(['secretariat', 'assessor']),
  review: new Set(['secretariat', 'daily-chair', 'chair']),
  open: new Set(['secretariat', 'assessor']),
}

const CENTRE_ROLES: ReadonlySet<Role> = new Set(['centre-head', 'caseworker'])

export type FormRight = keyof typeof RIGHTS

/** What decides about a response: `rights`, `region`, `serviceCentre`, `handlers`, `author`, `round`, `monitor`. */
export function mayWithResponse(right: FormRight, scope: Scope, facts: Record<string, unknown>): boolean {
  const { userId } = scope
  if (!userId) return false
  const reaches: Partial<Record<Role, ReachName>> = RIGHTS[right]
  return scope.grants.some((grant) => {
    if (facts.round) return facts.rights === 'level' && ROUND_RIGHTS[right].has(grant.role) && (grant.role === 'assessor' ? grant.round === facts.round : grant.region === facts.monitor)
    const reach = reaches[grant.role]
    // The PPT that is assessed neither judges its own assessment nor learns who said what in it.
    if (right !== 'fill' && CENTRE_ROLES.has(grant.role) && facts.rights !== 'case') return false
    return reach !== undefined && REACHES[reach].holds(grant, userId, facts)
  })
}
