/**
 * `npm test`: everything, from an empty clone. `npm run check` (`--quick`): what needs no browser, build or MongoDB.
 * A failing step counts and the others still run. The last line is `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireNode } from './lib/node.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { run } = await import('./lib/proc.mjs')
const { say } = await import('./lib/say.mjs')

const unitOnly = process.argv.includes('--unit')
const quick = unitOnly || process.argv.includes('--quick')
const ci = Boolean(process.env.CI)
const scratch = mkdtempSync(path.join(tmpdir(), 'sigap-test-'))
const node = (...args) => [process.execPath, args]

/** Settings of the person at this machine must not leak into the tests. */
const clean = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_TELEMETRY_DISABLED: 'true', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' }
for (const name of ['DATABASE_URL', 'DATA_DIR', 'SEED', 'HOST', 'PORT', 'SERVER_URL', 'SMTP_URL', 'SIGAP_KEYRING', 'PAYLOAD_SECRET', 'NODE_ENV']) delete clean[name]

/** @type {{ name: string, passed: number, failed: number, note?: string, ms: number }[]} */
const results = []

/** Runs one step that counts as one test. */
async function step(name, [command, args], env = {}) {
  say(`— ${name}`)
  const started = Date.now()
  const code = await run(command, args, { env: { ...clean, ...env } })
  results.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, ms: Date.now() - started })
  return code === 0
}

/** Runs one vitest project and counts its tests. */
async function suite(name, project, env = {}) {
  say(`— ${name}`)
  const started = Date.now()
  const report = path.join(scratch, `${results.length}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(...node('node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', ...reporters), { env: { ...clean, ...env } })
  let passed = 0
  let failed = 0
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    passed = counts.numPassedTests
    failed = counts.numFailedTests
    // A file that cannot even be loaded has no failed test in it.
    for (const file of counts.testResults) {
      if (file.status !== 'failed') continue
      const broken = file.assertionResults.filter((test) => test.status === 'failed').length
      if (broken === 0) failed++
      console.log(`  failed: ${path.relative('.', file.name)}${broken ? ` (${broken})` : ''}`)
    }
  } catch {
    // No report: the run broke down before its end.
  }
  if (code !== 0 && failed === 0) failed = 1
  results.push({ name, passed, failed, ms: Date.now() - started })
}

function skip(name, why) {
  say(`— ${name}: ${why}`)
  results.push({ name, passed: 0, failed: ci ? 1 : 0, note: ci ? `not run, which is a failure in CI: ${why}` : `skipped: ${why}`, ms: 0 })
}

await ensureInstalled()

const { nextTsconfig } = await import('./lib/build.mjs')
await step('route types', node('node_modules/next/dist/bin/next', 'typegen'), nextTsconfig('.next'))
await step('lint', node('node_modules/oxlint/bin/oxlint'))
await step('types', node('node_modules/typescript7/bin/tsc', '--noEmit'))
await step('generated files are fresh', node('scripts/check-codegen.mjs'))
if (!unitOnly) await step('migrations are fresh', node('scripts/check-migrations.mjs'))
await suite('unit', 'unit')
if (!unitOnly) await suite('integration on SQLite', 'int', { TEST_DB: 'sqlite' })
if (!quick) await withMongo()
if (!quick) await withBrowser()

finish()

async function withMongo() {
  const { testMongo } = await import('./lib/mongo.mjs')
  const server = await testMongo()
  if ('missing' in server) return skip('integration on MongoDB', server.missing)
  try {
    await suite(`integration on MongoDB (${server.what})`, 'int', { TEST_DB: 'mongodb', TEST_MONGODB_URL: server.url })
  } finally {
    await server.stop()
  }
}

async function withBrowser() {
  const { ensureChromium } = await import('./lib/chromium.mjs')
  const chromium = await ensureChromium()
  if (!chromium) return skip('end to end', 'no Chromium on this machine, and none could be installed (set CHROMIUM_PATH)')
  await suite('end to end', 'e2e', { CHROMIUM_PATH: chromium, NEXT_DIST_DIR: process.env.NEXT_DIST_DIR || '.next-test' })
}

function finish() {
  rmSync(scratch, { recursive: true, force: true })
  const width = Math.max(...results.map(({ name }) => name.length))
  console.log('')
  for (const { name, passed, failed, note, ms } of results) {
    console.log(`  ${name.padEnd(width)}  ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${(ms / 1000).toFixed(0).padStart(4)} s${note ? `  ${note}` : ''}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
