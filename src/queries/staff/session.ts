import config from '@payload-config'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, executeAuthStrategies, getLocalI18n, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { cache } from 'react'

import { PANEL_ROLES, type Role } from '@/access/roles'
import { type Scope } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { readBlankCode } from '@/domain/forms/blankCode'
import { zoneOf } from '@/domain/platform/regions'
import { asLocale, type Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'

/** Cookie with the language a person chose on the staff pages; the public site has it in the path. */
export const LANGUAGE_COOKIE = 'sigap-lang'

/** Who asks, what they may act for at this moment, and the request that every Local API call takes along. */
export type Staff = {
  payload: Payload
  req: PayloadRequest
  user: TypedUser
  scope: Scope
  roles: ReadonlySet<Role>
  locale: Locale
  /** IANA zone of the person's region: deadlines are told in local time. */
  zone: string
}

/** The language of this request: the person's choice, Indonesian otherwise. */
export const staffLocale = cache(async (): Promise<Locale> => asLocale((await cookies()).get(LANGUAGE_COOKIE)?.value))

/**
 * The request as Payload's hooks and audit trail want it: method and path of the page, language, headers. The path
 * comes from src/proxy.ts, which overwrites whatever a client sends under that name.
 */
export async function plainRequest(user: TypedUser | null = null): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  const head = await headers()
  const language = await staffLocale()
  const req: Partial<PayloadRequest> = {
    headers: new Headers(head),
    i18n: await getLocalI18n({ config: payload.config, language }),
    pathname: head.get('x-path') ?? '/kerja',
    method: head.get('content-type')?.startsWith('multipart/form-data') ? 'POST' : 'GET',
  }
  return createLocalReq({ req: req as PayloadRequest, user: user ?? undefined }, payload)
}

/** The account behind a session token; null for none, an ended or a revoked session. */
async function userOf(payload: Payload, token: string): Promise<TypedUser | null> {
  // As a header and not as a cookie: Payload asks a cookie for Sec-Fetch-Site, which no browser sends over plain http in
  // an office network. The cookie is SameSite=Strict, and every form post checks where it came from (assertOwnOrigin).
  const { user } = await executeAuthStrategies({
    headers: new Headers({ Authorization: `JWT ${token}`, DisableAutologin: 'true' }),
    payload,
  })
  return user
}

/** The person signed in, or null. Once per page. */
export const currentStaff = cache(async (): Promise<Staff | null> => {
  const payload = await getPayload({ config })
  const token = (await cookies()).get(`${payload.config.cookiePrefix}-token`)?.value
  const user = token ? await userOf(payload, token) : null
  if (!user || user.active === false) return null
  const req = await plainRequest(user)
  const scope = await scopeOf(req)
  return {
    payload,
    req,
    user,
    scope,
    roles: new Set(scope.grants.map((grant) => grant.role)),
    locale: await staffLocale(),
    zone: zoneOf(idOf(user.region) ?? 'ID'),
  }
})

/** Pages a sign-in may lead back to: sections only, so that no id of a case travels in an address's query. */
const SECTION = /^\/(?:kerja(?:\/(?:kasus|rujukan|rencana|laporan|gugus-tugas|petugas|formulir(?:\/blangko)?|pemantauan|akun))?|admin)(?=[/?]|$)/
const BLANK = '/kerja/formulir/blangko'

/**
 * The section of an address, `undefined` for anything that is not a page of ours. The code of a scanned paper blank, which
 * tells nothing about a person, stays: nobody has to scan it again after signing in.
 */
export function sectionOf(address: string | null | undefined): string | undefined {
  const section = SECTION.exec(address ?? '')?.[0]
  const blank = section === BLANK ? readBlankCode(address ?? '') : undefined
  return blank ? `${BLANK}?k=${blank.code}` : section
}

/** The person signed in; everybody else is sent to sign in and comes back to the section they asked for. */
export async function staffRequest(): Promise<Staff> {
  const staff = await currentStaff()
  if (staff) return staff
  const head = await headers()
  const back = sectionOf(`${head.get('x-path') ?? ''}${head.get('x-search') ?? ''}`)
  redirect(back && back !== '/kerja' ? `/masuk?kembali=${encodeURIComponent(back)}` : '/masuk')
}

/** Where a person works after signing in. */
export const homeOf = (roles: ReadonlySet<Role>): '/admin' | '/kerja' => ([...roles].some((role) => PANEL_ROLES.has(role)) ? '/admin' : '/kerja')
