/**
 * `npm run generate [-- --name what-changed]`: Payload's types, the panel's import map, and, where the schema changed,
 * a new migration for each database. `--fresh-migrations` replaces all migrations by one initial pair (only before
 * the first release: an existing database cannot follow).
 */
import { spawnSync } from 'node:child_process'
import { codegenEnv, PAYLOAD } from './codegen/env.mjs'
import { say } from './lib/say.mjs'

const args = process.argv.slice(2)
const only = args.includes('--migrations-only')

function step(what, command, env = codegenEnv()) {
  say(what)
  const { status } = spawnSync(process.execPath, command, { env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!only) {
  step('Types', [PAYLOAD, 'generate:types'])
  step('Import map', [PAYLOAD, 'generate:importmap'])
}
for (const dialect of ['sqlite', 'mongodb']) {
  step(`Migration for ${dialect}`, ['--import', 'tsx', 'scripts/codegen/migration.ts', ...args], codegenEnv(dialect))
}
