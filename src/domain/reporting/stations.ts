import type { ReportKind, ReportState } from './transitions'

/** A stop on the way of a report: who has it, what they do, and the state that says they have done it. */
export type ReportStation = {
  who: 'secretariat' | 'sub-gt' | 'daily-chair' | 'plenary' | 'chair' | 'leaders' | 'head' | 'public'
  deed: 'writes' | 'reviews' | 'discusses' | 'approves' | 'receives' | 'reads'
  until: ReportState
}

const TO_PLENARY: readonly ReportStation[] = [
  { who: 'daily-chair', deed: 'reviews', until: 'discussed' },
  { who: 'plenary', deed: 'discusses', until: 'discussed' },
]

/** The line of 3.3.3: Sub GT → daily chair → plenary → chair → head of region or President → public. */
const WHOLE: readonly ReportStation[] = [
  { who: 'secretariat', deed: 'writes', until: 'submitted' },
  ...TO_PLENARY,
  { who: 'chair', deed: 'approves', until: 'approved' },
  { who: 'head', deed: 'receives', until: 'delivered' },
  { who: 'public', deed: 'reads', until: 'published' },
]

/** A sub task force's report ends with approval: it goes up as part of the combined one (3.3.3.b.3). */
const SUB_GT: readonly ReportStation[] = [
  { who: 'sub-gt', deed: 'writes', until: 'submitted' },
  ...TO_PLENARY,
  { who: 'leaders', deed: 'approves', until: 'approved' },
]

export const reportStations = (kind: ReportKind): readonly ReportStation[] => (kind === 'sub-gt' ? SUB_GT : WHOLE)
