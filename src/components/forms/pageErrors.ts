import type { FormError } from '@/components/ui/ErrorSummary'
import { partsOf } from '@/domain/forms/answered'
import type { Field, FieldError } from '@/domain/forms/types'

import { firstControl } from './controlIds'
import { summaryText } from './errorText'
import type { FillView } from './view'

/** Errors of the questions that one page holds: a section's own, or those of one row. */
export function errorsOn(view: Pick<FillView, 'model'>, errors: readonly FieldError[], page: { section: string } | { repeat: string; row: string }): FieldError[] {
  return errors.filter(({ address }) => {
    const { key, row } = partsOf(address)
    const node = view.model.byKey.get(key)
    if ('section' in page) return !row && node?.section.uid === page.section
    return row === page.row && node?.repeat?.uid === page.repeat
  })
}

/** The same errors for the summary, each linked to the control it is about. */
export const summaryOf = (view: FillView, errors: readonly FieldError[]): FormError[] =>
  errors.map((error) => {
    const { key } = partsOf(error.address)
    const item = view.model.byKey.get(key)?.item
    const message = summaryText(view.model, error, view.locale)
    if (!item || !('type' in item)) return { message }
    return { field: item.type === 'repeat' || item.type === 'group' ? item.key : firstControl(item as Field, error.address), message }
  })

/** Address of the page where a question is filled in, below `base`: its section's number, or its row's page. */
export function pageOfQuestion(view: Pick<FillView, 'model'>, base: string, address: string): string {
  const { key, repeat, row } = partsOf(address)
  const node = view.model.byKey.get(key)
  const section = view.model.definition.sections.findIndex(({ uid }) => uid === node?.section.uid)
  const page = `${base}/${Math.max(0, section) + 1}`
  const item = node?.item
  const id = item && 'type' in item && item.type !== 'group' && item.type !== 'repeat' ? firstControl(item as Field, address) : key
  return `${repeat && row ? `${page}/${repeat}/${row}` : page}#${encodeURI(id)}`
}

