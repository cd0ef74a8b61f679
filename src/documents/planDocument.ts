import { type BudgetLine, type BudgetSource, BUDGET_SOURCES, budgetTotals } from '../domain/planning/totals'
import { type Field, FIELDS } from '../domain/structure/ruleSetTypes'
import { documentsText } from '../i18n/areas/documents'
import { formatDate, formatDateLong, formatNumber, formatRupiah } from '../i18n/format'
import type { Locale } from '../i18n/texts'
import { facts, heading, letterhead, type Letterhead, paragraph, signature, type Signature } from './blocks'
import { Flow, LANDSCAPE } from './layout'
import { table, type TableRow } from './table'

export type PlanActivity = {
  title: string
  programme?: Field | null
  indicators?: readonly {
    name: string
    unit?: string | null
    baseline?: string | number | null
    targets?: readonly { year: number; value: string | number }[] | null
  }[]
  /** `YYYY-MM-DD` or ISO moments. */
  scheduleStart?: string | null
  scheduleEnd?: string | null
  /** In words, instead of the two dates: "triwulan I 2026". */
  schedule?: string | null
  responsible?: string | null
  team?: string | null
  /** Whole rupiah. */
  budget?: readonly BudgetLine[] | null
  genderResponsive?: boolean | null
  locations?: readonly string[] | null
}

export type PlanDocumentInput = {
  locale?: Locale
  letterhead?: Letterhead
  kind: 'ran' | 'rad'
  title: string
  taskForce: string
  region: string
  periodStart: string
  periodEnd: string
  legalDocument?: string | null
  version?: number | null
  approvedAt?: string | null
  publishedAt?: string | null
  /** Plain text; line feeds separate paragraphs. */
  problemIdentification?: string | null
  activities: readonly PlanActivity[]
  signature?: Signature
  draft?: boolean
  createdAt?: Date
}

/** An action plan (RAN or RAD) as a PDF: its data, the problems, the matrix of activities by programme, and the budget. */
export async function renderPlanDocument(input: PlanDocumentInput): Promise<Uint8Array> {
  const locale = input.locale ?? 'id'
  const t = documentsText[locale].plan
  const flow = await Flow.create({
    title: input.title,
    author: input.taskForce,
    subject: `${input.region}, ${input.periodStart.slice(0, 4)}–${input.periodEnd.slice(0, 4)}`,
    locale,
    draft: input.draft ?? false,
    ...(input.createdAt ? { createdAt: input.createdAt } : {}),
  })
  const totals = budgetTotals(input.activities)
  letterhead(flow, input.letterhead ?? { name: input.taskForce.toUpperCase() })
  for (const [text, size] of [[t[input.kind], 14], [t.about, 11.5], [input.title, 11.5]] as const) {
    paragraph(flow, text, { align: 'center', face: 'bold', size, after: 4 })
    flow.glueLast()
  }
  flow.gap(8)
  facts(flow, [
    [t.taskForce, input.taskForce],
    [t.region, input.region],
    [t.period, `${formatDateLong(input.periodStart, locale)} – ${formatDateLong(input.periodEnd, locale)}`],
    [t.legalDocument, input.legalDocument ?? ''],
    ...(input.version ? [[t.version, String(input.version)] as const] : []),
    ...(input.approvedAt ? [[t.approvedOn, formatDateLong(input.approvedAt, locale)] as const] : []),
    ...(input.publishedAt ? [[t.publishedOn, formatDateLong(input.publishedAt, locale)] as const] : []),
    [t.activityCount, formatNumber(input.activities.length, locale)],
    [t.budgetTotal, formatRupiah(totals.total, locale)],
  ])
  heading(flow, `1. ${t.problem}`)
  for (const part of paragraphsOf(input.problemIdentification ?? '')) paragraph(flow, part, { align: 'justify' })

  flow.turn(LANDSCAPE)
  heading(flow, `2. ${t.activities}`, { before: 0 })
  if (input.activities.length) activityTable(flow, input.activities, locale)
  else paragraph(flow, t.none, { face: 'italic' })

  if (totals.total > 0) budgetTables(flow, totals, locale)
  if (input.signature) signature(flow, input.signature)
  return flow.finish()
}

/** Plain text cut into its paragraphs; a dash when there is none. */
export function paragraphsOf(text: string): string[] {
  const parts = text.split(/\n+/).map((part) => part.trim()).filter(Boolean)
  return parts.length ? parts : ['–']
}

function activityTable(flow: Flow, activities: readonly PlanActivity[], locale: Locale): void {
  const text = documentsText[locale]
  const rows: TableRow[] = []
  let number = 0
  const groups = [...FIELDS.map((field) => ({ field, name: text.programmes[field] })), { field: null, name: text.plan.otherProgramme }]
  for (const { field, name } of groups) {
    const own = activities.filter((activity) =>
      field ? activity.programme === field : !FIELDS.some((known) => known === activity.programme),
    )
    if (!own.length) continue
    rows.push({ span: name })
    for (const activity of own) {
      number += 1
      rows.push([String(number), ...activityCells(activity, locale)])
    }
  }
  table(
    flow,
    [
      { header: text.number, share: 4, align: 'center' },
      { header: text.plan.activity, share: 23 },
      { header: text.plan.indicators, share: 26 },
      { header: text.plan.schedule, share: 10 },
      { header: text.plan.responsible, share: 19 },
      { header: text.plan.budget, share: 18 },
    ],
    rows,
    8.5,
  )
}

function activityCells(activity: PlanActivity, locale: Locale): string[] {
  const t = documentsText[locale].plan
  const places = activity.locations?.filter((place) => place.trim()) ?? []
  const value = (raw: string | number): string => (typeof raw === 'number' ? formatNumber(raw, locale, 2) : raw)
  const indicators = (activity.indicators ?? []).map((indicator) => {
    const unit = indicator.unit?.trim() ? ` (${indicator.unit.trim()})` : ''
    const known = indicator.baseline !== null && indicator.baseline !== undefined && indicator.baseline !== ''
    const parts = [
      ...(known ? [t.baseline(value(indicator.baseline ?? ''))] : []),
      ...(indicator.targets ?? []).map((target) => t.target(target.year, value(target.value))),
    ]
    return `• ${indicator.name}${unit}${parts.length ? `\n  ${parts.join('; ')}` : ''}`
  })
  const dates = [activity.scheduleStart, activity.scheduleEnd].map((date) => (date ? formatDate(date, locale) : '–'))
  const sum = budgetTotals([activity])
  const lines = BUDGET_SOURCES.filter((source) => sum.bySource[source] !== undefined).map(
    (source) => `${documentsText[locale].sources[source]}: ${formatNumber(sum.bySource[source] ?? 0, locale)}`,
  )
  return [
    [
      activity.title,
      ...(activity.genderResponsive ? [t.genderResponsive] : []),
      ...(places.length ? [t.locations(places.join(', '))] : []),
    ].join('\n'),
    indicators.join('\n') || '–',
    activity.schedule?.trim() || (dates[0] === dates[1] ? (dates[0] ?? '–') : dates.join(' – ')),
    [activity.responsible?.trim() || '–', ...(activity.team?.trim() ? [t.team(activity.team.trim())] : [])].join('\n'),
    lines.length > 1 ? [...lines, `${t.total}: ${formatNumber(sum.total, locale)}`].join('\n') : (lines[0] ?? '–'),
  ]
}

function budgetTables(flow: Flow, totals: ReturnType<typeof budgetTotals>, locale: Locale): void {
  const text = documentsText[locale]
  const t = text.plan
  const money = (amount: number | undefined): string => (amount === undefined ? '–' : formatNumber(amount, locale))
  const years = Object.keys(totals.byYear).map(Number).sort((a, b) => a - b)
  const sources = BUDGET_SOURCES.filter((source: BudgetSource) => totals.bySource[source] !== undefined)
  heading(flow, `3. ${t.budgetHeading} (Rp)`)
  // More years than fit side by side go into further tables.
  const perTable = 6
  for (let from = 0; from < years.length; from += perTable) {
    const shown = years.slice(from, from + perTable)
    const last = from + perTable >= years.length
    table(
      flow,
      [
        { header: t.source, share: 20 },
        ...shown.map((year) => ({ header: String(year), share: 14, align: 'right' as const })),
        ...(last ? [{ header: t.total, share: 16, align: 'right' as const }] : []),
      ],
      [
        ...sources.map((source) => [
          text.sources[source],
          ...shown.map((year) => money(totals.bySourceAndYear[source]?.[year])),
          ...(last ? [money(totals.bySource[source])] : []),
        ]),
        { total: [t.total, ...shown.map((year) => money(totals.byYear[year])), ...(last ? [money(totals.total)] : [])] },
      ],
    )
  }
  const fields = FIELDS.filter((field) => totals.byProgramme[field] !== undefined)
  if (!fields.length) return
  heading(flow, `4. ${t.byProgramme} (Rp)`)
  const part = (amount: number): string => `${formatNumber((amount / totals.total) * 100, locale, 1)}%`
  table(
    flow,
    [
      { header: t.programme, share: 60 },
      { header: t.total, share: 25, align: 'right' },
      { header: t.share, share: 15, align: 'right' },
    ],
    [
      ...fields.map((field) => [text.programmes[field], money(totals.byProgramme[field]), part(totals.byProgramme[field] ?? 0)]),
      { total: [t.total, money(totals.total), part(totals.total)] },
    ],
  )
}
