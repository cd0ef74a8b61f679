import { DataTable } from '@/components/ui/DataTable'
import { BUDGET_SOURCES } from '@/domain/planning/totals'
import { BUDGET_SOURCE, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatRupiah } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { totalsOf } from '@/queries/public/planTotals'
import type { ActivityView } from '@/queries/public/types'

/** Budget by source (rows) and year (columns), rupiah. */
export function BudgetTable({ locale, activities }: { locale: Locale; activities: ActivityView[] }) {
  const t = publicText[locale].plans
  const totals = totalsOf(activities)
  const years = Object.keys(totals?.byYear ?? {}).map(Number).sort((a, b) => a - b)
  const sources = BUDGET_SOURCES.filter((source) => totals?.bySource[source] !== undefined)
  if (!totals || sources.length === 0) return <p className="soft">{t.noBudget}</p>
  const money = (amount: number | undefined) => (amount === undefined ? '–' : formatRupiah(amount, locale))
  return (
    <DataTable
      caption={t.totals}
      captionHidden
      rows={[...sources]}
      rowKey={(source) => source}
      columns={[
        { key: 'source', header: t.source, place: 'main', cell: (source) => wordFor(BUDGET_SOURCE, source, locale) },
        ...years.map((year) => ({
          key: String(year),
          header: String(year),
          numeric: true,
          cell: (source: (typeof sources)[number]) => money(totals.bySourceAndYear[source]?.[year]),
        })),
        { key: 'sum', header: t.sum, numeric: true, place: 'end', cell: (source) => money(totals.bySource[source]) },
      ]}
      foot={
        <tr role="row">
          <th scope="row" role="rowheader" className="cell-main">
            {t.sum}
          </th>
          {years.map((year) => (
            <td key={year} role="cell" className="cell-rest num" data-label={String(year)}>
              {money(totals.byYear[year])}
            </td>
          ))}
          <td role="cell" className="cell-end num">
            {money(totals.total)}
          </td>
        </tr>
      }
    />
  )
}
