import { type NextRequest, NextResponse } from 'next/server'

import { COMMON_HEADERS, FILE_POLICY, HSTS, pagePolicy } from '@/lib/http/securityHeaders'

const DEVELOPMENT = process.env.NODE_ENV === 'development'
const FIXED = /^\/(admin|api)(\/|$)/

/** Whether the reader's own connection is encrypted, here or at the proxy in front. */
const isHttps = (request: NextRequest): boolean =>
  (request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? request.nextUrl.protocol.replace(':', '')) === 'https'

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Next would fail with a 500 on a path it cannot decode ("/laporan/%E0%A4%A"). */
function unreadable(pathname: string): NextResponse {
  const headers = { ...COMMON_HEADERS, 'Content-Security-Policy': FILE_POLICY }
  const message = 'Alamat ini tidak dapat dibaca. / This address cannot be read.'
  if (pathname.startsWith('/api/')) return NextResponse.json({ errors: [{ message }] }, { status: 400, headers })
  const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>400 · SIGAP TPPO</title><p>${message}</p><p><a href="/">SIGAP TPPO</a></p></html>`
  return new NextResponse(page, { status: 400, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}

/** The panel speaks Indonesian until its reader chooses another language, whatever the browser is set to. */
function inIndonesian(request: NextRequest): NextResponse {
  if (request.cookies.has('payload-lng')) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'id')
  return NextResponse.next({ request: { headers } })
}

/**
 * Gives public and staff pages their security headers. The nonce travels to the page in the request's own policy
 * header, where Next finds it for its scripts; the path goes along for the menu and the language switch.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (!isReadable(pathname)) return unreadable(pathname)
  // Panel and API come here only for what stands in the matcher; their headers are in next.config.
  if (FIXED.test(pathname)) return pathname.startsWith('/admin') ? inIndonesian(request) : NextResponse.next()

  const https = isHttps(request)
  const nonce = btoa(crypto.randomUUID())
  const policy = pagePolicy(nonce, { https, development: DEVELOPMENT })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', pathname)
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
  matcher: [
    '/(admin|api)/(.*%.*)',
    { source: '/admin/:path*', missing: [{ type: 'cookie', key: 'payload-lng' }] },
    '/((?!admin(?:/|$)|api(?:/|$)|_next/|js/|favicon\\.ico$|icon\\.svg$).*)',
  ],
}
