import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { hashOf } from '../../scripts/lib/hash.mjs'
import { databaseIn, testMongo } from '../../scripts/lib/mongo.mjs'
import { CACHE, testDatabase, testEnvironment } from './environment'
import { TYPESCRIPT } from '../../scripts/lib/typescript.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each test file copies its database from, and where it may put its own. */
    harness: { template: string; work: string; run: string }
  }
}

/** What decides how the template looks: all of the application's own code. */
const SOURCES = ['src', 'payload.config.ts', 'package-lock.json', 'tests/harness/template.ts']

const KEEP_MS = 60 * 60_000

const run = promisify(execFile)

/** Migrates and seeds one database, in a process of its own. */
async function build(databaseUrl: string, dataDir: string, target = ''): Promise<void> {
  try {
    await run(process.execPath, [...TYPESCRIPT, 'tests/harness/template.ts', target], {
      env: { ...process.env, ...testEnvironment(databaseUrl, dataDir) },
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    const printed = error as { stderr?: string; stdout?: string }
    throw new Error(`The test template could not be built:\n${printed.stdout ?? ''}\n${printed.stderr ?? ''}`, { cause: error })
  }
}

/** Another run at the same time may still be copying its own, so only those of long ago go. */
function removeOldTemplates(): void {
  for (const name of readdirSync(CACHE)) {
    const file = path.join(CACHE, name)
    if (Date.now() - statSync(file).mtimeMs > KEEP_MS) rmSync(file, { force: true })
  }
}

/** Builds the template once per state of the sources; on SQLite it is kept for the next run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = Date.now()
  const id = `${process.pid.toString(36)}${started.toString(36)}`
  const work = mkdtempSync(path.join(os.tmpdir(), 'sigap-int-'))
  mkdirSync(CACHE, { recursive: true })

  if (testDatabase() === 'sqlite') {
    const name = `template-${hashOf(SOURCES)}.db`
    const template = path.join(CACHE, name)
    if (!existsSync(template)) {
      removeOldTemplates()
      const part = path.join(CACHE, `part-${id}.db`)
      await build(`file:${path.join(work, 'template.db')}`, path.join(work, 'template-data'), part)
      renameSync(part, template)
      console.log(`[tests] SQLite template built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
    }
    project.provide('harness', { template, work, run: id })
    return async () => rmSync(work, { recursive: true, force: true })
  }

  const server = await testMongo()
  if ('missing' in server) throw new Error(`No MongoDB for the tests: ${server.missing}`)
  const template = databaseIn(server.url, `sigap_t_${id}`)
  await build(template, path.join(work, 'template-data'))
  console.log(`[tests] MongoDB template (${server.what}) built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  project.provide('harness', { template, work, run: id })
  return async () => {
    await dropDatabases(server.url, `sigap_t_${id}`)
    await server.stop()
    rmSync(work, { recursive: true, force: true })
  }
}

/** Removes every database of this run from a server that outlives it. */
async function dropDatabases(url: string, prefix: string): Promise<void> {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 })
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) if (name.startsWith(prefix)) await client.db(name).dropDatabase()
  } catch {
    // The server is gone, and with it the databases.
  } finally {
    await client.close()
  }
}
