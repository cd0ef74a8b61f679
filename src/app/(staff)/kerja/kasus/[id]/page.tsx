import { CaseAside } from '@/components/staff/cases/CaseAside'
import { CaseFacts } from '@/components/staff/cases/CaseFacts'
import { PartyTable, ServiceTable } from '@/components/staff/cases/CaseTables'
import { CaseStatusChip, RiskChip } from '@/components/staff/chips'
import { FormsOf } from '@/components/staff/forms/FormsOf'
import { PageTop } from '@/components/staff/PageTop'
import { ReferralTable } from '@/components/staff/referrals/ReferralTable'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate } from '@/i18n/format'
import { idOf, idsOf } from '@/lib/relation'
import { isHeadOf, partiesOf, servicesOf } from '@/queries/staff/cases'
import { centreStaff } from '@/queries/staff/people'
import { readOne } from '@/queries/staff/read'
import { endNames } from '@/queries/staff/receivers'
import { referralRows } from '@/queries/staff/referrals'
import { staffRequest } from '@/queries/staff/session'

import { newsOf, type Query } from '../../../_server/address'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].one.title)

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** A case at a glance: what is known, who and what belongs to it, and what can be done next. */
export default async function CasePage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffCasesText[locale]
  const doc = await readOne(staff, 'cases', id)
  const head = isHeadOf(staff, doc.serviceCentre)
  const [parties, services, referrals, people, name] = await Promise.all([
    partiesOf(staff, id),
    servicesOf(staff, id),
    referralRows(staff, { where: { case: { equals: id } }, limit: 50 }),
    head ? centreStaff(staff, idOf(doc.serviceCentre) ?? '') : Promise.resolve([]),
    endNames(staff, { centres: [idOf(doc.serviceCentre), ...idsOf(doc.consent?.centres)], institutions: idsOf(doc.consent?.institutions) }),
  ])
  const open = doc.status !== 'closed'
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '' }]}
        news={newsOf(t.news, (await searchParams).kabar)}
        over={t.one.over}
        title={doc.caseNumber ?? ''}
        lead={
          <span className="row">
            <CaseStatusChip locale={locale} value={doc.status} />
            <RiskChip locale={locale} value={doc.risk} />
            <span>{t.one.received(formatDate(doc.receivedAt, locale, zone))}</span>
          </span>
        }
      >
        {open && (
          <a className="btn" href={`/kerja/kasus/${id}/rujuk`}>
            {t.one.addReferral}
          </a>
        )}
      </PageTop>
      <div className="with-aside">
        <CaseAside staff={staff} doc={doc} head={head} people={people} name={name} />
        <div>
          <section className="part-first" aria-labelledby="layanan">
            <div className="part-head">
              <h2 id="layanan">{t.one.services}</h2>
              {open && <a href={`/kerja/kasus/${id}/layanan`}>{t.one.addService}</a>}
            </div>
            {services.length > 0 ? <ServiceTable locale={locale} zone={zone} caseId={id} services={services} /> : <p className="soft">{t.one.noServices}</p>}
          </section>
          <section className="part" aria-labelledby="rujukan">
            <div className="part-head">
              <h2 id="rujukan">{t.one.referrals}</h2>
            </div>
            {referrals.rows.length > 0 ? <ReferralTable locale={locale} zone={zone} rows={referrals.rows} caption={t.one.referrals} /> : <p className="soft">{t.one.noReferrals}</p>}
          </section>
          <section className="part" aria-labelledby="pihak">
            <div className="part-head">
              <h2 id="pihak">{t.one.parties}</h2>
              {open && <a href={`/kerja/kasus/${id}/pihak/baru`}>{t.one.addParty}</a>}
            </div>
            {parties.length > 0 ? <PartyTable locale={locale} zone={zone} caseId={id} parties={parties} /> : <p className="soft">{t.one.noParties}</p>}
          </section>
          <FormsOf staff={staff} subject="case" id={id} open={open} />
          <CaseFacts locale={locale} zone={zone} doc={doc} />
        </div>
      </div>
    </div>
  )
}
