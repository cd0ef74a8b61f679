import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { CheckboxGroup, DateField, errorFor } from '@/components/ui'
import { SERVICE } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { dateIn } from '@/lib/clock'
import { readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { addServices } from '../../../../_posts/cases'
import type { Query } from '../../../../_server/address'
import { filler, optionsIn } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].service.newTitle)

/** Services a victim asks for; the last step of an intake. */
export default async function NewServicesPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  const intake = (await searchParams).alur === 'baru'
  const result = await resultOf('layanan')
  const fill = filler(result)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: t.service.newTitle }]}
        errors={result.errors}
        over={intake ? t.steps.of('5', '5') : undefined}
        title={t.service.newTitle}
        lead={t.service.lead}
      />
      <PostForm action={addServices} hidden={{ kasus: id, ...(intake && { alur: 'baru' }) }} className="narrow">
        <CheckboxGroup locale={locale} name="services" label={t.service.which} options={optionsIn(SERVICE, locale)} defaultValue={fill.list('services')} error={errorFor(result.errors, 'services')} />
        <DateField locale={locale} name="requestedAt" label={t.service.requestedAt} hint={staffText[locale].form.dateHint} defaultValue={fill.date('requestedAt', dateIn(zone))} error={errorFor(result.errors, 'requestedAt')} />
        <div className="btn-row">
          <button className="btn" type="submit">
            {intake ? t.steps.finish : t.service.save}
          </button>
          {intake ? <a href={`/kerja/kasus/${id}?kabar=lengkap`}>{t.steps.skip}</a> : <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>}
        </div>
      </PostForm>
    </div>
  )
}
