import type { RoundKind, RoundState } from './lists'

/** One calendar window, both days inclusive (`YYYY-MM-DD`). `key` is the round's `period`: `2026-S1`, `2026`. */
export type Window = { key: string; from: string; until: string }

/** Months from one round to the next, by kind; whole parts of a year. */
export type Cadence = Record<Exclude<RoundKind, 'khusus'>, number>

/** 3.3.1.d: monitoring each six months, evaluation each year. A rule set may say otherwise. */
export const CADENCE_2012: Cadence = { monitoring: 6, evaluation: 12 }

/** Letter of a part of the year in a period's name: triwulan, caturwulan, semester. */
const PART: Readonly<Record<number, string>> = { 3: 'T', 4: 'C', 6: 'S' }

const two = (n: number): string => String(n).padStart(2, '0')

/** The window that begins with a month (1–12) of a year. */
function windowFrom(year: string, first: number, months: number): Window {
  const end = new Date(Date.UTC(Number(year), first - 1 + months, 0)).toISOString().slice(0, 10)
  return { key: months === 12 ? year : `${year}-${PART[months] ?? 'P'}${(first - 1) / months + 1}`, from: `${year}-${two(first)}-01`, until: end }
}

/** The window a day lies in: half-years for monitoring, calendar years for evaluation; a special round has none. */
export function windowOf(kind: RoundKind, day: string, cadence: Cadence = CADENCE_2012): Window | undefined {
  if (kind === 'khusus') return undefined
  const months = cadence[kind]
  return windowFrom(day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1, months)
}

/** The window a round's `period` names; undefined when it names none of this kind. */
export function windowOfPeriod(kind: RoundKind, period: string, cadence: Cadence = CADENCE_2012): Window | undefined {
  const match = /^(\d{4})(?:-[A-Z]([1-9]))?$/.exec(period)
  if (!match || kind === 'khusus') return undefined
  const first = (Number(match[2] ?? 1) - 1) * cadence[kind] + 1
  const found = first > 12 ? undefined : windowFrom(match[1] ?? '', first, cadence[kind])
  return found?.key === period ? found : undefined
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Whole windows since `established` that had begun by `today`, oldest first; at most the last `limit`. Nothing is owed before. */
export function windowsSince(kind: RoundKind, established: string, today: string, limit = 10, cadence: Cadence = CADENCE_2012): Window[] {
  const list: Window[] = []
  let next = windowOf(kind, established, cadence)
  if (next && next.from < established) next = windowOf(kind, dayAfter(next.until), cadence)
  while (next && next.from <= today) {
    list.push(next)
    next = windowOf(kind, dayAfter(next.until), cadence)
  }
  return list.slice(-limit)
}

export type Timeliness = 'on-time' | 'due-soon' | 'late' | 'delivered' | 'delivered-late' | 'no-due-date'

/** How a round stands against its due date: the one it was given from the rule set, else the last day of its window. `soon`: days before it. */
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
  cadence: Cadence = CADENCE_2012,
): Window[] {
  const delivered = new Set(rounds.filter((round) => round.kind === kind && (round.status === 'reported' || round.status === 'closed')).map((round) => round.period))
  return windowsSince(kind, established, today, 10, cadence).filter((window) => window.until < today && !delivered.has(window.key))
}
