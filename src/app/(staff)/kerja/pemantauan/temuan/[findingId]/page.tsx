import { Facts } from '@/components/staff/Facts'
import { FindingChip } from '@/components/staff/monitoring/chips'
import { FindingFields } from '@/components/staff/monitoring/FindingFields'
import { FindingSteps } from '@/components/staff/monitoring/FindingSteps'
import css from '@/components/staff/monitoring/monitoring.module.css'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate, formatNumber } from '@/i18n/format'
import { findingView } from '@/queries/staff/monitoring/finding'
import { readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { saveFinding } from '../../../../_posts/monitoringFindings'
import { newsOf, type Query } from '../../../../_server/address'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringFindingsText[locale].one)

type Props = { params: Promise<{ findingId: string }>; searchParams: Query }

/** One finding: what was found and recommended, what the object answered, and the step that is this person's. */
export default async function FindingPage({ params, searchParams }: Props) {
  const { findingId } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = monitoringFindingsText[locale]
  const doc = await readPlain(staff, 'monitoring-findings', findingId)
  const view = await findingView(staff, doc)
  const [step, edit] = [await resultOf('langkah'), await resultOf('temuan')]
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: monitoringPagesText[locale].title, href: '/kerja/pemantauan' }, ...(view.round ? [{ label: view.round.title, href: `/kerja/pemantauan/${view.round.id}` }] : []), { label: t.one }]}
        errors={[...step.errors, ...edit.errors]}
        news={newsOf(t.news, (await searchParams).kabar)}
        over={view.object}
        title={t.one}
        lead={
          <span className="row">
            <FindingChip locale={locale} value={doc.status} late={view.daysLate > 0} />
            {view.daysLate > 0 && <span className="late">{t.late(formatNumber(view.daysLate, locale))}</span>}
          </span>
        }
      />
      <div className="with-aside">
        <div>
          {view.carried && <p className="notice">{t.carriedTo}</p>}
          <section aria-labelledby="ditemukan">
            <h2 id="ditemukan" className="part-head">{t.found}</h2>
            <p className="pre">{doc.finding}</p>
          </section>
          <section className="part" aria-labelledby="saran">
            <h2 id="saran" className="part-head">{t.recommendation}</h2>
            <p className="pre">{doc.recommendation}</p>
          </section>
          <section className="part" aria-labelledby="tanggapan">
            <h2 id="tanggapan" className="part-head">{t.answer}</h2>
            <p className={doc.answer ? 'pre' : 'soft'}>{doc.answer || t.noAnswer}</p>
            {doc.answeredAt && <p className="soft small">{t.answeredOn(formatDate(doc.answeredAt, locale, zone))}</p>}
          </section>
          {doc.note && (
            <section className="part" aria-labelledby="catatan">
              <h2 id="catatan" className="part-head">{t.note}</h2>
              <p className="pre">{doc.note}</p>
            </section>
          )}
          {view.sides.has('monitor') && doc.status !== 'closed' && (
            <details className="fold part" open={edit.errors.length > 0}>
              <summary>{t.edit}</summary>
              <PostForm action={saveFinding} hidden={{ temuan: String(doc.id) }}>
                <FindingFields locale={locale} stored={doc} result={edit} />
                <div className="btn-row">
                  <button className="btn" type="submit">
                    {t.save}
                  </button>
                </div>
              </PostForm>
            </details>
          )}
        </div>
        <aside className={css.after}>
          <FindingSteps locale={locale} doc={doc} sides={view.sides} result={step} />
          <section className="part">
            <Facts
              none="–"
              facts={[
                { term: t.responsible, value: doc.responsible },
                { term: t.dueOn, value: doc.dueOn && formatDate(doc.dueOn, locale) },
                { term: t.clause, value: doc.clause },
              ]}
            />
          </section>
        </aside>
      </div>
    </div>
  )
}
