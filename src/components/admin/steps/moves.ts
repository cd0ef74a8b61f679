import type { Role } from '@/access/roles'
import { movesFor, type Move } from '@/domain/structure/moves'
import type { Locale } from '@/i18n/texts'
import type { Step } from './StepButtons'

/** The moves of a state table that these roles may make now, as buttons: forward first, back in red. */
export const stepsOf = (moves: readonly Move<string>[], from: string, roles: ReadonlySet<Role>, locale: Locale, kind?: string): Step[] =>
  movesFor(moves, from, [...roles], kind).map((move) => ({
    to: move.to,
    label: move.label[locale],
    clause: move.clause,
    reasonField: move.needsReason ? 'reason' : undefined,
    tone: move.needsReason ? 'danger' : 'primary',
  }))
