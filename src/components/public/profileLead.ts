import { DECREE_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatDateLong } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ProfileView } from '@/queries/public/types'

/** One sentence about where a region's task force stands: "Dibentuk 14 Maret 2025 dengan Keputusan Wali Kota …". */
export function profileLead({ region, decree }: ProfileView, locale: Locale): string {
  const t = publicText[locale].profile
  if (region.status === 'none') return t.none
  if (region.status === 'planned') return t.planned
  if (region.status === 'inactive') return t.inactive
  const day = (date: string) => formatDateLong(date.slice(0, 10), locale)
  const since = region.establishedAt ?? decree?.date
  const first = [since && t.established(day(since)), decree && t.byDecree(`${wordFor(DECREE_KIND, decree.kind, locale)} ${decree.number}`)]
    .filter(Boolean)
    .join(' ')
  const sentence = [first, decree?.validUntil && t.decreeUntil(day(decree.validUntil))].filter(Boolean).join(', ')
  return sentence ? `${sentence}.` : ''
}
