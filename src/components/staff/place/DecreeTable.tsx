import { DataTable, type State, StateChip } from '@/components/ui'
import { DECREE_KIND, DECREE_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { decreesOf } from '@/queries/staff/taskForce'

type Row = Awaited<ReturnType<typeof decreesOf>>[number]
const STATE: Record<Row['status'], State> = { draft: 'not-yet', signed: 'done', revoked: 'late' }

/** Decrees with their paper. */
export function DecreeTable({ locale, rows }: { locale: Locale; rows: Row[] }) {
  const t = staffPlaceText[locale].taskForce
  if (rows.length === 0) return <p className="soft">{t.noDecrees}</p>
  const day = (value: string | null | undefined): string => (value ? formatDate(value.slice(0, 10), locale) : '')
  return (
    <DataTable
      caption={t.decrees}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'title', header: t.decree, place: 'main',
          cell: (row) => (
            <>
              {row.title}
              {row.number && <span className="sub">{t.number(wordFor(DECREE_KIND, row.kind, locale), row.number)}</span>}
            </>
          ),
        },
        { key: 'status', header: t.status, place: 'end', cell: (row) => <StateChip locale={locale} state={STATE[row.status]} label={wordFor(DECREE_STATUS, row.status, locale)} /> },
        { key: 'date', header: t.date, cell: (row) => <span className="nowrap">{day(row.date)}</span> },
        { key: 'until', header: t.until, cell: (row) => (row.status === 'signed' && !row.validUntil ? staffPlaceText[locale].account.noEnd : day(row.validUntil)) },
        {
          key: 'pdf', header: 'PDF', bare: true,
          cell: (row) => (
            <a className="nowrap" href={`/kerja/gugus-tugas/sk/${row.id}`} aria-label={t.pdfOf(row.title)}>
              {t.pdf}
            </a>
          ),
        },
      ]}
    />
  )
}
