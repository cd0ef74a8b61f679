import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

const NAMES: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English' }

/** The same page in the other language. */
export function LanguageSwitch({ locale, languages }: { locale: Locale; languages: Record<Locale, string> }) {
  return (
    <nav className="languages" aria-label={uiText[locale].language}>
      {(['id', 'en'] as const).map((code) => (
        <a
          key={code}
          href={languages[code]}
          lang={code}
          hrefLang={code}
          aria-label={`${code.toUpperCase()}, ${NAMES[code]}`}
          aria-current={code === locale ? 'true' : undefined}
        >
          {code.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
