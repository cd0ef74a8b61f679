import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ROLES, type Role } from '../../access/roles'
import { ACTION_PLAN_MOVES, ACTION_PLAN_STATES, canMovePlan, PROGRESS_MOVES, PROGRESS_STATES } from '../planning/transitions'
import { canMoveReport, REPORT_KINDS, REPORT_MOVES, REPORT_STATES } from '../reporting/transitions'
import { type Move, movesFor, refusalOf } from './moves'
import {
  canMove,
  DECREE_MOVES,
  DECREE_STATES,
  MEMBER_MOVES,
  MEMBER_STATES,
  TASK_FORCE_MOVES,
  TASK_FORCE_STATES,
} from './transitions'

type Table = [name: string, states: readonly string[], moves: readonly Move<string>[], terminal: readonly string[], kind?: string]
const TABLES: Table[] = [
  ['task forces', TASK_FORCE_STATES, TASK_FORCE_MOVES, []],
  ['members', MEMBER_STATES, MEMBER_MOVES, ['ended']],
  ['decrees', DECREE_STATES, DECREE_MOVES, ['revoked']],
  ['action plans', ACTION_PLAN_STATES, ACTION_PLAN_MOVES, ['closed']],
  ['progress reports', PROGRESS_STATES, PROGRESS_MOVES, ['approved']],
  ...REPORT_KINDS.map((kind): Table => [
    `${kind} reports`,
    REPORT_STATES,
    REPORT_MOVES,
    kind === 'sub-gt' ? ['approved', 'delivered', 'published'] : ['published'],
    kind,
  ]),
]

describe.each(TABLES)('state table of %s', (_, states, all, terminal, kind) => {
  const moves = all.filter((move) => !move.kinds || !kind || move.kinds.includes(kind))

  it('is closed: every move joins two different known states, by known roles, with a clause and both languages', () => {
    for (const move of moves) {
      expect(states).toContain(move.from)
      expect(states).toContain(move.to)
      expect(move.from).not.toBe(move.to)
      expect(move.by.length).toBeGreaterThan(0)
      for (const role of move.by) expect(ROLES).toContain(role)
      expect(move.clause).toMatch(/^\d/)
      expect(move.label.id && move.label.en).toBeTruthy()
    }
  })

  it('has no dead states but the terminal ones', () => {
    expect(states.filter((state) => !moves.some((move) => move.from === state))).toEqual(terminal)
  })

  it('reaches every state from the first (a sub task force report ends with approval)', () => {
    const reached = new Set([states[0]])
    for (let grew = true; grew; ) {
      grew = false
      for (const move of moves) {
        if (reached.has(move.from) && !reached.has(move.to)) {
          reached.add(move.to)
          grew = true
        }
      }
    }
    const expected = kind === 'sub-gt' ? ['draft', 'submitted', 'discussed', 'approved'] : states
    expect([...reached].sort()).toEqual([...expected].sort())
  })

  it('has one row for each move', () => {
    const pairs = moves.map((move) => `${move.from}→${move.to}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('asks for a reason whenever something goes backwards', () => {
    const back = moves.filter((move) => ['draft', 'returned', 'revoked'].includes(move.to))
    expect(back.filter((move) => !move.needsReason)).toEqual([])
  })

  it('offers exactly the moves it would not refuse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...states), fc.subarray([...ROLES]), (from, to, roles: Role[]) => {
        const offered = movesFor(all, from, roles, kind).some((move) => move.to === to)
        const refusal = refusalOf(all, { from, to, roles, kind, reason: 'sebab' })
        expect(offered).toBe(refusal === null)
      }),
    )
  })
})

describe('moves', () => {
  it('say why they are refused', () => {
    const ask = (to: string, roles: Role[], reason?: string) => refusalOf(ACTION_PLAN_MOVES, { from: 'in-review', to, roles, reason })
    expect(ask('published', ['chair'])).toBe('no-such-move')
    expect(ask('approved', ['secretariat'])).toBe('not-permitted')
    expect(ask('approved', ['chair'])).toBeNull()
    expect(ask('draft', ['chair'], '  ')).toBe('reason-missing')
    expect(ask('draft', ['chair'], 'Indikator belum terukur')).toBeNull()
  })

  it('follow the flow of 3.3.3', () => {
    expect(canMoveReport('draft', 'submitted')).toBe(true)
    expect(canMoveReport('submitted', 'approved')).toBe(false)
    expect(canMoveReport('approved', 'delivered', 'annual')).toBe(true)
    expect(canMoveReport('approved', 'delivered', 'sub-gt')).toBe(false)
    expect(canMoveReport('approved', 'draft')).toBe(false)
    expect(refusalOf(REPORT_MOVES, { from: 'draft', to: 'submitted', roles: ['sub-coordinator'], kind: 'annual' })).toBe('not-permitted')
    expect(refusalOf(REPORT_MOVES, { from: 'discussed', to: 'approved', roles: ['daily-chair'], kind: 'annual' })).toBe('not-permitted')
  })

  it('know nothing of states that do not exist', () => {
    expect(canMovePlan('draft', 'toString')).toBe(false)
    expect(canMove('decrees', 'revoked', 'draft')).toBe(false)
    expect(canMove('members', 'vacant', 'active')).toBe(true)
    expect(canMove('task-forces', 'established', 'planned')).toBe(true)
  })
})
