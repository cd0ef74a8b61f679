import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const FORMAT = 1

export type Manifest = {
  format: typeof FORMAT
  /** Version of the application that wrote it. */
  version: string
  /** ISO time, UTC. */
  createdAt: string
  dialect: 'sqlite' | 'mongodb'
  /** Names of the migrations the database has seen. */
  migrations: string[]
  /** Fingerprints by key id of the keys that identities in it need. */
  keyFingerprints: Record<string, string>
  /** SHA-256 (hex) by path inside the archive. */
  hashes: Record<string, string>
}

export type Place = { databaseUrl: string; dataDir: string; archive: string }

export const dialectOf = (databaseUrl: string): Manifest['dialect'] => (databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb')

/** Folder of uploaded and generated files inside the data folder. */
export const FILES = 'files'

export const applicationVersion = (): string => JSON.parse(readFileSync('package.json', 'utf8')).version

/** SHA-256 of a file, hex. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/** Paths of all files under `dir`, relative to it, with `/`, sorted. */
export function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** Reads a manifest and says in one line what is wrong with it. */
export function readManifest(file: string): Manifest {
  if (!existsSync(file)) throw new Error('the archive has no manifest; it is not a SIGAP backup')
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const manifest = value as Manifest
  if (manifest?.format !== FORMAT || typeof manifest.hashes !== 'object') throw new Error('the archive has a format that this version does not know')
  return manifest
}
