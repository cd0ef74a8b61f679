import type { Answers, Computed, FormDefinition } from '../forms/types'
import { type Assessment, type HeatMap, heatMap, meanOf, scoreColumns } from './heatMap'
import { type FindingState, type Method, REPORT_CHAPTERS, type ReportChapter, type RoundKind } from './lists'

/** A text of the report with where it came from, so that a reader can go back to the form that said it. */
export type Quote = { object: string; response: string; text: string }
/** A figure of the report with the responses it was worked out from. */
export type Figure = { key: 'objects' | 'assessed' | 'mean' | 'findings' | 'findings-open' | 'findings-overdue'; value: number | null; from: readonly string[] }
export type ComposedReport = { chapters: Record<ReportChapter, Quote[]>; figures: Figure[] }

export type ReportSource = { object: string; response: string; answers: Answers }
export type ReportFinding = { id: string; status: string; overdue: boolean }

/** The five chapters (3.3.1.p1) from what the assessors wrote, and the figures, each with its sources. An empty text is left out. */
export function composeReport(sources: readonly ReportSource[], map: HeatMap, findings: readonly ReportFinding[]): ComposedReport {
  const chapters = Object.fromEntries(
    REPORT_CHAPTERS.map((chapter) => [
      chapter,
      sources.flatMap(({ object, response, answers }): Quote[] => {
        const text = answers[chapter]
        return typeof text === 'string' && text.trim() ? [{ object, response, text: text.trim() }] : []
      }),
    ]),
  ) as Record<ReportChapter, Quote[]>
  const cells = map.rows.flatMap((row) => row.cells)
  const responses = [...new Set(cells.flatMap((cell) => (cell.state === 'not-assessed' ? [] : [cell.response])))]
  const ids = (list: readonly ReportFinding[]): string[] => list.map(({ id }) => id)
  const open = findings.filter(({ status }) => status !== 'closed')
  const overdue = findings.filter((finding) => finding.overdue)
  return {
    chapters,
    figures: [
      { key: 'objects', value: map.rows.length, from: map.rows.map(({ object }) => object) },
      { key: 'assessed', value: map.rows.filter((row) => row.cells.some((cell) => cell.state !== 'not-assessed')).length, from: responses },
      { key: 'mean', value: meanOf(cells), from: responses },
      { key: 'findings', value: findings.length, from: ids(findings) },
      { key: 'findings-open', value: open.length, from: ids(open) },
      { key: 'findings-overdue', value: overdue.length, from: ids(overdue) },
    ],
  }
}

/** A form handed in for an object of a round. `response` is its instance id, `code` the number people know it by. */
export type RoundResponse = { object: string; response: string; code: string; submittedAt: string; answers: Answers; computed: Readonly<Record<string, Computed>>; definition: FormDefinition }
export type RoundFinding = {
  id: string
  object: string
  finding: string
  recommendation: string
  responsible: string
  dueOn?: string
  status: FindingState
  overdue: boolean
  /** Of an earlier round, and still open. */
  carried: boolean
}

/** What a report's paper says beside the texts people edit. Worked out anew until delivery, then kept as it was. */
export type ReportBasis = {
  kind: RoundKind
  period: string
  dueOn?: string
  monitor: string
  object: string
  letter?: string
  team: string[]
  methods: Method[]
  deliveredTo: string[]
  map: HeatMap
  figures: Figure[]
  findings: Omit<RoundFinding, 'object' | 'overdue'>[]
  /** Numbers of the forms each chapter began from. */
  quoted: Record<ReportChapter, string[]>
}

/** What the whole round says about itself. */
export type RoundWords = Pick<ReportBasis, 'kind' | 'period' | 'dueOn' | 'monitor' | 'letter' | 'team' | 'methods'> & { above?: string }

const assessmentOf = ({ object, response, submittedAt, computed }: RoundResponse): Assessment => ({ object, response, submittedAt, computed })
const latestFirst = (a: RoundResponse, b: RoundResponse): number => b.submittedAt.localeCompare(a.submittedAt)

/** The report on one object: its scores, the quotes its chapters begin from, the figures with their sources. */
export function reportOn(object: { key: string; name: string }, round: RoundWords, responses: readonly RoundResponse[], findings: readonly RoundFinding[]): { basis: ReportBasis; quotes: Record<ReportChapter, Quote[]> } {
  const own = responses.filter((each) => each.object === object.key).toSorted(latestFirst)
  const about = findings.filter((each) => each.object === object.key)
  const columns = own[0] ? scoreColumns(own[0].definition) : []
  const map = heatMap([object.key], columns, own.map(assessmentOf))
  // A form handed in again replaces the earlier one, in words as in figures.
  const { chapters, figures } = composeReport(own.slice(0, 1), map, about)
  const codes = new Map(own.map(({ response, code }) => [response, code]))
  const { above, ...words } = round
  return {
    quotes: chapters,
    basis: {
      ...words,
      object: object.name,
      deliveredTo: above ? [object.name, above] : [object.name],
      map,
      figures,
      findings: about.map(({ object: _object, overdue: _overdue, ...finding }) => finding),
      quoted: Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, chapters[chapter].map(({ response }) => codes.get(response) ?? '')])) as Record<ReportChapter, string[]>,
    },
  }
}

/** Texts to begin from. What somebody wrote stays; only empty chapters are filled. */
export function filledChapters(written: Partial<Record<ReportChapter, string | null>>, quotes: Record<ReportChapter, Quote[]>): Record<ReportChapter, string> {
  return Object.fromEntries(REPORT_CHAPTERS.map((chapter) => [chapter, written[chapter]?.trim() || quotes[chapter].map(({ text }) => text).join('\n\n')])) as Record<ReportChapter, string>
}
