import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extract } from 'tar'
import { assertKeyFingerprints } from '@/lib/crypto/fingerprints'
import { dialectOf, FILES, filesIn, type Manifest, type Place, readManifest, sha256 } from './manifest'
import { importMongo, mongoIsEmpty } from './mongoData'
import { importSqlite, sqliteIsEmpty } from './sqliteData'

/**
 * Puts a backup into an empty place. Everything is checked before the first byte is written: that the place is empty,
 * that the archive is whole and for this kind of database, and that the keys at hand open what is in it.
 * @param fingerprints of the keys of this installation, by key id
 */
export async function restore({ databaseUrl, dataDir, archive, fingerprints }: Place & { fingerprints: Record<string, string> }): Promise<{ createdAt: string; files: number }> {
  if (!existsSync(archive)) throw new Error(`there is no archive at ${archive}`)
  await requireEmpty(databaseUrl, dataDir)
  const stage = mkdtempSync(path.join(os.tmpdir(), 'sigap-restore-'))
  try {
    await extract({ cwd: stage, file: archive, strict: true, preservePaths: false })
    const manifest = readManifest(path.join(stage, 'manifest.json'))
    await requireWhole(manifest, stage)
    if (manifest.dialect !== dialectOf(databaseUrl)) {
      throw new Error(`the archive is of a ${manifest.dialect} database, and DATABASE_URL is for ${dialectOf(databaseUrl)}`)
    }
    assertKeyFingerprints(manifest.keyFingerprints, fingerprints)

    const files = filesIn(path.join(stage, FILES))
    // Files first: a database that names missing files would be the worse half.
    if (files.length > 0) cpSync(path.join(stage, FILES), path.join(dataDir, FILES), { recursive: true })
    const database = path.join(stage, 'database')
    await (manifest.dialect === 'sqlite' ? importSqlite(databaseUrl, database) : importMongo(databaseUrl, database))
    return { createdAt: manifest.createdAt, files: files.length }
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

async function requireEmpty(databaseUrl: string, dataDir: string): Promise<void> {
  const empty = dialectOf(databaseUrl) === 'sqlite' ? sqliteIsEmpty(databaseUrl) : await mongoIsEmpty(databaseUrl)
  if (!empty) throw new Error('a database is there already; restore only into an empty place (set DATABASE_URL and DATA_DIR)')
  if (filesIn(path.join(dataDir, FILES)).length > 0) throw new Error(`there are files in ${path.join(dataDir, FILES)} already; restore only into an empty place (set DATA_DIR)`)
}

/** The archive holds exactly what its manifest says, unaltered. */
async function requireWhole(manifest: Manifest, stage: string): Promise<void> {
  const present = filesIn(stage).filter((file) => file !== 'manifest.json')
  const listed = Object.keys(manifest.hashes)
  const missing = listed.find((file) => !present.includes(file))
  if (missing) throw new Error(`the archive lacks ${missing}`)
  const stranger = present.find((file) => !(file in manifest.hashes))
  if (stranger) throw new Error(`the archive holds ${stranger}, which its manifest does not list`)
  for (const file of listed) {
    if ((await sha256(path.join(stage, file))) !== manifest.hashes[file]) throw new Error(`${file} in the archive was altered or damaged`)
  }
}

