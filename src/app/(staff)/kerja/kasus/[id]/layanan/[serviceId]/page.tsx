import { ServiceChip } from '@/components/staff/chips'
import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { DateField, errorFor, TextArea } from '@/components/ui'
import { SERVICE, wordFor } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDate } from '@/i18n/format'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'
import { denied, readOne, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { beginService, completeService } from '../../../../../_posts/caseWork'
import { filler } from '../../../../../_server/fill'
import { resultOf } from '../../../../../_server/result'
import { titled } from '../../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].service.title)

/** One service of a case: its clock, and what came of it. */
export default async function ServicePage({ params }: { params: Promise<{ id: string; serviceId: string }> }) {
  const { id, serviceId } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  const service = await readOne(staff, 'case-services', serviceId)
  if (idOf(service.case) !== doc.id) await denied(staff, 'case-services', serviceId)
  const result = await resultOf('selesai-layanan')
  const begin = await resultOf('mulai-layanan')
  const fill = filler(result)
  const title = wordFor(SERVICE, service.service, locale)
  const day = (moment: string | null | undefined) => moment && formatDate(moment, locale, zone)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: title }]}
        errors={[...result.errors, ...begin.errors]}
        over={t.service.title}
        title={title}
      />
      <Facts
        none="–"
        facts={[
          { term: t.service.state, value: <ServiceChip locale={locale} service={service} /> },
          { term: t.service.requested, value: day(service.requestedAt) },
          { term: `${t.service.due} (${t.service.standard})`, value: day(service.dueAt) },
          { term: t.service.started, value: day(service.startedAt) },
          { term: t.service.finished, value: day(service.finishedAt) },
          ...(service.outcome ? [{ term: t.service.outcome, value: <span className="pre">{service.outcome}</span> }] : []),
        ]}
      />
      {!service.finishedAt && !service.startedAt && (
        <PostForm action={beginService} hidden={{ kasus: id, layanan: serviceId }} className="part">
          <button className="btn btn-quiet" type="submit">
            {t.service.start}
          </button>
        </PostForm>
      )}
      {!service.finishedAt && (
        <section className="part" aria-labelledby="selesai">
          <h2 id="selesai">{t.service.finishTitle}</h2>
          <PostForm action={completeService} hidden={{ kasus: id, layanan: serviceId }} className="narrow">
            <TextArea locale={locale} name="outcome" label={t.service.outcome} hint={t.service.outcomeHint} defaultValue={fill.text('outcome')} error={errorFor(result.errors, 'outcome')} />
            <DateField locale={locale} name="finishedAt" label={t.service.finishedAt} hint={staffText[locale].form.dateHint} defaultValue={fill.date('finishedAt', dateIn(zone))} error={errorFor(result.errors, 'finishedAt')} />
            <div className="btn-row">
              <button className="btn" type="submit">
                {t.service.finish}
              </button>
              <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>
            </div>
          </PostForm>
        </section>
      )}
    </div>
  )
}
