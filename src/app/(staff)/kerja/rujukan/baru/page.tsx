import { redirect } from 'next/navigation'

import { CaseStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { DataTable, EmptyState, Pagination } from '@/components/ui'
import { AGE_BAND, SEX, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { formatDate } from '@/i18n/format'
import { caseRows, ownCentres } from '@/queries/staff/cases'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../../_server/address'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffReferralsText[locale].new.title)

/** A referral begins from a case: choose which. With `?kasus=` it is chosen already, and leaves the query at once. */
export default async function ReferralCasePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (ownCentres(staff).length === 0) missing()
  if (typeof query.kasus === 'string' && /^[0-9A-Za-z-]{1,64}$/.test(query.kasus)) redirect(`/kerja/kasus/${query.kasus}/rujuk`)
  const { locale, zone } = staff
  const t = staffReferralsText[locale]
  const { rows, page, pages } = await caseRows(staff, { status: 'open', page: pageOf(query.hal) })
  const words = staffCasesText[locale].list
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: t.list.title, href: '/kerja/rujukan' }, { label: t.new.title }]} title={t.new.chooseCase} lead={t.new.chooseLead} />
      {rows.length === 0 ? (
        <EmptyState title={t.new.noCases} action={<a href="/kerja/kasus/baru">{words.start}</a>}>
          {t.new.noCasesHint}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t.new.chooseCase}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'number',
                header: words.number,
                place: 'main',
                cell: (row) => (
                  <a className="entry-link nowrap" href={`/kerja/kasus/${row.id}/rujuk`}>
                    {row.caseNumber}
                  </a>
                ),
              },
              { key: 'status', header: words.status, place: 'end', cell: (row) => <CaseStatusChip locale={locale} value={row.status} /> },
              { key: 'received', header: words.received, bare: true, cell: (row) => formatDate(row.receivedAt, locale, zone) },
              {
                key: 'victim',
                header: words.victim,
                bare: true,
                cell: (row) => [wordFor(SEX, row.victim?.sex, locale), wordFor(AGE_BAND, row.victim?.ageBand, locale)].filter(Boolean).join(', ') || '–',
              },
            ]}
          />
          <Pagination locale={locale} page={page} pages={pages} href={(n) => `/kerja/rujukan/baru?hal=${n}`} />
        </>
      )}
    </div>
  )
}
