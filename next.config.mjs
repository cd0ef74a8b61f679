import { withPayload } from '@payloadcms/next/withPayload'

import { fixedHeaderRules } from './src/lib/http/fixedHeaders.mjs'
import { publicRedirects, publicRewrites } from './src/lib/http/publicPaths.mjs'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A second build (tests, a trial beside a running server) must not overwrite the first.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run types`, with the same settings and many times faster.
  // Next writes into the tsconfig it is given; the scripts give it a copy, so that a build leaves the repository alone.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.NEXT_TSCONFIG || 'tsconfig.json' },
  serverExternalPackages: ['@libsql/client', 'libsql', 'sharp'],
  // Pages get theirs, with a nonce each, in src/proxy.ts.
  headers: async () => fixedHeaderRules(process.env.NODE_ENV === 'development'),
  rewrites: async () => publicRewrites(),
  redirects: async () => publicRedirects(),
  // Titles stand in the head for every reader, not only for known robots.
  htmlLimitedBots: /.*/,
  // The proxy copies the body of a posted staff form; a file larger than this would arrive cut off.
  experimental: { globalNotFound: true, proxyClientMaxBodySize: '32mb' },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
