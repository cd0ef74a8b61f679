export type Route =
  | { kind: 'as-is' }
  /** A public page: the path under which the router knows it, language first. */
  | { kind: 'public'; to: string }
  /** An address that has a better one. */
  | { kind: 'redirect'; to: string }

/** First segments that are no public page. Panel and API never come here (see the matcher in src/proxy.ts). */
const AS_IS: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'kerja',
  'masuk',
  'keluar',
  'undangan',
  'atur-sandi',
  'lupa-sandi',
  'robots.txt',
  'sitemap.xml',
])

/**
 * What a path is: `/…` is the public site in Indonesian, `/en/…` in English, and `/id/…` (the router's own name for
 * the former) sends to the address without a language. Panel, API and staff pages keep their paths.
 */
export function routePath(pathname: string): Route {
  const first = pathname.split('/', 2)[1] ?? ''
  if (AS_IS.has(first)) return { kind: 'as-is' }
  if (first === 'en') return { kind: 'public', to: pathname }
  // A path that would begin with two slashes is an address of another host.
  if (first === 'id') return { kind: 'redirect', to: `/${pathname.slice(3).replace(/^\/+/, '')}` }
  return { kind: 'public', to: pathname === '/' ? '/id' : `/id${pathname}` }
}
