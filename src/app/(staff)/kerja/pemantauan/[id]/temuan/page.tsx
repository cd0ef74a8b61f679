import { FindingFields } from '@/components/staff/monitoring/FindingFields'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { errorFor, SelectField } from '@/components/ui'
import { objectKey } from '@/actions/monitoring/objects'
import { isDeskOf, worksIn } from '@/actions/monitoring/roundById'
import { objectNames } from '@/actions/monitoring/roundMaterial'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffText } from '@/i18n/areas/staff'
import { refOf } from '@/lib/relation'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'
import { redirect } from 'next/navigation'

import { saveFinding } from '../../../../_posts/monitoringFindings'
import { filler } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringFindingsText[locale].add)

/** A new finding about one of the round's objects, by its team or secretariat. */
export default async function NewFindingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = monitoringFindingsText[locale]
  const doc = await readPlain(staff, 'monitoring-rounds', id)
  const raw = { ...doc, id: String(doc.id) }
  if (!worksIn(staff.scope, raw)) return denied(staff, 'monitoring-rounds', id)
  if (doc.status !== 'running' && !(doc.status === 'reported' && isDeskOf(staff.scope, raw))) redirect(`/kerja/pemantauan/${id}`)
  const [names, result] = [await objectNames(staff.req, (doc.objects ?? []).map(({ object }) => object)), await resultOf('temuan')]
  const fill = filler(result)
  const options = (doc.objects ?? []).flatMap(({ object }) => { const ref = refOf(object); return ref ? [{ value: objectKey(ref), label: names.get(objectKey(ref)) ?? '' }] : [] })
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: monitoringPagesText[locale].title, href: '/kerja/pemantauan' }, { label: roundTitle(doc, locale), href: `/kerja/pemantauan/${id}` }, { label: t.add }]} errors={result.errors} over={roundTitle(doc, locale)} title={t.add} />
      <PostForm action={saveFinding} hidden={{ id }} className="narrow">
        <SelectField locale={locale} name="objek" label={t.object} options={options} defaultValue={fill.text('objek', options.length === 1 ? options[0]?.value : undefined)} error={errorFor(result.errors, 'objek')} />
        <FindingFields locale={locale} result={result} />
        <div className="btn-row">
          <button className="btn" type="submit">
            {t.save}
          </button>
          <a href={`/kerja/pemantauan/${id}`}>{staffText[locale].form.cancel}</a>
        </div>
      </PostForm>
    </div>
  )
}
