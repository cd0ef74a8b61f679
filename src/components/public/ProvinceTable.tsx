import { DataTable } from '@/components/ui/DataTable'
import { publicText } from '@/i18n/areas/public'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ProvinceRow } from '@/queries/public/types'
import { localPath } from './paths'
import { statusWord } from './StatusChip'

/** The numbers behind the map. `0` and *belum lapor* are two different things and print differently. */
export function ProvinceTable({ locale, provinces, dense }: { locale: Locale; provinces: ProvinceRow[]; dense?: boolean }) {
  const t = publicText[locale]
  const number = (value: number) => formatNumber(value, locale)
  const sum = (pick: (row: ProvinceRow) => number) => number(provinces.reduce((total, row) => total + pick(row), 0))
  return (
    <DataTable
      caption={t.data.caption}
      captionHidden={dense}
      dense={dense}
      rows={provinces}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: t.map.province, place: 'main', cell: (row) => <a href={localPath(locale, `/gugus-tugas/${row.id}`)}>{row.name}</a> },
        ...(dense ? [] : [{ key: 'own', header: t.map.own, cell: (row: ProvinceRow) => statusWord(row.own, locale) }]),
        { key: 'established', header: t.map.established, numeric: true, cell: (row) => (row.reported ? number(row.established) : t.map.none) },
        ...(dense ? [] : [{ key: 'planned', header: t.map.planned, numeric: true, cell: (row: ProvinceRow) => (row.reported ? number(row.planned) : '–') }]),
        { key: 'total', header: t.map.total, numeric: true, cell: (row) => number(row.total) },
        { key: 'share', header: t.map.share, numeric: true, place: 'end', cell: (row) => (row.share === undefined ? '–' : `${number(row.share * 100)} %`) },
      ]}
      foot={
        dense ? undefined : (
          <tr role="row">
            <th scope="row" role="rowheader" className="cell-main">
              {t.map.sum}
            </th>
            <td role="cell" className="cell-rest" />
            <td role="cell" className="cell-rest num" data-label={t.map.established}>
              {sum((row) => row.established)}
            </td>
            <td role="cell" className="cell-rest num" data-label={t.map.planned}>
              {sum((row) => row.planned)}
            </td>
            <td role="cell" className="cell-rest num" data-label={t.map.total}>
              {sum((row) => row.total)}
            </td>
            <td role="cell" className="cell-rest" />
          </tr>
        )
      }
    />
  )
}
