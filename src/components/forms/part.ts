import { addressOf } from '@/domain/forms/answered'
import { nameOf } from '@/domain/forms/fromPost'
import type { Address, AnswerableField, Repeat } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { type FillView, rawAt, say } from './view'

/** Where a question is drawn: at the top of a form, or in a row of a repeat. */
export type Place = { repeat?: Repeat; row?: string }

/** One question with all that its control needs. */
export type Part<F extends AnswerableField = AnswerableField> = {
  view: FillView
  field: F
  place: Place
  address: Address
  name: string
  value: unknown
  label: string
  hint?: string
  error?: string
  optional: boolean
}

const TYPE_HINT = { date: 'dateHint', 'partial-date': 'partialHint', time: 'timeHint', 'date-time': 'dateTimeHint', location: 'locationHint', decimal: 'decimalHint' } as const

export function partOf<F extends AnswerableField>(view: FillView, field: F, place: Place): Part<F> {
  const { locale } = view
  const t = formFillingText[locale]
  const address = addressOf(field.key, place.repeat?.key, place.row)
  const number = view.numbers.get(field.uid)
  const own = Object.hasOwn(TYPE_HINT, field.type) ? t[TYPE_HINT[field.type as keyof typeof TYPE_HINT]] : ''
  const hint = [say(field.hint, locale), own, view.clauses && field.clause && t.clause(field.clause)].filter(Boolean).join(' · ')
  return {
    view,
    field,
    place,
    address,
    name: nameOf(address),
    value: rawAt(view, place.repeat?.key, place.row)[field.key],
    label: number === undefined ? say(field.label, locale) : `${t.question(String(number))} ${say(field.label, locale)}`,
    hint: hint || undefined,
    error: view.errors.get(address),
    optional: field.required !== true,
  }
}

/** The properties that every field component of ours takes. */
export const baseOf = (part: Part) => ({ locale: part.view.locale, name: part.name, label: part.label, hint: part.hint, error: part.error, optional: part.optional && part.field.required === undefined })
