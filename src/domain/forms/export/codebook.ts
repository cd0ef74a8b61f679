import type { SheetPlan } from './sheets'
import type { CellValue, Column, FormHistory, Question } from './types'

export const CODEBOOK_HEAD = ['sheet', 'column', 'value', 'label_id', 'label_en', 'type', 'section', 'versions', 'removed', 'secured', 'unit', 'clause', 'replaces', 'points', 'note'] as const
type Entry = Partial<Record<(typeof CODEBOOK_HEAD)[number], CellValue>>

/** `[1, 2, 3, 5]` → "1-3, 5". */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const number of numbers) {
    const last = parts.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else parts.push([number, number])
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}

const words = (label: { id: string; en?: string }): Entry => ({ label_id: label.id, label_en: label.en || label.id })

const YES_NO = { yes: { id: 'Ya', en: 'Yes' }, no: { id: 'Tidak', en: 'No' }, unknown: { id: 'Tidak tahu', en: 'Do not know' } }

/** Values of a question that are of a closed list. */
function valuesOf(question: Question, versions: readonly number[]): Entry[] {
  const { field } = question
  if (field.type === 'yes-no-unknown') return Object.entries(YES_NO).map(([value, label]) => ({ value, ...words(label) }))
  return [
    ...question.choices.map((choice) => ({
      value: choice.value,
      ...words(choice.label),
      versions: ranges(versions.filter((number) => question.offered.get(number)?.has(choice.value))),
      ...(choice.deprecated && { removed: 1 }),
      ...(choice.points !== undefined && { points: choice.points }),
    })),
    ...question.bands.map((band) => ({ value: band.key, ...words(band.label), ...(band.from !== undefined && { note: `>= ${band.from}` }) })),
  ]
}

function entryOf(column: Column, { questions }: FormHistory, latest: number): Entry {
  const { question } = column
  const field = question?.field
  return {
    column: column.name,
    ...words(column.label),
    ...(column.value !== undefined && { value: column.value }),
    ...(question && field && {
      type: field.type,
      section: question.section.id,
      versions: ranges(question.versions),
      ...(!question.versions.includes(latest) && { removed: 1 }),
      ...(question.secured && { secured: 1 }),
      ...('unit' in field && field.unit && { unit: field.unit.id }),
      ...('clause' in field && field.clause && { clause: field.clause }),
      ...('replaces' in field && field.replaces && { replaces: questions.find(({ uid }) => uid === field.replaces)?.key ?? field.replaces }),
    }),
  }
}

/**
 * What every column means: each question ever asked with its versions and choices, asked for or not in this file, and the
 * versions themselves as the values of `form_version`.
 */
export function codebookOf(history: FormHistory, sheets: readonly SheetPlan[], nameOf: (sheet: SheetPlan) => string): CellValue[][] {
  const numbers = history.versions.map(({ number }) => number)
  const latest = numbers.at(-1) ?? 0
  const entries: Entry[] = []
  for (const sheet of sheets) {
    const name = nameOf(sheet)
    const told = new Set<Question>()
    for (const column of sheet.columns) {
      entries.push({ sheet: name, ...entryOf(column, history, latest) })
      if (column.name === 'form_version') {
        for (const { number, publishedAt, changeNote, state } of sheet.repeat ? [] : history.versions) entries.push({ sheet: name, column: column.name, value: number, label_id: changeNote ?? '', label_en: changeNote ?? '', note: [publishedAt?.slice(0, 10), state].filter(Boolean).join(' ') })
      }
      const { question } = column
      if (!question || told.has(question)) continue
      told.add(question)
      for (const value of valuesOf(question, numbers)) entries.push({ sheet: name, column: column.name, ...value })
    }
    const left = history.questions.filter((question) => question.repeat === sheet.repeat && !told.has(question))
    for (const question of left) entries.push({ sheet: name, ...entryOf({ name: question.key, label: question.field.label, secured: question.secured, question }, history, latest), note: 'not in this file' })
  }
  return entries.map((entry) => CODEBOOK_HEAD.map((name) => entry[name] ?? null))
}
