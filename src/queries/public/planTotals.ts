import { BUDGET_SOURCES, budgetTotals, type BudgetTotals } from '@/domain/planning/totals'

type Line = { source: string; year: number; amount: number }

/** Sums of budgets in rupiah; undefined when an amount cannot be added exactly, since a wrong total is worse than none. */
export function totalsOf(activities: readonly { budget: readonly Line[] }[]): BudgetTotals | undefined {
  try {
    return budgetTotals(
      activities.map(({ budget }) => ({
        budget: budget.flatMap(({ source, year, amount }) => {
          const known = BUDGET_SOURCES.find((candidate) => candidate === source)
          return known ? [{ source: known, year, amount }] : []
        }),
      })),
    )
  } catch {
    return undefined
  }
}
