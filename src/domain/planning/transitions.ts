import { findMove, type Move } from '../structure/moves'

export { findMove, movesFor, refusalOf } from '../structure/moves'

export const ACTION_PLAN_STATES = ['draft', 'in-review', 'approved', 'published', 'closed'] as const
export type ActionPlanState = (typeof ACTION_PLAN_STATES)[number]

/**
 * States of an action plan. What is published is read-only: changing it is a new version with its own flow. The daily
 * chair assists the chair in reviewing (2.x.4.b.1); the plan itself is the chair's task (2.x.4.a.1).
 */
export const ACTION_PLAN_MOVES: readonly Move<ActionPlanState>[] = [
  { from: 'draft', to: 'in-review', by: ['secretariat'], clause: '3.4', label: { id: 'Ajukan untuk ditelaah', en: 'Submit for review' } },
  { from: 'in-review', to: 'draft', by: ['daily-chair', 'chair'], clause: '2.2.4.a.1', label: { id: 'Kembalikan', en: 'Return' }, needsReason: true },
  { from: 'in-review', to: 'approved', by: ['daily-chair', 'chair'], clause: '2.2.4.a.1', label: { id: 'Setujui', en: 'Approve' } },
  { from: 'approved', to: 'draft', by: ['daily-chair', 'chair'], clause: '2.2.4.a.1', label: { id: 'Kembalikan', en: 'Return' }, needsReason: true },
  { from: 'approved', to: 'published', by: ['secretariat'], clause: '3.4', label: { id: 'Terbitkan', en: 'Publish' } },
  { from: 'published', to: 'closed', by: ['secretariat'], clause: '3.4', label: { id: 'Tutup', en: 'Close' } },
]

export const canMovePlan = (from: string, to: string): boolean => findMove(ACTION_PLAN_MOVES, from, to) !== undefined

export const PROGRESS_STATES = ['draft', 'submitted', 'returned', 'approved'] as const
export type ProgressState = (typeof PROGRESS_STATES)[number]

/** States of a progress report on an activity. */
export const PROGRESS_MOVES: readonly Move<ProgressState>[] = [
  { from: 'draft', to: 'submitted', by: ['sub-coordinator', 'secretariat'], clause: '5.8', label: { id: 'Kirim', en: 'Submit' } },
  { from: 'submitted', to: 'returned', by: ['secretariat', 'daily-chair'], clause: '5.8', label: { id: 'Kembalikan', en: 'Return' }, needsReason: true },
  { from: 'submitted', to: 'approved', by: ['secretariat', 'daily-chair'], clause: '5.8', label: { id: 'Setujui', en: 'Approve' } },
  { from: 'returned', to: 'submitted', by: ['sub-coordinator', 'secretariat'], clause: '5.8', label: { id: 'Kirim ulang', en: 'Submit again' } },
]

export const canMoveProgress = (from: string, to: string): boolean => findMove(PROGRESS_MOVES, from, to) !== undefined
