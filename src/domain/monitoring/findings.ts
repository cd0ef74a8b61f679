import type { FindingState } from './lists'

/** Who moves a finding: the monitored body answers and acts, the monitor closes or sends it back. */
export type FindingSide = 'object' | 'monitor'
export type FindingMove = { from: FindingState; to: FindingState; by: FindingSide; needsText: boolean }

export const FINDING_MOVES: readonly FindingMove[] = [
  { from: 'open', to: 'answered', by: 'object', needsText: true },
  { from: 'answered', to: 'in-progress', by: 'object', needsText: false },
  { from: 'answered', to: 'done', by: 'object', needsText: true },
  { from: 'in-progress', to: 'done', by: 'object', needsText: true },
  { from: 'done', to: 'in-progress', by: 'monitor', needsText: true },
  { from: 'done', to: 'closed', by: 'monitor', needsText: false },
]

export type FindingRefusal = 'no-such-move' | 'not-your-side' | 'text-missing'

/** Why a move is refused; null when it is allowed. Nobody closes a finding about themselves. */
export function findingRefusal(request: { from: string; to: string; side: FindingSide; text?: string | null }): FindingRefusal | null {
  const move = FINDING_MOVES.find(({ from, to }) => from === request.from && to === request.to)
  if (!move) return 'no-such-move'
  if (move.by !== request.side) return 'not-your-side'
  return move.needsText && !request.text?.trim() ? 'text-missing' : null
}

export type FindingFacts = { id: string; object: string; status: FindingState; dueOn?: string; carriedTo: readonly string[] }

/** Findings a new round takes over: those of its objects that are not closed, oldest due first, each once. */
export function carryOver<F extends FindingFacts>(findings: readonly F[], objects: ReadonlySet<string>, round: string): F[] {
  return findings
    .filter((finding) => finding.status !== 'closed' && objects.has(finding.object) && !finding.carriedTo.includes(round))
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id))
}

/** Past its due day and neither done nor closed. */
export const isOverdue = (finding: Pick<FindingFacts, 'status' | 'dueOn'>, today: string): boolean =>
  finding.dueOn !== undefined && finding.dueOn < today && finding.status !== 'done' && finding.status !== 'closed'
