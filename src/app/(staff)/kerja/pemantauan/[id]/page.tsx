import { dayAt } from '@/actions/dayAt'
import { FindingTable } from '@/components/staff/monitoring/FindingTable'
import { HeatTable } from '@/components/staff/monitoring/HeatTable'
import { ObjectTable } from '@/components/staff/monitoring/ObjectTable'
import { OwnRound } from '@/components/staff/monitoring/OwnRound'
import { RoundChip, SHOWN, TimeChip } from '@/components/staff/monitoring/chips'
import { RoundFacts } from '@/components/staff/monitoring/RoundFacts'
import { RoundSteps } from '@/components/staff/monitoring/RoundSteps'
import { PageTop } from '@/components/staff/PageTop'
import { FlowLine } from '@/components/staff/papers/FlowLine'
import { timelinessOf } from '@/domain/monitoring/calendar'
import { ROUND_STATES, roundTitle } from '@/domain/monitoring/lists'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { idOf } from '@/lib/relation'
import { roundsAbout } from '@/queries/staff/monitoring/mine'
import { readRound, roundView } from '@/queries/staff/monitoring/round'
import { denied } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { newsOf, type Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => monitoringPagesText[locale].title)

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** A round: where it stands, what is missing, whom it is about, what was found. A monitored body sees its own part only. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = monitoringPagesText[locale]
  const doc = await readRound(staff, id)
  if (!doc) {
    const own = await roundsAbout(staff, id)
    return own.length > 0 ? <OwnRound staff={staff} rounds={own} /> : denied(staff, 'monitoring-rounds', id)
  }
  const view = await roundView(staff, doc)
  const errors = (await Promise.all(['langkah', 'isi', 'susun', 'hapus'].map((form) => resultOf(form)))).flatMap((result) => result.errors)
  const at = ROUND_STATES.indexOf(doc.status)
  const state = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'later') as 'done' | 'now' | 'later'
  const stops = ROUND_STATES.map((status, index) => ({ key: status, ...t.steps[status], state: doc.status === 'closed' ? ('done' as const) : state(index) }))
  const timeliness = timelinessOf({ kind: doc.kind, period: doc.period, status: doc.status, ...(doc.reportedOn && { reportedOn: doc.reportedOn }), ...(doc.dueOn && { dueOn: doc.dueOn }) }, dayAt(idOf(doc.region) ?? 'ID'))
  const nameOf = new Map(view.lines.map(({ ref, name }) => [`${ref.relationTo}/${ref.value}`, name]))
  const assessed = view.heat.parts.filter(({ map }) => map.rows.some((row) => row.assessed > 0))
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.title, href: '/kerja/pemantauan' }, { label: roundTitle(doc, locale) }]}
        errors={errors}
        news={newsOf(t.news, (await searchParams).kabar)}
        over={view.words.monitor}
        title={roundTitle(doc, locale)}
        lead={
          <span className="row">
            <RoundChip locale={locale} value={doc.status} />
            {SHOWN.has(timeliness) && <TimeChip locale={locale} value={timeliness} />}
          </span>
        }
      >
        {view.may.desk && doc.status === 'planned' && (
          <a className="btn" href={`/kerja/pemantauan/${id}/ubah`}>
            {t.round.edit}
          </a>
        )}
      </PageTop>
      <FlowLine locale={locale} stops={stops} />
      <div className="with-aside">
        <aside>
          <RoundSteps locale={locale} view={view} />
        </aside>
        <div>
          <section aria-labelledby="objek">
            <div className="part-head">
              <h2 id="objek">{t.round.objects}</h2>
              {view.may.desk && doc.status === 'planned' && view.lines.length > 0 && <a href={`/kerja/pemantauan/${id}/instrumen`}>{t.round.instruments}</a>}
            </div>
            <ObjectTable locale={locale} zone={zone} view={view} />
          </section>
          {(view.findings.length > 0 || view.may.find) && (
            <section className="part" aria-labelledby="temuan">
              <div className="part-head">
                <h2 id="temuan">{monitoringFindingsText[locale].title}</h2>
                {view.may.find && <a href={`/kerja/pemantauan/${id}/temuan`}>{monitoringFindingsText[locale].add}</a>}
              </div>
              {view.findings.length === 0 ? (
                <p className="soft">{monitoringFindingsText[locale].none}</p>
              ) : (
                <FindingTable locale={locale} rows={view.findings.map((finding) => ({ ...finding, object: nameOf.get(finding.object) ?? '' }))} />
              )}
            </section>
          )}
        </div>
      </div>
      {assessed.length > 0 && (
        <section className="part" aria-labelledby="skor">
          <div className="part-head">
            <h2 id="skor">{t.round.scores}</h2>
            <a href="/kerja/pemantauan/banding">{t.compare}</a>
          </div>
          {assessed.map((part) => (
            <div key={part.form} className="stack">
              <h3>{part.title[locale]}</h3>
              <HeatTable
                locale={locale}
                caption={part.title[locale]}
                captionHidden
                columns={part.map.columns}
                rows={part.map.rows}
                means={part.map.means}
                bands={part.bands}
                name={(object) => view.lines.find(({ key }) => key === object)?.name ?? object}
                responseHref={(response) => { const instance = view.heat.instances.get(response); return instance && `/kerja/formulir/${instance}` }}
              />
            </div>
          ))}
        </section>
      )}
      <RoundFacts locale={locale} view={view} />
    </div>
  )
}
