import { scaleEnd } from '@/domain/forms/scaleEnd'
import { isTypedSignature } from '@/domain/forms/stampSignatures'
import type { AnswerableField, Computed, ComputedField, ScaleField } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formatDateLong, formatDateTime, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

import { type Lists, listOf, markOf, NO_LISTS, partOf, say, textOf } from './view'

const decimalWords = (value: string, locale: Locale): string => {
  const [whole = '', part] = value.split('.')
  const grouped = formatNumber(Number(whole), locale)
  const sign = value.startsWith('-') && !grouped.startsWith('-') ? '-' : ''
  return part ? `${sign}${grouped}${locale === 'id' ? ',' : '.'}${part}` : grouped
}

const dateWords = (value: string, locale: Locale): string => {
  if (/^\d{4}$/.test(value)) return value
  if (/^\d{4}-\d{2}$/.test(value)) return formatDateLong(`${value}-01`, locale).replace(/^\d+ /, '')
  return formatDateLong(value.slice(0, 10), locale)
}

/** A result in words: number with its unit, band and advice; "belum lengkap" instead of a low score. */
export function computedText(field: ComputedField, computed: Computed | undefined, locale: Locale): string {
  if (!computed || computed.state === 'incomplete') return formFillingText[locale].notComplete
  if (computed.kind === 'date') return dateWords(computed.value, locale)
  if (computed.kind === 'text') return computed.value
  const band = field.bands?.find((each) => each.key === computed.band)
  const number = [decimalWords(computed.value, locale), say(field.unit, locale)].filter(Boolean).join(' ')
  return band ? `${number} – ${say(band.label, locale)}${band.advice ? `. ${say(band.advice, locale)}` : ''}` : number
}

/** "1 dari 5 – Sangat tidak setuju": a step alone says nothing to who reads it back. */
const scaleWords = ({ scale }: ScaleField, step: number, locale: Locale): string =>
  [formFillingText[locale].stepOf(formatNumber(step, locale), formatNumber(scale.max, locale)), say(scaleEnd(scale, step), locale)].filter(Boolean).join(' – ')

/** An answer in words, as it is read back; undefined when there is none. */
export function answerText(field: AnswerableField, value: unknown, locale: Locale, lists: Lists = NO_LISTS): string | undefined {
  const t = formFillingText[locale]
  if (value === undefined || value === null) return undefined
  const mark = markOf(value)
  if (mark) return mark === 'unknown' ? t.unknown : t.refused
  const text = textOf(value)
  switch (field.type) {
    case 'scale':
      return scaleWords(field, Number(text), locale)
    case 'integer':
      return [formatNumber(Number(text), locale), 'unit' in field ? say(field.unit, locale) : ''].filter(Boolean).join(' ')
    case 'decimal':
      return [decimalWords(text, locale), say(field.unit, locale)].filter(Boolean).join(' ')
    case 'date':
    case 'partial-date':
      return dateWords(text, locale)
    case 'time':
      return locale === 'id' ? text.replace(':', '.') : text
    case 'date-time':
      return `${dateWords(text, locale)}, ${locale === 'id' ? text.slice(11).replace(':', '.') : text.slice(11)}`
    case 'yes-no-unknown':
      return text === 'yes' ? t.yes : text === 'no' ? t.no : t.unknown
    case 'select-one':
    case 'select-many':
      return listOf(value)
        .map((each) => say(field.choices.find((choice) => choice.value === each)?.label, locale) || each)
        .join('; ')
    case 'region':
      return lists.regions.find((each) => each.value === text)?.label ?? text
    case 'reference':
      return lists.references[field.collection]?.find((each) => each.value === text)?.label ?? text
    case 'location':
      return `${partOf(value, 'lat')}, ${partOf(value, 'lng')}`
    case 'signature':
      if (isTypedSignature(value)) return value.at ? t.signedBy(value.name, formatDateTime(value.at, locale)) : value.name
      return listOf(value).map((id) => lists.files.find((file) => file.id === id)?.name ?? t.signed).join('; ')
    case 'file':
      return listOf(value)
        .map((id) => lists.files.find((file) => file.id === id)?.name ?? id.slice(0, 8))
        .join('; ')
    case 'acknowledge':
      return t.yes
    default:
      return text
  }
}
