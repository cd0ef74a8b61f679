import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

/** `field` is the field's name; without one the message is about the whole form. */
export type FormError = { field?: string; message: string }

/** Errors of a form, first thing after the heading, each linked to its field. Nothing when there are none. */
export function ErrorSummary({ locale, errors }: { locale: Locale; errors: FormError[] }) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{uiText[locale].errorTitle}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}-${error.message}`}>
            {error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Message for one field, if it has any. */
export const errorFor = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
