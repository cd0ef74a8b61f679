import { describe, expect, it } from 'vitest'

import { PLAN_STATIONS } from '../planning/stations'
import { ACTION_PLAN_STATES } from '../planning/transitions'
import { reportStations } from '../reporting/stations'
import { REPORT_KINDS, REPORT_MOVES, REPORT_STATES } from '../reporting/transitions'
import { along } from './flow'

describe('the line of a flow', () => {
  it('has the paper at exactly one station until the flow ends, everything before it done and after it to come', () => {
    const lines = [{ stations: PLAN_STATIONS, states: ACTION_PLAN_STATES }, ...REPORT_KINDS.map((kind) => ({ stations: reportStations(kind), states: REPORT_STATES }))]
    for (const { stations, states } of lines) {
      for (const status of states) {
        const line = along<(typeof stations)[number]>(stations, states, status).map(({ state }) => state).join(' ')
        expect(line).toMatch(/^(done )*now( later)*$|^done( done)*$/)
      }
    }
  })

  it('ends where the moves of its kind end', () => {
    for (const kind of REPORT_KINDS) {
      const states = REPORT_MOVES.filter(({ kinds }) => !kinds || kinds.includes(kind)).map(({ to }) => to)
      const last = REPORT_STATES[Math.max(...states.map((state) => REPORT_STATES.indexOf(state)))]
      expect(reportStations(kind).at(-1)?.until).toBe(last)
    }
  })

  it('puts a submitted report at the daily chair and a discussed one at the chair', () => {
    const at = (status: string) => along(reportStations('annual'), REPORT_STATES, status).find(({ state }) => state === 'now')?.who
    expect([at('draft'), at('submitted'), at('discussed'), at('approved'), at('delivered'), at('published')]).toEqual(['secretariat', 'daily-chair', 'chair', 'head', 'public', undefined])
  })
})
