import type { Role } from '../../access/roles'
import type { Text2 } from './ruleSetTypes'

/** One allowed move between two states, and who may make it. State tables are lists of these. */
export type Move<S extends string, Kind extends string = string> = {
  from: S
  to: S
  /** Account roles that may make the move; empty when only the system does, as a consequence of something else. */
  by: readonly Role[]
  clause: string
  label: Text2
  /** The mover has to say why. */
  needsReason?: true
  /** Kinds of document the move is for; all when absent. */
  kinds?: readonly Kind[]
}

/** The move from one state to another, or undefined when there is none (for this kind). */
export function findMove<S extends string, K extends string>(
  moves: readonly Move<S, K>[],
  from: string,
  to: string,
  kind?: string,
): Move<S, K> | undefined {
  return moves.find(
    (move) => move.from === from && move.to === to && (!move.kinds || kind === undefined || move.kinds.some((k) => k === kind)),
  )
}

/** Moves out of `from` that somebody with these roles may make: the buttons to offer. */
export function movesFor<S extends string, K extends string>(
  moves: readonly Move<S, K>[],
  from: string,
  roles: readonly Role[],
  kind?: string,
): Move<S, K>[] {
  return moves.filter(
    (move) =>
      move.from === from &&
      (!move.kinds || kind === undefined || move.kinds.some((k) => k === kind)) &&
      move.by.some((role) => roles.includes(role)),
  )
}

/** Why a move is refused: no such move, not by these roles, or no reason given. Null when it is allowed. */
export type Refusal = 'no-such-move' | 'not-permitted' | 'reason-missing'

/** Check one move as a person with `roles` makes it. */
export function refusalOf<S extends string, K extends string>(
  moves: readonly Move<S, K>[],
  request: { from: string; to: string; roles: readonly Role[]; kind?: string; reason?: string | null },
): Refusal | null {
  const candidates = moves.filter(
    (move) =>
      move.from === request.from &&
      move.to === request.to &&
      (!move.kinds || request.kind === undefined || move.kinds.some((k) => k === request.kind)),
  )
  if (!candidates.length) return 'no-such-move'
  const permitted = candidates.filter((move) => move.by.some((role) => request.roles.includes(role)))
  if (!permitted.length) return 'not-permitted'
  return permitted.some((move) => !move.needsReason || request.reason?.trim()) ? null : 'reason-missing'
}
