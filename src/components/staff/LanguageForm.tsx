import { chooseLanguage } from '@/app/(staff)/_posts/chooseLanguage'
import { uiText } from '@/i18n/areas/ui'
import { LOCALES, type Locale } from '@/i18n/texts'

import { PostForm } from './PostForm'
import css from './frame.module.css'

const NAMES: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English' }

/** The staff pages' language is a person's choice, not part of the address: a post that sets a cookie. */
export function LanguageForm({ locale }: { locale: Locale }) {
  return (
    <PostForm action={chooseLanguage} className={css.languages}>
      <fieldset className={css.languageSet}>
        <legend className="visually-hidden">{uiText[locale].language}</legend>
        {LOCALES.map((code) => (
          <button
            key={code}
            type="submit"
            name="bahasa"
            value={code}
            lang={code}
            aria-label={`${code.toUpperCase()}, ${NAMES[code]}`}
            aria-pressed={code === locale}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </PostForm>
  )
}
