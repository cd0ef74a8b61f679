import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from './proc.mjs'
import { TYPESCRIPT } from './typescript.mjs'

/** A folder for databases of one measurement, gone with this process. @param {string} name */
export function benchScratch(name) {
  const scratch = mkdtempSync(path.join(process.env.BENCH_DIR || os.tmpdir(), name))
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
  return scratch
}

/** Runs one program of `bench/` on the database in `dir`; ends this process when it fails. @param {string} dir @param {string[]} args */
export async function benchStep(dir, ...args) {
  const env = {
    ...process.env,
    DATA_DIR: dir,
    DATABASE_URL: `file:${path.join(dir, 'bench.db')}`,
    PAYLOAD_SECRET: 'measurements only, not a secret',
    SIGAP_KEYRING: JSON.stringify({ active: 'k1', keys: { k1: createHash('sha256').update('bench').digest('base64') } }),
    SERVER_URL: 'http://localhost:3000',
    SMTP_URL: '',
    NODE_ENV: 'production',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_TELEMETRY_DISABLED: 'true',
  }
  const code = await run(process.execPath, [...TYPESCRIPT, ...args], { env })
  if (code !== 0) process.exit(code || 1)
}
