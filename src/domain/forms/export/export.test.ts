import { describe, expect, it } from 'vitest'

import { evaluate } from '../evaluate'
import { base, formOf, integer, label, yesNo } from '../testing/sample'
import { randomAnswers, randomForm } from '../testing/generate'
import type { Answers, Choice, Item } from '../types'
import { CODEBOOK_HEAD, codebookOf, ranges } from './codebook'
import { historyOf } from './history'
import { headOf, sheetsOf } from './sheets'
import type { CellContext, CellValue, ExportRow, ExportVersion } from './types'

const words = { yes: 'Ya', no: 'Tidak', unknown: 'Tidak tahu', refused: 'Menolak', incomplete: 'Belum lengkap', withheld: 'tertutup' }
const context = (more: Partial<CellContext> = {}): CellContext => ({ naming: 'keys', locale: 'id', words, version: 1, withheld: false, nameOf: (collection, id) => `${collection} ${id}`, ...more })
const row = (answers: Answers, more: Partial<ExportRow> = {}): ExportRow => ({
  instanceId: 'i1', receipt: 'TT-1', version: 1, status: 'submitted', channel: 'web', region: '32', regionName: 'Jawa Barat', about: '', submittedAt: '', acceptedAt: '', revision: 1, answers, computed: {}, withheld: false, ...more,
})
const version = (number: number, items: Item[]): ExportVersion => ({ id: `v${number}`, number, definition: formOf(items), changeNote: `Catatan ${number}`, publishedAt: '2026-01-02T00:00:00.000Z', state: 'published' })
const choices = (...given: [string, string, boolean?][]): Choice[] => given.map(([value, text, deprecated]) => ({ value, label: label(text), ...(deprecated && { deprecated }) }))
const field = (key: string, given: Choice[], type: 'select-many' | 'select-one' = 'select-many'): Item => ({ ...base(key), type, label: label(key), choices: given })

/** What stands under each column's name. */
function cells(versions: ExportVersion[], answers: Answers, more: { row?: Partial<ExportRow>; context?: Partial<CellContext>; secured?: boolean; sheet?: number } = {}): Record<string, CellValue>[] {
  const plan = sheetsOf(historyOf(versions), { secured: more.secured ?? true })[more.sheet ?? 0]!
  return plan.rows(row(answers, more.row), context(more.context)).map((each) => {
    expect(each).toHaveLength(plan.columns.length)
    return Object.fromEntries(plan.columns.map(({ name }, index) => [name, each[index] ?? null]))
  })
}

describe('columns over versions', () => {
  const first = version(1, [integer('a'), field('bidang', choices(['x', 'Lama'], ['y', 'Ye'])), integer('hilang'), integer('z')])
  const second = version(2, [integer('baru'), integer('a', { label: label('A baru') }), field('bidang', choices(['x', 'Eks', true], ['y', 'Ye'], ['w', 'We'])), integer('z')])
  const names = (versions: ExportVersion[]) => sheetsOf(historyOf(versions), { secured: true })[0]!.columns.map(({ name }) => name).slice(11)

  it('stay when a question or a choice goes, in the order of the latest version, with the latest label', () => {
    expect(names([first])).toEqual(['a', 'bidang', 'bidang/x', 'bidang/y', 'hilang', 'z'])
    expect(names([first, second])).toEqual(['baru', 'a', 'bidang', 'bidang/x', 'bidang/y', 'bidang/w', 'hilang', 'z'])
    const columns = sheetsOf(historyOf([second, first]), { secured: true })[0]!.columns
    expect(columns.map((column) => headOf(column, 'labels', 'id'))).toEqual(expect.arrayContaining(['A baru [a]', 'bidang: Eks [bidang/x]', 'hilang [hilang]']))
    expect(headOf(columns[0]!, 'keys', 'en')).toBe('response_id')
  })

  it('tell a choice that was not offered yet from one that was left', () => {
    const answers: Answers = { a: 1, bidang: ['x'] }
    expect(cells([first, second], answers)[0]).toMatchObject({ form_version: 1, bidang: 'x', 'bidang/x': 1, 'bidang/y': 0, 'bidang/w': null, baru: null })
    expect(cells([first, second], answers, { row: { version: 2 }, context: { version: 2 } })[0]).toMatchObject({ form_version: 2, 'bidang/x': 1, 'bidang/y': 0, 'bidang/w': 0 })
    expect(cells([first, second], {})[0]).toMatchObject({ bidang: null, 'bidang/x': null, 'bidang/y': null })
    expect(cells([first, second], answers, { context: { naming: 'labels' } })[0]).toMatchObject({ bidang: 'Eks' })
  })

  it('keep every answer of random forms in a cell, in all versions at once', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const versions = [seed, seed + 100].map((each, index) => ({ id: `v${index}`, number: index + 1, definition: randomForm(each, 25) }))
      const { definition } = versions[0]!
      const verdict = evaluate(definition, randomAnswers(definition, seed), { today: '2026-11-24', mode: 'submit' })
      const sheets = sheetsOf(historyOf([versions[0]!]), { secured: true })
      const written = sheets.flatMap((plan) => plan.rows(row(verdict.kept, { computed: verdict.computed }), context()).map((each) => ({ plan, each })))
      const filled = (key: string) => written.some(({ plan, each }) => plan.columns.some(({ name }, index) => (name === key || name === `${key}/count`) && each[index] !== null))
      for (const key of Object.keys(verdict.kept)) expect([seed, key, filled(key)]).toEqual([seed, key, true])
      for (const plan of sheetsOf(historyOf(versions), { secured: true })) expect(new Set(plan.columns.map(({ name }) => name)).size).toBe(plan.columns.length)
    }
  })
})

describe('cells', () => {
  const items: Item[] = [
    yesNo('ya'), { ...base('luas'), type: 'decimal', label: label('Luas') }, { ...base('nama'), type: 'text', label: label('Nama'), secured: true },
    { ...base('kota'), type: 'region', label: label('Kota') }, { ...base('titik'), type: 'location', label: label('Titik') }, { ...base('setuju'), type: 'acknowledge', label: label('Setuju') },
    { ...base('nilai'), type: 'computed', label: label('Nilai'), calculation: { field: 'luas' }, bands: [{ key: 'rendah', label: label('Rendah') }] },
    { ...base('anak'), type: 'repeat', label: label('Anak'), itemLabel: label('Anak'), items: [integer('umur'), { ...base('panggilan'), type: 'text', label: label('Panggilan'), secured: true }] },
  ]
  const versions = [version(1, items)]
  const answers: Answers = {
    ya: 'unknown', luas: '12.50', nama: 'Rahasia', kota: '32.73', titik: { lat: '-6.9', lng: '107.6' }, setuju: true,
    anak: [{ id: 'row-0001', answers: { umur: 7, panggilan: 'Adik' } }, { id: 'row-0002', answers: { umur: { mark: 'refused' } } }],
  }

  it('hold numbers as numbers only where every digit stays, marks in words, results with their band', () => {
    const computed: ExportRow['computed'] = { nilai: { state: 'complete', kind: 'number', value: '12.5', band: 'rendah' } }
    expect(cells(versions, answers, { row: { computed } })[0]).toMatchObject({ ya: 'unknown', luas: '12.50', kota: '32.73', 'kota/name': 'regions 32.73', 'titik/lat': -6.9, 'titik/accuracy': null, setuju: 1, nilai: 12.5, 'nilai/band': 'rendah', 'anak/count': 2 })
    expect(cells(versions, answers, { row: { computed }, context: { naming: 'labels' } })[0]).toMatchObject({ ya: 'Tidak tahu', setuju: 'Ya', 'nilai/band': 'Rendah' })
    expect(cells(versions, { luas: { mark: 'refused' } }, { row: { computed: { nilai: { state: 'incomplete', reason: 'missing', missing: [] } } } })[0]).toMatchObject({ luas: 'Menolak', nilai: 'Belum lengkap', 'nilai/band': null })
  })

  it('of a repeat stand on a sheet of their own, led back by the id', () => {
    expect(cells(versions, answers, { sheet: 1 })).toEqual([
      { response_id: 'i1', form_version: 1, row: 1, row_id: 'row-0001', umur: 7, panggilan: 'Adik' },
      { response_id: 'i1', form_version: 1, row: 2, row_id: 'row-0002', umur: 'Menolak', panggilan: null },
    ])
  })

  it('of secured questions are left out, or say that they are closed where they may not be opened', () => {
    expect(Object.keys(cells(versions, answers, { secured: false })[0]!)).not.toContain('nama')
    expect(cells(versions, answers, { row: { withheld: true }, context: { withheld: true } })[0]).toMatchObject({ nama: 'tertutup', luas: '12.50' })
    expect(cells(versions, answers, { row: { withheld: true }, context: { withheld: true }, sheet: 1 })[1]).toMatchObject({ umur: 'Menolak', panggilan: 'tertutup' })
    // Secured in a later version only: closed for the earlier answers too.
    const open = version(1, [{ ...base('nama'), type: 'text', label: label('Nama') }])
    expect(Object.keys(cells([open, version(2, items)], { nama: 'Dulu terbuka' }, { secured: false })[0]!)).not.toContain('nama')
  })

  it('are explained in the codebook: versions, choices, what was removed, what is not in the file', () => {
    const later = version(2, [integer('luas_baru'), field('bidang', choices(['x', 'Eks', true], ['y', 'Ye']), 'select-one')])
    const history = historyOf([versions[0]!, later])
    const plans = sheetsOf(history, { secured: false })
    const entries = codebookOf(history, plans, ({ repeat }) => repeat ?? 'isian').map((each) => Object.fromEntries(CODEBOOK_HEAD.map((name, index) => [name, each[index] ?? null])))
    const of = (column: string, value: CellValue = null) => entries.find((entry) => entry.column === column && entry.value === value)
    expect(of('luas')).toMatchObject({ sheet: 'isian', type: 'decimal', versions: '1', removed: 1 })
    expect(of('luas_baru')).toMatchObject({ versions: '2', removed: null })
    expect(of('bidang', 'x')).toMatchObject({ label_id: 'Eks', removed: 1, versions: '2' })
    expect(of('form_version', 1)).toMatchObject({ label_id: 'Catatan 1', note: '2026-01-02 published' })
    expect(of('nama')).toMatchObject({ secured: 1, note: 'not in this file' })
    expect(of('panggilan')).toMatchObject({ sheet: 'anak', secured: 1 })
    expect(of('nilai', 'rendah')).toMatchObject({ label_id: 'Rendah' })
    expect([ranges([1, 2, 3, 5]), ranges([]), ranges([4])]).toEqual(['1-3, 5', '', '4'])
  })
})
