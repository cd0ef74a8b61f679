import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'

import type { Input } from './input'

export const PASSWORD_MIN = 12
/** Hashing a longer one costs the server more than it gives the person. */
const PASSWORD_MAX = 200

/** A new password typed twice (`newPassword`, `repeatPassword`); problems go to the fields. */
export function newPassword(input: Input, locale: Locale): string {
  const t = staffText[locale].invitation
  const password = input.secret('newPassword')
  if (password.length < PASSWORD_MIN) input.problem('newPassword', t.short)
  else if (password.length > PASSWORD_MAX) input.problem('newPassword', t.long)
  else if (password !== input.secret('repeatPassword')) input.problem('repeatPassword', t.different)
  return password
}
