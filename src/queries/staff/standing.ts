import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from './session'

/** "Petugas PPT · Kota Bandung": the first of the person's valid assignments, with the number of others. */
export async function standing(staff: Staff): Promise<string> {
  const title = await regionTitles(staff.locale)
  const [first, ...others] = staff.scope.grants
  const region = title(first?.region ?? idOf(staff.user.region))
  if (!first) return region
  const more = others.length > 0 ? ` +${others.length}` : ''
  return [wordFor(ROLE_LABEL, first.role, staff.locale), region].filter(Boolean).join(' · ') + more
}
