/** Makes the migration of one database (the one DATABASE_URL is for), or checks with `--check` that none is missing. */
import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload, writeMigrationIndex } from 'payload'
import config from '@payload-config'
import { missingMongoLines, missingSqliteStatements, mongoSchema, newestSnapshot } from './schemaState'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'fresh-migrations': { type: 'boolean', default: false },
    'migrations-only': { type: 'boolean', default: false },
    name: { type: 'string', default: 'change' },
  },
})

const INITIAL = '20261124_000000_initial'
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const dir = payload.db.migrationDir

const missing = payload.db.name === 'sqlite' ? await missingSqliteStatements(sqlite(payload)) : missingMongoLines(payload, dir)

if (missing.length === 0) {
  console.log(`  ${path.basename(dir)}: the migrations match the collections`)
} else if (values.check) {
  console.error(`${path.basename(dir)}: ${missing.length} differences between the migrations and the collections; run \`npm run generate -- --name what-changed\``)
  for (const line of missing.slice(0, 10)) console.error(`  ${line.split('\n')[0]}`)
  process.exitCode = 1
} else {
  await create(values['fresh-migrations'])
}
process.exit()

async function create(initial: boolean): Promise<void> {
  const before = new Set(readdirSync(dir))
  await payload.db.createMigration({ forceAcceptWarning: true, migrationName: values.name, payload })
  const made = readdirSync(dir).filter((name) => !before.has(name) && name.endsWith('.ts') && name !== 'index.ts')
  const made1 = made[0]
  if (!made1) throw new Error('No migration was written')
  let name = made1.slice(0, -'.ts'.length)
  if (payload.db.name !== 'sqlite') writeFileSync(path.join(dir, `${name}.json`), `${JSON.stringify(mongoSchema(payload), null, 1)}\n`)
  if (initial) {
    for (const ending of ['.ts', '.json']) renameSync(path.join(dir, name + ending), path.join(dir, INITIAL + ending))
    writeMigrationIndex({ migrationsDir: dir })
    name = INITIAL
  }
  console.log(`  ${path.basename(dir)}: ${name} (newest snapshot ${path.basename(newestSnapshot(dir) ?? '')})`)
}

function sqlite({ db }: Payload): SQLiteAdapter {
  return db as unknown as SQLiteAdapter
}
