import { DataTable } from '@/components/ui/DataTable'
import { REPORT_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ReportRow } from '@/queries/public/types'
import { localPath } from './paths'

export function ReportTable({ locale, reports, caption }: { locale: Locale; reports: ReportRow[]; caption: string }) {
  const t = publicText[locale].reports
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={reports}
      rowKey={(report) => report.id}
      columns={[
        {
          key: 'name',
          header: t.name,
          place: 'main',
          cell: (report) => (
            <>
              <a className="entry-link" href={localPath(locale, `/laporan/${report.id}`)}>
                {report.title}
              </a>
              <span className="sub">{report.regionTitle}</span>
            </>
          ),
        },
        { key: 'kind', header: t.kind, bare: true, cell: (report) => wordFor(REPORT_KIND, report.kind, locale) },
        { key: 'period', header: t.period, bare: true, cell: (report) => report.period },
        {
          key: 'published',
          header: t.published,
          numeric: true,
          cell: (report) => (report.publishedAt ? formatDate(report.publishedAt, locale) : ''),
        },
      ]}
    />
  )
}
