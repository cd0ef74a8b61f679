import type { FormDefinition } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'

/** Which questions a filling page holds: those of a section, of one row of a repeat, or the whole form. */
export type PageOf = { section: string } | { repeat: string; row: string } | 'all'

/** Where and under what the page saves by itself; absent where nothing is stored before sending (public forms). */
export type SaveTarget = {
  /** `/api/form-responses/<instance>` */
  url: string
  form: string
  versionHash: string
  revision: number
  /** Address of the page of a section is `<base>/<number>`, of the check page `<base>/periksa`. */
  base: string
  leave: string
}

/** What the server hands to the script, as JSON in the page. Names nothing that the page itself may not show. */
export type FillData = {
  definition: FormDefinition
  answers: Record<string, unknown>
  today: string
  locale: Locale
  page: PageOf
  save?: SaveTarget
}

export const DATA_ID = 'data-formulir'
export const FORM_ID = 'formulir'
