import { LEVELS } from '../platform/regions'
import { RULE_SET_SHAPE } from './ruleSetShape'
import type { RuleSetError } from './shapes'
import type { LevelRules, RuleSetDefinition } from './ruleSetTypes'

export type { RuleSetError }
export type RuleSetResult = { ok: true; value: RuleSetDefinition } | { ok: false; errors: RuleSetError[] }

/** At most this many errors are listed: a person fixes a screenful at a time. */
const MOST_ERRORS = 50

/**
 * Read a rule set from untrusted data. Strict: unknown fields, wrong types and inconsistent content are errors,
 * each with the path it is about and a sentence in Indonesian. Never throws.
 */
export function parseRuleSet(value: unknown): RuleSetResult {
  const errors: RuleSetError[] = []
  if (!RULE_SET_SHAPE(value, '', errors)) return { ok: false, errors: errors.slice(0, MOST_ERRORS) }
  for (const level of LEVELS) checkLevel(value.levels[level], level, errors)
  if (value.validUntil !== undefined && value.validUntil < value.validFrom) {
    errors.push({ path: 'validUntil', message: 'Akhir masa berlaku lebih awal daripada mulai berlaku.' })
  }
  return errors.length ? { ok: false, errors: errors.slice(0, MOST_ERRORS) } : { ok: true, value: structuredClone(value) }
}

/** What the shape cannot say: uniqueness, and that every seat a task force needs exists. */
function checkLevel(rules: LevelRules, level: string, errors: RuleSetError[]): void {
  const at = (path: string, message: string): void => {
    errors.push({ path: `levels.${level}.${path}`, message })
  }
  if (rules.level !== level) at('level', `Isi bagian ini menyebut jenjang “${rules.level}”, seharusnya “${level}”.`)

  const fields = rules.subTaskForces.map((sub) => sub.field)
  repeated(fields, (index, field) => at(`subTaskForces[${index}].field`, `Bidang “${field}” ada lebih dari satu kali.`))
  repeated(
    rules.slots.map((slot) => slot.key),
    (index, key) => at(`slots[${index}].key`, `Kunci kursi “${key}” dipakai lebih dari satu kali.`),
  )
  const duties = [...rules.duties, ...rules.subTaskForces.flatMap((sub) => sub.duties)]
  repeated(
    duties.map((duty) => duty.code),
    (_, code) => at('duties', `Kode tugas “${code}” dipakai lebih dari satu kali.`),
  )
  repeated(
    rules.legalBasis,
    (index, key) => at(`legalBasis[${index}]`, `Dasar hukum “${key}” disebut lebih dari satu kali.`),
  )

  rules.slots.forEach((slot, index) => {
    if (slot.field && !fields.includes(slot.field)) {
      at(`slots[${index}].field`, `Kursi menunjuk bidang “${slot.field}” yang tidak punya Sub GT pada jenjang ini.`)
    }
    if (slot.role === 'koordinator' && !slot.field) {
      at(`slots[${index}].field`, 'Kursi koordinator harus menyebut bidang Sub GT-nya.')
    }
  })
  for (const [role, name] of [
    ['ketua', 'Ketua'],
    ['ketua-harian', 'Ketua Harian'],
    ['kepala-sekretariat', 'Kepala Sekretariat'],
  ] as const) {
    if (!rules.slots.some((slot) => slot.role === role)) at('slots', `Belum ada kursi ${name}.`)
  }
  for (const field of fields) {
    const count = rules.slots.filter((slot) => slot.role === 'koordinator' && slot.field === field).length
    if (count !== 1) at('slots', `Sub GT bidang “${field}” harus punya tepat satu kursi koordinator (sekarang ${count}).`)
  }
  rules.meetings.forEach((meeting, index) => {
    if ((meeting.strictness === 'on_demand') !== (meeting.every === null)) {
      at(`meetings[${index}].every`, 'Rapat bila diperlukan (on_demand) tidak punya jangka waktu; rapat lain harus punya.')
    }
  })
}

function repeated(keys: readonly string[], report: (index: number, key: string) => void): void {
  const seen = new Set<string>()
  keys.forEach((key, index) => {
    if (seen.has(key)) report(index, key)
    seen.add(key)
  })
}
