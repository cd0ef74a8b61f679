import { definitionOf } from '@/actions/forms/load'
import { mainScore, type NumberedVersion, type ResultQuestion, resultSections, type ResultSection, scoresOf } from '@/domain/forms/results/questions'
import { questionResults, type QuestionResult } from '@/queries/forms/questionResults'
import { type ResultFilter, scoreTable, type ScoreRow } from '@/queries/forms/results'
import { newestResponses, responsesWith } from '@/queries/forms/responsesWith'
import { objectNames } from '@/queries/monitoring/objectNames'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from '../session'
import { namedOptions } from './lists'
import type { ResultForm } from './resultForms'
import { responseLines } from './responses'
import type { NumberedId } from './resultFilter'

/** Versions a result looks back over; the older ones' questions are then not named any more. */
const MOST_VERSIONS = 100
/** Beyond so many questions a page shows one part of the form at a time. */
export const MOST_AT_ONCE = 30

export type FormHistory = { versions: NumberedId[]; sections: ResultSection[]; questions: ResultQuestion[] }

/** Every version of a form, newest first, and every question it ever asked. The form was found within reach. */
export async function formHistory(staff: Staff, form: ResultForm): Promise<FormHistory> {
  const { docs } = await staff.payload.db.find<{ id: string; number: number; hash: string; definition: string }>({
    collection: 'form-versions', where: { form: { equals: form.id } }, sort: '-number', limit: MOST_VERSIONS, pagination: false, select: { number: true, hash: true, definition: true }, req: { transactionID: staff.req.transactionID },
  })
  const versions = docs.map((doc): NumberedId & NumberedVersion => ({ id: String(doc.id), number: Number(doc.number), definition: definitionOf(doc.hash, doc.definition) }))
  const sections = resultSections(versions).filter(({ questions }) => questions.length > 0)
  return { versions, sections, questions: sections.flatMap(({ questions }) => questions) }
}

/** Part of the form that a page shows: the one asked for, all of a short form, else the first with something counted. */
export function sectionShown({ sections, questions }: FormHistory, wanted: string | undefined): string | 'all' {
  if (wanted === 'semua') return 'all'
  if (sections.some(({ key }) => key === wanted)) return wanted ?? 'all'
  if (questions.filter(({ counted }) => counted === 'indexed').length <= MOST_AT_ONCE) return 'all'
  return sections.find((section) => section.questions.some(({ counted }) => counted === 'indexed'))?.key ?? 'all'
}

export type Answered = { sections: { key: string; label: ResultSection['label']; questions: { question: ResultQuestion; result: QuestionResult }[] }[]; names: (question: ResultQuestion, value: string) => string | undefined }

/** What was answered to the questions of one part, and the names of places and things among the answers. */
export async function answersOf(staff: Staff, filter: ResultFilter, history: FormHistory, shown: string): Promise<Answered> {
  const sections = history.sections.filter(({ key }) => shown === 'all' || key === shown)
  const results = await questionResults(staff.req, filter, sections.flatMap(({ questions }) => questions))
  const regions = await regionTitles(staff.locale)
  const references = new Map<string, string>()
  for (const question of sections.flatMap((section) => section.questions)) {
    const ids = results.get(question.key)?.values.map(({ value }) => value)
    if (question.collection && question.collection !== 'regions' && ids?.length) for (const { value, label } of await namedOptions(staff, question.collection, { ids })) references.set(`${question.collection}:${value}`, label)
  }
  return {
    sections: sections.map(({ key, label, questions }) => ({ key, label, questions: questions.flatMap((question) => { const result = results.get(question.key); return result ? [{ question, result }] : [] }) })),
    names: (question, value) => {
      if (question.type === 'region' || question.collection === 'regions') return regions(value) || undefined
      return question.collection ? references.get(`${question.collection}:${value}`) : undefined
    },
  }
}

export type NamedScore = ScoreRow & { name?: string }
export type ScoreView = { question: ResultQuestion; all: ResultQuestion[]; months: ScoreRow[]; objects: { rows: NamedScore[]; page: number; pages: number; before: number } }
const PER_PAGE = 50

/** One score of the form from month to month and by object, the best first; undefined where the form has none. */
export async function scoreView(staff: Staff, form: ResultForm, filter: ResultFilter, { questions }: FormHistory, asked: { score?: string; page: number }): Promise<ScoreView | undefined> {
  const all = scoresOf(questions)
  const question = all.find(({ key }) => key === asked.score) ?? mainScore(all)
  if (!question) return undefined
  const months = (await scoreTable(staff.req, filter, [question.key], 'month')).get(question.key) ?? []
  // A list of single cases is no statistic, also for whoever may open each of them.
  const listed = form.subject === 'none' || form.subject === 'case' ? [] : ((await scoreTable(staff.req, filter, [question.key], 'subjectKey')).get(question.key) ?? [])
  const ranked = listed.filter(({ key }) => key !== null).sort((a, b) => (b.average ?? -Infinity) - (a.average ?? -Infinity) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
  const pages = Math.max(1, Math.ceil(ranked.length / PER_PAGE))
  const page = Math.min(asked.page, pages)
  const before = (page - 1) * PER_PAGE
  const rows = ranked.slice(before, before + PER_PAGE)
  const names = await objectNames(staff.req, rows.flatMap(({ key }) => key ?? []))
  return { question, all, months, objects: { rows: rows.map((row) => ({ ...row, name: names.get(row.key ?? '') })), page, pages, before } }
}

const MOST_LINES = 25

/** One answer whose responses are asked for: `key:value` in the address, of a question that is counted once per response. */
export type AnswerChoice = { question: ResultQuestion; value: string }

export function answerChoice({ questions }: FormHistory, given: unknown): AnswerChoice | undefined {
  const [, key, value] = (typeof given === 'string' && given.length <= 600 && /^([^:]+):(.+)$/s.exec(given)) || []
  const question = questions.find((each) => each.key === key && each.counted === 'indexed' && !each.rowLabel)
  return question && value !== undefined ? { question, value } : undefined
}

/** The newest of the responses that were counted, or of those that gave one answer, for those who want to read one. */
export async function countedLines(staff: Staff, filter: ResultFilter, counted: number, answer: AnswerChoice | undefined) {
  const found = answer
    ? await responsesWith(staff.req, filter, { field: answer.question.key, value: answer.value, limit: MOST_LINES })
    : { ids: await newestResponses(staff.req, filter, MOST_LINES), total: counted }
  const { lines } = found.ids.length > 0 ? await responseLines(staff, { where: { id: { in: found.ids } }, sort: '-submittedAt', limit: MOST_LINES }) : { lines: [] }
  return { lines, total: found.total }
}
