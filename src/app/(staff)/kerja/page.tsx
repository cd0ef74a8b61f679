import { PANEL_ROLES } from '@/access/roles'
import { CaseStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { WorkList } from '@/components/staff/work/WorkList'
import { WorkSummary } from '@/components/staff/work/WorkSummary'
import { EmptyState } from '@/components/ui'
import { staffWorkText } from '@/i18n/areas/staffWork'
import { formatDate } from '@/i18n/format'
import { caseRows } from '@/queries/staff/cases'
import { type Staff, staffRequest } from '@/queries/staff/session'
import { caseWork } from '@/queries/staff/work/caseWork'
import { formWork, joined } from '@/queries/staff/work/formWork'
import { leadWork } from '@/queries/staff/work/leadWork'
import { monitoringWork } from '@/queries/staff/work/monitoringWork'
import type { Work } from '@/queries/staff/work/types'

import { titled } from '../_server/title'

export const generateMetadata = () => titled((locale) => staffWorkText[locale].title)

const ORDER = ['late', 'decide', 'today', 'soon', 'waiting', 'read'] as const

/** What waits for this person, what is late, what is new. */
export default async function WorkPage() {
  const staff = await staffRequest()
  const { locale, roles } = staff
  const t = staffWorkText[locale]
  const cases = roles.has('centre-head') || roles.has('caseworker')
  const leads = roles.has('daily-chair') || roles.has('chair') || roles.has('member')
  const [ofCases, ofLead, ofForms, ofMonitoring] = await Promise.all([
    cases || roles.has('provider') ? caseWork(staff) : Promise.resolve<Work>({}),
    leads ? leadWork(staff) : Promise.resolve<Work>({}),
    formWork(staff),
    monitoringWork(staff),
  ])
  const work = joined(ofCases, ofLead, ofForms, ofMonitoring)
  const any = ORDER.some((section) => (work[section]?.length ?? 0) > 0)
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.title}>
        {cases && (
          <a className="btn" href="/kerja/kasus/baru">
            {t.start}
          </a>
        )}
      </PageTop>
      {(cases || leads || roles.has('provider')) && <WorkSummary locale={locale} work={work} />}
      {ORDER.map((section) => (
        <WorkList key={section} locale={locale} heading={t.sections[section]} items={work[section] ?? []} />
      ))}
      {!any && (
        <div className="part">
          <Nothing staff={staff} />
        </div>
      )}
      {cases && <OpenCases staff={staff} />}
    </div>
  )
}

/** The newest open cases, with the way to all of them. */
async function OpenCases({ staff }: { staff: Staff }) {
  const { locale, zone } = staff
  const t = staffWorkText[locale]
  const { rows, total } = await caseRows(staff, { status: 'open', limit: 5 })
  if (rows.length === 0) return null
  return (
    <section className="part">
      <div className="part-head">
        <h2>{t.sections.open}</h2>
        {total > rows.length && <a href="/kerja/kasus">{t.more}</a>}
      </div>
      <ul className="lined open-cases">
        {rows.map((row) => (
          <li key={row.id}>
            <a className="entry-link nowrap" href={`/kerja/kasus/${row.id}`}>
              {row.caseNumber}
            </a>
            <span className="soft">{formatDate(row.receivedAt, locale, zone)}</span>
            <span>
              <CaseStatusChip locale={locale} value={row.status} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An empty desk says what will be here, by role. */
function Nothing({ staff }: { staff: Staff }) {
  const { locale, roles } = staff
  const t = staffWorkText[locale].empty
  if (roles.size === 0) return <EmptyState title={t.noneTitle}>{t.none}</EmptyState>
  if (roles.has('centre-head') || roles.has('caseworker')) return <EmptyState title={t.caseTitle}>{t.case}</EmptyState>
  if (roles.has('provider')) return <EmptyState title={t.providerTitle}>{t.provider}</EmptyState>
  if (roles.has('daily-chair') || roles.has('chair') || roles.has('member')) return <EmptyState title={t.leadTitle}>{t.lead}</EmptyState>
  if (roles.has('assessor')) return <EmptyState title={t.assessorTitle}>{t.assessor}</EmptyState>
  return (
    <EmptyState
      title={t.panelTitle}
      action={
        [...roles].some((role) => PANEL_ROLES.has(role)) && (
          <a className="btn" href="/admin">
            {t.toPanel}
          </a>
        )
      }
    >
      {t.panel}
    </EmptyState>
  )
}
