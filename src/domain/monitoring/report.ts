import type { Answers } from '../forms/types'
import { type HeatMap, meanOf } from './heatMap'
import { REPORT_CHAPTERS, type ReportChapter } from './lists'

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
