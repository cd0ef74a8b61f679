import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { compileForm } from '@/domain/forms/compile'
import { decompileForm } from '@/domain/forms/decompile'
import { bigForm } from '@/domain/forms/testing/bigForm'
import { randomForm } from '@/domain/forms/testing/generate'
import { readXlsform } from '@/domain/forms/xlsform/readXlsform'
import type { Workbook } from '@/domain/forms/xlsform/sheets'
import { writeXlsform } from '@/domain/forms/xlsform/writeXlsform'
import { readWorkbook, writeWorkbook } from '@/lib/xlsx/workbook'
import { XLSFORMS } from '../../builders/xlsforms'

const MOST = 20_000_000
const folder = mkdtempSync(path.join(os.tmpdir(), 'xlsform-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (workbook: Workbook) => {
  const result = readXlsform(workbook, { purpose: 'monitoring', subject: 'none' })
  if (!result) throw new Error('no XLSForm')
  return result
}
const cells = (issues: ReturnType<typeof read>['issues'], kind: string) => [...new Set(issues.filter((issue) => issue.kind === kind).map(({ sheet, cell }) => `${sheet} ${cell}`))].sort()

describe('forms of different make', () => {
  it.each(XLSFORMS.map((fixture) => [fixture.name, fixture] as const))('%s: every cell without a counterpart is told, and the draft compiles', (_, { workbook, lost, changed, locales }) => {
    const { definition, issues } = read(workbook)
    expect({ lost: cells(issues, 'lost'), changed: cells(issues, 'changed') }).toEqual({ lost: [...lost].sort(), changed: [...changed].sort() })
    for (const { reason } of issues) expect([reason.id, reason.en].every((text) => text.length > 5)).toBe(true)
    expect(definition.locales).toEqual(locales ?? ['id'])
    expect(compileForm(decompileForm(definition))).toEqual({ definition, problems: [] })
  })

  it.each(XLSFORMS.map((fixture) => [fixture.name, fixture] as const))('%s: out and in again changes nothing', async (_, { workbook }) => {
    const { definition } = read(workbook)
    const out = writeXlsform(definition)
    const bytes = await writeWorkbook(out)
    const again = read((await readWorkbook(bytes, MOST)) ?? {})
    expect(again.issues).toEqual([])
    expect(again.definition).toEqual(definition)
    expect(writeXlsform(again.definition)).toEqual(out)
  })

  it('reads what the forms mean', () => {
    const of = (name: string) => read(XLSFORMS.find((fixture) => fixture.name === name)!.workbook).definition
    expect(of('kobo').sections[0]).toMatchObject({ key: 'identitas', items: [{ type: 'text', required: true }, { type: 'select-one' }, { type: 'integer', shownWhen: { field: 'q_posko', op: 'equals', value: 'ya' } }] })
    expect(of('lama').sections[0]?.items[3]).toMatchObject({ shownWhen: { op: 'includes-any', value: ['rujuk'] }, constraints: [{ condition: { field: 'q_umur', op: 'between', value: [0, 120] }, message: { id: 'Umur 0 sampai 120' } }] })
    expect(of('rumah-tangga').sections[0]?.items[0]).toMatchObject({ min: 1, max: 30 })
    expect(of('rumah-tangga').sections[0]?.items[2]).toMatchObject({ calculation: { rows: 'q_anggota', fold: 'count', where: { field: 'q_umur_anggota', op: 'less', value: 18 } } })
    expect(of('rumah-tangga').sections[1]?.items.map((item) => [item.key, item.type])).toEqual([['dalam', 'group'], ['pekerja', 'repeat']])
    expect(of('bertingkat').sections[0]?.items[1]).toMatchObject({ choiceFilter: { by: 'q_prov' }, choices: [{ value: '3273', parents: ['32'] }, { value: '3374', parents: ['33'] }, { value: 'luar_negeri' }] })
    expect(of('skor').sections[0]?.items.slice(3, 7)).toMatchObject([{ calculation: { lookup: 'q_a1' } }, { calculation: { lookup: 'q_a2', table: { penuh: 2, sebagian: 1 } } }, { calculation: { sum: [{ field: 'q_n1' }, { field: 'q_n2' }] } }, { calculation: { ageInYears: { field: 'q_lahir' } } }])
    expect(of('jenis').sections[0]?.items.map((item) => item.type)).toEqual(['select-one', 'text', 'select-many', 'text', 'scale', 'scale', 'text', 'location', 'file', 'signature', 'long-text', 'partial-date', 'date-time'])
    expect(of('batasan').sections[0]?.items[0]).toMatchObject({ format: 'nik', label: { id: 'NIK', en: 'NIK' } })
    expect(of('sel-ganjil').sections[0]?.items[2]).toMatchObject({ label: { id: 'Jumlah kasus [nama]' }, default: 7 })
  })

  it('is not taken in by something else', () => {
    expect(readXlsform({ Sheet1: [['a', 'b']] }, { purpose: 'other', subject: 'none' })).toBeUndefined()
    expect(readXlsform({ survey: [['a', 'b'], ['c']] }, { purpose: 'other', subject: 'none' })).toBeUndefined()
    expect(read({ survey: [['type', 'name', 'label', 'sigap'], ['text', 'a', 'A', '{"uid":7,"secured":"x","__proto__":{"y":1},"shownWhen":{"field":1}}'], ['text', 'b', 'B', '{']] }).definition.sections[0]?.items).toHaveLength(2)
  })
})

describe('pyxform, the converter of ODK and KoBo', () => {
  it('accepts what is written', async (context) => {
    const forms = [...XLSFORMS.map(({ name, workbook }) => [name, writeXlsform(read(workbook).definition)] as const), ...[1, 2, 3, 4, 5, 6].map((seed) => [`acak-${seed}`, writeXlsform(randomForm(seed, 24), seed)] as const), ['besar', writeXlsform(bigForm())] as const]
    const files: string[] = []
    for (const [name, workbook] of [...forms, ['salah', { survey: [['type', 'name', 'label'], ['text', 'a', '${tidak_ada}']] }] as const]) {
      const file = path.join(folder, `${name}.xlsx`)
      writeFileSync(file, await writeWorkbook(workbook))
      files.push(file)
    }
    let printed: string
    try {
      printed = execFileSync(process.execPath, [path.resolve('scripts/pyxform.mjs'), ...files], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 32 * 1024 * 1024 })
    } catch (error) {
      if ((error as { status?: number }).status === 3 && !process.env.CI) return context.skip()
      throw error
    }
    const { answers } = JSON.parse(printed) as { answers: { error: string | null }[] }
    expect(answers.slice(0, -1).map(({ error }, index) => [forms[index]?.[0], error])).toEqual(forms.map(([name]) => [name, null]))
    expect(answers.at(-1)?.error).toContain('tidak_ada')
  }, 600_000)
})
