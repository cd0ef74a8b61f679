import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, it } from 'vitest'
import { databaseIn } from '../../../scripts/lib/mongo.mjs'
import { output } from '../../../scripts/lib/proc.mjs'
import { migrations as mongodb } from '@/migrations/mongodb'
import { migrations as sqlite } from '@/migrations/sqlite'
import { testDatabase } from '../../harness'
import { testEnvironment } from '../../harness/environment'
import { TYPESCRIPT } from '../../../scripts/lib/typescript.mjs'

const dir = mkdtempSync(path.join(inject('harness').work, 'migrations-'))
const empty =
  testDatabase() === 'sqlite' ? `file:${path.join(dir, 'new.db')}` : databaseIn(process.env.DATABASE_URL ?? '', `sigap_t_${inject('harness').run}_migrate`)

it('lets three processes start on one empty database: one migrates, the others wait', async () => {
  const env = { ...process.env, ...testEnvironment(empty, dir) }
  const runs = await Promise.all([1, 2, 3].map(() => output(process.execPath, [...TYPESCRIPT, 'tests/harness/migrate.ts'], { env })))
  const names = (testDatabase() === 'sqlite' ? sqlite : mongodb).map(({ name }: { name: string }) => name).sort()
  expect(names.length).toBeGreaterThan(0)
  for (const { code, out } of runs) {
    expect({ code, out }).toMatchObject({ code: 0 })
    expect(out).toContain(`MIGRATED ${names.join(' ')}`)
  }
  const applied = runs.filter(({ out }) => out.includes('Migrated:'))
  expect(applied).toHaveLength(1)
})
