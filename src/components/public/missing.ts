import { redirect } from 'next/navigation'

import type { Locale } from '@/i18n/texts'
import { localPath } from './paths'

/**
 * Answers a public page whose subject does not exist, or is not published: the two must not differ. Next's own
 * `notFound()` sends a 404 whose body is drawn by JavaScript only; this sends to an address that no route has, which
 * the server answers with the complete 404 page.
 */
export function missing(locale: Locale): never {
  redirect(localPath(locale, '/tidak-ditemukan'))
}
