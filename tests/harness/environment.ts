import { createHash } from 'node:crypto'
import path from 'node:path'

export type TestDatabase = 'sqlite' | 'mongodb'

/** Which adapter this run of the integration suite is for. */
export const testDatabase = (): TestDatabase => (process.env.TEST_DB === 'mongodb' ? 'mongodb' : 'sqlite')

const bytes = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Keys of the tests; known to all and worth nothing. */
export const TEST_KEYRING = JSON.stringify({ active: 'k1', keys: { k1: bytes('test key 1') } })

/** Settings of a process that runs the real application on a test database. `dataDir` takes files and outbox. */
export const testEnvironment = (databaseUrl: string, dataDir: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'tests only, not a secret',
  SIGAP_KEYRING: TEST_KEYRING,
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_TELEMETRY_DISABLED: 'true',
  SERVER_URL: 'http://localhost:3000',
  NODE_ENV: 'test',
  SMTP_URL: '',
})

export const CACHE = path.resolve('.cache/tests')
