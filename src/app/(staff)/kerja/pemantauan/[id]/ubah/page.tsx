import { RoundForm } from '@/components/staff/monitoring/RoundForm'
import { PageTop } from '@/components/staff/PageTop'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { idOf } from '@/lib/relation'
import { desks } from '@/queries/staff/monitoring/options'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'
import { redirect } from 'next/navigation'

import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].form.edit)

/** The preparation of a planned round, for its own secretariat. */
export default async function EditRoundPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = monitoringPagesText[locale]
  const doc = await readPlain(staff, 'monitoring-rounds', id)
  const desk = (await desks(staff)).find(({ taskForce }) => taskForce === idOf(doc.taskForce))
  if (!desk) return denied(staff, 'monitoring-rounds', id)
  if (doc.status !== 'planned') redirect(`/kerja/pemantauan/${id}`)
  const result = await resultOf('putaran')
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: roundTitle(doc, locale), href: `/kerja/pemantauan/${id}` }, { label: t.form.edit }]} errors={result.errors} over={roundTitle(doc, locale)} title={t.form.edit} lead={t.form.lead} />
      <RoundForm staff={staff} desk={desk} doc={doc} result={result} />
    </div>
  )
}
