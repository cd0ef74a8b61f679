import { covers, type Level, levelOf } from '../platform/regions'
import type { LevelRules, MonevCadence, MonitorRule } from '../structure/ruleSetTypes'
import { type Cadence, CADENCE_2012 } from './calendar'
import type { ObjectKind } from './lists'

export type { MonitorRule }

/**
 * 3.3.1.e. What a Governor, Regent or Mayor owes is carried out by the secretariat in their name, so it is in the same
 * list. The national task force does not monitor districts: their province does. A task force's own rule set may say
 * otherwise (`monitoring` of its level); this is what the guideline of 2012 says.
 */
export const WHO_MONITORS: Record<Level, readonly MonitorRule[]> = {
  pusat: [
    { kind: 'sub-task-force', where: 'same', by: 'task-force', clause: '3.3.1.e.1' },
    { kind: 'task-force', where: 'below', by: 'task-force', clause: '3.3.1.e.1' },
  ],
  provinsi: [
    { kind: 'task-force', where: 'same', by: 'head-of-region', clause: '3.3.1.e.2.a' },
    { kind: 'sub-task-force', where: 'same', by: 'task-force', clause: '3.3.1.e.2.c' },
    { kind: 'service-centre', where: 'same', by: 'task-force', clause: '3.3.1.e.2.c' },
    { kind: 'task-force', where: 'below', by: 'task-force', clause: '3.3.1.e.2.c' },
  ],
  kabkota: [
    { kind: 'task-force', where: 'same', by: 'head-of-region', clause: '3.3.1.e.3.a' },
    { kind: 'sub-task-force', where: 'same', by: 'task-force', clause: '3.3.1.e.3.b' },
    { kind: 'service-centre', where: 'same', by: 'task-force', clause: '3.3.1.e.3.b' },
  ],
}

/** 3.3.1.d, for every level. */
export const HOW_OFTEN: readonly MonevCadence[] = [
  { kind: 'monitoring', every: 'P6M', clause: '3.3.1.d.1' },
  { kind: 'evaluation', every: 'P1Y', clause: '3.3.1.d.2' },
]

const MONTHS: Record<MonevCadence['every'], number> = { P3M: 3, P4M: 4, P6M: 6, P1Y: 12 }

/** Months from round to round as a level's rules say; what they leave out is as in 2012. */
export function cadenceOf(rules: Pick<LevelRules, 'monitoringCadence'> | undefined): Cadence {
  const said = Object.fromEntries((rules?.monitoringCadence ?? []).map(({ kind, every }) => [kind, MONTHS[every]]))
  return { ...CADENCE_2012, ...said }
}

const STEPS_DOWN: Record<Level, Level | null> = { pusat: 'provinsi', provinsi: 'kabkota', kabkota: null }

/** The rule under which the task force of `monitor` may monitor an object of `region`; undefined when it may not. */
export function ruleFor(monitor: string, object: { kind: ObjectKind; region: string }, rules: readonly MonitorRule[] = WHO_MONITORS[levelOf(monitor)]): MonitorRule | undefined {
  const level = levelOf(monitor)
  return rules.find(
    (rule) =>
      rule.kind === object.kind &&
      (rule.where === 'same' ? object.region === monitor : covers(monitor, object.region) && levelOf(object.region) === STEPS_DOWN[level]),
  )
}
