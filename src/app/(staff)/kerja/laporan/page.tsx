import { ReportStatusChip } from '@/components/staff/chips'
import { PaperList } from '@/components/staff/papers/PaperList'
import { REPORT_KIND, REPORT_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { leads, reportPage } from '@/queries/staff/papers'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { choiceIn, pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].report.title)

/** Reports within the person's scope. */
export default async function ReportsPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!leads(staff)) missing()
  const { locale } = staff
  const status = choiceIn(REPORT_STATUS, query.status)
  return (
    <PaperList
      staff={staff}
      kind="report"
      path="/kerja/laporan"
      states={REPORT_STATUS}
      status={status}
      list={await reportPage(staff, { status, page: pageOf(query.hal) })}
      kindOf={(row) => wordFor(REPORT_KIND, row.kind, locale)}
      chip={(row) => <ReportStatusChip locale={locale} value={row.status} />}
      period={{ header: staffPapersText[locale].report.period, cell: (row) => row.period }}
    />
  )
}
