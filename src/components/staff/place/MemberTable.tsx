import { DataTable, StateChip } from '@/components/ui'
import { MEMBER_ROLE, MEMBER_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { memberPage } from '@/queries/staff/taskForce'

type Row = Awaited<ReturnType<typeof memberPage>>['rows'][number]

/** Seats with who holds them; an empty one says so. */
export function MemberTable({ locale, rows }: { locale: Locale; rows: Row[] }) {
  const t = staffPlaceText[locale].taskForce
  if (rows.length === 0) return <p className="soft">{t.noMembers}</p>
  return (
    <DataTable
      caption={t.members}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name', header: t.name, place: 'main',
          cell: (row) => (
            <>
              {row.name && <b>{row.name}</b>}
              {row.name ? <span className="sub">{row.position}</span> : row.position}
            </>
          ),
        },
        { key: 'status', header: t.status, place: 'end', cell: (row) => <StateChip locale={locale} state={row.status === 'active' ? 'done' : 'not-yet'} label={wordFor(MEMBER_STATUS, row.status, locale)} /> },
        {
          key: 'role', header: t.role, bare: true, wide: true,
          cell: (row) => (
            <>
              {wordFor(MEMBER_ROLE, row.role, locale)}
              {row.unit && <span className="sub">{row.unit}</span>}
            </>
          ),
        },
        { key: 'since', header: t.since, cell: (row) => (row.status === 'active' && row.from ? formatDate(row.from.slice(0, 10), locale) : '') },
      ]}
    />
  )
}
