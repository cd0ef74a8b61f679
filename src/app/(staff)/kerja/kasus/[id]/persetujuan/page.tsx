import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { CheckboxGroup, DateField, errorFor, Fieldset, RadioGroup, TextArea } from '@/components/ui'
import { CONSENT_METHOD, SERVICE } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { dateIn } from '@/lib/clock'
import { idOf, idsOf } from '@/lib/relation'
import { readOne } from '@/queries/staff/read'
import { endLabel, receivers } from '@/queries/staff/receivers'
import { staffRequest } from '@/queries/staff/session'

import { endConsent, saveConsent } from '../../../../_posts/caseWork'
import { filler, optionsIn } from '../../../../_server/fill'
import { dateOf } from '../../../../_server/moments'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].consent.title)

/** The victim's consent: without it nothing is shared. Recording again replaces what was recorded. */
export default async function ConsentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffCasesText[locale]
  const doc = await readOne(staff, 'cases', id)
  const consent = doc.consent
  const result = await resultOf('persetujuan')
  const withdrawal = await resultOf('tarik-persetujuan')
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const ends = await receivers(staff, idOf(doc.serviceCentre) ?? '')
  const options = (kind: string) => ends.filter((end) => end.kind === kind).map((end) => ({ value: end.id, label: endLabel(end) }))
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: t.consent.short }]}
        errors={[...result.errors, ...withdrawal.errors]}
        title={t.consent.title}
        lead={t.consent.lead}
      />
      <PostForm action={saveConsent} hidden={{ kasus: id }} className="narrow">
        <RadioGroup locale={locale} name="method" label={t.consent.method} options={optionsIn(CONSENT_METHOD, locale)} defaultValue={fill.text('method', consent?.method)} error={error('method')} />
        <RadioGroup
          locale={locale}
          name="givenBy"
          label={t.consent.givenBy}
          options={[
            { value: 'korban', label: t.consent.victim },
            { value: 'wali', label: t.consent.guardian },
          ]}
          defaultValue={fill.text('givenBy', consent?.givenBy)}
          error={error('givenBy')}
        />
        <DateField locale={locale} name="givenAt" label={t.consent.givenAt} hint={staffText[locale].form.dateHint} defaultValue={fill.date('givenAt', dateOf(consent?.givenAt, zone) ?? dateIn(zone))} error={error('givenAt')} />
        <CheckboxGroup locale={locale} name="services" label={t.consent.services} options={optionsIn(SERVICE, locale)} defaultValue={fill.list('services', consent?.services)} error={error('services')} />
        <Fieldset locale={locale} name="receivers" label={t.consent.receivers} hint={t.consent.receiversHint} error={error('receivers')}>
          <CheckboxGroup locale={locale} name="centres" label={t.consent.centres} options={options('service-centres')} defaultValue={fill.list('centres', idsOf(consent?.centres))} />
          <CheckboxGroup locale={locale} name="institutions" label={t.consent.institutions} options={options('institutions')} defaultValue={fill.list('institutions', idsOf(consent?.institutions))} />
        </Fieldset>
        <TextArea locale={locale} name="note" label={t.consent.note} hint={t.consent.noteHint} optional rows={2} defaultValue={fill.text('note', doc.consentNote)} error={error('note')} />
        <div className="btn-row">
          <button className="btn" type="submit">
            {t.consent.save}
          </button>
          <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>
        </div>
      </PostForm>
      {consent?.givenAt && !consent.withdrawnAt && (
        <section className="part stack" aria-labelledby="tarik">
          <h2 id="tarik">{t.consent.withdrawTitle}</h2>
          <p>{t.consent.withdrawHint}</p>
          <PostForm action={endConsent} hidden={{ kasus: id }}>
            <button className="btn btn-danger" type="submit">
              {t.consent.withdraw}
            </button>
          </PostForm>
        </section>
      )}
    </div>
  )
}
