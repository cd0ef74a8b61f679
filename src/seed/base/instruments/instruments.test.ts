import { describe, expect, it } from 'vitest'

import { canonicalJson } from '@/domain/forms/canonical'
import { compileForm } from '@/domain/forms/compile'
import { decompileForm } from '@/domain/forms/decompile'
import { evaluate } from '@/domain/forms/evaluate'
import { lint } from '@/domain/forms/lint'
import type { Answers, Field, FormDefinition, Section } from '@/domain/forms/types'
import { validateDefinition } from '@/domain/forms/validateDefinition'
import { LEVELS } from '@/domain/platform/regions'
import { FIELDS } from '@/domain/structure/ruleSetTypes'

import { INSTRUMENTS } from '.'
import { ADULT_ASSESSMENT, CHILD_ASSESSMENT } from './riskNeeds'
import { SERVICE_CENTRE_CHECKLIST } from './serviceCentre'
import { SUB_TASK_FORCE_CHECKLISTS } from './subTaskForces'
import { INDICATOR_GROUPS, TASK_FORCE_CHECKLISTS } from './taskForce'

const TODAY = '2026-11-24'
const fieldsOf = (definition: FormDefinition): Field[] => definition.sections.flatMap((section: Section) => section.items) as Field[]
const scored = (definition: FormDefinition) => fieldsOf(definition).filter((field) => field.type === 'select-one')
const answered = (definition: FormDefinition, pick: (field: Field & { type: 'select-one' }) => string): Answers => ({
  tanggal_penilaian: TODAY,
  metode: ['kunjungan'],
  ...Object.fromEntries(scored(definition).map((field) => [field.key, pick(field)])),
})
const best = (field: Field & { type: 'select-one' }): string => [...field.choices].sort((a, b) => (b.points ?? -1) - (a.points ?? -1))[0]?.value ?? ''

/** Every label, hint, message and choice, with the place it stands at. */
function texts(node: unknown, path = ''): { path: string; id?: unknown; en?: unknown }[] {
  if (Array.isArray(node)) return node.flatMap((entry, index) => texts(entry, `${path}/${index}`))
  if (!node || typeof node !== 'object') return []
  if ('id' in node || 'en' in node) return [{ path, ...(node as { id?: unknown; en?: unknown }) }]
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

describe('ready instruments', () => {
  it('have keys of their own', () => {
    const keys = INSTRUMENTS.map(({ definition }) => definition.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(INSTRUMENTS.map(({ definition }) => [definition.key, definition] as const))('%s: unique keys and uids, both languages, clause on every question, points on every choice', (_key, definition) => {
    const fields = fieldsOf(definition)
    const all = [...definition.sections, ...fields]
    expect(new Set(all.map((item) => item.key)).size).toBe(all.length)
    expect(new Set(all.map((item) => item.uid)).size).toBe(all.length)
    const questions = fields.filter((field) => field.type !== 'note' && field.type !== 'computed')
    const untranslated = texts(definition).filter(({ id, en }) => [id, en].some((text) => typeof text !== 'string' || !text.trim() || /[{}]/.test(text)))
    const withoutClause = questions.filter((field) => !/^[1-6]\.[0-9][0-9a-z.-]*$/.test(field.clause ?? ''))
    const withoutPoints = questions.flatMap((field) => (field.type === 'select-one' ? field.choices : [])).filter((choice) => choice.notApplicable !== true && typeof choice.points !== 'number')
    expect({ untranslated, withoutClause, withoutPoints }).toEqual({ untranslated: [], withoutClause: [], withoutPoints: [] })
    // Those who fill it in for their office are told that it is a proposal; a victim who answers a survey is not.
    expect(fields.some((field) => field.key === 'catatan_usulan')).toBe(definition.purpose !== 'survey')
  })

  it.each(INSTRUMENTS.map(({ definition }) => [definition.key, definition] as const))('%s: may be published as it is, and the editor gives it back unchanged', (_key, definition) => {
    expect(validateDefinition(definition)).toMatchObject({ ok: true })
    expect(lint(definition).filter(({ severity }) => severity === 'error')).toEqual([])
    const { definition: again, problems } = compileForm(decompileForm(definition))
    expect(problems).toEqual([])
    expect(canonicalJson(again)).toBe(canonicalJson(definition))
  })

  it.each(LEVELS)('about sixty items over the six indicator groups for a task force: %s', (level) => {
    const definition = TASK_FORCE_CHECKLISTS[level]
    const items = scored(definition)
    expect(items.length).toBeGreaterThanOrEqual(60)
    expect(items.length).toBeLessThanOrEqual(72)
    expect(items.filter((item) => item.evidence !== 'optional')).toEqual([])
    const keys = fieldsOf(definition).map((field) => field.key)
    expect(keys).toEqual(expect.arrayContaining(INDICATOR_GROUPS.map((group) => `skor_${group.key}`)))
    expect(items.every((item) => item.hint?.id.startsWith('Bukti: '))).toBe(true)
  })

  it('twenty-five items for a service centre, sixteen for each Sub task force', () => {
    expect(scored(SERVICE_CENTRE_CHECKLIST)).toHaveLength(25)
    for (const field of FIELDS) expect(scored(SUB_TASK_FORCE_CHECKLISTS[field])).toHaveLength(16)
  })

  it('give 100 for the best answers, and no total while one item is missing', () => {
    const definition = TASK_FORCE_CHECKLISTS.provinsi
    const full = evaluate(definition, answered(definition, best), { today: TODAY, mode: 'submit' })
    expect(full.errors).toEqual([])
    expect(full.computed.skor_total).toMatchObject({ state: 'complete', value: '100', band: 'baik' })
    const { aturan_khusus: _left, ...rest } = answered(definition, best)
    const partial = evaluate(definition, rest, { today: TODAY, mode: 'draft' })
    expect(partial.computed.skor_kebijakan).toMatchObject({ state: 'incomplete' })
    expect(partial.computed.skor_total).toMatchObject({ state: 'incomplete' })
  })

  it('leave out what does not apply, instead of counting it as zero', () => {
    const definition = SERVICE_CENTRE_CHECKLIST
    const verdict = evaluate(definition, { ...answered(definition, best), dasar_hukum: 'tidak_berlaku' }, { today: TODAY, mode: 'submit' })
    expect(verdict.computed.skor_layanan).toMatchObject({ state: 'complete', value: '100' })
  })

  it.each([ADULT_ASSESSMENT, CHILD_ASSESSMENT])('risk: one emergency is enough, not knowing is not "no", nothing leaves sealed ($key)', (definition) => {
    const calm: Answers = { sudah_dijelaskan: true, tanggal_penilaian: TODAY }
    for (const field of fieldsOf(definition)) {
      if (field.type === 'yes-no-unknown') calm[field.key] = 'no'
      if (field.type === 'select-one') calm[field.key] = 'tidak'
    }
    const run = (answers: Answers) => evaluate(definition, answers, { today: TODAY, mode: 'submit' })
    expect(run(calm).computed.skor_risiko).toMatchObject({ state: 'complete', value: '0', band: 'rendah' })
    expect(run({ ...calm, pelaku_tahu: 'yes' }).computed.skor_risiko).toMatchObject({ value: '100', band: 'darurat' })
    const unsure = run({ ...calm, ancaman: 'unknown' })
    expect(unsure.computed.skor_risiko).not.toMatchObject({ state: 'complete', value: '0' })
    expect(unsure.indexed).toEqual([])
    expect(unsure.openComputed).toEqual({})
    expect(Object.keys(unsure.open)).toEqual([])
  })
})
