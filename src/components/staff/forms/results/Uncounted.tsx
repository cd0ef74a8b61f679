import { say } from '@/components/forms/view'
import type { ResultQuestion } from '@/domain/forms/results/questions'
import { formResultsText } from '@/i18n/areas/formResults'
import type { Locale } from '@/i18n/texts'

/** Questions whose answers no result shows, and why: nobody has to wonder where they are. */
export function Uncounted({ locale, questions }: { locale: Locale; questions: readonly ResultQuestion[] }) {
  const t = formResultsText[locale].page
  const left = questions.filter(({ counted }) => counted !== 'indexed')
  if (left.length === 0) return null
  return (
    <details className="fold part">
      <summary>{t.uncounted}</summary>
      <ul>
        {left.map(({ key, label, counted }) => (
          <li key={key}>
            {say(label, locale)} <span className="soft">({counted === 'secured' ? t.secured : t.notIndexed})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
