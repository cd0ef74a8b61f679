import { CompareChoice, type CompareView } from '@/components/staff/monitoring/CompareChoice'
import { ObjectsCompared } from '@/components/staff/monitoring/ObjectsCompared'
import { ProvincesCompared } from '@/components/staff/monitoring/ProvincesCompared'
import { RoundsCompared } from '@/components/staff/monitoring/RoundsCompared'
import { PageTop } from '@/components/staff/PageTop'
import { say } from '@/components/forms/view'
import { EmptyState } from '@/components/ui'
import { isRegionId } from '@/domain/platform/regions'
import { formResultsText } from '@/i18n/areas/formResults'
import { columnsOf, comparable, comparesProvinces, comparesScores } from '@/queries/monitoring/compare'
import { roundNames } from '@/queries/monitoring/roundNames'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { pageOf, type Query } from '../../../_server/address'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => formResultsText[locale].compare.title)

const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' && value ? value : undefined)
const PATH = '/kerja/pemantauan/banding'

/** Scores of one instrument side by side: objects, the rounds of one object, or provinces. */
export default async function ComparePage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  if (!comparesScores(staff.scope)) missing()
  const { locale, req } = staff
  const t = formResultsText[locale].compare
  const known = await comparable(req, staff.scope)
  const instrument = known.instruments.find(({ key }) => key === query.instrumen) ?? known.instruments[0]
  const rounds = await roundNames(req, known.rounds.map(({ id }) => id), locale)
  const national = comparesProvinces(staff.scope)
  const view: CompareView = query.tampil === 'putaran' ? 'putaran' : query.tampil === 'provinsi' && national ? 'provinsi' : 'objek'
  const wilayah = one(query.wilayah)
  const chosen = { view, region: isRegionId(wilayah) ? wilayah : undefined, round: rounds.has(String(query.putaran)) ? one(query.putaran) : undefined, object: one(query.objek), page: pageOf(query.hal) }
  const href = (change: Record<string, string | undefined>): string => {
    const now = { tampil: view === 'objek' ? undefined : view, instrumen: instrument?.key, wilayah: chosen.region, putaran: chosen.round, objek: chosen.object, ...change }
    return `${PATH}?${new URLSearchParams(Object.entries(now).filter((entry): entry is [string, string] => entry[1] !== undefined))}`
  }
  const top = <PageTop locale={locale} crumbs={[{ label: t.rounds, href: '/kerja/pemantauan' }, { label: t.title }]} title={t.title} lead={t.lead} />
  if (!instrument) {
    return (
      <div className="wrap">
        {top}
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      </div>
    )
  }
  const columns = await columnsOf(req, instrument)
  const shared = { staff, known, instrument, columns, rounds, chosen, href }
  return (
    <div className="wrap">
      {top}
      <CompareChoice {...shared} national={national} path={PATH} />
      {columns.columns.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.noGroups}</EmptyState>
      ) : (
        <div className="part">
          {view === 'objek' && <ObjectsCompared {...shared} />}
          {view === 'putaran' && <RoundsCompared {...shared} />}
          {view === 'provinsi' && <ProvincesCompared {...shared} />}
          <p className="part no-print">
            <a href={`/kerja/formulir/hasil/${instrument.key}`}>
              {t.results}: {say(instrument.title, locale)}
            </a>
          </p>
        </div>
      )}
    </div>
  )
}
