/** `npm run restore -- archive.tar.gz`: puts a backup into an empty place. */
import path from 'node:path'
import { loadDotEnv } from './lib/env.mjs'
import { places, secrets } from './lib/keys.mjs'
import { requireNode } from './lib/node.mjs'
import { refuse, say } from './lib/say.mjs'
import { withTypeScript } from './lib/typescript.mjs'

requireNode()
loadDotEnv()
const archive = process.argv[2]
if (!archive) refuse('which archive? npm run restore -- path/to/archive.tar.gz')
await withTypeScript()
// The keys come first: without them the restored identities could not be read.
Object.assign(process.env, secrets(process.env, false))
const { restore } = await import('./backup/restore.ts')
const { keyFingerprints } = await import('../src/lib/crypto/keyring.ts')
const { dataDir, databaseUrl } = places()
try {
  const { createdAt, files } = await restore({ databaseUrl, dataDir, archive: path.resolve(archive), fingerprints: keyFingerprints() })
  say(`Restored the backup of ${createdAt}: the database and ${files} files.`)
} catch (error) {
  refuse(`nothing was restored: ${error instanceof Error ? error.message : error}`)
}
