import { DataTable } from '@/components/ui'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { RoundLine } from '@/queries/staff/monitoring/rounds'

import { RoundChip, SHOWN, TimeChip } from './chips'

/** Rounds with their state, how many objects are assessed, and how they stand against their due date. */
export function RoundTable({ locale, rows }: { locale: Locale; rows: RoundLine[] }) {
  const t = monitoringPagesText[locale].list
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'round', header: t.round, place: 'main',
          cell: (row) => (
            <>
              <a className="entry-link" href={`/kerja/pemantauan/${row.id}`}>
                {roundTitle(row, locale)}
              </a>
              <span className="sub">{row.regionTitle}</span>
            </>
          ),
        },
        { key: 'state', header: t.state, place: 'end', cell: (row) => <RoundChip locale={locale} value={row.status} /> },
        { key: 'filled', header: t.filled, cell: (row) => t.of(formatNumber(row.filled, locale), formatNumber(row.objects, locale)) },
        {
          key: 'due', header: t.due,
          cell: (row) => (
            <>
              {row.dueOn ? formatDate(row.dueOn, locale) : t.none}{' '}
              {SHOWN.has(row.timeliness) && <TimeChip locale={locale} value={row.timeliness} />}
            </>
          ),
        },
      ]}
    />
  )
}
