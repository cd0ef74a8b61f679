import type { ActionPlanState } from './transitions'

/** A stop on the way of a plan: who has it, what they do, and the state that says they have done it. */
export type PlanStation = { who: 'secretariat' | 'leaders' | 'everyone'; deed: 'writes' | 'reviews' | 'publishes' | 'carriesOut'; until: ActionPlanState }

/** 3.4: the secretariat writes and publishes, the chair, assisted by the daily chair, decides (2.x.4.a.1, 2.x.4.b.1). */
export const PLAN_STATIONS: readonly PlanStation[] = [
  { who: 'secretariat', deed: 'writes', until: 'in-review' },
  { who: 'leaders', deed: 'reviews', until: 'approved' },
  { who: 'secretariat', deed: 'publishes', until: 'published' },
  { who: 'everyone', deed: 'carriesOut', until: 'closed' },
]
