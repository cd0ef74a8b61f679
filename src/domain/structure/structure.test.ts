import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildRegions } from '../../seed/base/regions'
import { REGULATIONS } from '../../seed/base/regulations'
import { RULE_SET_2012 } from '../../seed/base/ruleSets'
import { LEVELS } from '../platform/regions'
import { planTaskForce } from './planTaskForce'
import { forKind, headOf, properName, titleOf, type TitledRegion } from './regionTitles'
import { ELEMENTS, FIELDS, type LevelRules, parseRuleSet, type RuleSetDefinition } from './ruleSet'

const REGIONS: TitledRegion[] = buildRegions()
const region = (id: string): TitledRegion => REGIONS.find((row) => row.id === id)!
const copy = (): RuleSetDefinition => structuredClone(RULE_SET_2012)

/** Put `value` at a dotted path of a copy; undefined removes the field. */
function spoiled(at: string, value: unknown): unknown {
  const set: unknown = copy()
  const keys = at.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((node, key) => Reflect.get(node as object, key) as unknown, set) as object
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
  return set
}
const errorsOf = (value: unknown) => {
  const result = parseRuleSet(value)
  return result.ok ? [] : result.errors
}

describe('the rule set of 2012', () => {
  it('passes its own validator and comes back unchanged', () => {
    const result = parseRuleSet(copy())
    expect(result.ok ? [] : result.errors).toEqual([])
    expect(result.ok && result.value).toEqual(RULE_SET_2012)
  })

  const counts = {
    pusat: { members: 19, subs: 6, duties: [5, 6, 2], sub: [8, 9, 8, 8, 10, 12] },
    provinsi: { members: 23, subs: 6, duties: [6, 5, 2], sub: [8, 9, 8, 5, 10, 13] },
    kabkota: { members: 21, subs: 6, duties: [6, 5, 2], sub: [8, 9, 8, 5, 10, 13] },
  }
  it.each(LEVELS)('has the seats, units and duties the guideline lists (%s)', (level) => {
    const rules: LevelRules = RULE_SET_2012.levels[level]
    expect(rules.slots.filter((slot) => slot.role === 'anggota' && !slot.field)).toHaveLength(counts[level].members)
    expect(rules.subTaskForces.map((sub) => sub.field)).toEqual([...FIELDS])
    expect(rules.subTaskForces.map((sub) => sub.duties.length)).toEqual(counts[level].sub)
    expect(['ketua', 'ketua-harian', 'sekretariat'].map((unit) => rules.duties.filter((duty) => duty.unit === unit).length)).toEqual(
      counts[level].duties,
    )
    expect(rules.meetings.map((meeting) => meeting.every)).toEqual(['P4M', 'P2M', 'P1Y', null])
    expect(rules.meetings.map((meeting) => meeting.strictness)).toEqual(['hard', 'soft', 'hard', 'on_demand'])
    expect(rules.reportFlow.filter((step) => step.gate).map((step) => step.step)).toEqual([2])
  })

  it('holds the 200 duties', () => {
    const all = LEVELS.flatMap((level) => {
      const rules: LevelRules = RULE_SET_2012.levels[level]
      return [...rules.duties, ...rules.subTaskForces.flatMap((sub) => sub.duties)]
    })
    expect(all).toHaveLength(200)
    expect(new Set(all.map((duty) => duty.code)).size).toBe(200)
  })

  it('lets the merged legal list serve both sub task forces of a district', () => {
    const seats = (field: string) =>
      RULE_SET_2012.levels.kabkota.slots.filter((slot) => slot.field === field).map((slot) => slot.position)
    expect(seats('norma-hukum')).toEqual(seats('penegakan-hukum'))
    expect(seats('norma-hukum').length).toBeGreaterThan(5)
  })

  it('cites only regulations that exist', () => {
    const known = new Set(REGULATIONS.map((row) => row.key))
    for (const level of LEVELS) for (const key of RULE_SET_2012.levels[level].legalBasis) expect(known).toContain(key)
  })
})

describe('parseRuleSet', () => {
  it.each<[what: string, at: string, value: unknown, path: string]>([
    ['an unknown field', 'extra', 1, 'extra'],
    ['a missing level', 'levels.kabkota', undefined, 'levels.kabkota'],
    ['a wrong date', 'validFrom', '2012-02-31', 'validFrom'],
    ['an end before the beginning', 'validUntil', '2011-12-31', 'validUntil'],
    ['an unknown element', 'levels.pusat.slots.0.element', 'partai', 'levels.pusat.slots[0].element'],
    ['an English text missing', 'levels.pusat.subTaskForces.0.name.en', undefined, 'levels.pusat.subTaskForces[0].name.en'],
    ['a number as text', 'levels.pusat.chair.office', 7, 'levels.pusat.chair.office'],
    ['a key used twice', 'levels.pusat.slots.1.key', 'ketua', 'levels.pusat.slots[1].key'],
    ['a field used twice', 'levels.pusat.subTaskForces.1.field', 'pencegahan', 'levels.pusat.subTaskForces[1].field'],
    ['a level under the wrong name', 'levels.pusat.level', 'provinsi', 'levels.pusat.level'],
    ['a cadence for a meeting on demand', 'levels.pusat.meetings.3.every', 'P1Y', 'levels.pusat.meetings[3].every'],
    ['a cadence nobody can compute', 'levels.pusat.meetings.0.every', 'P2W', 'levels.pusat.meetings[0].every'],
    ['no chair', 'levels.pusat.slots.0.role', 'anggota', 'levels.pusat.slots'],
    ['a coordinator without a field', 'levels.pusat.slots.27.field', undefined, 'levels.pusat.slots[27].field'],
    ['no seats at all', 'levels.pusat.slots', [], 'levels.pusat.slots'],
  ])('refuses %s and says where', (_, at, value, path) => {
    const errors = errorsOf(spoiled(at, value))
    expect(errors.map((error) => error.path)).toContain(path)
    for (const error of errors) expect(error.message).toMatch(/^[A-Z].*\.$/)
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseRuleSet(value).ok).toBe(false)
      }),
    )
  })

  it('is not fooled by an inherited field', () => {
    expect(errorsOf(Object.create(copy()))).not.toEqual([])
  })

  it('never throws when any one leaf is replaced by anything', () => {
    const paths: string[] = []
    const walk = (value: unknown, at: string): void => {
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, at ? `${at}.${key}` : key)
      else paths.push(at)
    }
    walk(RULE_SET_2012, '')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (at, value) => {
        expect(() => parseRuleSet(spoiled(at, value))).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('planTaskForce', () => {
  it('makes a whole task force for every one of the 553 regions', () => {
    for (const row of REGIONS) {
      const plan = planTaskForce({ ruleSet: RULE_SET_2012, region: row })
      const keys = plan.slots.map((slot) => slot.slotKey)
      expect(new Set(keys).size).toBe(keys.length)
      expect(plan.subTaskForces.map((sub) => sub.field).sort()).toEqual([...FIELDS].sort())
      for (const role of ['ketua', 'ketua-harian', 'kepala-sekretariat']) {
        expect(plan.slots.filter((slot) => slot.role === role)).toHaveLength(1)
      }
      for (const field of FIELDS) {
        expect(plan.slots.filter((slot) => slot.role === 'koordinator' && slot.subTaskForceField === field)).toHaveLength(1)
      }
      const said = JSON.stringify(plan)
      expect(said).not.toMatch(/Bupati\/Wali|Kabupaten\/Kota|undefined/)
      for (const slot of plan.slots) expect(ELEMENTS).toContain(slot.element)
    }
  })

  it('gives the same plan for the same input, and shares nothing with the rule set', () => {
    const input = { ruleSet: RULE_SET_2012, region: region('32.73'), parentName: 'Jawa Barat' }
    const first = planTaskForce(input)
    first.slots[0]!.position = 'changed'
    first.subTaskForces[0]!.duties[0]!.title.id = 'changed'
    expect(JSON.stringify(planTaskForce(input))).toBe(JSON.stringify(planTaskForce(input)))
    expect(JSON.stringify(planTaskForce(input))).not.toContain('changed')
  })

  it.each([
    ['ID', 'Gugus Tugas PP-TPPO Pusat', 'Presiden', 'keputusan-presiden'],
    ['32', 'Gugus Tugas PP-TPPO Provinsi Jawa Barat', 'Gubernur Jawa Barat', 'keputusan-gubernur'],
    ['31', 'Gugus Tugas PP-TPPO Provinsi DKI Jakarta', 'Gubernur DKI Jakarta', 'keputusan-gubernur'],
    ['32.73', 'Gugus Tugas PP-TPPO Kota Bandung', 'Wali Kota Bandung', 'keputusan-wali-kota'],
    ['11.01', 'Gugus Tugas PP-TPPO Kabupaten Aceh Selatan', 'Bupati Aceh Selatan', 'keputusan-bupati'],
  ])('names task force and issuer of %s', (id, name, issuer, kind) => {
    const { taskForce, decree } = planTaskForce({ ruleSet: RULE_SET_2012, region: region(id) })
    expect(taskForce.name).toBe(name)
    expect(decree).toMatchObject({ issuer, kind, effect: 'establish' })
  })

  it('uses the words of a kota in a kota', () => {
    const plan = planTaskForce({ ruleSet: RULE_SET_2012, region: region('32.73'), parentName: 'Jawa Barat' })
    expect(plan.slots[0]!.position).toBe('Wakil Wali Kota atau Sekretaris Daerah Kota')
    expect(plan.decree.considerations[1]).toContain('Gugus Tugas Provinsi Jawa Barat')
    expect(plan.decree.dictum.map((item) => item.label)).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH'])
  })
})

describe('titles of regions', () => {
  it('accepts names with and without their prefix', () => {
    const kota: TitledRegion = { id: '32.73', name: 'Bandung', level: 'kabkota', kind: 'kota' }
    expect(titleOf(kota)).toBe('Kota Bandung')
    expect(titleOf({ ...kota, name: 'Kota Bandung' })).toBe('Kota Bandung')
    expect(headOf({ ...kota, name: 'Kabupaten Bandung', kind: 'kabupaten' })).toBe('Bupati Bandung')
    expect(properName('Kota Administrasi Jakarta Pusat')).toBe('Jakarta Pusat')
    expect(properName('Kotawaringin Timur')).toBe('Kotawaringin Timur')
    expect(forKind('Bupati/Walikota', 'provinsi')).toBe('Bupati/Walikota')
  })
})
