import { say } from '@/components/forms/view'
import { SelectField } from '@/components/ui'
import { formResultsText } from '@/i18n/areas/formResults'
import { countResponses } from '@/queries/forms/countResponses'
import { answersWithin } from '@/queries/forms/results'
import type { Columns, Comparable, Instrument } from '@/queries/monitoring/compare'
import { objectNames } from '@/queries/monitoring/objectNames'
import { allRegions, regionTitle } from '@/queries/public/regions'
import type { Staff } from '@/queries/staff/session'
import { covers, provinceOf } from '@/domain/platform/regions'

import { KeptFields } from '../forms/results/KeptFields'

export type CompareView = 'objek' | 'putaran' | 'provinsi'
export type Compared = {
  staff: Staff
  known: Comparable
  instrument: Instrument
  columns: Columns
  /** Names of rounds by id, those the person reads. */
  rounds: ReadonlyMap<string, string>
  chosen: { view: CompareView; region?: string; round?: string; object?: string; page: number }
  href: (change: Record<string, string | undefined>) => string
}

const MOST_OBJECTS = 600

/** Objects that were assessed with the instrument or are to be, by name. */
async function objectOptions({ staff, known, instrument }: Compared) {
  const counted = await countResponses(staff.payload, { all: { form: [instrument.id] }, any: answersWithin(staff.scope), by: ['subjectKey'], limit: MOST_OBJECTS })
  const set = known.rounds.flatMap(({ objects }) => objects.flatMap(({ key, version }) => (known.formOf.get(version) === instrument.id ? [key] : [])))
  const names = await objectNames(staff.req, [...new Set([...set, ...counted.flatMap(({ keys }) => keys.subjectKey ?? [])])])
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'id'))
}

/** Regions with answers, below the person's own. */
async function regionOptions({ staff, instrument }: Compared) {
  const counted = await countResponses(staff.payload, { all: { form: [instrument.id] }, any: answersWithin(staff.scope), by: ['region'], limit: MOST_OBJECTS })
  const answered = counted.flatMap(({ keys }) => keys.region ?? [])
  const offered = new Set([...answered, ...answered.map(provinceOf)])
  const mine = staff.scope.grants.map(({ region }) => region)
  return (await allRegions()).filter(({ id }) => offered.has(id) && mine.some((region) => region !== id && covers(region, id))).map((region) => ({ value: region.id, label: regionTitle(region, staff.locale) }))
}

/** What is put side by side, and of which instrument: tabs and a plain GET form. */
export async function CompareChoice(props: Compared & { national: boolean; path: string }) {
  const { staff, known, instrument, rounds, chosen, href, national, path } = props
  const { locale } = staff
  const t = formResultsText[locale].compare
  const views = [['objek', t.byObject], ['putaran', t.byRound], ...(national ? [['provinsi', t.byProvince] as const] : [])] as const
  const objects = chosen.view === 'putaran' ? await objectOptions(props) : []
  const regions = chosen.view === 'objek' ? await regionOptions(props) : []
  return (
    <>
      <nav className="tabs no-print" aria-label={t.views}>
        {views.map(([view, label]) => (
          <a key={view} href={href({ tampil: view === 'objek' ? undefined : view, hal: undefined })} aria-current={view === chosen.view ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <form action={path} className="filters filters-3" aria-label={t.views}>
        <KeptFields values={{ tampil: chosen.view === 'objek' ? undefined : chosen.view }} />
        <SelectField locale={locale} name="instrumen" label={t.instrument} empty={false} options={known.instruments.map(({ key, title }) => ({ value: key, label: say(title, locale) }))} defaultValue={instrument.key} />
        {chosen.view === 'putaran' && <SelectField locale={locale} name="objek" label={t.chooseObject} options={objects} defaultValue={chosen.object} />}
        {regions.length > 0 && <SelectField locale={locale} name="wilayah" label={t.region} empty={formResultsText[locale].filter.allRegions} options={regions} defaultValue={chosen.region} />}
        {chosen.view !== 'putaran' && rounds.size > 0 && <SelectField locale={locale} name="putaran" label={t.round} empty={t.anyRound} options={[...rounds].map(([value, label]) => ({ value, label }))} defaultValue={chosen.round} />}
        <div className="btn-row">
          <button className="btn btn-quiet" type="submit">
            {t.apply}
          </button>
        </div>
      </form>
    </>
  )
}
