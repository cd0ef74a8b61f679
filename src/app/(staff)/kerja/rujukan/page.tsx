import { PageTop } from '@/components/staff/PageTop'
import { ReferralTable } from '@/components/staff/referrals/ReferralTable'
import { EmptyState, Pagination } from '@/components/ui'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { formatNumber } from '@/i18n/format'
import { missing } from '@/queries/staff/read'
import { direction, referralRows } from '@/queries/staff/referrals'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffReferralsText[locale].list.title)

/** Referrals that arrive and that leave; a provider has an inbox only. */
export default async function ReferralsPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffReferralsText[locale].list
  const sends = direction(staff, 'sender') !== undefined
  if (!sends && !staff.roles.has('provider')) missing()
  const outgoing = sends && query.arah === 'keluar'
  const where = direction(staff, outgoing ? 'sender' : 'receiver')
  const { rows, total, page, pages } = await referralRows(staff, { where: where ?? {}, page: pageOf(query.hal) })
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.title} lead={t.lead}>
        {sends && (
          <a className="btn" href="/kerja/rujukan/baru">
            {t.start}
          </a>
        )}
      </PageTop>
      {sends && (
        <nav className="tabs" aria-label={t.direction}>
          <a href="/kerja/rujukan" aria-current={outgoing ? undefined : 'page'}>
            {t.incoming}
          </a>
          <a href="/kerja/rujukan?arah=keluar" aria-current={outgoing ? 'page' : undefined}>
            {t.outgoing}
          </a>
        </nav>
      )}
      {rows.length === 0 ? (
        <EmptyState title={outgoing ? t.emptyOut : t.emptyIn} action={outgoing ? <a href="/kerja/rujukan/baru">{t.start}</a> : undefined}>
          {outgoing ? t.emptyOutHint : staff.roles.has('centre-head') || staff.roles.has('provider') ? t.emptyInHint : t.emptyInCaseworker}
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t.count(formatNumber(total, locale))}</p>
          <ReferralTable locale={locale} zone={zone} rows={rows} caption={outgoing ? t.outgoing : t.incoming} />
          <Pagination locale={locale} page={page} pages={pages} href={(n) => `/kerja/rujukan?${new URLSearchParams({ ...(outgoing && { arah: 'keluar' }), hal: String(n) })}`} />
        </>
      )}
    </div>
  )
}
