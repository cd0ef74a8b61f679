import { errorSentence } from '@/domain/forms/sentences'
import { partsOf } from '@/domain/forms/answered'
import type { FormModel } from '@/domain/forms/model'
import type { FieldError } from '@/domain/forms/types'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

/** The sentence at a field, with its numbers as people write them. */
export function errorText(error: FieldError, locale: Locale): string {
  const params = Object.entries(error.params ?? {}).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, locale, 6) : value])
  return errorSentence({ ...error, params: Object.fromEntries(params) as Record<string, string> }, locale)
}

/** Labels longer than this are cut in the summary: the link leads to the whole question. */
const MOST = 70

/** The sentence in the summary, which stands far from its question and so names it. */
export function summaryText(model: FormModel, error: FieldError, locale: Locale): string {
  const message = errorText(error, locale)
  const label = model.byKey.get(partsOf(error.address).key)?.item.label
  const name = label && (label[locale] || label.id).replace(/[.:?!]+$/, '')
  if (!name) return message
  return `${name.length > MOST ? `${name.slice(0, MOST).replace(/\s+\S*$/, '')} …` : name}: ${message}`
}
