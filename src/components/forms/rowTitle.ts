import { isAnswerable } from '@/domain/forms/model'
import type { Repeat } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formatNumber } from '@/i18n/format'

import { answerText } from './answerText'
import { type FillView, say } from './view'

/** What a row is called in its list: its title answer, or "Anak 2". */
export function rowTitle(view: Pick<FillView, 'model' | 'locale' | 'lists'>, repeat: Repeat, row: { answers: Readonly<Record<string, unknown>> }, index: number): string {
  const item = repeat.titleField ? view.model.byUid.get(repeat.titleField)?.item : undefined
  const field = item && 'type' in item && !('items' in item) && isAnswerable(item) ? item : undefined
  const title = field && answerText(field, row.answers[field.key], view.locale, view.lists)
  return title || formFillingText[view.locale].rows.row(say(repeat.itemLabel, view.locale), formatNumber(index + 1, view.locale))
}
