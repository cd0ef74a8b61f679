import { optionsIn } from '@/app/(staff)/_server/fill'
import { SelectField } from '@/components/ui'
import type { Vocabulary } from '@/domain/vocabulary'
import type { Locale } from '@/i18n/texts'

type Props = { locale: Locale; path: string; states: Vocabulary; status?: string; words: { status: string; allStatus: string; apply: string; clear: string } }

/** One list, one question: which state. A plain GET form, so the address says what is shown. */
export function StatusFilter({ locale, path, states, status, words: t }: Props) {
  return (
    <form action={path} className="filters filters-3">
      <SelectField locale={locale} name="status" label={t.status} options={optionsIn(states, locale)} empty={t.allStatus} defaultValue={status} />
      <div className="btn-row">
        <button className="btn btn-quiet" type="submit">
          {t.apply}
        </button>
        {status && <a href={path}>{t.clear}</a>}
      </div>
    </form>
  )
}
