/** `npm run backup [-- archive.tar.gz]`: database and files in one archive, without keys, while the server runs. */
import path from 'node:path'
import { loadDotEnv } from './lib/env.mjs'
import { places } from './lib/keys.mjs'
import { requireNode } from './lib/node.mjs'
import { refuse, say } from './lib/say.mjs'
import { withTypeScript } from './lib/typescript.mjs'

requireNode()
loadDotEnv()
await withTypeScript()
const { backup } = await import('./backup/backup.ts')
const { dataDir, databaseUrl } = places()
const stamp = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
const archive = path.resolve(process.argv[2] ?? path.join(dataDir, 'backups', `sigap-${stamp}.tar.gz`))
try {
  const { database, files } = await backup({ databaseUrl, dataDir, archive })
  say(`Backup written: ${path.relative('.', archive)} (${database} database parts, ${files} files). The keys are not in it: keep them elsewhere.`)
} catch (error) {
  refuse(`no backup was made: ${error instanceof Error ? error.message : error}`)
}
