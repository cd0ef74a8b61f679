import type { Label } from '@/i18n/label'

import type { Choice, Field, FieldType, Group, Repeat, Section, Uid } from '../types'
import { Unsupported } from './issue'
import type { Known } from './names'
import { TYPE_NAMES } from './questionTypes'
import { writeCalculation, type CalculationWriting } from './xpath/writeCalculation'
import { plainNumber, writeCondition } from './xpath/writeCondition'

export type Piece = Field | Group | Repeat | Section
export type Cells = Record<string, string>
/** What a workbook cannot say about an item, by column. */
export type Note = { column: string; reason: Label }
export type ItemWriting = CalculationWriting & { listName: (uid: Uid) => string | undefined }

/** Formats that a text can be checked for, as the regular expressions that workbooks use. */
export const FORMATS: Record<string, string> = {
  nik: '^[0-9]{16}$',
  passport: '^[A-Za-z][0-9]{6,8}$',
  'postal-code': '^[0-9]{5}$',
  digits: '^[0-9]+$',
  letters: '^[A-Za-z .-]+$',
  url: '^https?://.+$',
}

export function putLabel(cells: Cells, column: string, label: Label | undefined): void {
  if (!label) return
  if (label.id) cells[`${column}::id`] = label.id
  if (label.en) cells[`${column}::en`] = label.en
}

/** Bounds of a field as the terms that stand first in its constraint. */
export function boundTerms(field: Piece): string[] {
  const terms: string[] = []
  const put = (name: string, text: (value: number) => string): void => {
    const value = (field as Record<string, unknown>)[name]
    if (typeof value === 'number') terms.push(text(value))
  }
  if ('type' in field && (field.type === 'integer' || field.type === 'decimal')) {
    put('min', (value) => `. >= ${plainNumber(value)}`)
    put('max', (value) => `. <= ${plainNumber(value)}`)
  }
  if ('type' in field && field.type === 'select-many') {
    put('minSelected', (value) => `count-selected(.) >= ${value}`)
    put('maxSelected', (value) => `count-selected(.) <= ${value}`)
  }
  if ('type' in field && (field.type === 'text' || field.type === 'long-text')) {
    put('minLength', (value) => `string-length(.) >= ${value}`)
    put('maxLength', (value) => `string-length(.) <= ${value}`)
  }
  if ('type' in field && field.type === 'text' && field.format) terms.push(`regex(., '${FORMATS[field.format]}')`)
  return terms
}

/** One item as cells, but for the list of its choices and the column that keeps what cells cannot say. */
export function cellsOf(item: Piece, writing: ItemWriting): { cells: Cells; notes: Note[] } {
  const cells: Cells = { name: item.key }
  const notes: Note[] = []
  const attempt = (column: string, write: () => string | undefined): void => {
    try {
      const text = write()
      if (text) cells[column] = text
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error
      notes.push({ column, reason: error.reason })
    }
  }
  const here: ItemWriting = { ...writing, self: item.uid }
  putLabel(cells, 'label', item.label)
  putLabel(cells, 'hint', item.hint)
  putLabel(cells, 'guidance_hint', item.paperNote)
  if (item.shownWhen) attempt('relevant', () => writeCondition(item.shownWhen!, writing))
  if (!('type' in item) || item.type === 'group') return { cells: { type: 'begin_group', ...cells }, notes }
  if (item.type === 'repeat') {
    if (item.minRows !== undefined && item.minRows === item.maxRows) cells.repeat_count = String(item.minRows)
    return { cells: { type: 'begin_repeat', ...cells }, notes }
  }
  const { type, appearance } = TYPE_NAMES[item.type]
  const list = writing.listName(item.uid)
  cells.type = list ? `${type} ${list}` : type
  if (appearance) cells.appearance = appearance
  if (item.type === 'computed') {
    attempt('calculation', () => writeCalculation(item.calculation, here))
    // A calculation is not allowed to be empty.
    cells.calculation ??= "''"
  } else if (item.type !== 'note') answered(item, cells, here, attempt)
  return { cells, notes }
}

type Attempt = (column: string, write: () => string | undefined) => void

function answered(item: Exclude<Field, { type: 'note' | 'computed' }>, cells: Cells, here: ItemWriting, attempt: Attempt): void {
  const { required } = item
  if (required === true) cells.required = 'yes'
  else if (required) attempt('required', () => writeCondition(required, { ...here, self: undefined }))
  const constraints = item.constraints ?? []
  attempt('constraint', () => {
    const own = constraints.map(({ condition }) => writeCondition(condition, here))
    const parts = [...boundTerms(item), ...(own.length > 0 && (own.length > 1 || boundTerms(item).length > 0) ? own.map((text) => `(${text})`) : own)]
    return parts.join(' and ')
  })
  if (cells.constraint && constraints.length > 0) {
    const all = (locale: 'id' | 'en') => constraints.map(({ message }) => message[locale]).filter(Boolean).join(' ')
    putLabel(cells, 'constraint_message', { id: all('id'), en: all('en') })
  }
  if (item.type === 'scale') cells.parameters = `start=${item.scale.min} end=${item.scale.max} step=1`
  if ('choices' in item && item.choiceFilter) attempt('choice_filter', () => filterOf(item, here))
  if ('default' in item && item.default !== undefined) cells.default = item.default === 'today' && item.type === 'date' ? 'today()' : Array.isArray(item.default) ? item.default.join(' ') : String(item.default)
}

const isMany = (known: Known | undefined): boolean => known?.type === 'select-many'

/** Several parents of a choice stand in one cell, apart by spaces, as XForms keeps several answers. */
function filterOf(item: { choices: Choice[]; choiceFilter?: { by: Uid } }, writing: ItemWriting): string {
  const by = writing.byUid.get(item.choiceFilter?.by ?? '')
  if (!by) throw new Unsupported({ id: 'Pertanyaan penyaring tidak ditemukan.', en: 'The question that filters is not found.' })
  if (isMany(by) && item.choices.some((choice) => (choice.parents?.length ?? 0) > 1)) throw new Unsupported({ id: 'Penyaring atas pilihan ganda dengan beberapa induk tidak dapat ditulis.', en: 'A filter by several choices with several parents cannot be written.' })
  const test = isMany(by) ? `selected(\${${by.name}}, parents)` : `selected(parents, \${${by.name}})`
  return item.choices.some((choice) => !choice.parents?.length) ? `parents = '' or ${test}` : test
}

/** Whether cells that say `read` may stand for something of type `wanted`: both are written alike. */
export const sameType = (read: FieldType, wanted: FieldType): boolean => TYPE_NAMES[read].type === TYPE_NAMES[wanted].type
