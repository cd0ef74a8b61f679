/** Runs before each integration test file, in its process: gives it a database of its own before anything is imported. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { databaseIn } from '../../scripts/lib/mongo.mjs'
import { testDatabase, testEnvironment } from './environment'
import { copyMongoDatabase } from './mongoCopy'

const { template, work, run } = inject('harness')
const own = randomBytes(5).toString('hex')
const dataDir = path.join(work, own)
mkdirSync(dataDir, { recursive: true })

let databaseUrl: string
if (testDatabase() === 'sqlite') {
  const file = path.join(dataDir, 'test.db')
  copyFileSync(template, file)
  databaseUrl = `file:${file}`
} else {
  databaseUrl = databaseIn(template, `sigap_t_${run}_${own}`)
  await copyMongoDatabase(template, databaseUrl)
}
Object.assign(process.env, testEnvironment(databaseUrl, dataDir))

afterAll(async () => {
  const { closeTestServers } = await import('./server')
  await closeTestServers()
})
