import { Facts } from '@/components/staff/Facts'
import { ReportEditor } from '@/components/staff/monitoring/ReportEditor'
import css from '@/components/staff/monitoring/monitoring.module.css'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { EmptyState } from '@/components/ui'
import { REPORT_CHAPTER, REPORT_CHAPTERS, roundTitle } from '@/domain/monitoring/lists'
import { monitoringText } from '@/i18n/areas/monitoring'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate, formatNumber } from '@/i18n/format'
import { reportView } from '@/queries/staff/monitoring/report'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { composeOne } from '../../../../../_posts/monitoring'
import { newsOf, type Query } from '../../../../../_server/address'
import { resultOf } from '../../../../../_server/result'
import { titled } from '../../../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].report.title)

type Props = { params: Promise<{ id: string; objek: string }>; searchParams: Query }

/** The report on one object: five chapters to edit until delivery, each figure with what it was worked out from. */
export default async function RoundReportPage({ params, searchParams }: Props) {
  const { id, objek } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = monitoringPagesText[locale]
  const doc = await readPlain(staff, 'monitoring-rounds', id)
  const view = await reportView(staff, doc, objek)
  if (!view) return denied(staff, 'monitoring-rounds', id)
  const { row, basis, forms, edits } = view
  const [result, composing] = [await resultOf('laporan'), await resultOf('susun')]
  const base = `/kerja/pemantauan/${id}`
  const path = `${base}/laporan/${objek}`
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: roundTitle(doc, locale), href: base }, { label: view.name }]}
        errors={[...result.errors, ...composing.errors]}
        news={newsOf(t.news, (await searchParams).kabar)}
        over={t.report.title}
        title={view.name}
        lead={row?.deliveredAt ? t.report.frozen(formatDate(row.deliveredAt, locale, zone)) : edits ? t.report.lead : t.report.readOnly}
      >
        {row && (
          <a className="btn btn-quiet" href={`${path}/pdf`}>
            {t.report.pdf}
          </a>
        )}
      </PageTop>
      {!row && (
        <EmptyState
          title={t.report.missingTitle}
          action={
            edits &&
            forms.length > 0 && (
              <PostForm action={composeOne} hidden={{ id, objek: view.key }}>
                <button className="btn" type="submit">
                  {t.round.compose}
                </button>
              </PostForm>
            )
          }
        >
          {t.report.missing}
        </EmptyState>
      )}
      {row && (
        <div className="with-aside">
          <div>
            {edits ? (
              <ReportEditor locale={locale} id={id} objectKey={view.key} row={row} mark={view.mark} quotes={view.quotes} result={result} back={base} />
            ) : (
              REPORT_CHAPTERS.map((chapter) => (
                <section key={chapter} className="part">
                  <h2 className="part-head">{REPORT_CHAPTER[chapter][locale]}</h2>
                  <p className={row[chapter] ? 'pre' : 'soft'}>{row[chapter] || t.report.empty}</p>
                </section>
              ))
            )}
          </div>
          <aside className={css.after}>
            <div className="part-head">
              <h2>{t.report.basis}</h2>
            </div>
            <Facts
              none="–"
              facts={basis.figures.map(({ key, value, from }) => ({
                term: monitoringText[locale].report.figures[key],
                value: value === null ? monitoringText[locale].cell.notAssessed : (
                  <>
                    {formatNumber(value, locale, 1)} {key === 'mean' && <span className="soft small">{t.report.records(formatNumber(from.length, locale))}</span>}
                  </>
                ),
              }))}
            />
            <section className="part">
              <div className="part-head">
                <h2>{t.report.forms}</h2>
              </div>
              <ul className="lines">
                {forms.map((form) => (
                  <li key={form.response}>
                    <a href={`/kerja/formulir/${form.response}`}>{form.code}</a> <span className="soft">{formatDate(form.submittedAt, locale, zone)}</span>
                  </li>
                ))}
              </ul>
            </section>
            {edits && (
              <section className="part">
                <PostForm action={composeOne} hidden={{ id, objek: view.key }}>
                  <button className="btn btn-quiet" type="submit">
                    {t.report.again}
                  </button>
                  <p className="soft small">{t.report.againHint}</p>
                </PostForm>
                <p className="soft small">{t.report.draft}</p>
              </section>
            )}
          </aside>
        </div>
      )}
    </div>
  )
}
