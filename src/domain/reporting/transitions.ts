import { findMove, type Move } from '../structure/moves'

export { findMove, movesFor, refusalOf } from '../structure/moves'

export const REPORT_STATES = ['draft', 'submitted', 'discussed', 'approved', 'delivered', 'published'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const REPORT_KINDS = ['sub-gt', 'annual', 'five-year', 'special'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

const WHOLE: readonly ReportKind[] = ['annual', 'five-year', 'special']

/**
 * The flow of 3.3.3, one table for the three levels: a sub task force reports to the daily chair, the plenary
 * discusses, the chair approves, submits to the head of region (or the President), and the public gets it. A sub task
 * force's report ends with approval: it goes up only as part of the combined report (3.3.3.b.3).
 */
export const REPORT_MOVES: readonly Move<ReportState, ReportKind>[] = [
  { from: 'draft', to: 'submitted', by: ['sub-coordinator', 'secretariat'], clause: '3.3.3.b.1', label: { id: 'Kirim kepada Ketua Harian', en: 'Submit to the daily chair' }, kinds: ['sub-gt'] },
  { from: 'draft', to: 'submitted', by: ['secretariat'], clause: '3.3.3.b.1', label: { id: 'Kirim kepada Ketua Harian', en: 'Submit to the daily chair' }, kinds: WHOLE },
  { from: 'submitted', to: 'draft', by: ['daily-chair', 'chair'], clause: '3.3.3.b.2', label: { id: 'Kembalikan', en: 'Return' }, needsReason: true },
  { from: 'submitted', to: 'discussed', by: ['daily-chair'], clause: '3.3.3.b.2', label: { id: 'Catat sudah dibahas di pleno', en: 'Record discussion in the plenary' } },
  { from: 'discussed', to: 'draft', by: ['daily-chair', 'chair'], clause: '3.3.3.b.3', label: { id: 'Kembalikan', en: 'Return' }, needsReason: true },
  { from: 'discussed', to: 'approved', by: ['daily-chair', 'chair'], clause: '3.3.3.b.3', label: { id: 'Setujui', en: 'Approve' }, kinds: ['sub-gt'] },
  { from: 'discussed', to: 'approved', by: ['chair'], clause: '3.3.3.b.4', label: { id: 'Setujui', en: 'Approve' }, kinds: WHOLE },
  { from: 'approved', to: 'delivered', by: ['chair'], clause: '3.3.3.b.4', label: { id: 'Sampaikan kepada kepala daerah/Presiden', en: 'Deliver to the head of region/President' }, kinds: WHOLE },
  { from: 'delivered', to: 'published', by: ['secretariat'], clause: '3.3.3.p1', label: { id: 'Terbitkan', en: 'Publish' }, kinds: WHOLE },
]

/** Whether a report (of this kind, when given) can go from one state to another. Who may do it is in the row. */
export const canMoveReport = (from: string, to: string, kind?: ReportKind): boolean =>
  findMove(REPORT_MOVES, from, to, kind) !== undefined
