import { cookies } from 'next/headers'

import { environment } from '@/lib/env'
import { isHttps } from './address'

/** Payload's own session cookie: the panel and the staff pages share one sign-in. */
const NAME = 'payload-token'

const settings = async () =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: environment().serverURL.startsWith('https:') || (await isHttps()) }) as const

export async function setSession(token: string, expires: Date): Promise<void> {
  const options = await settings()
  ;(await cookies()).set(NAME, token, { ...options, expires })
}

export async function dropSession(): Promise<void> {
  const options = await settings()
  ;(await cookies()).set(NAME, '', { ...options, maxAge: 0 })
}
