import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { missing } from '@/components/public/missing'
import { localPath } from '@/components/public/paths'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { REPORT_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatDate } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { publishedReport } from '@/queries/public/reports'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: code, id } = await params
  const locale = asLocale(code)
  const report = await publishedReport(locale, id)
  if (!report) return {}
  return pageMetadata({
    locale,
    path: `/laporan/${report.id}`,
    title: report.title,
    description: `${wordFor(REPORT_KIND, report.kind, locale)}, ${report.regionTitle}, ${report.period}.`,
  })
}

export default async function Report({ params }: Props) {
  const { locale: code, id } = await params
  const locale = asLocale(code)
  const report = await publishedReport(locale, id)
  if (!report) missing(locale)
  const t = publicText[locale].reports
  return (
    <article className="wrap">
      <Breadcrumbs locale={locale} items={[{ label: t.title, href: localPath(locale, '/laporan') }, { label: report.title }]} />
      <header className="page-head">
        <div>
          <p className="page-head__over">{wordFor(REPORT_KIND, report.kind, locale)}</p>
          <h1>{report.title}</h1>
        </div>
      </header>
      <div className="stack-wide">
        <dl className="facts">
          <div>
            <dt>{t.of}</dt>
            <dd>
              <a href={localPath(locale, `/gugus-tugas/${report.regionId}`)}>{report.regionTitle}</a>
            </dd>
          </div>
          <div>
            <dt>{t.period}</dt>
            <dd>{report.period}</dd>
          </div>
          {report.publishedAt && (
            <div>
              <dt>{t.published}</dt>
              <dd>{formatDate(report.publishedAt, locale)}</dd>
            </div>
          )}
        </dl>
        {report.sections.length === 0 && <p className="soft">{t.noSections}</p>}
        {report.sections.map((section, index) => (
          <section key={index} className="section">
            <h2>{section.title}</h2>
            <div className="prose">
              {section.body.split(/\n{2,}/).map((paragraph, at) => (
                <p key={at}>{paragraph}</p>
              ))}
            </div>
          </section>
        ))}
      </div>
    </article>
  )
}
