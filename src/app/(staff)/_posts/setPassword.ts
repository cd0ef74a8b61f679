'use server'

import { redirect } from 'next/navigation'

import { acceptInvitation, findInvitation } from '@/actions/platform/acceptInvitation'
import { staffText } from '@/i18n/areas/staff'
import { plainRequest, staffLocale } from '@/queries/staff/session'

import { formErrors } from '../_server/errors'
import { Input } from '../_server/input'
import { newPassword } from '../_server/newPassword'
import { assertOwnOrigin } from '../_server/origin'
import { leave } from '../_server/result'
import { dropSession } from '../_server/sessionCookie'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** Spends an invitation. A link that is not valid any more is told by the page itself. */
export async function setPassword(data: FormData): Promise<void> {
  await assertOwnOrigin()
  const locale = await staffLocale()
  const t = staffText[locale].invitation
  const req = await plainRequest()
  const input = new Input(data, locale)
  const token = input.text('token', { max: 100 })
  const invitation = await findInvitation(req.payload, token)
  if (!invitation) return
  let done = false
  try {
    const name = invitation.pending ? input.text('name', { max: 120, required: t.nameRequired }) : undefined
    const email = invitation.pending ? input.text('email', { max: 200, required: t.emailWrong }) : undefined
    if (email && (!EMAIL.test(email) || email.endsWith('.invalid'))) input.problem('email', t.emailWrong)
    const password = newPassword(input, locale)
    input.done()
    done = await acceptInvitation(req, { token, password, name, email })
  } catch (error) {
    const errors = formErrors(error, locale)
    if (!errors) throw error
    await leave({ form: 'undangan', errors, typed: input.typed() })
    return
  }
  if (!done) return
  await dropSession()
  redirect('/masuk?kabar=sandi-tersimpan')
}
