import type { PlanStation } from '../planning/stations'
import type { ReportStation } from '../reporting/stations'

/** How a station of a flow stands: passed, where the paper is now, or still to come. */
export type StationState = 'done' | 'now' | 'later'

/**
 * The stations of a flow with their state. A station is passed once the paper has reached its `until` state; the first
 * one that is not passed is where the paper is now.
 */
export function along<S extends PlanStation | ReportStation>(stations: readonly S[], states: readonly string[], status: string): (S & { state: StationState })[] {
  const at = states.indexOf(status)
  const current = stations.findIndex(({ until }) => states.indexOf(until) > at)
  return stations.map((station, index) => ({ ...station, state: current < 0 || index < current ? 'done' : index === current ? 'now' : 'later' }))
}
