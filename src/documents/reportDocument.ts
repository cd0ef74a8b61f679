import type { ReportKind } from '../domain/reporting/transitions'
import { documentsText } from '../i18n/areas/documents'
import { formatDateLong } from '../i18n/format'
import type { Locale } from '../i18n/texts'
import { facts, heading, letterhead, type Letterhead, list, paragraph, signature, type Signature } from './blocks'
import { Flow } from './layout'
import { paragraphsOf } from './planDocument'
import { type Column, table, type TableRow } from './table'

/** One section: a text, then a list, then a table; each is optional. An empty one prints as an explicit *nihil*. */
export type ReportSection = {
  heading: string
  /** Plain text; line feeds separate paragraphs. */
  text?: string | null
  points?: readonly string[] | null
  table?: { columns: readonly Column[]; rows: readonly TableRow[] } | null
  /** Where the section's figures come from, in small print. */
  note?: string | null
}

export type ReportDocumentInput = {
  locale?: Locale
  letterhead?: Letterhead
  kind: ReportKind
  title: string
  taskForce: string
  region: string
  /** `YYYY-MM-DD` or ISO moments; the period as it is named instead ("2026", "2026-S1") where `period` is given. */
  periodStart?: string
  periodEnd?: string
  period?: string
  deliveredTo?: string | null
  approvedAt?: string | null
  publishedAt?: string | null
  sections: readonly ReportSection[]
  signature?: Signature
  draft?: boolean
  createdAt?: Date
}

/** A task force's report (3.3.3) as a PDF. The caller passes only figures that are safe to publish. */
export async function renderReportDocument(input: ReportDocumentInput): Promise<Uint8Array> {
  const locale = input.locale ?? 'id'
  const t = documentsText[locale].report
  const flow = await Flow.create({
    title: input.title,
    author: input.taskForce,
    subject: input.region,
    locale,
    draft: input.draft ?? false,
    ...(input.createdAt ? { createdAt: input.createdAt } : {}),
  })
  letterhead(flow, input.letterhead ?? { name: input.taskForce.toUpperCase() })
  for (const [text, size] of [[t.kinds[input.kind], 14], [t.about, 11.5], [input.title, 11.5]] as const) {
    paragraph(flow, text, { align: 'center', face: 'bold', size, after: 4 })
    flow.glueLast()
  }
  flow.gap(8)
  facts(flow, [
    [t.taskForce, input.taskForce],
    [t.region, input.region],
    [t.period, input.period ?? [input.periodStart, input.periodEnd].flatMap((date) => (date ? [formatDateLong(date, locale)] : [])).join(' – ')],
    ...(input.deliveredTo?.trim() ? [[t.deliveredTo, input.deliveredTo] as const] : []),
    ...(input.approvedAt ? [[t.approvedOn, formatDateLong(input.approvedAt, locale)] as const] : []),
    ...(input.publishedAt ? [[t.publishedOn, formatDateLong(input.publishedAt, locale)] as const] : []),
  ])
  input.sections.forEach((section, index) => {
    heading(flow, `${index + 1}. ${section.heading}`)
    const points = section.points?.filter((point) => point.trim()) ?? []
    const rows = section.table?.rows.length ? section.table : null
    if (section.text?.trim()) {
      for (const part of paragraphsOf(section.text)) paragraph(flow, part, { align: 'justify' })
    }
    if (points.length) list(flow, points)
    if (rows) table(flow, rows.columns, rows.rows)
    if (!section.text?.trim() && !points.length && !rows) paragraph(flow, t.emptySection, { face: 'italic' })
    if (section.note?.trim()) paragraph(flow, section.note, { size: 8.5, face: 'italic' })
  })
  if (input.signature) signature(flow, input.signature)
  return flow.finish()
}
