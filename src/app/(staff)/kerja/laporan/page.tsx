import { ReportStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { StatusFilter } from '@/components/staff/papers/StatusFilter'
import { DataTable, EmptyState, Pagination } from '@/components/ui'
import { REPORT_KIND, REPORT_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { formatDate, formatNumber } from '@/i18n/format'
import type { Report } from '@/payload-types'
import { leads, reportPage } from '@/queries/staff/papers'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].report.title)

const isStatus = (value: unknown): value is Report['status'] => typeof value === 'string' && Object.hasOwn(REPORT_STATUS, value)

/** Reports within the person's scope. */
export default async function ReportsPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!leads(staff)) missing()
  const { locale, zone } = staff
  const t = staffPapersText[locale]
  const status = isStatus(query.status) ? query.status : undefined
  const { rows, total, page, pages } = await reportPage(staff, { status, page: pageOf(query.hal) })
  const wide = staff.roles.has('daily-chair') || staff.roles.has('chair')
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.report.title} lead={wide ? t.report.lead : t.report.leadMember} />
      <StatusFilter locale={locale} path="/kerja/laporan" states={REPORT_STATUS} status={status} />
      <div className="part">
        {rows.length === 0 ? (
          <EmptyState title={t.report.emptyTitle}>{status ? t.report.emptyFiltered : t.report.empty}</EmptyState>
        ) : (
          <>
            <p className="soft">{t.report.count(formatNumber(total, locale))}</p>
            <DataTable
              caption={t.report.caption}
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name', header: t.report.name, place: 'main',
                  cell: (row) => (
                    <>
                      <a className="entry-link" href={`/kerja/laporan/${row.id}`}>
                        {row.title}
                      </a>
                      <span className="sub">
                        {wordFor(REPORT_KIND, row.kind, locale)} · {row.regionTitle}
                      </span>
                    </>
                  ),
                },
                { key: 'status', header: t.status, place: 'end', cell: (row) => <ReportStatusChip locale={locale} value={row.status} /> },
                { key: 'period', header: t.report.period, bare: true, cell: (row) => row.period },
                { key: 'updated', header: t.updated, cell: (row) => formatDate(row.updatedAt, locale, zone) },
              ]}
            />
            <Pagination locale={locale} page={page} pages={pages} href={(n) => `/kerja/laporan?${new URLSearchParams({ ...(status && { status }), hal: String(n) })}`} />
          </>
        )}
      </div>
    </div>
  )
}
