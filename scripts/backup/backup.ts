import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { create } from 'tar'
import { applicationVersion, dialectOf, FILES, filesIn, FORMAT, type Manifest, type Place, sha256 } from './manifest'
import { exportMongo } from './mongoData'
import { exportSqlite } from './sqliteData'

/**
 * Writes one archive of the database and the files of an installation. The database is of one moment; files are copied
 * after it, so each one it speaks of is there (a file is written before the document that names it).
 * @returns number of database parts and of files in it
 */
export async function backup({ databaseUrl, dataDir, archive }: Place): Promise<{ database: number; files: number }> {
  const stage = mkdtempSync(path.join(os.tmpdir(), 'sigap-backup-'))
  try {
    const database = path.join(stage, 'database')
    const files = path.join(stage, FILES)
    mkdirSync(database)
    mkdirSync(files)
    const dialect = dialectOf(databaseUrl)
    const remembered = await (dialect === 'sqlite' ? exportSqlite(databaseUrl, database) : exportMongo(databaseUrl, database))
    copyFiles(path.join(dataDir, FILES), files)

    const hashes: Manifest['hashes'] = {}
    for (const file of filesIn(stage)) hashes[file] = await sha256(path.join(stage, file))
    const manifest: Manifest = { format: FORMAT, version: applicationVersion(), createdAt: new Date().toISOString(), dialect, ...remembered, hashes }
    writeFileSync(path.join(stage, 'manifest.json'), JSON.stringify(manifest, null, 1))

    mkdirSync(path.dirname(archive), { recursive: true })
    const part = `${archive}.part`
    await create({ cwd: stage, file: part, gzip: true, portable: true, mode: 0o600 }, ['manifest.json', 'database', FILES])
    renameSync(part, archive)
    return { database: filesIn(database).length, files: filesIn(files).length }
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** Copies what is there; a file that disappears meanwhile belonged to a document deleted after the database's moment. */
function copyFiles(from: string, to: string): void {
  for (const file of filesIn(from)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
    try {
      copyFileSync(path.join(from, file), path.join(to, file))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
}
