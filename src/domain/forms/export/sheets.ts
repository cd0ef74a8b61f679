import type { Label } from '@/i18n/label'

import { addressOf, rowsOf } from '../answered'
import { answerColumns, valueFor } from './columns'
import type { AnswerColumn, CellContext, CellValue, Column, ExportRow, FormHistory, Naming } from './types'

type Meta = { name: string; label: Label; cell: (row: ExportRow, context: CellContext) => CellValue }
const meta = (name: string, id: string, en: string, cell: Meta['cell']): Meta => ({ name, label: { id, en }, cell })

const ID = meta('response_id', 'Id isian', 'Response id', (row) => row.instanceId)
const VERSION = meta('form_version', 'Versi formulir', 'Form version', (row) => row.version)
const META: readonly Meta[] = [
  ID,
  VERSION,
  meta('receipt', 'Nomor tanda terima', 'Receipt number', (row) => row.receipt),
  meta('status', 'Status', 'Status', (row) => row.status),
  meta('channel', 'Cara isi', 'Channel', (row) => row.channel),
  meta('region', 'Kode wilayah', 'Region code', (row) => row.region),
  meta('region_name', 'Wilayah', 'Region', (row) => row.regionName),
  meta('about', 'Tentang', 'About', (row) => row.about),
  meta('submitted_at', 'Dikirim', 'Submitted', (row) => row.submittedAt),
  meta('accepted_at', 'Diterima', 'Accepted', (row) => row.acceptedAt),
  meta('revision', 'Revisi', 'Revision', (row) => row.revision),
]

export type SheetPlan = {
  /** Key of the repeat; absent for the sheet of the responses themselves. */
  repeat?: string
  label?: Label
  /** In order, for the head and the codebook. */
  columns: Column[]
  /** Rows of one response. */
  rows: (row: ExportRow, context: CellContext) => CellValue[][]
}

const cellsOf = (columns: readonly AnswerColumn[], answers: Readonly<Record<string, unknown>>, computedAt: Parameters<typeof valueFor>[2], context: CellContext): CellValue[] =>
  columns.map((column) => column.cell(valueFor(column, answers, computedAt), context))

/** One row per response: what it is, its answers, and how many rows each repeat has. */
function mainSheet(history: FormHistory, secured: boolean): SheetPlan {
  const columns = answerColumns(history, { secured })
  const counts = history.repeats.map(({ key, label }) => ({ key, column: { name: `${key}/count`, label: { id: `${label.id}: jumlah`, en: `${label.en || label.id}: count` }, secured: false } }))
  return {
    columns: [...META.map(({ name, label }) => ({ name, label, secured: false })), ...columns, ...counts.map(({ column }) => column)],
    rows: (row, context) => [[
      ...META.map(({ cell }) => cell(row, context)),
      ...cellsOf(columns, row.answers, (key) => row.computed[key], context),
      ...counts.map(({ key }) => rowsOf(row.answers, key).length),
    ]],
  }
}

/** One row per row of a repeat, led back to its response by id. */
function repeatSheet(history: FormHistory, { key, label }: FormHistory['repeats'][number], secured: boolean): SheetPlan {
  const own = [ID, VERSION]
  const columns = answerColumns(history, { repeat: key, secured })
  const place: Column[] = [
    { name: 'row', label: { id: 'Nomor baris', en: 'Row number' }, secured: false },
    { name: 'row_id', label: { id: 'Id baris', en: 'Row id' }, secured: false },
  ]
  return {
    repeat: key,
    label,
    columns: [...own.map(({ name, label: text }) => ({ name, label: text, secured: false })), ...place, ...columns],
    rows: (row, context) =>
      rowsOf(row.answers, key).map((each, index) => [
        ...own.map(({ cell }) => cell(row, context)),
        index + 1,
        each.id,
        ...cellsOf(columns, each.answers, (inner) => row.computed[addressOf(inner, key, each.id)], context),
      ]),
  }
}

/** The sheets of an export: the responses, then one for each repeat there ever was. */
export const sheetsOf = (history: FormHistory, { secured }: { secured: boolean }): SheetPlan[] => [
  mainSheet(history, secured),
  ...history.repeats.map((repeat) => repeatSheet(history, repeat, secured)),
]

/** Head of a column: its name, which never changes; for reading, the question before it. */
export const headOf = ({ name, label }: Column, naming: Naming, locale: 'id' | 'en'): string => (naming === 'keys' ? name : `${label[locale] || label.id} [${name}]`)
