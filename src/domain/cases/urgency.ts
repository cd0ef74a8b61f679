/** How near a deadline is: passed, within this calendar day, within two days, or later. */
export type Nearness = 'late' | 'today' | 'soon' | 'later'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * `dueAt` and `at` are moments; `today` and `dueDay` their calendar days (`YYYY-MM-DD`) in the reader's zone, since
 * "today" is a word about days and not about 24 hours.
 */
export function nearness(dueAt: Date, at: Date, dueDay: string, today: string): Nearness {
  if (dueAt.getTime() < at.getTime()) return 'late'
  if (dueDay === today) return 'today'
  return dueAt.getTime() - at.getTime() < 2 * DAY ? 'soon' : 'later'
}

/** Whole days and hours between two moments, both rounded down: what a person says ("5 hari lewat"). */
export function distance(from: Date, to: Date): { days: number; hours: number } {
  const span = Math.abs(to.getTime() - from.getTime())
  return { days: Math.floor(span / DAY), hours: Math.floor(span / HOUR) }
}
