import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, onPath, output, stop } from './proc.mjs'

const SECANTUS = 'SecantusDB==0.7.0b3'
const VENV = path.resolve('.cache/secantus')
const READY_MS = 30_000

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A MongoDB replica set for tests: the one of TEST_MONGODB_URL, else `mongod` of this machine, else SecantusDB (a
 * MongoDB-compatible server) from PyPI in an ignored folder.
 * @returns {Promise<{ url: string, what: string, stop: () => Promise<void> } | { missing: string }>} `url` ends where a
 *   database name belongs: put it in with `databaseIn(url, name)`
 */
export async function testMongo() {
  const given = process.env.TEST_MONGODB_URL
  if (given) return { url: given, what: 'TEST_MONGODB_URL', stop: async () => {} }
  const mongod = onPath('mongod')
  const server = mongod ? await startMongod(mongod) : await startSecantus()
  if ('missing' in server) return server
  if (await answers(server.url)) return server
  await server.stop()
  return { missing: `${server.what} was started but did not become ready` }
}

/** The address of database `name` on the server of `url`. @param {string} url @param {string} name */
export function databaseIn(url, name) {
  const [, head, query] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(url) ?? []
  if (!head) throw new Error('TEST_MONGODB_URL is not a mongodb:// address')
  return `${head}/${name}${query ?? ''}`
}

async function startMongod(mongod) {
  const home = mkdtempSync(path.join(tmpdir(), 'sigap-mongod-'))
  const port = await freePort()
  const child = spawn(mongod, ['--dbpath', home, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0'], { stdio: 'ignore' })
  return {
    url: `mongodb://127.0.0.1:${port}/?replicaSet=rs0&directConnection=true`,
    what: 'mongod',
    stop: async () => {
      await stop(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function startSecantus() {
  const program = path.join(VENV, 'bin', 'secantusd-py')
  if (!existsSync(program)) {
    const python = onPath('python3')
    if (!python) return { missing: 'no TEST_MONGODB_URL, no mongod, and no python3 to install SecantusDB with' }
    console.log(`  installing ${SECANTUS} into .cache/secantus …`)
    const venv = await output(python, ['-m', 'venv', VENV])
    const pip = venv.code === 0 ? await output(path.join(VENV, 'bin', 'pip'), ['install', '--quiet', SECANTUS]) : venv
    if (pip.code !== 0) {
      rmSync(VENV, { recursive: true, force: true })
      return { missing: `SecantusDB could not be installed: ${pip.out.trim().split('\n').at(-1) ?? ''}` }
    }
  }
  const port = await freePort()
  const child = spawn(program, ['--port', String(port), '--storage-path', ':memory:', '--log-level', 'ERROR'], { stdio: 'ignore' })
  return {
    url: `mongodb://127.0.0.1:${port}/?replicaSet=secantus&directConnection=true`,
    what: SECANTUS,
    stop: () => stop(child),
  }
}

/** Waits until the server takes writes; a fresh mongod is made a replica set of one on the way. */
async function answers(url) {
  const { MongoClient } = await import('mongodb')
  const bare = url.replace(/replicaSet=[^&]*&?/, '')
  const until = Date.now() + READY_MS
  while (Date.now() < until) {
    const client = new MongoClient(bare, { serverSelectionTimeoutMS: 1_000 })
    try {
      await client.connect()
      const hello = await client.db('admin').command({ hello: 1 })
      if (hello.isWritablePrimary) return true
      if (!hello.setName) await client.db('admin').command({ replSetInitiate: {} }).catch(() => undefined)
    } catch {
      // not listening yet
    } finally {
      await client.close()
    }
    await pause(200)
  }
  return false
}
