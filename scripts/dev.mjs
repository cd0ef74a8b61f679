/** `npm run dev`: hot reload, on a database of its own whose schema follows the code without migrations. */
import { spawn } from 'node:child_process'
import { requireNode } from './lib/node.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { applicationEnv, loadDotEnv } = await import('./lib/env.mjs')
const { NEXT, nextTsconfig } = await import('./lib/build.mjs')
const { buildAssets } = await import('./lib/assets.mjs')
const { prepare } = await import('./lib/prepare.mjs')
const { places } = await import('./lib/keys.mjs')
const path = await import('node:path')

loadDotEnv()
await ensureInstalled()
await buildAssets()
process.env.DATABASE_URL ||= `file:${path.join(places().dataDir, 'dev.db')}`
process.env.NEXT_DIST_DIR ||= '.next-dev'
const env = { ...applicationEnv('development'), ...nextTsconfig(), SIGAP_DEV_PUSH: 'true' }
const prepared = await prepare(env)
if (!prepared) process.exit(1)
for (const { email, password, role } of prepared.logins) console.log(`  ${email}  ${password}  ${role}`)
if (prepared.setupUrl) console.log(`  first administrator: ${prepared.setupUrl}`)

const child = spawn(process.execPath, [NEXT, 'dev', '-H', process.env.HOST || '127.0.0.1', '-p', process.env.PORT || '3000'], { env, stdio: 'inherit' })
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true
    child.kill(signal)
  })
}
child.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
