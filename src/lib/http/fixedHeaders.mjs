// Plain JavaScript, because next.config.mjs reads it too, before anything is compiled.

/**
 * Headers that every answer carries; none of them depends on the page.
 * @type {Readonly<Record<string, string>>}
 */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
}

/** One year; sent on https only, since a trial over http must not be locked out. */
export const HSTS = 'max-age=31536000; includeSubDomains'

/** @param {Record<string, string | undefined>} directives */
export const policyOf = (directives) =>
  Object.entries(directives)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`.trim()]))
    .join('; ')

/**
 * Policy of the panel, looser because Payload writes inline scripts and styles without a nonce. Still nothing from
 * another origin. Next's development server needs eval and a web socket.
 * @param {boolean} development
 */
export const panelPolicy = (development) =>
  policyOf({
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': development ? "'self' ws: wss:" : "'self'",
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
  })

/** Policy of data and files: nothing that comes through the API may run as a page; a PDF may still be shown. */
export const FILE_POLICY = policyOf({
  'default-src': "'none'",
  'img-src': "'self'",
  'style-src': "'unsafe-inline'",
  'object-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})

/**
 * The `headers` of next.config: everything that does not pass through src/proxy.ts (the panel and the API, whose
 * bodies it would copy, and Next's own files).
 * @param {boolean} development
 */
export function fixedHeaderRules(development) {
  /** @param {Record<string, string>} values */
  const list = (values) => Object.entries(values).map(([key, value]) => ({ key, value }))
  const own = [
    { source: '/admin/:path*', headers: list({ ...COMMON_HEADERS, 'Content-Security-Policy': panelPolicy(development) }) },
    { source: '/api/:path*', headers: list({ ...COMMON_HEADERS, 'Content-Security-Policy': FILE_POLICY }) },
    { source: '/_next/static/:path*', headers: list({ 'X-Content-Type-Options': 'nosniff' }) },
    { source: '/js/:path*', headers: list({ 'X-Content-Type-Options': 'nosniff' }) },
  ]
  const overTls = own.map(({ source }) => ({
    source,
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: list({ 'Strict-Transport-Security': HSTS }),
  }))
  return [...own, ...overTls]
}
