import type { FormError } from '@/components/ui'
import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'
import { isTransient } from '@/lib/database/errors'
import { DomainError, fieldProblems } from '@/lib/errors'

import { FormProblems } from './input'

/** Field of the form that stands for a path of the document, where the two have different names. */
export type FieldNames = Readonly<Record<string, string>>

const nameOf = (path: string | undefined, names: FieldNames): string | undefined => (path ? (names[path] ?? path.split('.').at(-1)) : undefined)

/** What the person can do about an error, for the summary; `undefined` when it is a fault of ours. */
export function formErrors(error: unknown, locale: Locale, names: FieldNames = {}): FormError[] | undefined {
  if (error instanceof FormProblems) return [...error.errors]
  if (error instanceof DomainError) {
    const [first] = error.fields
    return [{ field: nameOf(first, names), message: error.text[locale] }]
  }
  const problems = fieldProblems(error)
  if (problems) return problems.map(({ path, message }) => ({ field: nameOf(path, names), message }))
  if (isTransient(error)) return [{ message: staffText[locale].form.busy }]
  return undefined
}
