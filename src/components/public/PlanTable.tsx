import { DataTable } from '@/components/ui/DataTable'
import { ProgressBar } from '@/components/ui/ProgressBar'
import { publicText } from '@/i18n/areas/public'
import { formatDate, formatRupiah } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { PlanRow } from '@/queries/public/types'
import { localPath } from './paths'

/** Years of a plan, or its dates where it does not run in whole years: "2024–2028". */
export function periodWords({ periodStart, periodEnd }: Pick<PlanRow, 'periodStart' | 'periodEnd'>, locale: Locale): string {
  const whole = periodStart.slice(5, 10) === '01-01' && periodEnd.slice(5, 10) === '12-31'
  const [from, to] = [periodStart.slice(0, 4), periodEnd.slice(0, 4)]
  if (whole) return from === to ? from : `${from}–${to}`
  return `${formatDate(periodStart.slice(0, 10), locale)} – ${formatDate(periodEnd.slice(0, 10), locale)}`
}

/** Plans with a bar that shows where time stands, and what they cost. `short` leaves the period to the title. */
export function PlanTable({ locale, plans, caption, short }: { locale: Locale; plans: PlanRow[]; caption: string; short?: boolean }) {
  const t = publicText[locale].plans
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={plans}
      rowKey={(plan) => plan.id}
      columns={[
        {
          key: 'name',
          header: t.name,
          place: 'main',
          cell: (plan) => (
            <>
              <a className="entry-link" href={localPath(locale, `/rencana-aksi/${plan.id}`)}>
                {plan.title}
              </a>
              <span className="sub">{plan.regionTitle}</span>
            </>
          ),
        },
        ...(short ? [] : [{ key: 'period', header: t.period, bare: true, cell: (plan: PlanRow) => periodWords(plan, locale) }]),
        { key: 'time', header: t.time, bare: true, wide: true, cell: (plan) => <ProgressBar locale={locale} time={plan.elapsed} /> },
        {
          key: 'budget',
          header: t.budget,
          numeric: true,
          cell: (plan) => (plan.budget === undefined ? '–' : formatRupiah(plan.budget, locale)),
        },
      ]}
    />
  )
}
