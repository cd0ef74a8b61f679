import type { RoundKind, RoundState } from './lists'

/** One calendar window, both days inclusive (`YYYY-MM-DD`). `key` is the round's `period`: `2026-S1`, `2026`. */
export type Window = { key: string; from: string; until: string }

/** Half-years for monitoring (3.3.1.d.1), calendar years for evaluation (3.3.1.d.2); a special round has none. */
export function windowOf(kind: RoundKind, day: string): Window | undefined {
  const year = day.slice(0, 4)
  if (kind === 'evaluation') return { key: year, from: `${year}-01-01`, until: `${year}-12-31` }
  if (kind === 'khusus') return undefined
  return day.slice(5, 7) <= '06'
    ? { key: `${year}-S1`, from: `${year}-01-01`, until: `${year}-06-30` }
    : { key: `${year}-S2`, from: `${year}-07-01`, until: `${year}-12-31` }
}

/** The window a round's `period` names; undefined when it names none of this kind. */
export function windowOfPeriod(kind: RoundKind, period: string): Window | undefined {
  const match = /^(\d{4})(?:-S([12]))?$/.exec(period)
  if (!match) return undefined
  const found = windowOf(kind, `${match[1]}-${match[2] === '2' ? '07' : '01'}-01`)
  return found?.key === period ? found : undefined
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Whole windows since `established` that had begun by `today`, oldest first; at most the last `limit`. Nothing is owed before. */
export function windowsSince(kind: RoundKind, established: string, today: string, limit = 10): Window[] {
  const list: Window[] = []
  let next = windowOf(kind, established)
  if (next && next.from < established) next = windowOf(kind, dayAfter(next.until))
  while (next && next.from <= today) {
    list.push(next)
    next = windowOf(kind, dayAfter(next.until))
  }
  return list.slice(-limit)
}

export type Timeliness = 'on-time' | 'due-soon' | 'late' | 'delivered' | 'delivered-late' | 'no-due-date'

/** How a round stands against its due date, the last day of its window. `soon`: days before it. */
export function timelinessOf(
  round: { kind: RoundKind; period: string; status: RoundState; reportedOn?: string; dueOn?: string },
  today: string,
  soon = 30,
): Timeliness {
  const due = round.dueOn ?? windowOfPeriod(round.kind, round.period)?.until
  if (round.status === 'reported' || round.status === 'closed') return due && round.reportedOn && round.reportedOn > due ? 'delivered-late' : 'delivered'
  if (!due) return 'no-due-date'
  if (today > due) return 'late'
  return Date.parse(`${due}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`) <= soon * 86_400_000 ? 'due-soon' : 'on-time'
}

/** Windows whose last day has passed without a delivered round: what is listed as late. */
export function lateWindows(
  kind: RoundKind,
  established: string,
  rounds: readonly { kind: RoundKind; period: string; status: RoundState }[],
  today: string,
): Window[] {
  const delivered = new Set(rounds.filter((round) => round.kind === kind && (round.status === 'reported' || round.status === 'closed')).map((round) => round.period))
  return windowsSince(kind, established, today).filter((window) => window.until < today && !delivered.has(window.key))
}
