import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { errorFor, SelectField } from '@/components/ui'
import { objectKey } from '@/actions/monitoring/objects'
import { objectNames } from '@/actions/monitoring/roundMaterial'
import { roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffText } from '@/i18n/areas/staff'
import { idOf, refOf } from '@/lib/relation'
import { desks, instrumentChoices } from '@/queries/staff/monitoring/options'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'
import { redirect } from 'next/navigation'

import { saveInstruments } from '../../../../_posts/monitoring'
import { filler } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].instruments.title)

/** Which form version each object of a planned round is assessed with; only those made for its kind are offered. */
export default async function InstrumentsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = monitoringPagesText[locale]
  const doc = await readPlain(staff, 'monitoring-rounds', id)
  if (!(await desks(staff)).some(({ taskForce }) => taskForce === idOf(doc.taskForce))) return denied(staff, 'monitoring-rounds', id)
  if (doc.status !== 'planned') redirect(`/kerja/pemantauan/${id}`)
  const objects = doc.objects ?? []
  const [offered, names, result] = [await instrumentChoices(staff), await objectNames(staff.req, objects.map(({ object }) => object)), await resultOf('instrumen')]
  const fill = filler(result)
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: roundTitle(doc, locale), href: `/kerja/pemantauan/${id}` }, { label: t.instruments.title }]} errors={result.errors} over={roundTitle(doc, locale)} title={t.instruments.title} lead={t.instruments.lead} />
      <PostForm action={saveInstruments} hidden={{ id }} className="narrow">
        {objects.map((row, index) => {
          const ref = refOf(row.object)
          const chosen = idOf(row.instrument)
          const fit = offered.filter(({ subject }) => `${subject}s` === ref?.relationTo)
          const kept = chosen && !fit.some(({ value }) => value === chosen) ? [{ value: chosen, label: t.instruments.title }] : []
          const name = `instrumen-${index}`
          return <SelectField key={row.id ?? index} locale={locale} name={name} label={(ref && names.get(objectKey(ref))) ?? ''} empty={t.instruments.none} options={[...kept, ...fit.map(({ value, label }) => ({ value, label }))]} defaultValue={fill.text(name, chosen)} error={errorFor(result.errors, name)} />
        })}
        <div className="btn-row">
          <button className="btn" type="submit">
            {t.instruments.save}
          </button>
          <a href={`/kerja/pemantauan/${id}`}>{staffText[locale].form.cancel}</a>
        </div>
      </PostForm>
    </div>
  )
}
