import { say } from '@/components/forms/view'
import { DataTable, Pagination, StateShape } from '@/components/ui'
import { monthsThrough } from '@/domain/forms/results/months'
import { bandFor } from '@/domain/monitoring/bands'
import { toneOf } from '@/domain/monitoring/tones'
import type { Band } from '@/domain/forms/types'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { NamedScore, ScoreView } from '@/queries/staff/forms/resultView'
import type { ScoreRow } from '@/queries/forms/results'

import { MonthColumns, monthName } from './MonthColumns'
import css from './results.module.css'

type Props = {
  locale: Locale
  view: ScoreView
  /** Address of this page with other values in its filter. */
  href: (change: Record<string, string | undefined>) => string
}

const DIGITS = 1
const score = (value: number | null, locale: Locale): string => (value === null ? '–' : formatNumber(value, locale, DIGITS))
const empty = (month: string): ScoreRow => ({ key: month, count: 0, average: null, min: null, max: null, incomplete: 0, bands: {} })

function BandWord({ locale, bands, value }: { locale: Locale; bands: readonly Band[]; value: number | null }) {
  const band = value === null ? undefined : bandFor(bands, value)
  if (!band) return <>–</>
  return (
    <span className={css.band}>
      <StateShape state={toneOf(band).state} />
      {say(band.label, locale)}
    </span>
  )
}

/** Top of the columns: 100 for shares of a hundred, else the highest value. */
const topOf = (rows: readonly ScoreRow[]): number => {
  const highest = Math.max(0, ...rows.map(({ average }) => average ?? 0))
  return highest > 10 && highest <= 100 ? 100 : highest
}

function OverTime({ locale, view }: Props) {
  const t = formResultsText[locale].score
  const name = say(view.question.label, locale)
  const known = new Map(view.months.map((row) => [row.key ?? '', row]))
  const months = monthsThrough([...known.keys()])
  const rows = months.map((month) => known.get(month) ?? empty(month))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return null
  return (
    <section className="part" aria-labelledby="skor-waktu">
      <h3 id="skor-waktu">{t.overTime(name)}</h3>
      <MonthColumns locale={locale} label={t.chart(name, monthName(first, locale), monthName(last, locale))} most={topOf(rows)} values={rows.map(({ key, average }) => ({ month: key ?? '', value: average }))} />
      <DataTable
        caption={t.overTime(name)}
        captionHidden
        dense
        rows={[...rows].reverse()}
        rowKey={({ key }) => key ?? ''}
        columns={[
          { key: 'month', header: t.month, place: 'main', cell: ({ key }) => monthName(key ?? '', locale) },
          { key: 'average', header: t.average, place: 'end', numeric: true, cell: ({ average }) => <b>{score(average, locale)}</b> },
          { key: 'band', header: t.band, bare: true, cell: ({ average }) => <BandWord locale={locale} bands={view.question.bands} value={average} /> },
          { key: 'range', header: t.range, numeric: true, cell: ({ min, max }) => (min === null ? '–' : `${score(min, locale)}–${score(max, locale)}`) },
          { key: 'count', header: t.count, numeric: true, cell: ({ count }) => formatNumber(count, locale) },
          { key: 'incomplete', header: t.incomplete, numeric: true, cell: ({ incomplete }) => formatNumber(incomplete, locale) },
        ]}
      />
    </section>
  )
}

function ByObject({ locale, view, href }: Props) {
  const t = formResultsText[locale].score
  const { rows, page, pages, before } = view.objects
  if (rows.length === 0) return null
  const name = say(view.question.label, locale)
  const rank = (row: NamedScore): string => (row.average === null ? '–' : formatNumber(before + rows.indexOf(row) + 1, locale))
  return (
    <section className="part" aria-labelledby="skor-objek">
      <h3 id="skor-objek">{t.byObject(name)}</h3>
      <DataTable
        caption={t.byObject(name)}
        captionHidden
        dense
        rows={rows}
        rowKey={({ key }) => key ?? ''}
        columns={[
          { key: 'rank', header: t.rank, numeric: true, cell: rank },
          { key: 'object', header: t.object, place: 'main', cell: ({ key, name: object }) => (object && key ? <a className="entry-link" href={`${href({ objek: key, hal: undefined })}#isian`}>{object}</a> : t.unnamed) },
          { key: 'average', header: t.average, place: 'end', numeric: true, cell: ({ average }) => <b>{score(average, locale)}</b> },
          { key: 'band', header: t.band, bare: true, cell: ({ average }) => <BandWord locale={locale} bands={view.question.bands} value={average} /> },
          { key: 'count', header: t.count, numeric: true, cell: ({ count }) => formatNumber(count, locale) },
          { key: 'incomplete', header: t.incomplete, numeric: true, cell: ({ incomplete }) => formatNumber(incomplete, locale) },
        ]}
      />
      <Pagination locale={locale} page={page} pages={pages} href={(n) => `${href({ hal: String(n) })}#skor-objek`} />
    </section>
  )
}

/** One score of the form: from month to month, and the objects in order of it. */
export function ScorePart(props: Props) {
  return (
    <>
      <OverTime {...props} />
      <ByObject {...props} />
    </>
  )
}
