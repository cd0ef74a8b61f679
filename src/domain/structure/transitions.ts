import { findMove, type Move } from './moves'

export const TASK_FORCE_STATES = ['planned', 'established', 'inactive'] as const
export type TaskForceState = (typeof TASK_FORCE_STATES)[number]

export const TASK_FORCE_MOVES: readonly Move<TaskForceState>[] = [
  { from: 'planned', to: 'established', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Tetapkan dengan SK', en: 'Establish by decree' } },
  { from: 'established', to: 'planned', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Batalkan penetapan (SK dicabut)', en: 'Undo establishment (decree revoked)' }, needsReason: true },
  { from: 'established', to: 'inactive', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Nonaktifkan', en: 'Deactivate' }, needsReason: true },
  { from: 'inactive', to: 'planned', by: ['secretariat', 'system-admin'], clause: '2.2.5.1', label: { id: 'Siapkan pembentukan kembali', en: 'Prepare to form again' }, needsReason: true },
]

export const MEMBER_STATES = ['vacant', 'active', 'ended'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** An ended seat stays as history; its successor is a new row. */
export const MEMBER_MOVES: readonly Move<MemberState>[] = [
  { from: 'vacant', to: 'active', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Angkat', en: 'Appoint' } },
  { from: 'active', to: 'vacant', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Batalkan pengangkatan (SK dicabut)', en: 'Undo appointment (decree revoked)' }, needsReason: true },
  { from: 'active', to: 'ended', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Akhiri keanggotaan', en: 'End membership' }, needsReason: true },
  { from: 'vacant', to: 'ended', by: ['secretariat'], clause: '2.2.1', label: { id: 'Hapus kursi', en: 'Withdraw seat' }, needsReason: true },
]

export const DECREE_STATES = ['draft', 'signed', 'revoked'] as const
export type DecreeState = (typeof DECREE_STATES)[number]

export const DECREE_MOVES: readonly Move<DecreeState>[] = [
  { from: 'draft', to: 'signed', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Catat penandatanganan', en: 'Record signing' } },
  { from: 'signed', to: 'revoked', by: ['secretariat'], clause: '2.2.5.1', label: { id: 'Cabut', en: 'Revoke' }, needsReason: true },
]

const TABLES = { 'task-forces': TASK_FORCE_MOVES, members: MEMBER_MOVES, decrees: DECREE_MOVES } as const
export type StructureTable = keyof typeof TABLES

/** Whether the table of a structure collection has a move between two states. Who may make it is in the row. */
export const canMove = (table: StructureTable, from: string, to: string): boolean =>
  findMove(TABLES[table] as readonly Move<string>[], from, to) !== undefined
