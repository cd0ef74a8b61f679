// Plain JavaScript, because next.config.mjs reads it before anything is compiled.

/** First segments that are no public page in Indonesian: the other language, and the parts with their own addresses. */
const RESERVED = ['en', 'id', 'admin', 'api', 'kerja', 'masuk', 'keluar', 'undangan', 'atur-sandi', 'lupa-sandi', '_next', 'js']

/** What follows the first slash of a public address in Indonesian, as a pattern for Next's `source`. */
export const INDONESIAN_PATH = `(?!(?:${RESERVED.join('|')})(?:/|$)).*`

/**
 * `/…` is the public site in Indonesian, `/en/…` in English; the router knows both under `/[locale]/…`. Rewritten
 * here and not in src/proxy.ts, whose rewrites must name a host, and the host the server listens on is not the one the
 * reader sees.
 */
export const publicRewrites = () => [
  { source: '/', destination: '/id' },
  { source: `/:path(${INDONESIAN_PATH})`, destination: '/id/:path' },
]

/** The router's own name of the Indonesian pages sends to the address without a language. */
export const publicRedirects = () => [
  { source: '/id', destination: '/', permanent: true },
  { source: '/id/:path*', destination: '/:path*', permanent: true },
]
