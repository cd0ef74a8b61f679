'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { asLocale } from '@/i18n/texts'
import { environment } from '@/lib/env'
import { LANGUAGE_COOKIE } from '@/queries/staff/session'

import { assertOwnOrigin } from '../_server/origin'

const YEAR = 365 * 86_400

/** Remember the language and show the same page in it. */
export async function chooseLanguage(data: FormData): Promise<void> {
  await assertOwnOrigin()
  const jar = await cookies()
  jar.set(LANGUAGE_COOKIE, asLocale(String(data.get('bahasa') ?? '')), {
    path: '/',
    maxAge: YEAR,
    httpOnly: true,
    sameSite: 'strict',
    secure: environment().serverURL.startsWith('https:'),
  })
  const path = (await headers()).get('x-path') ?? '/kerja'
  redirect(/^\/(?:kerja|masuk|keluar|undangan)(?:\/|$)/.test(path) ? path : '/kerja')
}
