import { errorSentence } from '@/domain/forms/sentences'
import type { FieldError } from '@/domain/forms/types'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

/** The sentence at a field, with its numbers as people write them. */
export function errorText(error: FieldError, locale: Locale): string {
  const params = Object.entries(error.params ?? {}).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, locale, 6) : value])
  return errorSentence({ ...error, params: Object.fromEntries(params) as Record<string, string> }, locale)
}
