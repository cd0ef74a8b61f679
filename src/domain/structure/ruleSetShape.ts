import { LEVELS } from '../platform/regions'
import {
  DUTY_UNITS,
  ELEMENTS,
  FIELDS,
  type LevelRules,
  MEMBER_ROLES,
  MONEV_EVERY,
  MONEV_KINDS,
  MONITORED_KINDS,
  MONITORED_PLACES,
  MONITORS,
  RULE_MEETING_KINDS,
  type RuleSetDefinition,
  STRICTNESS,
} from './ruleSetTypes'
import { count, date, flag, listOf, nullable, oneOf, optional, record, type Shape, text } from './shapes'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const slug = text(80, SLUG, 'huruf kecil, angka dan tanda hubung')
const clause = text(60)
const both = record({ id: text(), en: text() })
const office = record({ office: text(), answersTo: text(), clause })
const duty = { code: text(60), title: both, clause }

const slot = record({
  key: slug,
  role: oneOf(MEMBER_ROLES),
  element: oneOf(ELEMENTS),
  position: text(),
  field: optional(oneOf(FIELDS)),
  exOfficio: flag,
  clause,
})

const meeting = record({
  code: text(60),
  kind: oneOf(RULE_MEETING_KINDS),
  name: both,
  every: nullable(text(8, /^P[1-9]\d?[MY]$/, 'jangka waktu seperti P4M (empat bulan) atau P1Y (satu tahun)')),
  strictness: oneOf(STRICTNESS),
  leader: text(),
  reportGate: optional(flag),
  clause,
})

const reportStep = record({
  step: count,
  from: text(),
  to: text(),
  action: both,
  clause,
  gate: optional(oneOf(['pleno'])),
})

/** Shape of the rules of one level; consistency between its parts is checked by the parser. */
export const LEVEL_SHAPE: Shape<LevelRules> = record({
  level: oneOf(LEVELS),
  chair: office,
  dailyChair: office,
  slots: listOf(slot, 1),
  subTaskForces: listOf(
    record({ field: oneOf(FIELDS), name: both, coordinator: text(), clause, duties: listOf(record(duty), 1) }),
    1,
  ),
  secretariat: record({
    seat: text(),
    head: text(),
    clause,
    functions: listOf(record({ title: both, clause }), 1),
  }),
  duties: listOf(record({ unit: oneOf(DUTY_UNITS), ...duty }), 1),
  meetings: listOf(meeting, 1),
  reportFlow: listOf(reportStep, 1),
  appointment: listOf(record({ who: text(), appoints: text(), instrument: nullable(text()), clause }), 1),
  monitoring: optional(listOf(record({ kind: oneOf(MONITORED_KINDS), where: oneOf(MONITORED_PLACES), by: oneOf(MONITORS), clause }), 1, 20)),
  monitoringCadence: optional(listOf(record({ kind: oneOf(MONEV_KINDS), every: oneOf(MONEV_EVERY), clause }), 1, 2)),
  establishedBy: record({ office: text(), instrument: text() }),
  legalBasis: listOf(slug, 1, 60),
})

export const RULE_SET_SHAPE: Shape<RuleSetDefinition> = record({
  key: slug,
  title: both,
  validFrom: date,
  validUntil: optional(date),
  source: text(500),
  levels: record({ pusat: LEVEL_SHAPE, provinsi: LEVEL_SHAPE, kabkota: LEVEL_SHAPE }),
})
