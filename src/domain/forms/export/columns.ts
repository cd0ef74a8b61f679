import { isMark } from '../coerce'
import type { AnswerValue, Computed } from '../types'
import type { AnswerColumn, CellContext, CellValue, FormHistory, Question } from './types'

type Cell = (value: unknown, context: CellContext) => CellValue

/** Name of a column under another: no key of a question holds a slash. */
const under = (question: Question, part: string): string => `${question.key}/${part}`

/** A number where the spreadsheet keeps every digit of it, else its text. */
export const numberOrText = (text: string): CellValue => (String(Number(text)) === text ? Number(text) : text)

/** "Tidak tahu" and "menolak" stand in the main column of a question; others stay empty. */
const answered = (inner: Cell): Cell => (value, context) => {
  if (value === undefined || value === null) return null
  return isMark(value) ? context.words[value.mark] : inner(value, context)
}
const part = (inner: Cell): Cell => (value, context) => (value === undefined || value === null || isMark(value) ? null : inner(value, context))

/** Secured answers that stay closed say so: an empty cell would mean that nothing was answered. */
const guarded = (question: Question, inner: Cell): Cell => (question.secured ? (value, context) => (context.withheld ? context.words.withheld : inner(value, context)) : inner)

const text: Cell = (value) => String(value)
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)])
const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})

const choiceText = (question: Question, value: string, { naming, locale }: CellContext): string => {
  const label = naming === 'labels' ? question.choices.find((choice) => choice.value === value)?.label : undefined
  return label?.[locale] || label?.id || value
}

const computed: Cell = (value, { words }) => {
  const result = value as Computed | undefined
  if (!result) return null
  if (result.state === 'incomplete') return words.incomplete
  return result.kind === 'number' ? numberOrText(result.value) : result.value
}

function band(question: Question): Cell {
  return (value, { naming, locale }) => {
    const result = value as Computed | undefined
    const key = result?.state === 'complete' ? result.band : undefined
    const label = naming === 'labels' ? question.bands.find((each) => each.key === key)?.label : undefined
    return label?.[locale] || label?.id || key || null
  }
}

/** The main cell of an answer, by the type of the question. */
function mainCell(question: Question): Cell {
  const { field } = question
  switch (field.type) {
    case 'integer':
    case 'scale':
      return answered((value) => Number(value))
    case 'decimal':
      return answered((value) => numberOrText(String(value)))
    case 'yes-no-unknown':
      return answered((value, { naming, words }) => (naming === 'keys' ? String(value) : words[value as 'yes' | 'no' | 'unknown']))
    case 'select-one':
      return answered((value, context) => choiceText(question, String(value), context))
    case 'select-many':
      return answered((value, context) => list(value).map((each) => choiceText(question, each, context)).join(context.naming === 'labels' ? '; ' : ' '))
    case 'acknowledge':
      return answered((_value, { naming, words }) => (naming === 'labels' ? words.yes : 1))
    case 'location':
      return answered((value) => `${String(record(value).lat)}, ${String(record(value).lng)}`)
    case 'file':
      return answered((value) => list(value).join(' '))
    case 'signature':
      return answered((value) => (typeof value === 'object' ? String(record(value).name ?? '') : String(value)))
    case 'computed':
      return computed
    default:
      return answered(text)
  }
}

/** Further columns of a question, each with its part of the answer. */
function partCells(question: Question): { part: string; label: { id: string; en: string }; cell: Cell; value?: string }[] {
  const { field } = question
  switch (field.type) {
    case 'select-many':
      return question.choices.map(({ value, label }) => ({
        part: value,
        value,
        label,
        // Where the version did not offer it nobody chose or left it.
        cell: part((answer, { version }) => (question.offered.get(version)?.has(value) ? Number(list(answer).includes(value)) : null)),
      }))
    case 'region':
      return [{ part: 'name', label: { id: 'nama', en: 'name' }, cell: part((value, { nameOf }) => nameOf('regions', String(value)) || null) }]
    case 'reference':
      return [{ part: 'name', label: { id: 'nama', en: 'name' }, cell: part((value, { nameOf }) => nameOf(field.collection, String(value)) || null) }]
    case 'location':
      return [
        { part: 'lat', label: { id: 'lintang', en: 'latitude' }, cell: part((value) => numberOrText(String(record(value).lat))) },
        { part: 'lng', label: { id: 'bujur', en: 'longitude' }, cell: part((value) => numberOrText(String(record(value).lng))) },
        { part: 'accuracy', label: { id: 'ketelitian (m)', en: 'accuracy (m)' }, cell: part((value) => (typeof record(value).accuracy === 'number' ? Number(record(value).accuracy) : null)) },
      ]
    case 'signature':
      return [{ part: 'at', label: { id: 'saat', en: 'moment' }, cell: part((value) => (typeof record(value).at === 'string' ? String(record(value).at) : null)) }]
    case 'computed':
      return question.bands.length > 0 ? [{ part: 'band', label: { id: 'tingkatan', en: 'band' }, cell: band(question) }] : []
    default:
      return []
  }
}

function columnsFor(question: Question): AnswerColumn[] {
  const { secured, field } = question
  const main: AnswerColumn = { name: question.key, label: field.label, secured, question, cell: guarded(question, mainCell(question)) }
  return [
    main,
    ...partCells(question).map((each) => ({
      name: under(question, each.part),
      label: { id: `${field.label.id}: ${each.label.id}`, en: `${field.label.en || field.label.id}: ${each.label.en || each.label.id}` },
      secured,
      question,
      ...(each.value !== undefined && { value: each.value }),
      cell: guarded(question, each.cell),
    })),
  ]
}

/** Columns of the answers that stand once (`repeat` absent) or in each row of a repeat; secured ones only where asked for. */
export const answerColumns = ({ questions }: FormHistory, { repeat, secured }: { repeat?: string; secured: boolean }): AnswerColumn[] =>
  questions.filter((question) => question.repeat === repeat && (secured || !question.secured)).flatMap(columnsFor)

/** The answer or result that a column of a question reads. */
export function valueFor({ question }: AnswerColumn, answers: Readonly<Record<string, unknown>>, computedAt: (key: string) => Computed | undefined): AnswerValue | Computed | undefined {
  if (question.field.type === 'computed') return computedAt(question.key)
  return Object.hasOwn(answers, question.key) ? (answers[question.key] as AnswerValue) : undefined
}
