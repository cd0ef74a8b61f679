import { ReportStatusChip } from '@/components/staff/chips'
import { Facts } from '@/components/staff/Facts'
import { FlowLine } from '@/components/staff/papers/FlowLine'
import { PaperSteps } from '@/components/staff/papers/PaperSteps'
import { PaperTop } from '@/components/staff/papers/PaperTop'
import { levelOf } from '@/domain/platform/regions'
import { reportStations } from '@/domain/reporting/stations'
import { movesFor, REPORT_MOVES, REPORT_STATES } from '@/domain/reporting/transitions'
import { along } from '@/domain/structure/flow'
import { REPORT_KIND, wordFor } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'
import { leads, movers, subName } from '@/queries/staff/papers'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { stepReport } from '../../../_posts/papers'
import { newsOf, type Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffPapersText[locale].report.one)

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** A report, where it stands on the line of 3.3.3, and what this person may do with it now. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  if (!leads(staff)) await denied(staff, 'reports', id)
  const t = staffPapersText[locale]
  const doc = await readPlain(staff, 'reports', id)
  const [title, sub, result] = await Promise.all([regionTitles(locale), subName(staff, idOf(doc.subTaskForce)), resultOf('langkah')])
  const region = idOf(doc.region) ?? 'ID'
  const roles = movers(staff, 'reports', doc)
  const stops = along(reportStations(doc.kind), REPORT_STATES, doc.status).map((stop) => ({
    key: stop.who,
    who: stop.who === 'head' ? t.who.head[levelOf(region)] : t.who[stop.who],
    deed: t.deed[stop.deed],
    state: stop.state,
    // The paper goes on when its holder has acted: the chair delivers it, the secretariat publishes it.
    holder: stop.who === 'head' ? t.who.chair : stop.who === 'public' ? t.who.secretariat : t.who[stop.who],
  }))
  const sections = doc.sections ?? []
  return (
    <div className="wrap">
      <PaperTop
        locale={locale}
        kind="report"
        path="/kerja/laporan"
        doc={doc}
        over={wordFor(REPORT_KIND, doc.kind, locale)}
        chip={<ReportStatusChip locale={locale} value={doc.status} />}
        errors={result.errors}
        news={newsOf(t.news, (await searchParams).kabar)}
      />
      <FlowLine locale={locale} stops={stops} />
      <div className="with-aside">
        <aside>
          <PaperSteps
            locale={locale}
            action={stepReport}
            doc={doc}
            moves={movesFor(REPORT_MOVES, doc.status, roles, doc.kind)}
            waits={stops.find(({ state }) => state === 'now')?.holder}
            decides={roles.length > 0}
            result={result}
          />
        </aside>
        <div>
          <Facts
            none={t.none}
            facts={[
              { term: t.region, value: title(region) },
              ...(sub ? [{ term: t.report.sub, value: sub }] : []),
              { term: t.report.period, value: doc.period },
              ...(doc.status === 'published' ? [{ term: t.who.public, value: <a href={`/laporan/${doc.id}`}>{t.plan.publicPage}</a> }] : []),
            ]}
          />
          {sections.length === 0 && <p className="part soft">{t.report.noSections}</p>}
          {sections.map((section, index) => (
            <section key={section.id ?? index} className="part">
              <h2 className="part-head">{section.heading}</h2>
              <p className={section.body ? 'pre' : 'soft'}>{section.body || t.report.noBody}</p>
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
