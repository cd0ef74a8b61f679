import { DataTable } from '@/components/ui'
import { SERVICE, URGENCY, wordFor } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { formatDateTime } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { now } from '@/lib/clock'
import { endLabel } from '@/queries/staff/receivers'
import type { ReferralRow } from '@/queries/staff/referrals'

import { ReferralStatusChip } from '../chips'

const UNANSWERED = ['sent', 'received']

/** Referrals with their other end, state and the time an answer is due. */
export function ReferralTable({ locale, zone, rows, caption }: { locale: Locale; zone: string; rows: ReferralRow[]; caption: string }) {
  const t = staffReferralsText[locale].list
  const late = (row: ReferralRow): boolean => UNANSWERED.includes(row.status) && Boolean(row.dueAt) && Date.parse(row.dueAt ?? '') < now().getTime()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          header: t.number,
          place: 'main',
          cell: (row) => (
            <>
              <a className="entry-link nowrap" href={`/kerja/rujukan/${row.id}`}>
                {row.number}
              </a>
              <span className="sub">
                {wordFor(SERVICE, row.service, locale)} · {wordFor(URGENCY, row.urgency, locale).toLowerCase()}
              </span>
            </>
          ),
        },
        { key: 'status', header: t.status, place: 'end', cell: (row) => <ReferralStatusChip locale={locale} value={row.status} /> },
        {
          key: 'end',
          header: `${t.from} / ${t.to}`,
          bare: true,
          wide: true,
          cell: (row) => (row.side === 'sender' ? `${t.to} ${endLabel(row.to)}` : `${t.from} ${endLabel(row.from)}`),
        },
        {
          key: 'due',
          header: t.due,
          cell: (row) => (UNANSWERED.includes(row.status) && row.dueAt ? <span className={late(row) ? 'late' : undefined}>{formatDateTime(row.dueAt, locale, zone)}</span> : ''),
        },
      ]}
    />
  )
}
