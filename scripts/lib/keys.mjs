import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { refuse } from './say.mjs'

/** True for addresses of a MongoDB server. @param {string} url */
export const isMongo = (url) => /^mongodb(\+srv)?:\/\//.test(url)

/** Where this installation keeps what it writes, and its database. */
export function places(env = process.env) {
  const dataDir = path.resolve(env.DATA_DIR || 'data')
  return { dataDir, databaseUrl: env.DATABASE_URL || `file:${path.join(dataDir, 'sigap.db')}` }
}

/** Reads a key file, or makes it with `make`; readable by this user only. */
function keyFile(dir, name, make) {
  const file = path.join(dir, name)
  if (!existsSync(file)) {
    if (!make) refuse(`the key ${path.relative('.', file)} is missing. Put the keys of the old installation there first.`)
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/**
 * The secrets of this installation as environment variables for its processes. On the embedded database they are made
 * once under data/keys/; beside a MongoDB, which several machines may use, only the environment may give them.
 * @param {Record<string, string | undefined>} [env]
 * @param {boolean} [mayMake] false where keys must be there already
 * @returns {{ PAYLOAD_SECRET: string, SIGAP_KEYRING: string }}
 */
export function secrets(env = process.env, mayMake = true) {
  const { dataDir, databaseUrl } = places(env)
  if (isMongo(databaseUrl)) {
    for (const name of ['PAYLOAD_SECRET', 'SIGAP_KEYRING']) {
      if (!env[name]) refuse(`${name} is not set. With a mongodb:// database the keys come only from the environment (docs/operations.md, "Keys").`)
    }
    return { PAYLOAD_SECRET: env.PAYLOAD_SECRET, SIGAP_KEYRING: env.SIGAP_KEYRING }
  }
  const dir = path.join(dataDir, 'keys')
  const databaseExists = existsSync(path.resolve(databaseUrl.replace(/^file:(\/\/)?/, '')))
  if (databaseExists && !env.SIGAP_KEYRING && !existsSync(path.join(dir, 'keyring.json'))) {
    refuse(`the database exists but its key ${path.join(path.relative('.', dir) || dir, 'keyring.json')} is missing. Put the key back; without it no identity can be read.`)
  }
  return {
    PAYLOAD_SECRET: env.PAYLOAD_SECRET || keyFile(dir, 'payload-secret', mayMake && (() => randomBytes(32).toString('base64url'))),
    SIGAP_KEYRING:
      env.SIGAP_KEYRING ||
      keyFile(dir, 'keyring.json', mayMake && (() => JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }))),
  }
}
