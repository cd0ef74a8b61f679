import { RiskChip, CaseStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { StatusFilter } from '@/components/staff/StatusFilter'
import { DataTable, EmptyState, Pagination } from '@/components/ui'
import { AGE_BAND, CASE_STATUS, SEX, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate, formatNumber } from '@/i18n/format'
import { caseRows } from '@/queries/staff/cases'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { choiceIn, pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].list.title)

/** Cases within the person's scope, newest first. */
export default async function CasesPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!staff.roles.has('centre-head') && !staff.roles.has('caseworker')) missing()
  const { locale, zone } = staff
  const t = staffCasesText[locale].list
  const status = choiceIn(CASE_STATUS, query.status)
  const { rows, total, page, pages } = await caseRows(staff, { status, page: pageOf(query.hal) })
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.title} lead={staff.roles.has('centre-head') ? t.leadHead : t.lead}>
        <a className="btn" href="/kerja/kasus/baru">
          {t.start}
        </a>
      </PageTop>
      <StatusFilter locale={locale} path="/kerja/kasus" states={CASE_STATUS} status={status} words={t} />
      <div className="part">
        {rows.length === 0 ? (
          <EmptyState title={t.emptyTitle} action={<a href="/kerja/kasus/baru">{t.start}</a>}>
            {status ? t.emptyFiltered : t.empty}
          </EmptyState>
        ) : (
          <>
            <p className="soft">{t.count(formatNumber(total, locale))}</p>
            <DataTable
              caption={t.caption}
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'number',
                  header: t.number,
                  place: 'main',
                  cell: (row) => (
                    <a className="entry-link nowrap" href={`/kerja/kasus/${row.id}`}>
                      {row.caseNumber}
                    </a>
                  ),
                },
                { key: 'status', header: t.status, place: 'end', cell: (row) => <CaseStatusChip locale={locale} value={row.status} /> },
                { key: 'received', header: t.received, bare: true, cell: (row) => formatDate(row.receivedAt, locale, zone) },
                {
                  key: 'victim',
                  header: t.victim,
                  bare: true,
                  cell: (row) => [wordFor(SEX, row.victim?.sex, locale), wordFor(AGE_BAND, row.victim?.ageBand, locale)].filter(Boolean).join(', ') || '–',
                },
                { key: 'risk', header: t.risk, cell: (row) => <RiskChip locale={locale} value={row.risk} /> },
                // A caseworker sees their own cases only; how many share each matters to the head.
                ...(staff.roles.has('centre-head')
                  ? [{ key: 'assignees', header: t.assignees, cell: (row: (typeof rows)[number]) => (row.assigned > 0 ? formatNumber(row.assigned, locale) : t.nobody) }]
                  : []),
              ]}
            />
            <Pagination locale={locale} page={page} pages={pages} href={(n) => `/kerja/kasus?${new URLSearchParams({ ...(status && { status }), hal: String(n) })}`} />
          </>
        )}
      </div>
    </div>
  )
}
