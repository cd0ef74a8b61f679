import { DataTable } from '@/components/ui'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate } from '@/i18n/format'
import type { OwnRound } from '@/queries/staff/monitoring/mine'
import type { Staff } from '@/queries/staff/session'

import { RoundChip } from './chips'

/** Rounds by others that monitor the person's own body. Nothing when there are none. */
export function OwnRounds({ staff, rounds }: { staff: Staff; rounds: OwnRound[] }) {
  const { locale, zone } = staff
  const t = monitoringPagesText[locale]
  if (rounds.length === 0) return null
  return (
    <section className="part" aria-labelledby="objek">
      <div className="part-head">
        <h2 id="objek">{t.object.title}</h2>
      </div>
      <DataTable
        caption={t.object.caption}
        captionHidden
        rows={rounds}
        rowKey={(row) => `${row.id}-${row.object}`}
        columns={[
          {
            key: 'round', header: t.list.round, place: 'main',
            cell: (row) => (
              <>
                <a className="entry-link" href={`/kerja/pemantauan/${row.id}`}>
                  {roundTitle(row, locale)}
                </a>
                <span className="sub">{row.by}</span>
              </>
            ),
          },
          { key: 'state', header: t.list.state, place: 'end', cell: (row) => <RoundChip locale={locale} value={row.status} /> },
          { key: 'report', header: t.object.report, cell: (row) => (row.deliveredAt ? t.object.delivered(formatDate(row.deliveredAt, locale, zone)) : t.object.notYet) },
        ]}
      />
    </section>
  )
}
