import { ReferralStatusChip } from '@/components/staff/chips'
import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { ReferralHistory } from '@/components/staff/referrals/ReferralHistory'
import { ReceiverStaff } from '@/components/staff/referrals/ReceiverStaff'
import { ReferralSteps } from '@/components/staff/referrals/ReferralSteps'
import { SharedData } from '@/components/staff/referrals/SharedData'
import { CONSENT_BASIS, REJECTION, SERVICE, URGENCY, wordFor } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { formatDateTime } from '@/i18n/format'
import { idOf } from '@/lib/relation'
import { caseNumbers, isHeadOf } from '@/queries/staff/cases'
import { centreStaff } from '@/queries/staff/people'
import { readReferral } from '@/queries/staff/referral'
import { endLabel } from '@/queries/staff/receivers'
import { staffRequest } from '@/queries/staff/session'

import { newsOf, type Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffReferralsText[locale].one.title)

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** A referral as this end may see it, and the steps this end may make. */
export default async function ReferralPage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffReferralsText[locale].one
  const { doc, side, from, to, shared } = await readReferral(staff, id)
  const caseId = side === 'sender' ? idOf(doc.case) : undefined
  const number = caseId ? (await caseNumbers(staff, [caseId])).get(caseId) : undefined
  const toCentre = idOf(doc.toCentre)
  const headOfReceiver = side === 'receiver' && toCentre !== undefined && isHeadOf(staff, toCentre)
  const [people, step, receiver] = await Promise.all([
    headOfReceiver && toCentre ? centreStaff(staff, toCentre) : Promise.resolve([]),
    resultOf('langkah'),
    resultOf('penerima'),
  ])
  const news = staffReferralsText[locale].news
  const caseLink = caseId ? <a href={`/kerja/kasus/${caseId}`}>{number ?? t.case}</a> : undefined
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: staffReferralsText[locale].list.title, href: side === 'sender' ? '/kerja/rujukan?arah=keluar' : '/kerja/rujukan' }, { label: doc.referralNumber ?? '' }]}
        errors={[...step.errors, ...receiver.errors]}
        news={newsOf(news, (await searchParams).kabar)}
        over={t.title}
        title={doc.referralNumber ?? ''}
        lead={<ReferralStatusChip locale={locale} value={doc.status} />}
      >
        {doc.status !== 'draft' && (
          <a className="btn btn-quiet" href={`/kerja/rujukan/${id}/surat`}>
            {t.letter}
          </a>
        )}
      </PageTop>
      <div className="with-aside">
        <aside>
          <ReferralSteps staff={staff} doc={doc} side={side} result={step} />
          {headOfReceiver && <ReceiverStaff staff={staff} doc={doc} people={people} result={receiver} />}
        </aside>
        <div>
          <Facts
            none={t.none}
            facts={[
              { term: t.service, value: wordFor(SERVICE, doc.service, locale) },
              { term: t.from, value: endLabel(from) },
              { term: t.to, value: endLabel(to) },
              ...(caseLink ? [{ term: t.case, value: caseLink }] : []),
              { term: t.urgency, value: wordFor(URGENCY, doc.urgency, locale) },
              ...(doc.dueAt ? [{ term: t.due, value: formatDateTime(doc.dueAt, locale, zone) }] : []),
              { term: t.basis, value: wordFor(CONSENT_BASIS, doc.consentBasis, locale) },
              ...(doc.overrideBasis ? [{ term: t.overrideBasis, value: doc.overrideBasis }] : []),
              ...(doc.overrideReason ? [{ term: t.overrideReason, value: <span className="pre">{doc.overrideReason}</span> }] : []),
              ...(doc.reason ? [{ term: t.reason, value: <span className="pre">{doc.reason}</span> }] : []),
              ...(doc.rejection ? [{ term: t.rejection, value: wordFor(REJECTION, doc.rejection, locale) }] : []),
              ...(doc.rejectionText ? [{ term: t.rejectionText, value: <span className="pre">{doc.rejectionText}</span> }] : []),
              ...(doc.outcome ? [{ term: t.outcome, value: <span className="pre">{doc.outcome}</span> }] : []),
            ]}
          />
          <SharedData locale={locale} doc={doc} side={side} shared={shared} />
          <ReferralHistory staff={staff} doc={doc} />
        </div>
      </div>
    </div>
  )
}
