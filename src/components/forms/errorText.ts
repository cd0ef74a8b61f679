import type { FieldError } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

/** The sentence at a field: the administrator's own for a constraint, else ours, with its numbers as people write them. */
export function errorText(error: FieldError, locale: Locale): string {
  if (error.message) return error.message[locale] || error.message.id
  return formFillingText[locale].errors[error.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = error.params?.[name] ?? ''
    return typeof value === 'number' ? formatNumber(value, locale, 6) : value
  })
}
