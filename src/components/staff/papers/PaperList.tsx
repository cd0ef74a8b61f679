import type { ReactNode } from 'react'

import { PageTop } from '@/components/staff/PageTop'
import { StatusFilter } from '@/components/staff/StatusFilter'
import { DataTable, EmptyState, Pagination } from '@/components/ui'
import type { Vocabulary } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Paged } from '@/queries/public/types'
import type { Staff } from '@/queries/staff/session'

type Row = { id: string; title: string; regionTitle: string; updatedAt: string }

type Props<R extends Row> = {
  staff: Staff
  kind: 'plan' | 'report'
  path: '/kerja/rencana' | '/kerja/laporan'
  states: Vocabulary
  status?: string
  list: Paged<R>
  kindOf: (row: R) => string
  chip: (row: R) => ReactNode
  period: { header: string; cell: (row: R) => string }
}

/** Plans or reports within the person's scope: filter, table, pages. */
export function PaperList<R extends Row>({ staff, kind, path, states, status, list, kindOf, chip, period }: Props<R>) {
  const { locale, zone } = staff
  const t = staffPapersText[locale]
  const words = t[kind]
  const wide = staff.roles.has('daily-chair') || staff.roles.has('chair')
  return (
    <div className="wrap">
      <PageTop locale={locale} title={words.title} lead={wide ? words.lead : words.leadMember} />
      <StatusFilter locale={locale} path={path} states={states} status={status} words={t} />
      <div className="part">
        {list.rows.length === 0 ? (
          <EmptyState title={words.emptyTitle}>{status ? words.emptyFiltered : words.empty}</EmptyState>
        ) : (
          <>
            <p className="soft">{words.count(formatNumber(list.total, locale))}</p>
            <DataTable
              caption={words.caption}
              captionHidden
              rows={list.rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name', header: words.name, place: 'main',
                  cell: (row) => (
                    <>
                      <a className="entry-link" href={`${path}/${row.id}`}>
                        {row.title}
                      </a>
                      <span className="sub">
                        {kindOf(row)} · {row.regionTitle}
                      </span>
                    </>
                  ),
                },
                { key: 'status', header: t.status, place: 'end', cell: chip },
                { key: 'period', header: period.header, bare: true, cell: period.cell },
                { key: 'updated', header: t.updated, cell: (row) => formatDate(row.updatedAt, locale, zone) },
              ]}
            />
            <Pagination locale={locale} page={list.page} pages={list.pages} href={(n) => `${path}?${new URLSearchParams({ ...(status && { status }), hal: String(n) })}`} />
          </>
        )}
      </div>
    </div>
  )
}
