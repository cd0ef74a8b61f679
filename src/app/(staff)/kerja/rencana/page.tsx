import { PlanStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { StatusFilter } from '@/components/staff/papers/StatusFilter'
import { periodWords } from '@/components/public/PlanTable'
import { DataTable, EmptyState, Pagination } from '@/components/ui'
import { PLAN_KIND, PLAN_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { formatDate, formatNumber } from '@/i18n/format'
import type { ActionPlan } from '@/payload-types'
import { leads, planPage } from '@/queries/staff/papers'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].plan.title)

const isStatus = (value: unknown): value is ActionPlan['status'] => typeof value === 'string' && Object.hasOwn(PLAN_STATUS, value)

/** Plans within the person's scope. */
export default async function PlansPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!leads(staff)) missing()
  const { locale, zone } = staff
  const t = staffPapersText[locale]
  const status = isStatus(query.status) ? query.status : undefined
  const { rows, total, page, pages } = await planPage(staff, { status, page: pageOf(query.hal) })
  const wide = staff.roles.has('daily-chair') || staff.roles.has('chair')
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.plan.title} lead={wide ? t.plan.lead : t.plan.leadMember} />
      <StatusFilter locale={locale} path="/kerja/rencana" states={PLAN_STATUS} status={status} />
      <div className="part">
        {rows.length === 0 ? (
          <EmptyState title={t.plan.emptyTitle}>{status ? t.plan.emptyFiltered : t.plan.empty}</EmptyState>
        ) : (
          <>
            <p className="soft">{t.plan.count(formatNumber(total, locale))}</p>
            <DataTable
              caption={t.plan.caption}
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name', header: t.plan.name, place: 'main',
                  cell: (row) => (
                    <>
                      <a className="entry-link" href={`/kerja/rencana/${row.id}`}>
                        {row.title}
                      </a>
                      <span className="sub">
                        {wordFor(PLAN_KIND, row.kind, locale)} · {row.regionTitle}
                      </span>
                    </>
                  ),
                },
                { key: 'status', header: t.status, place: 'end', cell: (row) => <PlanStatusChip locale={locale} value={row.status} /> },
                { key: 'period', header: t.period, bare: true, cell: (row) => periodWords(row, locale) },
                { key: 'updated', header: t.updated, cell: (row) => formatDate(row.updatedAt, locale, zone) },
              ]}
            />
            <Pagination locale={locale} page={page} pages={pages} href={(n) => `/kerja/rencana?${new URLSearchParams({ ...(status && { status }), hal: String(n) })}`} />
          </>
        )}
      </div>
    </div>
  )
}
