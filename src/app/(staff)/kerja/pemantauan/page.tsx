import { StatusFilter } from '@/components/staff/StatusFilter'
import { LateReports } from '@/components/staff/monitoring/LateReports'
import { OwnRounds } from '@/components/staff/monitoring/OwnRounds'
import { RoundTable } from '@/components/staff/monitoring/RoundTable'
import { PageTop } from '@/components/staff/PageTop'
import { EmptyState, Pagination } from '@/components/ui'
import { ROUND_STATUS } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { monitors, roundsAbout } from '@/queries/staff/monitoring/mine'
import { lateOnes, makesRounds, readsRounds, roundPage } from '@/queries/staff/monitoring/rounds'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { choiceIn, newsOf, pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].title)

const PATH = '/kerja/pemantauan'

/** Rounds the person prepares, reads, works in, or is monitored by; what is late stands first. */
export default async function MonitoringPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!monitors(staff)) missing()
  const { locale } = staff
  const t = monitoringPagesText[locale]
  const reads = readsRounds(staff)
  const makes = makesRounds(staff)
  const status = choiceIn(ROUND_STATUS, query.status)
  const [list, late, own] = [reads ? await roundPage(staff, { status, page: pageOf(query.hal) }) : undefined, await lateOnes(staff), await roundsAbout(staff)]
  const assessorOnly = staff.roles.has('assessor') && staff.roles.size === 1
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.title} lead={assessorOnly ? t.leadAssessor : reads ? t.lead : t.leadObject} news={newsOf({ hapus: t.news.hapus }, query.kabar)}>
        {makes && (
          <a className="btn" href={`${PATH}/baru`}>
            {t.create}
          </a>
        )}
      </PageTop>
      <LateReports locale={locale} late={late} zone={staff.zone} makes={makes} />
      <OwnRounds staff={staff} rounds={own} />
      {list && (
        <section className="part" aria-labelledby="putaran">
          <div className="part-head">
            <h2 id="putaran">{t.list.rounds}</h2>
          </div>
          {(list.total > 8 || status) && <StatusFilter locale={locale} path={PATH} states={ROUND_STATUS} status={status} words={staffPapersText[locale]} />}
          {list.rows.length === 0 ? (
            <EmptyState title={t.list.emptyTitle}>{makes ? t.list.empty : t.list.emptyRead}</EmptyState>
          ) : (
            <>
              <RoundTable locale={locale} rows={list.rows} />
              <Pagination locale={locale} page={list.page} pages={list.pages} href={(n) => `${PATH}?${new URLSearchParams({ ...(status && { status }), hal: String(n) })}`} />
            </>
          )}
        </section>
      )}
      {!list && own.length === 0 && (
        <div className="part">
          <EmptyState title={t.list.emptyTitle}>{t.leadObject}</EmptyState>
        </div>
      )}
    </div>
  )
}
