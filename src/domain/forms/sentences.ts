import { formErrorText } from '@/i18n/areas/forms'
import type { Locale } from '@/i18n/texts'

import type { FieldError } from './types'

/** A text with its `{name}`s filled; one without a value stays as it is written. */
export const fill = (text: string, values: Readonly<Record<string, string | number | undefined>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) && values[name] !== undefined ? String(values[name]) : whole))

/** The sentence at an answer: the author's own for a constraint. */
export function errorSentence(error: FieldError, locale: Locale): string {
  if (error.message) return error.message[locale] || error.message.id
  return fill(formErrorText[locale][error.code], error.params)
}
