import { EmptyState } from '@/components/ui'
import { formResultsText } from '@/i18n/areas/formResults'
import { NO_ROUND, readInstrument, roundsMap } from '@/queries/monitoring/compare'

import type { Compared } from './CompareChoice'
import { HeatTable } from './HeatTable'

/** The rounds of one object under each other, the earliest first. */
export async function RoundsCompared({ staff, known, instrument, columns, rounds, chosen }: Compared) {
  const { locale } = staff
  const t = formResultsText[locale].compare
  if (!chosen.object) return <EmptyState title={t.noObject} />
  const read = await readInstrument(staff.req, known, instrument, { object: chosen.object })
  const object = read.named.get(chosen.object)
  const map = roundsMap(columns, known, read, chosen.object, instrument.id)
  if (!object || map.rows.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  return (
    <>
      <h2>{object.name}</h2>
      <p className="soft">
        {t.latestRound} {read.cut && t.cut}
      </p>
      <HeatTable
        locale={locale}
        caption={t.captionRound(object.name)}
        captionHidden
        header={t.roundHeader}
        columns={map.columns}
        rows={map.rows}
        means={map.means}
        bands={columns.bands}
        name={(key) => (key === NO_ROUND ? t.outsideRounds : (rounds.get(key) ?? ''))}
        responseHref={(id) => { const instance = read.instances.get(id); return instance ? `/kerja/formulir/${instance}` : undefined }}
      />
    </>
  )
}
