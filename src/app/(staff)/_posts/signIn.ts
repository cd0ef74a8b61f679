'use server'

import { redirect } from 'next/navigation'

import { login, type Session } from '@/actions/platform/login'
import { toAssignment } from '@/access/scopeOf'
import { staffText } from '@/i18n/areas/staff'
import { homeOf, plainRequest, sectionOf, staffLocale } from '@/queries/staff/session'

import { formErrors } from '../_server/errors'
import { Input } from '../_server/input'
import { assertOwnOrigin } from '../_server/origin'
import { leave } from '../_server/result'
import { setSession } from '../_server/sessionCookie'

/** Opens a session and leads to the section asked for, else to where the person's role works. */
export async function signIn(data: FormData): Promise<void> {
  await assertOwnOrigin()
  const locale = await staffLocale()
  const t = staffText[locale].signIn
  const req = await plainRequest()
  const input = new Input(data, locale)
  const email = input.text('email', { max: 200, required: t.emailRequired })
  const password = input.secret('password')
  if (!password) input.problem('password', t.passwordRequired)
  let session: Session
  try {
    input.done()
    session = await login(req, { email, password })
  } catch (error) {
    const errors = formErrors(error, locale)
    if (!errors) throw error
    await leave({ form: 'masuk', errors, typed: input.typed() })
    return
  }
  await setSession(session.token, session.expiresAt)
  const rows: unknown[] = Array.isArray(req.user?.assignments) ? req.user.assignments : []
  const home = homeOf(new Set(rows.map((row) => toAssignment(row as Record<string, unknown>).role)))
  redirect(sectionOf(input.text('kembali')) ?? home)
}
