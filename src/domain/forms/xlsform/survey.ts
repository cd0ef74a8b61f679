import { l } from '@/i18n/label'

import { slugOf, unused } from '../draft/keys'
import type { FieldType } from '../types'
import type { Issues } from './issue'
import type { Known } from './names'
import { type QuestionType, readType, TYPE_NAMES } from './questionTypes'
import type { Lists } from './readChoices'
import { sameType } from './cells'
import type { Sheet, SheetRow } from './sheets'

/** What the column `sigap` keeps: the properties of an item that no other column says. */
export type Extra = { uid?: string; type?: FieldType; [name: string]: unknown }
/** A row of the survey with what it becomes; groups and repeats with the rows inside. */
export type Node = { row: SheetRow; known: Known; question: QuestionType; extra: Extra; children: Node[] }

const MOST_DEPTH = 20
const END = l('Baris akhir ini tidak memiliki awal.', 'This end has no beginning.')

/** The rows of the survey as a tree; rows that become nothing are told. */
export function surveyTree(sheet: Sheet, issues: Issues, lists: Lists): Node[] {
  const root: Node[] = []
  const stack: Node[] = []
  const keys = new Set<string>()
  const skipped: QuestionType[] = []
  for (const row of sheet.rows) {
    const { values, cells } = row
    const at = cells.type ?? Object.values(cells)[0] ?? ''
    const type = values.type ?? ''
    const content = [type, values.name, values['label::id'] ?? values.label ?? values['label::en']].filter(Boolean).join(' | ')
    if (type.startsWith('#')) continue
    const question = readType(type)
    if (skipped.length > 0) {
      if (question.is === 'begin') skipped.push(question)
      if (question.is === 'end') skipped.pop()
      else issues.add('lost', at, content, l('Berada di dalam kelompok yang tidak dapat diterjemahkan.', 'Inside a group that cannot be translated.'))
      continue
    }
    if (question.is === 'end') {
      if (!stack.pop()) issues.add('lost', at, content, END)
      continue
    }
    const off = /^(yes|true|ya)$/i.test(values.disabled ?? '') ? l('Baris ini dinonaktifkan (disabled).', 'This row is disabled.') : undefined
    const reason = off ?? (type === '' ? l('Baris tanpa jenis pertanyaan.', 'A row without a type.') : lostBecause(question, stack, lists))
    if (reason) {
      issues.add('lost', at, content, reason)
      if (question.is === 'begin') skipped.push(question)
      continue
    }
    if (question.is === 'field' && question.changed && !sameField(question.type, values)) issues.add('changed', at, content, question.changed)
    const node = nodeOf(row, question, stack, keys, issues)
    ;(stack.at(-1)?.children ?? root).push(node)
    if (question.is === 'begin') stack.push(node)
  }
  for (const open of stack) issues.add('changed', open.row.cells.type ?? '', open.row.values.type ?? '', l('Kelompok ini tidak ditutup; ditutup di akhir.', 'This group is not closed; it was closed at the end.'))
  return root
}

// A signature of our own is an image with that appearance: nothing about it changes.
const sameField = (type: FieldType, values: Record<string, string>): boolean => type === 'file' && /signature/.test(values.appearance ?? '')

function lostBecause(question: QuestionType, stack: readonly Node[], lists: Lists): ReturnType<typeof l> | undefined {
  if (question.is === 'lost') return question.reason
  if (question.is === 'begin' && question.what === 'repeat' && stack.some((node) => node.known.type === 'repeat')) return l('Kelompok berulang di dalam kelompok berulang tidak tersedia.', 'A repeat within a repeat is not available.')
  if (question.is === 'begin' && stack.length >= MOST_DEPTH) return l('Terlalu banyak tingkat kelompok.', 'Too many levels of groups.')
  if (question.is === 'select' && !lists.has(question.list)) return l(`Daftar pilihan “${question.list}” tidak ada di lembar choices.`, `The list “${question.list}” is not on the sheet choices.`)
  return undefined
}

function nodeOf(row: SheetRow, question: QuestionType, stack: readonly Node[], keys: Set<string>, issues: Issues): Node {
  const { values, cells } = row
  const extra = extraOf(values.sigap)
  const name = values.name ?? ''
  // Evidence for an answer has a name of its own form, which no other question can have.
  const wanted = name.endsWith('__evidence') ? name : slugOf(name || values['label::id'] || values.label || values['label::en'] || '', 60) || 'pertanyaan'
  const key = unused(wanted, keys)
  if (name && key !== name) issues.add('changed', cells.name ?? '', name, l(`Nama diganti menjadi “${key}”.`, `The name became “${key}”.`))
  const uid = typeof extra.uid === 'string' ? extra.uid : `q_${key}`.slice(0, 60)
  const repeat = stack.find((node) => node.known.type === 'repeat')?.known.uid
  return { row, question, extra, children: [], known: { uid, name: key, type: typeOf(question, values, extra), ...(repeat ? { repeat } : {}) } }
}

function typeOf(question: QuestionType, values: Record<string, string>, extra: Extra): Known['type'] {
  if (question.is === 'begin') return question.what
  const read: FieldType = question.is === 'select' ? question.type : question.is === 'field' ? byAppearance(question.type, values) : 'note'
  return extra.type && extra.type in TYPE_NAMES && sameType(read, extra.type) ? extra.type : read
}

/** Some types differ by their appearance only. */
function byAppearance(type: FieldType, values: Record<string, string>): FieldType {
  const appearance = values.appearance ?? ''
  if (type === 'text' && /\bmultiline\b/.test(appearance)) return 'long-text'
  if (type === 'date' && /\b(month-year|year)\b/.test(appearance)) return 'partial-date'
  if (type === 'file' && /\bsignature\b/.test(appearance)) return 'signature'
  return type
}

function extraOf(text: string | undefined): Extra {
  if (!text) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Extra) : {}
  } catch {
    return {}
  }
}
