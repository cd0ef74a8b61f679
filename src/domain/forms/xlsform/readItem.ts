import { l } from '@/i18n/label'

import type { Condition, Field, FieldType } from '../types'
import { cellsOf, type ItemWriting, type Piece } from './cells'
import { tellUnreadCells } from './columns'
import type { Issues } from './issue'
import { readLabel } from './labels'
import type { Scope } from './names'
import { type Lists, type ListEntry } from './readChoices'
import { type Found, readFieldCells, readFilter, readRelevant, type Tell, withParents } from './readField'
import type { Node } from './survey'

export type Reading = { scope: Scope; lists: Lists; main: 'id' | 'en'; issues: Issues; writing: ItemWriting; used: Map<string, Set<string>> }

const YES_NO = 'yes no unknown'
const tellTo = ({ row }: Node, issues: Issues): Tell => (kind, column, reason) => issues.add(kind, row.cells[column] ?? row.cells[`${column}::id`] ?? row.cells[`${column}::en`] ?? '', row.values[column] ?? row.values[`${column}::id`] ?? '', reason)

/** Texts and condition of a row, whatever it becomes. */
export function readHead(node: Node, reading: Reading): { uid: string; key: string; label: { id: string; en: string }; shownWhen?: Condition } {
  const { row, known } = node
  const { main, issues } = reading
  const [label, hint, paperNote] = ['label', 'hint', 'guidance_hint'].map((column) => readLabel(row, column, main, issues))
  return { uid: known.uid, key: known.name, label: label ?? { id: known.name, en: known.name }, ...(hint ? { hint } : {}), ...(paperNote ? { paperNote } : {}) }
}

/** Head of a group or repeat, with its condition. */
export function readContainer(node: Node, reading: Reading): ReturnType<typeof readHead> {
  const head = readHead(node, reading)
  const shownWhen = readRelevant(node.row.values, reading.scope, tellTo(node, reading.issues))
  tellUnreadCells(node.row, node.known.type === 'repeat' ? 'repeat' : 'group', reading.issues)
  return { ...head, ...(shownWhen ? { shownWhen } : {}) }
}

/** A question, and the one beside it for "other, namely" where the type asks for that. */
export function readQuestion(node: Node, reading: Reading): Field[] {
  const { question, row, known, extra } = node
  const { issues, lists } = reading
  const scope: Scope = { ...reading.scope, self: known }
  const tell = tellTo(node, issues)
  const head = readHead(node, reading)
  const message = readLabel(row, 'constraint_message', reading.main, issues)
  let type = known.type as FieldType
  const entries: ListEntry[] = question.is === 'select' ? [...(lists.get(question.list) ?? [])] : []
  if (type === 'yes-no-unknown' && entries.map(({ choice }) => choice.value).join(' ') !== YES_NO) type = 'select-one'
  tellUnreadCells(row, question.is === 'select' ? 'select' : type === 'scale' || type === 'computed' || type === 'note' ? type : 'field', issues)
  const found: Found = { type, ...head, ...readFieldCells(row.values, type, scope, tell, message) }
  const others: Field[] = []
  if (question.is === 'select') {
    const used = reading.used.get(question.list) ?? new Set<string>()
    reading.used.set(question.list, used)
    if (type === 'yes-no-unknown') {
      const points = Object.fromEntries(entries.flatMap(({ choice }) => (choice.points === undefined ? [] : [[choice.value, choice.points]])))
      if (Object.keys(points).length > 0) found.points = points
    } else {
      const filter = readFilter(row.values, scope, tell)
      if (filter) {
        used.add(filter.column)
        found.choiceFilter = { by: filter.by }
        if (!filter.open && entries.some(({ columns }) => !columns[filter.column])) tell('changed', 'choice_filter', l('Pilihan tanpa induk kini selalu ditawarkan.', 'Choices without a parent are now always offered.'))
      }
      if (question.other && !entries.some(({ choice }) => choice.value === 'other')) entries.push({ choice: { value: 'other', label: l('Lainnya', 'Other') }, columns: {}, cells: {} })
      found.choices = filter ? withParents(entries, filter.column) : entries.map(({ choice }) => choice)
      if (question.other) others.push(otherField(node, type))
    }
  }
  return [overlaid(found as Field, extra, reading, row.values), ...others]
}

/** `or_other`: what the other one is, asked when it was chosen. */
function otherField({ known }: Node, type: FieldType): Field {
  const test = type === 'select-many' ? ({ op: 'includes-any', value: ['other'] } as const) : ({ op: 'equals', value: 'other' } as const)
  return { type: 'text', uid: `${known.uid}_other`.slice(0, 60), key: `${known.name}_other`.slice(0, 60), label: l('Sebutkan lainnya', 'Specify other'), shownWhen: { field: known.uid, op: test.op, value: test.value as never } }
}

/** Properties of the column `sigap` that also stand in a cell count only while the cell still says the same. */
const IGNORED = new Set(['uid', 'key', 'type', 'items', 'choices', 'evidence', 'label'])
export function overlaid<T extends Piece>(item: T, extra: Record<string, unknown>, { writing }: Pick<Reading, 'writing'>, values: Record<string, string>): T {
  const names = Object.keys(extra).filter((name) => !IGNORED.has(name))
  if (names.length === 0) return item
  const put = (base: T, some: readonly string[]): T => {
    const next: Record<string, unknown> = { ...base }
    for (const name of some) if (extra[name] === null) delete next[name]
    else next[name] = extra[name]
    return next as T
  }
  const fits = (candidate: T): boolean => {
    try {
      return sameCells(cellsOf(candidate, writing).cells, values)
    } catch {
      // What stands in the column may be anything.
      return false
    }
  }
  const whole = put(item, names)
  if (fits(whole)) return whole
  return names.reduce((base, name) => (fits(put(base, [name])) ? put(base, [name]) : base), item)
}

const COMPARED = ['relevant', 'required', 'constraint', 'calculation', 'choice_filter', 'parameters', 'default', 'repeat_count', 'hint::id', 'hint::en', 'guidance_hint::id', 'guidance_hint::en', 'constraint_message::id', 'constraint_message::en']
/** Texts are compared as they are written, with the white space that reading takes away. */
const sameCells = (written: Record<string, string>, read: Record<string, string>): boolean => COMPARED.every((column) => (written[column] ?? '').trim() === (read[column] ?? ''))
