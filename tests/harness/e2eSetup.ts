import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort, stop } from '../../scripts/lib/proc.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The running system with demo data, and the browser to open it with. */
    site: { url: string; dataDir: string; chromium: string }
  }
}

/** Building included. */
const START_MS = 8 * 60_000

/** Starts the system as a person does, with `npm start`'s own script, on an empty data folder with the demo data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  // A system that already runs (with the demo data), for working on one test without a build each time.
  if (process.env.E2E_URL) {
    project.provide('site', { url: process.env.E2E_URL.replace(/\/$/, ''), dataDir: process.env.DATA_DIR || 'data', chromium })
    return async () => {}
  }
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sigap-e2e-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', NEXT_DIST_DIR: process.env.NEXT_DIST_DIR || '.next-test' }
  for (const name of ['DATABASE_URL', 'SEED', 'SERVER_URL', 'NODE_ENV', 'VITEST', 'NODE_OPTIONS']) delete env[name]
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  await running(child)
  project.provide('site', { url: `http://localhost:${port}`, dataDir, chromium })
  return async () => {
    await stop(child, 10_000)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function running(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => fail('took too long'), START_MS)
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGTERM')
      reject(new Error(`The system did not start (${why}):\n${printed}`))
    }
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (!printed.includes('Stop with Ctrl-C.')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => fail(`exit code ${code}`))
  })
}
