import { ReportFields } from '@/components/staff/cases/ReportFields'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { dateIn } from '@/lib/clock'
import { ownCentres } from '@/queries/staff/cases'
import { missing } from '@/queries/staff/read'
import { endNames } from '@/queries/staff/receivers'
import { staffRequest } from '@/queries/staff/session'

import { takeReport } from '../../../_posts/cases'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].report.title)

/** First step of an intake: a case begins here, everything else is added to it. */
export default async function NewCasePage() {
  const staff = await staffRequest()
  const centres = ownCentres(staff)
  if (centres.length === 0) missing()
  const { locale, zone } = staff
  const t = staffCasesText[locale]
  const result = await resultOf('laporan')
  const name = centres.length > 1 ? await endNames(staff, { centres, institutions: [] }) : undefined
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: t.report.title }]}
        errors={result.errors}
        over={t.steps.of('1', '5')}
        title={t.report.title}
        lead={t.report.lead}
      />
      <PostForm action={takeReport} className="narrow">
        <ReportFields
          locale={locale}
          result={result}
          stored={{ receivedAt: dateIn(zone) }}
          centres={name && centres.map((id) => ({ value: id, label: name(id)?.name ?? id }))}
        />
        <div className="btn-row">
          <button className="btn" type="submit">
            {t.steps.next}
          </button>
          <a href="/kerja/kasus">{staffText[locale].form.cancel}</a>
        </div>
        <p className="soft">{t.steps.later}</p>
      </PostForm>
    </div>
  )
}
