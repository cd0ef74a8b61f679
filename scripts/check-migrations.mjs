/** Fails where the collections have changed and no migration says so, for either database. */
import { spawnSync } from 'node:child_process'
import { codegenEnv } from './codegen/env.mjs'
import { TYPESCRIPT } from './lib/typescript.mjs'

let missing = 0
for (const dialect of ['sqlite', 'mongodb']) {
  const { status } = spawnSync(process.execPath, [...TYPESCRIPT, 'scripts/codegen/migration.ts', '--check'], {
    env: codegenEnv(dialect),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) missing++
}
process.exit(missing > 0 ? 1 : 0)
