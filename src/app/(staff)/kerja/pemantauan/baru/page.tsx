import { RoundForm } from '@/components/staff/monitoring/RoundForm'
import { PageTop } from '@/components/staff/PageTop'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { desks } from '@/queries/staff/monitoring/options'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import type { Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].form.new)

/** A new round of the person's own task force; `?putaran=` may say which, as the list of late reports does. */
export default async function NewRoundPage({ searchParams }: { searchParams: Query }) {
  const staff = await staffRequest()
  const { locale } = staff
  const t = monitoringPagesText[locale]
  const [desk] = await desks(staff)
  if (!desk) missing()
  const { putaran } = await searchParams
  const result = await resultOf('putaran')
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: t.form.new }]} errors={result.errors} over={desk.name} title={t.form.new} lead={t.form.lead} />
      <RoundForm staff={staff} desk={desk} wanted={typeof putaran === 'string' ? putaran : undefined} result={result} />
    </div>
  )
}
