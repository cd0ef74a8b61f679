import type { Metadata } from 'next'

import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'
import { staffLocale } from '@/queries/staff/session'

import { hasErrors } from './result'

/** Title of a staff page: what kind of page it is, never whose; "Kesalahan:" first when a form was sent back. */
export async function titled(pick: (locale: Locale) => string): Promise<Metadata> {
  const locale = await staffLocale()
  const title = pick(locale)
  return { title: `${(await hasErrors()) ? staffText[locale].errorTitle(title) : title} · ${staffText[locale].site}` }
}
