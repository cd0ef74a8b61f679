import { say } from '@/components/forms/view'
import { EmptyState, Pagination } from '@/components/ui'
import { byMean } from '@/domain/monitoring/meansMap'
import { formResultsText } from '@/i18n/areas/formResults'
import { objectsMap, readInstrument } from '@/queries/monitoring/compare'

import type { Compared } from './CompareChoice'
import { HeatTable } from './HeatTable'

const PER_PAGE = 50

/** Objects × indicator groups, the best first; an object not yet assessed has its row too. */
export async function ObjectsCompared({ staff, known, instrument, columns, chosen, href }: Compared) {
  const { locale } = staff
  const t = formResultsText[locale].compare
  const read = await readInstrument(staff.req, known, instrument, { region: chosen.region, round: chosen.round })
  const map = objectsMap(columns, read)
  if (map.rows.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  const name = (key: string): string => read.named.get(key)?.name ?? ''
  const rows = [...map.rows].sort(byMean(name))
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const page = Math.min(chosen.page, pages)
  return (
    <>
      <p className="soft">
        {t.latest} {read.cut && t.cut}
      </p>
      <HeatTable
        locale={locale}
        caption={t.captionObject(say(instrument.title, locale))}
        captionHidden
        columns={map.columns}
        rows={rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)}
        means={map.means}
        bands={columns.bands}
        name={name}
        href={(key) => href({ tampil: 'putaran', objek: key, putaran: undefined, wilayah: undefined })}
        responseHref={(id) => { const instance = read.instances.get(id); return instance ? `/kerja/formulir/${instance}` : undefined }}
      />
      <Pagination locale={locale} page={page} pages={pages} href={(n) => href({ hal: String(n) })} />
    </>
  )
}
