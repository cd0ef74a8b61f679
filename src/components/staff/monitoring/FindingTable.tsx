import { DataTable } from '@/components/ui'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { FindingLine } from '@/queries/staff/monitoring/findings'

import { FindingChip } from './chips'

/** Findings with who is responsible, until when, and what became of them. */
export function FindingTable({ locale, rows }: { locale: Locale; rows: FindingLine[] }) {
  const t = monitoringFindingsText[locale]
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'finding', header: t.finding, place: 'main',
          cell: (row) => (
            <>
              <a className="entry-link" href={`/kerja/pemantauan/temuan/${row.id}`}>
                {row.finding.length > 140 ? `${row.finding.slice(0, 137)}…` : row.finding}
              </a>
              <span className="sub">{[row.object, row.responsible, row.carried ? t.carried : ''].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        { key: 'state', header: t.state, place: 'end', cell: (row) => <FindingChip locale={locale} value={row.status} late={row.overdue} /> },
        { key: 'due', header: t.dueOn, cell: (row) => <span className="nowrap">{row.dueOn ? formatDate(row.dueOn, locale) : '–'}</span> },
      ]}
    />
  )
}
