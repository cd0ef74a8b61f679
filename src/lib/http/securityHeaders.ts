import { policyOf } from './fixedHeaders.mjs'

export { COMMON_HEADERS, FILE_POLICY, HSTS, panelPolicy } from './fixedHeaders.mjs'

/**
 * Policy of public and staff pages: only scripts that carry this answer's nonce (and what they load), styles and
 * everything else from this origin, no frames in either direction. Next's development server needs eval, inline
 * styles and a web socket.
 */
export function pagePolicy(nonce: string, { https, development }: { https: boolean; development: boolean }): string {
  return policyOf({
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws: wss:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-src': "'none'",
    'frame-ancestors': "'none'",
    'upgrade-insecure-requests': https ? '' : undefined,
  })
}
