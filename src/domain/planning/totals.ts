import type { Field } from '../structure/ruleSetTypes'

export const BUDGET_SOURCES = ['apbn', 'apbd-provinsi', 'apbd-kabkota', 'bencana-sosial', 'csr', 'donor'] as const
export type BudgetSource = (typeof BUDGET_SOURCES)[number]

/** One line of an activity's budget; `amount` in whole rupiah. */
export type BudgetLine = { source: BudgetSource; year: number; amount: number }

export type BudgetedActivity = { programme?: Field | null; budget?: readonly BudgetLine[] | null }

export type BudgetTotals = {
  /** All in whole rupiah. */
  total: number
  bySource: Partial<Record<BudgetSource, number>>
  byYear: Record<number, number>
  byProgramme: Partial<Record<Field, number>>
  /** Rows of a table: source by year. */
  bySourceAndYear: Partial<Record<BudgetSource, Record<number, number>>>
}

/** A sum or an amount that rupiah arithmetic cannot carry exactly. */
export class BudgetError extends RangeError {}

/** Whether a value is an amount this system can add up exactly: a whole, non-negative, safe integer of rupiah. */
export const isRupiah = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function add(a: number, b: number): number {
  const sum = a + b
  if (!Number.isSafeInteger(sum)) throw new BudgetError('Jumlah anggaran melampaui batas yang dapat dihitung dengan tepat.')
  return sum
}

/**
 * Sum the budgets of a plan by source, year and programme. Throws `BudgetError` for an amount that is not whole and
 * non-negative, or for a sum beyond 2^53: a wrong total is worse than none.
 */
export function budgetTotals(activities: readonly BudgetedActivity[]): BudgetTotals {
  const totals: BudgetTotals = { total: 0, bySource: {}, byYear: {}, byProgramme: {}, bySourceAndYear: {} }
  for (const activity of activities) {
    for (const { source, year, amount } of activity.budget ?? []) {
      if (!isRupiah(amount)) throw new BudgetError('Jumlah anggaran harus bilangan bulat rupiah, nol atau lebih.')
      totals.total = add(totals.total, amount)
      totals.bySource[source] = add(totals.bySource[source] ?? 0, amount)
      totals.byYear[year] = add(totals.byYear[year] ?? 0, amount)
      if (activity.programme) totals.byProgramme[activity.programme] = add(totals.byProgramme[activity.programme] ?? 0, amount)
      const years = (totals.bySourceAndYear[source] ??= {})
      years[year] = add(years[year] ?? 0, amount)
    }
  }
  return totals
}

const DAY = 86_400_000

/** `YYYY-MM-DD` → day number; NaN for what is not a date. */
const day = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY

/**
 * Fraction (0 … 1) of a plan's period that has passed at the beginning of `on`; both ends are inclusive calendar days
 * `YYYY-MM-DD`. 0 before the period, 1 after its last day. NaN when a date is not one or the period is reversed.
 */
export function elapsedFraction(periodStart: string, periodEnd: string, on: string): number {
  const [start, end, today] = [day(periodStart), day(periodEnd), day(on)]
  if (!(end >= start) || Number.isNaN(today)) return Number.NaN
  return Math.min(1, Math.max(0, (today - start) / (end - start + 1)))
}
