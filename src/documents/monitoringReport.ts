import type { HeatCell, HeatMap } from '../domain/monitoring/heatMap'
import { FINDING_STATUS, type FindingState, METHOD, type Method, REPORT_CHAPTER, REPORT_CHAPTERS, type ReportChapter, type RoundKind } from '../domain/monitoring/lists'
import type { Figure } from '../domain/monitoring/report'
import { monitoringText } from '../i18n/areas/monitoring'
import { formatDateLong, formatNumber } from '../i18n/format'
import type { Locale } from '../i18n/texts'
import { facts, heading, letterhead, type Letterhead, paragraph, signature, type Signature } from './blocks'
import { Flow } from './layout'
import { paragraphsOf } from './planDocument'
import { table } from './table'

export type ReportedFinding = { finding: string; recommendation: string; responsible: string; dueOn?: string | null; status: FindingState }

export type MonitoringReportInput = {
  locale?: Locale
  letterhead?: Letterhead
  kind: RoundKind
  /** Who monitored, and the bodies the report is about. */
  monitor: string
  objects: readonly string[]
  period: string
  /** `YYYY-MM-DD`. */
  dueOn?: string | null
  letter?: string | null
  /** Offices; a report names no private person. */
  team: readonly string[]
  methods: readonly Method[]
  deliveredTo: readonly string[]
  /** The edited texts, and the short numbers of the forms they began from. */
  chapters: Readonly<Record<ReportChapter, { text: string; from: readonly string[] }>>
  map: HeatMap
  figures: readonly Figure[]
  findings: readonly ReportedFinding[]
  signature?: Signature
  draft?: boolean
  createdAt?: Date
}

/** A score, or the words that say why there is none: nothing ever prints as zero that is not zero. */
function scoreText(cell: HeatCell | undefined, locale: Locale): string {
  const t = monitoringText[locale].cell
  if (!cell || cell.state === 'not-assessed') return t.notAssessed
  return cell.state === 'incomplete' ? t.incomplete : formatNumber(cell.score, locale, 1)
}

const meanText = (mean: number | null | undefined, locale: Locale): string => (mean === null || mean === undefined ? monitoringText[locale].cell.notAssessed : formatNumber(mean, locale, 1))

/** The report of a monitoring round (3.3.2.d) as a PDF: five chapters, scores, findings, and what each figure rests on. */
export async function renderMonitoringReport(input: MonitoringReportInput): Promise<Uint8Array> {
  const locale = input.locale ?? 'id'
  const t = monitoringText[locale].report
  const title = t.title[input.kind]
  const flow = await Flow.create({ title, author: input.monitor, subject: input.objects.join(', '), locale, draft: input.draft ?? false, ...(input.createdAt ? { createdAt: input.createdAt } : {}) })
  letterhead(flow, input.letterhead ?? { name: input.monitor.toUpperCase() })
  paragraph(flow, title, { align: 'center', face: 'bold', size: 14, after: 4 })
  flow.glueLast()
  flow.gap(8)
  facts(flow, [
    [t.monitor, input.monitor],
    [t.object, input.objects.join('; ')],
    [t.period, input.period],
    ...(input.dueOn ? [[t.due, formatDateLong(input.dueOn, locale)] as const] : []),
    ...(input.letter?.trim() ? [[t.letter, input.letter] as const] : []),
    [t.team, input.team.join('; ')],
    [t.methods, input.methods.map((method) => METHOD[method][locale]).join('; ')],
    ...(input.deliveredTo.length ? [[t.deliveredTo, input.deliveredTo.join('; ')] as const] : []),
  ])
  let number = 0
  const section = (name: string): void => heading(flow, `${(number += 1)}. ${name}`)

  section(t.summary)
  table(flow, [{ header: t.figure, share: 5 }, { header: t.value, share: 2, align: 'right' }, { header: t.basis, share: 3 }],
    input.figures.map(({ key, value, from }) => [t.figures[key], key === 'mean' ? meanText(value, locale) : formatNumber(value ?? 0, locale), t.records(from.length)]))

  section(t.scores)
  scoreTables(flow, input, locale)
  paragraph(flow, t.scoreNote, { size: 8.5, face: 'italic' })

  for (const chapter of REPORT_CHAPTERS) {
    section(REPORT_CHAPTER[chapter][locale])
    const { text, from } = input.chapters[chapter]
    if (text.trim()) for (const part of paragraphsOf(text)) paragraph(flow, part, { align: 'justify' })
    else paragraph(flow, t.none, { face: 'italic' })
    if (from.length) paragraph(flow, t.source(from.join(', ')), { size: 8.5, face: 'italic' })
  }

  section(t.findings)
  if (input.findings.length) findingTable(flow, input.findings, locale)
  else paragraph(flow, t.none, { face: 'italic' })
  if (input.signature) signature(flow, input.signature)
  return flow.finish()
}

/** Objects beside each other, three to a table, so that the groups' names stay readable on paper. */
function scoreTables(flow: Flow, { map, objects }: MonitoringReportInput, locale: Locale): void {
  const t = monitoringText[locale].report
  for (let start = 0; start < map.rows.length; start += 3) {
    const rows = map.rows.slice(start, start + 3)
    table(
      flow,
      [{ header: t.group, share: 4 }, ...rows.map((_, index) => ({ header: objects[start + index] ?? '', share: 3, align: 'right' as const }))],
      [
        ...map.columns.map((column, at) => [column.label[locale], ...rows.map((row) => scoreText(row.cells[at], locale))]),
        { total: [t.mean, ...rows.map((row) => meanText(row.mean, locale))] },
      ],
    )
    flow.gap(6)
  }
}

function findingTable(flow: Flow, findings: readonly ReportedFinding[], locale: Locale): void {
  const t = monitoringText[locale].report
  table(
    flow,
    [{ header: t.number, share: 1 }, { header: t.finding, share: 5 }, { header: t.recommendation, share: 5 }, { header: t.responsible, share: 3 }, { header: t.dueOn, share: 3 }, { header: t.state, share: 3 }],
    findings.map((row, index) => [String(index + 1), row.finding, row.recommendation, row.responsible, row.dueOn ? formatDateLong(row.dueOn, locale) : '–', FINDING_STATUS[row.status][locale]]),
    8.5,
  )
}
