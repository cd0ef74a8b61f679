import type { Band } from '@/domain/forms/types'
import type { HeatCell, HeatColumn, HeatRow } from '@/domain/monitoring/heatMap'
import { toneOf } from '@/domain/monitoring/tones'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { StateShape } from '@/components/ui/StateChip'

import css from './HeatTable.module.css'

/** A cell of one response, or the mean of several. */
export type HeatShown = HeatCell | { state: 'scored'; score: number; band?: string; response?: undefined; count: number }
export type HeatLine = Omit<HeatRow, 'cells'> & { cells: readonly HeatShown[] }

type Props = {
  locale: Locale
  caption: string
  /** Shown above the table unless another heading says the same. */
  captionHidden?: boolean
  columns: readonly HeatColumn[]
  rows: readonly HeatLine[]
  means: readonly (number | null)[]
  /** Bands of each column, by the column's key; see domain/monitoring/bands. */
  bands: ReadonlyMap<string, readonly Band[]>
  /** Header of the first column ("Objek", "Putaran", "Provinsi"). */
  header?: string
  name: (object: string) => string
  href?: (object: string) => string | undefined
  /** Where one response can be read; without it a score is no link. */
  responseHref?: (response: string) => string | undefined
}

type CellProps = Pick<Props, 'locale' | 'responseHref'> & { cell: HeatShown; bands: readonly Band[] }

/** A score with its band's word and sign, or the words that say why there is none. */
function Cell({ locale, cell, bands, responseHref }: CellProps) {
  const t = formResultsText[locale].heat
  if (cell.state === 'not-assessed') return <span className={`${css.value} ${css.none}`}>{t.notAssessed}</span>
  if (cell.state === 'incomplete') return <span className={`${css.value} ${css.incomplete}`}>{t.incomplete}</span>
  const band = bands.find(({ key }) => key === cell.band)
  const { state, look } = toneOf(band)
  const score = formatNumber(cell.score, locale, 1)
  const href = cell.response ? responseHref?.(cell.response) : undefined
  return (
    <span className={`${css.value} ${css[look]}`}>
      <b className={css.score}>{href ? <a href={href}>{score}</a> : score}</b>
      <span className={css.word}>
        <StateShape state={state} />
        {band?.label[locale] ?? t.none}
      </span>
      {'count' in cell && <span className={css.count}>{t.of(formatNumber(cell.count, locale))}</span>}
    </span>
  )
}

/** Every band of the table once, with its sign, where it begins, and the two states that are no score. */
function Legend({ locale, bands }: Pick<Props, 'locale' | 'bands'>) {
  const t = formResultsText[locale].heat
  const all = new Map([...bands.values()].flat().map((band) => [`${band.key}:${band.from ?? ''}:${band.label.id}`, band]))
  return (
    <ul className={css.legend} aria-label={t.legend}>
      {[...all].map(([key, band]) => (
        <li key={key} className={css[toneOf(band).look]}>
          <StateShape state={toneOf(band).state} /> {band.label[locale]}
          {band.from !== undefined && ` ≥ ${formatNumber(band.from, locale, 2)}`}
        </li>
      ))}
      <li className={css.incomplete}>{t.incomplete}</li>
      <li className={css.none}>{t.notAssessed}</li>
    </ul>
  )
}

/**
 * Scores side by side: a table whose cells carry number, word, sign and colour, in this order. On a phone each row
 * becomes a small list. Self-contained, so that the panel can show it too.
 */
export function HeatTable({ locale, caption, captionHidden, columns, rows, means, bands, header, name, href, responseHref }: Props) {
  const t = formResultsText[locale].heat
  if (rows.length === 0 || columns.length === 0) return <p className={css.note}>{t.empty}</p>
  const meanText = (mean: number | null) => (mean === null ? '–' : formatNumber(mean, locale, 1))
  const shown = new Map(columns.flatMap(({ key }) => (bands.has(key) ? [[key, bands.get(key) ?? []] as const] : [])))
  return (
    <div className={css.heat}>
      <table className={css.table} role="table">
        <caption className={captionHidden ? css.hidden : css.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{header ?? t.object}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" role="columnheader">{label[locale]}</th>
            ))}
            <th scope="col" role="columnheader" className={css.mean}>{t.mean}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const link = href?.(row.object)
            return (
              <tr key={row.object} role="row">
                <th scope="row" role="rowheader">{link ? <a href={link}>{name(row.object)}</a> : name(row.object)}</th>
                {columns.map(({ key, label }, at) => (
                  <td key={key} role="cell" data-label={label[locale]}>
                    <Cell locale={locale} cell={row.cells[at] ?? { state: 'not-assessed' }} bands={bands.get(key) ?? []} responseHref={responseHref} />
                  </td>
                ))}
                <td role="cell" className={css.mean} data-label={t.mean}>{meanText(row.mean)}</td>
              </tr>
            )
          })}
        </tbody>
        {rows.length > 1 && (
          <tfoot role="rowgroup">
            <tr role="row">
              <th scope="row" role="rowheader">{t.means}</th>
              {columns.map(({ key, label }, at) => (
                <td key={key} role="cell" data-label={label[locale]}>{meanText(means[at] ?? null)}</td>
              ))}
              <td role="cell" className={css.mean} data-label={t.mean}>–</td>
            </tr>
          </tfoot>
        )}
      </table>
      <Legend locale={locale} bands={shown} />
      <p className={css.note}>{t.note}</p>
    </div>
  )
}
