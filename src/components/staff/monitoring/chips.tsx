import { type State, StateChip } from '@/components/ui'
import type { Timeliness } from '@/domain/monitoring/calendar'
import { FINDING_STATUS, type FindingState, ROUND_STATUS, type RoundState } from '@/domain/monitoring/lists'
import { monitoringText } from '@/i18n/areas/monitoring'
import type { Locale } from '@/i18n/texts'

const ROUND_STATE: Record<RoundState, State> = { planned: 'not-yet', prepared: 'due-soon', running: 'due-soon', reported: 'done', closed: 'done' }
const FINDING_STATE: Record<FindingState, State> = { open: 'not-yet', answered: 'due-soon', 'in-progress': 'due-soon', done: 'due-soon', closed: 'done' }
const TIME_STATE: Record<Timeliness, State> = { 'on-time': 'not-yet', 'due-soon': 'due-soon', late: 'late', delivered: 'done', 'delivered-late': 'late', 'no-due-date': 'not-yet' }

/** What the state of the round does not say already. */
export const SHOWN: ReadonlySet<Timeliness> = new Set(['due-soon', 'late', 'delivered-late'])

export const RoundChip = ({ locale, value }: { locale: Locale; value: RoundState }) => <StateChip locale={locale} state={ROUND_STATE[value]} label={ROUND_STATUS[value][locale]} />
/** `late`: past its due day and not done. */
export const FindingChip = ({ locale, value, late }: { locale: Locale; value: FindingState; late?: boolean }) => (
  <StateChip locale={locale} state={late ? 'late' : FINDING_STATE[value]} label={FINDING_STATUS[value][locale]} />
)
export const TimeChip = ({ locale, value }: { locale: Locale; value: Timeliness }) => <StateChip locale={locale} state={TIME_STATE[value]} label={monitoringText[locale].timeliness[value]} />
