import { say } from '@/components/forms/view'
import type { ResultSection } from '@/domain/forms/results/questions'
import { formResultsText } from '@/i18n/areas/formResults'
import type { Locale } from '@/i18n/texts'

type Props = { locale: Locale; sections: readonly ResultSection[]; shown: string; href: (section: string) => string }

/** Parts of a long form, one at a time or all (for printing). */
export function PartLinks({ locale, sections, shown, href }: Props) {
  const t = formResultsText[locale].page
  const counted = sections.filter(({ questions }) => questions.some((question) => question.counted === 'indexed'))
  if (counted.length < 2) return null
  const link = (key: string, label: string, current: boolean) => (
    <a key={key} href={href(key)} aria-current={current ? 'true' : undefined}>
      {label}
    </a>
  )
  return (
    <nav className="tabs no-print" aria-label={t.sections}>
      {counted.map(({ key, label }) => link(key, say(label, locale), shown === key))}
      {link('semua', t.all, shown === 'all')}
    </nav>
  )
}
