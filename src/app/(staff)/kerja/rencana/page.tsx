import { periodWords } from '@/components/public/PlanTable'
import { PlanStatusChip } from '@/components/staff/chips'
import { PaperList } from '@/components/staff/papers/PaperList'
import { PLAN_KIND, PLAN_STATUS, wordFor } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { leads, planPage } from '@/queries/staff/papers'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { choiceIn, pageOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].plan.title)

/** Plans within the person's scope. */
export default async function PlansPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!leads(staff)) missing()
  const { locale } = staff
  const status = choiceIn(PLAN_STATUS, query.status)
  return (
    <PaperList
      staff={staff}
      kind="plan"
      path="/kerja/rencana"
      states={PLAN_STATUS}
      status={status}
      list={await planPage(staff, { status, page: pageOf(query.hal) })}
      kindOf={(row) => wordFor(PLAN_KIND, row.kind, locale)}
      chip={(row) => <PlanStatusChip locale={locale} value={row.status} />}
      period={{ header: staffPapersText[locale].period, cell: (row) => periodWords(row, locale) }}
    />
  )
}
