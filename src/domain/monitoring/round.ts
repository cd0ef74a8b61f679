import { findMove, type Move } from '../structure/moves'
import type { RoundState } from './lists'

/** The steps of 3.3.2 as moves of a round. Only its secretariat makes them; the report's text stays editable until delivery. */
export const ROUND_MOVES: readonly Move<RoundState>[] = [
  { from: 'planned', to: 'prepared', by: ['secretariat'], clause: '3.3.2.b.2', label: { id: 'Nyatakan siap', en: 'Mark as prepared' } },
  { from: 'prepared', to: 'planned', by: ['secretariat'], clause: '3.3.2.b.2', label: { id: 'Ubah persiapan', en: 'Change the preparation' } },
  { from: 'prepared', to: 'running', by: ['secretariat'], clause: '3.3.2.c', label: { id: 'Mulai pelaksanaan', en: 'Start' } },
  { from: 'running', to: 'reported', by: ['secretariat'], clause: '3.3.2.d', label: { id: 'Sampaikan laporan', en: 'Deliver the report' } },
  { from: 'reported', to: 'closed', by: ['secretariat'], clause: '3.3.2.d', label: { id: 'Tutup putaran', en: 'Close the round' } },
]

/** What a round has so far, as far as its moves depend on it. */
export type RoundFacts = {
  letterSigned: boolean
  team: number
  objects: number
  /** Objects without an instrument for things of their kind, neither their own nor the round's. */
  objectsWithoutInstrument: number
  methods: number
  /** Objects whose form was handed in. */
  assessed: number
  /** Objects whose report is composed. */
  reports: number
}

export const ROUND_NEEDS = ['letter', 'team', 'objects', 'instrument', 'methods', 'assessments', 'reports'] as const
export type RoundNeed = (typeof ROUND_NEEDS)[number]

const MISSING: Record<RoundNeed, (facts: RoundFacts) => boolean> = {
  letter: (facts) => !facts.letterSigned,
  team: (facts) => facts.team === 0,
  objects: (facts) => facts.objects === 0,
  instrument: (facts) => facts.objects === 0 || facts.objectsWithoutInstrument > 0,
  methods: (facts) => facts.methods === 0,
  assessments: (facts) => facts.assessed === 0,
  reports: (facts) => facts.reports < facts.assessed || facts.reports === 0,
}

/** What must be there before a round is in a state (3.3.2.a–d). Each later state needs what the earlier ones did. */
const PREPARATION: readonly RoundNeed[] = ['letter', 'team', 'objects', 'instrument', 'methods']
const REPORTING: readonly RoundNeed[] = [...PREPARATION, 'assessments', 'reports']
export const NEEDED_FOR: Record<RoundState, readonly RoundNeed[]> = {
  planned: [],
  prepared: PREPARATION,
  running: PREPARATION,
  reported: REPORTING,
  closed: REPORTING,
}

/** What a round still lacks for a state; nothing when it may go there. */
export const missingFor = (to: RoundState, facts: RoundFacts): RoundNeed[] => NEEDED_FOR[to].filter((need) => MISSING[need](facts))

export const canMoveRound = (from: string, to: string): boolean => findMove(ROUND_MOVES, from, to) !== undefined
/** Team, objects, instrument and letter change only before the round runs. */
export const canPrepare = (state: string): boolean => state === 'planned'
/** Outsiders' rights end with the fieldwork: forms are filled in only while the round runs. */
export const assessorsMayWork = (state: string): boolean => state === 'running'
