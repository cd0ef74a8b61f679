import { l } from '@/i18n/label'

import type { Choice } from '../types'
import { Issues } from './issue'
import { readLabel } from './labels'
import type { Sheet } from './sheets'

/** A choice with every other column of its row, for the filters. */
export type ListEntry = { choice: Choice; columns: Record<string, string>; cells: Record<string, string> }
export type Lists = Map<string, ListEntry[]>

const OWN = new Set(['list_name', 'name', 'label', 'label::id', 'label::en', 'points', 'sigap'])

/** The choices sheet by list. Values that are not whole words lose their spaces, as XForms cannot hold them. */
export function readChoices(sheet: Sheet | undefined, main: 'id' | 'en'): { lists: Lists; issues: Issues } {
  const issues = new Issues(sheet?.name ?? 'choices')
  const lists: Lists = new Map()
  for (const row of sheet?.rows ?? []) {
    const { values, cells } = row
    const at = cells.name ?? cells.list_name ?? Object.values(cells)[0] ?? ''
    const content = Object.values(values).join(' | ')
    const list = values.list_name
    if (!list || values.name === undefined) {
      issues.add('lost', at, content, l('Baris pilihan tanpa nama daftar atau nilai.', 'A row of choices without a list name or a value.'))
      continue
    }
    const entries = lists.get(list) ?? []
    lists.set(list, entries)
    const value = values.name.replace(/\s+/g, '_')
    if (value !== values.name) issues.add('changed', cells.name ?? '', values.name, l('Spasi dalam nilai pilihan diganti garis bawah.', 'Spaces in the value of a choice became underscores.'))
    if (entries.some((entry) => entry.choice.value === value)) {
      issues.add('lost', at, content, l('Nilai pilihan ini sudah ada di daftar yang sama.', 'This value is already in the same list.'))
      continue
    }
    const points = values.points === undefined ? undefined : Number(values.points)
    if (points !== undefined && !Number.isFinite(points)) issues.add('lost', cells.points ?? '', values.points ?? '', l('Nilai angka (points) harus bilangan.', 'Points must be a number.'))
    const choice: Choice = {
      value,
      label: readLabel(row, 'label', main, issues) ?? { id: value, en: value },
      ...(points !== undefined && Number.isFinite(points) ? { points } : {}),
      ...flags(values.sigap),
    }
    entries.push({ choice, columns: Object.fromEntries(Object.entries(values).filter(([name]) => !OWN.has(name))), cells })
  }
  return { lists, issues }
}

function flags(text: string | undefined): Partial<Choice> {
  const words = new Set((text ?? '').split(/\s+/))
  return { ...(words.has('notApplicable') ? { notApplicable: true } : {}), ...(words.has('deprecated') ? { deprecated: true } : {}), ...(words.has('exclusive') ? { exclusive: true } : {}) }
}

/** Columns of the choices sheet that no filter reads are told, cell by cell. */
export function tellUnread(lists: Lists, read: ReadonlyMap<string, ReadonlySet<string>>, issues: Issues): void {
  for (const [list, entries] of lists) {
    for (const { columns, cells } of entries) {
      for (const [column, text] of Object.entries(columns)) {
        if (!read.get(list)?.has(column)) issues.add('lost', cells[column] ?? '', text, l('Kolom ini tidak dipakai oleh penyaring mana pun.', 'No filter uses this column.'))
      }
    }
    if (!read.has(list)) for (const { choice, cells } of entries) issues.add('lost', cells.name ?? '', choice.value, l('Tidak ada pertanyaan yang memakai daftar pilihan ini.', 'No question uses this list of choices.'))
  }
}
