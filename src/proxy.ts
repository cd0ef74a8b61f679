import { type NextRequest, NextResponse } from 'next/server'

import { COMMON_HEADERS, HSTS, pagePolicy } from '@/lib/http/securityHeaders'

const DEVELOPMENT = process.env.NODE_ENV === 'development'

/** Whether the reader's own connection is encrypted, here or at the proxy in front. */
const isHttps = (request: NextRequest): boolean =>
  (request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? request.nextUrl.protocol.replace(':', '')) === 'https'

/**
 * Gives public and staff pages their security headers. The nonce travels to the page in the request's own policy
 * header, where Next finds it for its scripts; the path goes along for the menu and the language switch.
 */
export function proxy(request: NextRequest): NextResponse {
  const https = isHttps(request)
  const nonce = btoa(crypto.randomUUID())
  const policy = pagePolicy(nonce, { https, development: DEVELOPMENT })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname)
  headers.set('x-search', request.nextUrl.search)
  headers.set('content-security-policy', policy)

  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.headers.set(name, value)
  response.headers.set('Content-Security-Policy', policy)
  if (https) response.headers.set('Strict-Transport-Security', HSTS)
  return response
}

export const config = {
  // Panel, API and Next's own files carry the headers of next.config. A region's code has a dot in it, so "has a dot"
  // does not mean "is a file".
  matcher: ['/((?!admin(?:/|$)|api(?:/|$)|_next/|js/|favicon\\.ico$|icon\\.svg$).*)'],
}
