/**
 * `npm run generate [-- --name what-changed]`: Payload's types, the panel's import map, and, where the schema changed,
 * a new migration for each database. `--fresh-migrations` replaces all migrations by one initial pair (only before
 * the first release: an existing database cannot follow).
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codegenEnv, PAYLOAD } from './codegen/env.mjs'
import { say } from './lib/say.mjs'
import { nodeFlags, TYPESCRIPT } from './lib/typescript.mjs'

const args = process.argv.slice(2)
const only = args.includes('--migrations-only')

function step(what, command, env = codegenEnv()) {
  say(what)
  const { status } = spawnSync(process.execPath, command, { env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

// Before anything loads the config, which imports them.
if (args.includes('--fresh-migrations')) {
  for (const dialect of ['sqlite', 'mongodb']) {
    const dir = path.join('src/migrations', dialect)
    for (const name of readdirSync(dir)) rmSync(path.join(dir, name))
    writeFileSync(path.join(dir, 'index.ts'), 'export const migrations = [];\n')
  }
}

if (!only) {
  step('Types', [...nodeFlags(), PAYLOAD, 'generate:types'])
  step('Import map', [...nodeFlags(), PAYLOAD, 'generate:importmap'])
}
for (const dialect of ['sqlite', 'mongodb']) {
  step(`Migration for ${dialect}`, [...TYPESCRIPT, 'scripts/codegen/migration.ts', ...args], codegenEnv(dialect))
}
