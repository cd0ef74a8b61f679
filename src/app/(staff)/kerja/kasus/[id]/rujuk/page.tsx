import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { CheckboxGroup, errorFor, Fieldset, RadioGroup, TextArea, TextField } from '@/components/ui'
import { SERVICE, SHAREABLE_FACT, SHAREABLE_IDENTITY, URGENCY, wordFor } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { idOf, idsOf } from '@/lib/relation'
import { isHeadOf } from '@/queries/staff/cases'
import { readPlain } from '@/queries/staff/read'
import { receivers } from '@/queries/staff/receivers'
import { staffRequest } from '@/queries/staff/session'
import { ReceiverChoice } from '@/components/staff/referrals/ReceiverChoice'

import { writeReferral } from '../../../../_posts/referrals'
import { filler, optionsIn } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffReferralsText[locale].new.title)

const EVERY_FACT = ['sex', 'ageBand', 'citizenship', 'purposes', 'risk']
const MINIMAL_IDENTITY = ['name', 'safeContact']

/** Writes a referral as a draft: what for, to whom, what is shared when, and on what basis. */
export default async function WriteReferralPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = staffReferralsText[locale].new
  const doc = await readPlain(staff, 'cases', id)
  const ends = await receivers(staff, idOf(doc.serviceCentre) ?? '')
  const result = await resultOf('rujukan')
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const consent = doc.consent?.givenAt && !doc.consent.withdrawnAt ? doc.consent : undefined
  const agreed = new Set([...idsOf(consent?.centres), ...idsOf(consent?.institutions)])
  const head = isHeadOf(staff, doc.serviceCentre)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[
          { label: staffCasesText[locale].list.title, href: '/kerja/kasus' },
          { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` },
          { label: t.title },
        ]}
        errors={result.errors}
        title={t.title}
        lead={t.lead}
      />
      {!consent && (
        <p className="notice notice-warn">
          {staffCasesText[locale].consent.missing} <a href={`/kerja/kasus/${id}/persetujuan`}>{staffCasesText[locale].consent.record}</a>
        </p>
      )}
      <PostForm action={writeReferral} hidden={{ kasus: id }} className="narrow part">
        <RadioGroup locale={locale} name="service" label={t.service} options={optionsIn(SERVICE, locale)} defaultValue={fill.text('service')} error={error('service')} />
        <ReceiverChoice locale={locale} ends={ends} agreed={agreed} chosen={fill.text('to')} error={error('to')} />
        <RadioGroup locale={locale} name="urgency" label={t.urgency} options={optionsIn(URGENCY, locale, t.urgencyHints)} defaultValue={fill.text('urgency', 'biasa')} error={error('urgency')} />
        <TextArea locale={locale} name="reason" label={t.reason} hint={t.reasonHint} rows={5} defaultValue={fill.text('reason')} error={error('reason')} />
        <CheckboxGroup locale={locale} name="facts" label={t.facts} hint={t.factsHint} options={optionsIn(SHAREABLE_FACT, locale)} defaultValue={fill.list('facts', EVERY_FACT)} inline />
        <CheckboxGroup locale={locale} name="identity" label={t.identity} hint={t.identityHint} options={optionsIn(SHAREABLE_IDENTITY, locale)} defaultValue={fill.list('identity', MINIMAL_IDENTITY)} inline />
        <RadioGroup
          locale={locale}
          name="consentBasis"
          label={t.basis}
          options={[
            {
              value: 'consent',
              label: t.basisConsent,
              hint: consent ? `${t.consentNow}: ${(consent.services ?? []).map((service) => wordFor(SERVICE, service, locale)).join(', ')}` : t.basisConsentHint,
            },
            ...(head ? [{ value: 'override', label: t.basisOverride, hint: t.basisOverrideHint }] : []),
          ]}
          defaultValue={fill.text('consentBasis', 'consent')}
          error={error('consentBasis')}
        />
        {head && (
          <Fieldset locale={locale} name="override" label={t.basisOverride} optional>
            <TextField locale={locale} name="overrideBasis" label={t.overrideBasis} optional defaultValue={fill.text('overrideBasis')} error={error('overrideBasis')} />
            <TextArea locale={locale} name="overrideReason" label={t.overrideReason} optional rows={3} defaultValue={fill.text('overrideReason')} error={error('overrideReason')} />
          </Fieldset>
        )}
        <div className="btn-row">
          <button className="btn" type="submit">
            {t.save}
          </button>
          <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>
        </div>
      </PostForm>
    </div>
  )
}
