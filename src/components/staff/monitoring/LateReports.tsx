import { DataTable, StateChip } from '@/components/ui'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { dateIn } from '@/lib/clock'
import { daysBetween, type LateLine } from '@/queries/staff/monitoring/rounds'

type Props = { locale: Locale; late: LateLine[]; zone: string; makes: boolean }

/** Reports past their due date: the round to finish, or the window that has none. Nothing when there are none. */
export function LateReports({ locale, late, zone, makes }: Props) {
  const t = monitoringPagesText[locale]
  if (late.length === 0) return null
  const today = dateIn(zone)
  return (
    <section className="part" aria-labelledby="terlambat">
      <div className="part-head">
        <h2 id="terlambat">{t.late.title}</h2>
      </div>
      <p className="soft">{t.late.lead}</p>
      <DataTable
        caption={t.late.caption}
        captionHidden
        rows={late}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'round', header: t.list.round, place: 'main',
            cell: (row) => {
              const name = roundTitle(row, locale)
              const href = row.round ? `/kerja/pemantauan/${row.round}` : makes ? `/kerja/pemantauan/baru?putaran=${encodeURIComponent(`${row.kind}|${row.period}`)}` : undefined
              return (
                <>
                  {href ? (
                    <a className="entry-link" href={href}>
                      {name}
                    </a>
                  ) : (
                    <b>{name}</b>
                  )}
                  <span className="sub">
                    {row.regionTitle}
                    {!row.round && ` · ${t.late.missing}`}
                  </span>
                </>
              )
            },
          },
          { key: 'state', header: t.list.state, place: 'end', cell: (row) => <StateChip locale={locale} state="late" label={t.late.days(formatNumber(daysBetween(row.dueOn, today), locale))} /> },
          { key: 'due', header: t.list.due, cell: (row) => formatDate(row.dueOn, locale) },
        ]}
      />
    </section>
  )
}
