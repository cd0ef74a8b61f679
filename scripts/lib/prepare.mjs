import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './hash.mjs'
import { isMongo, places } from './keys.mjs'
import { run } from './proc.mjs'
import { during } from './say.mjs'
import { TYPESCRIPT } from './typescript.mjs'

/**
 * @typedef {{ demo: boolean, logins: { email: string, password: string, role: string }[], setupUrl: string | null }} Prepared
 *   what scripts/prepare.ts found or made
 */

/** What decides whether a database is ready: the code that makes it so, and which database it is. */
function fingerprint(env) {
  const { databaseUrl } = places(env)
  const keys = createHash('sha256').update(env.SIGAP_KEYRING ?? '').digest('hex')
  const file = path.resolve(databaseUrl.replace(/^file:(\/\/)?/, ''))
  const identity = existsSync(file) ? `${statSync(file).ino} ${statSync(file).birthtimeMs}` : 'new'
  return hashOf(['src/migrations', 'src/seed', 'src/domain', 'scripts/prepare.ts'], [databaseUrl, identity, keys, env.SEED ?? '', env.NODE_ENV ?? ''])
}

/**
 * Migrates and seeds, unless this was done for this very database and code. Skipped only on the embedded database: a
 * MongoDB can be changed by others, and so is asked at every start.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Prepared | undefined>} undefined where it failed; the reason has been printed
 */
export async function prepare(env) {
  const { dataDir, databaseUrl } = places(env)
  mkdirSync(dataDir, { recursive: true })
  const stampFile = path.join(dataDir, `.prepared-${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 8)}.json`)
  if (!isMongo(databaseUrl) && existsSync(stampFile)) {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'))
    if (stamp.fingerprint === fingerprint(env)) return stamp.prepared
  }
  const dir = mkdtempSync(path.join(dataDir, '.prepare-'))
  const answer = path.join(dir, 'answer.json')
  try {
    const code = await during('Preparing the database (migrations, base data)', () =>
      run(process.execPath, [...TYPESCRIPT, 'scripts/prepare.ts', answer], { env, stdio: ['ignore', 'inherit', 'inherit'] }),
    )
    if (code !== 0) return undefined
    const prepared = JSON.parse(readFileSync(answer, 'utf8'))
    // While nobody has claimed the first account, its link must be made and shown again.
    if (!prepared.setupUrl) writeFileSync(stampFile, JSON.stringify({ fingerprint: fingerprint(env), prepared }), { mode: 0o600 })
    else rmSync(stampFile, { force: true })
    return prepared
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
