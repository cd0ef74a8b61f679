import { ActivityList } from '@/components/public/ActivityList'
import { BudgetTable } from '@/components/public/BudgetTable'
import { periodWords } from '@/components/public/PlanTable'
import { PlanStatusChip } from '@/components/staff/chips'
import { Facts } from '@/components/staff/Facts'
import { FlowLine } from '@/components/staff/papers/FlowLine'
import { PaperSteps } from '@/components/staff/papers/PaperSteps'
import { PaperTop } from '@/components/staff/papers/PaperTop'
import { ProgressBar } from '@/components/ui'
import { PLAN_STATIONS } from '@/domain/planning/stations'
import { elapsedFraction } from '@/domain/planning/totals'
import { ACTION_PLAN_MOVES, ACTION_PLAN_STATES, movesFor } from '@/domain/planning/transitions'
import { along } from '@/domain/structure/flow'
import { PLAN_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { formatRupiah } from '@/i18n/format'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'
import { totalsOf } from '@/queries/public/planTotals'
import { regionTitles } from '@/queries/public/regions'
import { activitiesOf, leads, movers } from '@/queries/staff/papers'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { stepPlan } from '../../../_posts/papers'
import { newsOf, type Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].plan.one)

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** A plan as its readers see it, where it stands, and what this person may do with it now. */
export default async function PlanPage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  if (!leads(staff)) await denied(staff, 'action-plans', id)
  const t = staffPapersText[locale]
  const words = publicText[locale].plans
  const doc = await readPlain(staff, 'action-plans', id)
  const [activities, title, result] = await Promise.all([activitiesOf(staff, doc.id), regionTitles(locale), resultOf('langkah')])
  const roles = movers(staff, 'action-plans', doc)
  const stops = along(PLAN_STATIONS, ACTION_PLAN_STATES, doc.status).map((stop) => ({ ...stop, key: stop.deed, who: t.who[stop.who], deed: t.deed[stop.deed] }))
  const total = totalsOf(activities)?.total
  const elapsed = elapsedFraction(doc.periodStart, doc.periodEnd, dateIn(staff.zone))
  return (
    <div className="wrap">
      <PaperTop
        locale={locale}
        kind="plan"
        path="/kerja/rencana"
        doc={doc}
        over={wordFor(PLAN_KIND, doc.kind, locale)}
        chip={<PlanStatusChip locale={locale} value={doc.status} />}
        errors={result.errors}
        news={newsOf(t.news, (await searchParams).kabar)}
      />
      <FlowLine locale={locale} stops={stops} />
      <div className="with-aside">
        <aside>
          <PaperSteps
            locale={locale}
            action={stepPlan}
            doc={doc}
            moves={movesFor(ACTION_PLAN_MOVES, doc.status, roles)}
            waits={stops.find(({ state }) => state === 'now')?.who}
            decides={roles.length > 0}
            result={result}
          />
        </aside>
        <div>
          <Facts
            none={t.none}
            facts={[
              { term: t.region, value: title(idOf(doc.region)) },
              {
                term: t.period,
                value: (
                  <>
                    {periodWords(doc, locale)}
                    {!Number.isNaN(elapsed) && <ProgressBar locale={locale} time={elapsed} />}
                  </>
                ),
              },
              { term: words.total, value: total === undefined ? undefined : formatRupiah(total, locale) },
              { term: words.legal, value: doc.legalDocument },
              { term: words.problem, value: doc.problem && <span className="pre">{doc.problem}</span> },
              ...(doc.status === 'published' ? [{ term: t.who.public, value: <a href={`/rencana-aksi/${doc.id}`}>{t.plan.publicPage}</a> }] : []),
            ]}
          />
          <section className="part">
            <h2 className="part-head">{words.totals}</h2>
            <BudgetTable locale={locale} activities={activities} />
          </section>
          <section className="part">
            <h2 className="part-head">{words.programmes}</h2>
            <ActivityList locale={locale} activities={activities} />
          </section>
        </div>
      </div>
    </div>
  )
}
