import { createClient } from '@libsql/client'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { sqlitePath } from '@/lib/database/sqlite'

const NAME = 'database.sqlite'

export type Remembered = { migrations: string[]; keyFingerprints: Record<string, string> }

/** Writes a consistent copy of the database into `dir` while others go on reading and writing it. */
export async function exportSqlite(databaseUrl: string, dir: string): Promise<Remembered> {
  if (!existsSync(sqlitePath(databaseUrl))) throw new Error(`there is no database at ${databaseUrl}`)
  const client = createClient({ url: databaseUrl })
  try {
    await client.execute('PRAGMA busy_timeout = 10000')
    await client.execute({ sql: 'VACUUM INTO ?', args: [path.join(dir, NAME)] })
  } finally {
    client.close()
  }
  const copy = createClient({ url: `file:${path.join(dir, NAME)}` })
  try {
    const migrations = await copy.execute('SELECT name FROM payload_migrations ORDER BY name')
    const state = await copy.execute('SELECT key_fingerprints FROM system_state LIMIT 1')
    const fingerprints = state.rows[0]?.key_fingerprints
    return { migrations: migrations.rows.map((row) => String(row.name)), keyFingerprints: fingerprints ? JSON.parse(String(fingerprints)) : {} }
  } finally {
    copy.close()
  }
}

/** True where nothing stands at the address yet. */
export const sqliteIsEmpty = (databaseUrl: string): boolean => !existsSync(sqlitePath(databaseUrl))

/** Puts the copy from `dir` in place. */
export async function importSqlite(databaseUrl: string, dir: string): Promise<void> {
  const target = sqlitePath(databaseUrl)
  mkdirSync(path.dirname(target), { recursive: true })
  const part = `${target}.part`
  await copyFile(path.join(dir, NAME), part)
  const client = createClient({ url: `file:${part}` })
  const check = await client.execute('PRAGMA integrity_check')
  client.close()
  if (check.rows[0]?.integrity_check !== 'ok') {
    rmSync(part, { force: true })
    throw new Error('the database in the archive is damaged')
  }
  const { rename } = await import('node:fs/promises')
  await rename(part, target)
}
