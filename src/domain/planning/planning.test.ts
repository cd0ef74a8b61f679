import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { FIELDS } from '../structure/ruleSetTypes'
import { type ActivityForCheck, type PlanForCheck, planProblems } from './planProblems'
import { BUDGET_SOURCES, BudgetError, type BudgetedActivity, budgetTotals, elapsedFraction } from './totals'

const PLAN: PlanForCheck = { problemIdentification: 'Masih banyak perekrutan tanpa izin.', periodStart: '2026-01-01', periodEnd: '2029-12-31' }
const ACTIVITY: ActivityForCheck = {
  id: 'a1',
  title: 'Kampanye desa',
  programme: 'pencegahan',
  indicators: [{ name: 'Jumlah desa' }],
  scheduleStart: '2026-02-01',
  scheduleEnd: '2026-11-30',
  responsible: 'inst-1',
  team: 'Bidang PPA',
  budget: [{ amount: 0 }, { amount: 125_000_000 }],
}
const codes = (plan: PlanForCheck, ...activities: ActivityForCheck[]) => planProblems(plan, activities).map((problem) => problem.code)

describe('planProblems', () => {
  it('finds nothing in a complete plan', () => expect(codes(PLAN, ACTIVITY)).toEqual([]))

  it.each<[string, PlanForCheck]>([
    ['problem-identification-missing', { ...PLAN, problemIdentification: '  ' }],
    ['period-missing', { ...PLAN, periodEnd: null }],
    ['period-reversed', { ...PLAN, periodEnd: '2025-12-31' }],
  ])('finds %s', (code, plan) => expect(codes(plan, ACTIVITY)).toEqual([code]))

  it('asks for at least one activity', () => expect(codes(PLAN)).toEqual(['activities-missing']))

  it('accepts a period of one day', () => expect(codes({ ...PLAN, periodEnd: '2026-01-01T00:00:00.000Z' }, ACTIVITY)).toEqual([]))

  it.each<[string, Partial<ActivityForCheck>]>([
    ['programme-missing', { programme: 'lain' }],
    ['indicator-missing', { indicators: [{ name: '' }] }],
    ['schedule-missing', { scheduleEnd: null }],
    ['schedule-reversed', { scheduleEnd: '2026-01-01' }],
    ['responsible-missing', { responsible: null }],
    ['team-missing', { team: '' }],
    ['budget-invalid', { budget: [{ amount: 1.5 }] }],
    ['budget-invalid', { budget: [{ amount: -1 }] }],
    ['budget-invalid', { budget: [{ amount: '5' }] }],
    ['title-missing', { title: ' ' }],
  ])('finds %s and names the activity', (code, change) => {
    const problems = planProblems(PLAN, [ACTIVITY, { ...ACTIVITY, id: 'a2', ...change }])
    expect(problems.map((problem) => [problem.code, problem.activity])).toEqual([[code, 'a2']])
    expect(problems[0]!.clause).toMatch(/^[35]\./)
  })
})

describe('budgetTotals', () => {
  it('adds by source, year and programme', () => {
    const totals = budgetTotals([
      { programme: 'pencegahan', budget: [{ source: 'apbn', year: 2026, amount: 5 }, { source: 'csr', year: 2027, amount: 7 }] },
      { programme: 'norma-hukum', budget: [{ source: 'apbn', year: 2027, amount: 11 }] },
      { budget: null },
    ])
    expect(totals).toEqual({
      total: 23,
      bySource: { apbn: 16, csr: 7 },
      byYear: { 2026: 5, 2027: 18 },
      byProgramme: { pencegahan: 12, 'norma-hukum': 11 },
      bySourceAndYear: { apbn: { 2026: 5, 2027: 11 }, csr: { 2027: 7 } },
    })
  })

  it('refuses what it cannot add exactly', () => {
    const one = (amount: number): BudgetedActivity => ({ budget: [{ source: 'apbn', year: 2026, amount }] })
    expect(() => budgetTotals([one(0.1)])).toThrow(BudgetError)
    expect(() => budgetTotals([one(Number.NaN)])).toThrow(BudgetError)
    expect(() => budgetTotals([one(Number.MAX_SAFE_INTEGER), one(1)])).toThrow(BudgetError)
  })

  it('always comes to the same total whichever way it is cut', () => {
    const line = fc.record({
      source: fc.constantFrom(...BUDGET_SOURCES),
      year: fc.integer({ min: 2020, max: 2035 }),
      amount: fc.integer({ min: 0, max: 10 ** 12 }),
    })
    const activity = fc.record({ programme: fc.constantFrom(...FIELDS), budget: fc.array(line, { maxLength: 8 }) })
    const sum = (row: object): number => Object.values(row).reduce((a: number, b: number) => a + b, 0)
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 20 }), (activities) => {
        const totals = budgetTotals(activities)
        expect(sum(totals.bySource)).toBe(totals.total)
        expect(sum(totals.byYear)).toBe(totals.total)
        expect(sum(totals.byProgramme)).toBe(totals.total)
        expect(Object.values(totals.bySourceAndYear).reduce((a, row) => a + sum(row), 0)).toBe(totals.total)
      }),
    )
  })
})

describe('elapsedFraction', () => {
  it('runs from 0 to 1 over inclusive days', () => {
    expect(elapsedFraction('2026-01-01', '2026-12-31', '2025-06-01')).toBe(0)
    expect(elapsedFraction('2026-01-01', '2026-01-10', '2026-01-01')).toBe(0)
    expect(elapsedFraction('2026-01-01', '2026-01-10', '2026-01-06')).toBe(0.5)
    expect(elapsedFraction('2026-01-01', '2026-01-10', '2026-01-11')).toBe(1)
    expect(elapsedFraction('2026-01-01', '2026-01-10', '2030-01-11')).toBe(1)
    expect(elapsedFraction('2026-01-02', '2026-01-01', '2026-01-01')).toBeNaN()
    expect(elapsedFraction('x', '2026-01-01', '2026-01-01')).toBeNaN()
  })
})
