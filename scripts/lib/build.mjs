import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildAssets } from './assets.mjs'
import { hashOf } from './hash.mjs'
import { output } from './proc.mjs'
import { during, refuse } from './say.mjs'

/** Everything that decides how a build looks. */
const SOURCES = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json']

export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next')
export const distDir = () => process.env.NEXT_DIST_DIR || '.next'

/**
 * Next.js writes into the tsconfig it is given. It gets one of its own per build folder, so that a start leaves the
 * repository as it was. @returns {{ NEXT_TSCONFIG: string }}
 */
export function nextTsconfig(dir = distDir()) {
  const file = path.join('.cache', `tsconfig${dir}.json`)
  mkdirSync('.cache', { recursive: true })
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { baseUrl: '..' }, include: ['../next-env.d.ts', '../src/**/*.ts', '../src/**/*.tsx'] }))
  return { NEXT_TSCONFIG: file }
}

/** Builds the application unless the last build was made of the same sources. @param {Record<string, string | undefined>} env */
export async function ensureBuilt(env) {
  await buildAssets()
  const stamp = path.join(distDir(), 'sigap-build')
  const sources = hashOf(SOURCES, [process.versions.node.split('.')[0] ?? ''])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources && existsSync(path.join(distDir(), 'BUILD_ID'))) return
  const { code, out } = await during('Building the application (one to three minutes, only after a change)', () =>
    output(process.execPath, [NEXT, 'build'], { env: { ...env, ...nextTsconfig() } }),
  )
  if (code !== 0) {
    console.error(out)
    refuse('the build failed; its messages are above.')
  }
  writeFileSync(stamp, sources)
}
