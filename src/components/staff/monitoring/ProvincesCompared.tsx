import { say } from '@/components/forms/view'
import { DataTable, stepOf, TileMap } from '@/components/ui'
import { byMean } from '@/domain/monitoring/meansMap'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import { provincesMap } from '@/queries/monitoring/compare'
import { provinceNames } from '@/queries/public/regions'
import { NATIONAL } from '@/domain/platform/regions'

import type { Compared } from './CompareChoice'
import { HeatTable } from './HeatTable'

/** Provinces side by side: the overall score on the map, the indicator groups in the table. What nobody assessed is hatched, and says so. */
export async function ProvincesCompared({ staff, instrument, columns, chosen, href }: Compared) {
  const { locale } = staff
  const t = formResultsText[locale].compare
  const provinces = (await provinceNames(locale)).filter(({ id }) => id !== NATIONAL)
  const names = new Map(provinces.map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? ''
  const { map, total } = await provincesMap(staff.req, columns, instrument, [...names.keys()], chosen.round)
  const hundred = [...total.values()].every((value) => value <= 100)
  const told = (id: string): string => { const score = total.get(id); return score === undefined ? formResultsText[locale].heat.notAssessed : formatNumber(score, locale, 1) }
  return (
    <>
      <p className="soft">{t.meanOf}</p>
      {total.size > 0 && hundred && (
        <TileMap
          locale={locale}
          title={t.map}
          tiles={provinces.map(({ id, name: province }) => ({ code: id, name: province, step: stepOf(total.has(id) ? (total.get(id) ?? 0) / 100 : undefined), text: told(id), href: href({ tampil: undefined, wilayah: id }) }))}
          legend={[...([1, 2, 3, 4] as const).map((step) => ({ step, label: t.mapStep[step] })), { step: 'none' as const, label: formResultsText[locale].heat.notAssessed }]}
          table={
            <DataTable
              caption={t.map}
              captionHidden
              dense
              rows={provinces}
              rowKey={({ id }) => id}
              columns={[
                { key: 'name', header: t.province, place: 'main', cell: ({ name: province }) => province },
                { key: 'score', header: formResultsText[locale].score.average, place: 'end', numeric: true, cell: ({ id }) => told(id) },
              ]}
            />
          }
        />
      )}
      <HeatTable
        locale={locale}
        caption={t.captionProvince(say(instrument.title, locale))}
        header={t.province}
        columns={map.columns}
        rows={[...map.rows].sort(byMean(name))}
        means={map.means}
        bands={columns.bands}
        name={name}
        href={(id) => href({ tampil: undefined, wilayah: id })}
      />
    </>
  )
}
