import { type State, StateChip } from '@/components/ui/StateChip'
import { TASK_FORCE_STATUS, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import type { RegionStatus } from '@/queries/public/types'

const STATE = { established: 'done', planned: 'due-soon', inactive: 'not-yet', none: 'not-yet' } as const satisfies Record<RegionStatus, State>

/** Word of a region's status, including that it has no task force at all. */
export const statusWord = (status: RegionStatus, locale: Locale): string =>
  status === 'none' ? publicText[locale].taskForces.statusNone : wordFor(TASK_FORCE_STATUS, status, locale)

export function StatusChip({ status, locale }: { status: RegionStatus; locale: Locale }) {
  return <StateChip state={STATE[status]} locale={locale} label={statusWord(status, locale)} />
}
