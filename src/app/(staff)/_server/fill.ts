import type { Vocabulary } from '@/domain/vocabulary'
import type { Option } from '@/components/ui'
import type { Locale } from '@/i18n/texts'

import type { Typed } from './input'

type Result = { posted: boolean; typed: Typed }

/** Values to fill a form with: what was typed when it comes back with errors, else what is stored. */
export function filler({ posted, typed }: Result) {
  return {
    text: (name: string, stored?: string | null): string | undefined => (posted ? typed[name]?.[0] : (stored ?? undefined)),
    list: (name: string, stored?: readonly string[] | null): readonly string[] => (posted ? (typed[name] ?? []) : (stored ?? [])),
    /** In the order DateField takes apart, whatever was typed into the three boxes. */
    date: (name: string, stored?: string | null): string | undefined =>
      posted ? ['year', 'month', 'day'].map((part) => (typed[`${name}-${part}`]?.[0] ?? '').replaceAll('-', '')).join('-') : (stored ?? undefined),
  }
}

/** Choices of a form from a vocabulary, with a hint for some. */
export const optionsIn = (vocabulary: Vocabulary, locale: Locale, hints: Readonly<Record<string, string>> = {}): Option[] =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label: label[locale], hint: hints[value] }))
