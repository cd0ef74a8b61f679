import { Field, SelectField } from '@/components/ui'
import { formResultsText } from '@/i18n/areas/formResults'
import type { Locale } from '@/i18n/texts'
import type { ResultChoice, ResultOptions } from '@/queries/staff/forms/resultFilter'

import { KeptFields } from './KeptFields'

type Props = { locale: Locale; path: string; choice: ResultChoice; options: ResultOptions; keep: Record<string, string | undefined> }

const DayField = ({ locale, name, label, value }: { locale: Locale; name: string; label: string; value?: string }) => (
  <Field locale={locale} name={name} label={label}>
    <input className="input" type="date" id={name} name={name} defaultValue={value} />
  </Field>
)

/** What to look at, as a plain GET form: the address says what is shown. Only what can be chosen is asked. */
export function ResultFilters({ locale, path, choice, options, keep }: Props) {
  const t = formResultsText[locale].filter
  const { versions, regions, rounds, objects, tooManyObjects } = options
  return (
    <form action={path} className="filters filters-3" aria-label={t.title}>
      {(regions.length > 0 || choice.wilayah) && <SelectField locale={locale} name="wilayah" label={t.region} options={regions} empty={t.allRegions} defaultValue={choice.wilayah} />}
      {(objects.length > 1 || choice.objek || tooManyObjects) && (
        <SelectField locale={locale} name="objek" label={t.object} hint={tooManyObjects ? t.tooMany : undefined} options={objects} empty={t.allObjects} defaultValue={choice.objek} />
      )}
      {(rounds.length > 0 || choice.putaran) && <SelectField locale={locale} name="putaran" label={t.round} options={rounds} empty={t.allRounds} defaultValue={choice.putaran} />}
      {(versions.length > 1 || choice.versi) && <SelectField locale={locale} name="versi" label={t.version} options={versions} empty={t.allVersions} defaultValue={choice.versi} />}
      <DayField locale={locale} name="dari" label={t.from} value={choice.dari} />
      <DayField locale={locale} name="sampai" label={t.to} value={choice.sampai} />
      <KeptFields values={keep} />
      <div className="btn-row">
        <button className="btn btn-quiet" type="submit">
          {t.apply}
        </button>
        {Object.keys(choice).length > 0 && <a href={path}>{t.clear}</a>}
      </div>
    </form>
  )
}
