import { isRows, partsOf } from './answered'
import { isMark } from './coerce'
import { INDEXABLE } from './lists'
import type { FormModel } from './model'
import type { Address, Answers, AnswerValue, Computed, FieldType, IndexedRow } from './types'

/**
 * Rows for `form-answers`, from open answers only. A secured field is left out here too, whoever calls: this is the
 * last place before a readable table.
 */
export function indexRows(model: FormModel, open: Answers, computed: Record<Address, Computed>): IndexedRow[] {
  const rows: IndexedRow[] = []
  const indexed = (key: string): FieldType | null => {
    const item = model.byKey.get(key)?.item
    if (!item || !('type' in item) || item.type === 'group' || item.type === 'repeat' || model.secured.has(item.uid)) return null
    return 'indexed' in item && item.indexed && INDEXABLE.includes(item.type) ? item.type : null
  }
  const add = (key: string, value: AnswerValue, row: string | null): void => {
    const type = indexed(key)
    if (type) rows.push(...rowsFor(type, value).map((each) => ({ field: key, row, ...each })))
  }
  for (const [key, value] of Object.entries(open)) {
    if (isRows(value)) for (const row of value) for (const [inner, each] of Object.entries(row.answers)) add(inner, each, row.id)
    else add(key, value, null)
  }
  for (const [at, result] of Object.entries(computed)) {
    const { key, row = null } = partsOf(at)
    if (!indexed(key)) continue
    if (result.state === 'incomplete') rows.push({ field: key, row, text: '@incomplete' })
    else {
      rows.push({ field: key, row, ...(result.kind === 'number' ? { number: Number(result.value) } : result.kind === 'date' ? { date: result.value } : { text: result.value.slice(0, 500) }) })
      if (result.band) rows.push({ field: `${key}:band`, row, text: result.band })
    }
  }
  return rows
}

function rowsFor(type: FieldType, value: AnswerValue): Omit<IndexedRow, 'field' | 'row'>[] {
  if (isMark(value)) return [{ text: `@${value.mark}` }]
  // Several choices are several rows and one answer: it is counted by the number on the first.
  if (Array.isArray(value)) return value.map((text, index) => (index === 0 ? { text, number: 1 } : { text }))
  if (value === true) return [{ boolean: true }]
  if (typeof value === 'number') return [{ number: value }]
  if (typeof value !== 'string') return []
  if (type === 'decimal') return [{ number: Number(value) }]
  return type === 'date' ? [{ date: value }] : [{ text: value }]
}
