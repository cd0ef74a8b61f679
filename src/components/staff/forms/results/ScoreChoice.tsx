import { say } from '@/components/forms/view'
import { SelectField } from '@/components/ui'
import { formResultsText } from '@/i18n/areas/formResults'
import type { Locale } from '@/i18n/texts'
import type { ScoreView } from '@/queries/staff/forms/resultView'

import { KeptFields } from './KeptFields'

/** Which of several scores is looked at. */
export function ScoreChoice({ locale, path, view, keep }: { locale: Locale; path: string; view: ScoreView; keep: Record<string, string | undefined> }) {
  const t = formResultsText[locale].score
  if (view.all.length < 2) return null
  return (
    <form action={`${path}#skor-bagian`} className="filters filters-3" aria-label={t.choose}>
      <SelectField locale={locale} name="skor" label={t.choose} empty={false} options={view.all.map(({ key, label }) => ({ value: key, label: say(label, locale) }))} defaultValue={view.question.key} />
      <KeptFields values={keep} />
      <div className="btn-row">
        <button className="btn btn-quiet" type="submit">
          {t.show}
        </button>
      </div>
    </form>
  )
}
