import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { create, extract, list } from 'tar'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { backup } from '../../../scripts/backup/backup'
import { restore } from '../../../scripts/backup/restore'
import { databaseIn } from '../../../scripts/lib/mongo.mjs'
import { keyFingerprints } from '@/lib/crypto/keyring'
import { dumpDatabase } from '../../harness/databaseDump'
import { startTestServer, testDatabase, type TestServer } from '../../harness'

const dataDir = process.env.DATA_DIR ?? ''
const databaseUrl = process.env.DATABASE_URL ?? ''
const place = mkdtempSync(path.join(inject('harness').work, 'backup-'))
const archive = path.join(place, 'backup.tar.gz')
const letter = Buffer.from([0, 255, 13, 10, 37, 80, 68, 70])

let server: TestServer
let empties = 0

/** An address and a folder where nothing is yet. */
function emptyPlace() {
  const name = `empty${++empties}`
  return {
    databaseUrl: testDatabase() === 'sqlite' ? `file:${path.join(place, name, 'sigap.db')}` : databaseIn(databaseUrl, `sigap_t_${inject('harness').run}_${name}`),
    dataDir: path.join(place, name),
    archive,
    fingerprints: keyFingerprints(),
  }
}

/** The archive with one of its files changed by `change`. */
async function altered(change: (dir: string) => void): Promise<string> {
  const dir = mkdtempSync(path.join(place, 'altered-'))
  await extract({ cwd: dir, file: archive })
  change(dir)
  const file = `${dir}.tar.gz`
  await create({ cwd: dir, file, gzip: true }, ['manifest.json', 'database', 'files'])
  return file
}

beforeAll(async () => {
  server = await startTestServer()
  // As the first start does: the database remembers its keys.
  await server.payload.updateGlobal({ slug: 'system-state', data: { keyFingerprints: keyFingerprints() }, overrideAccess: true })
  mkdirSync(path.join(dataDir, 'files', 'letters'), { recursive: true })
  mkdirSync(path.join(dataDir, 'keys'), { recursive: true })
  writeFileSync(path.join(dataDir, 'files', 'letters', 'surat rujukan.pdf'), letter)
  writeFileSync(path.join(dataDir, 'keys', 'keyring.json'), 'a secret')
  await backup({ databaseUrl, dataDir, archive })
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

it('restores every row and every file into an empty place, from an archive made while the server ran', async () => {
  const target = emptyPlace()
  await restore(target)
  const [before, after] = [await dumpDatabase(databaseUrl), await dumpDatabase(target.databaseUrl)]
  expect(before.regions).toHaveLength(553)
  expect(after).toEqual(before)
  expect(readFileSync(path.join(target.dataDir, 'files', 'letters', 'surat rujukan.pdf'))).toEqual(letter)
})

it('puts no key into the archive', async () => {
  const names: string[] = []
  await list({ file: archive, onReadEntry: (entry) => names.push(entry.path) })
  expect(names).toContain('manifest.json')
  expect(names.filter((name) => /key|secret/.test(name))).toEqual([])
})

it('takes a database of one moment while others write', async () => {
  let writing = true
  const writer = (async () => {
    for (let i = 0; writing; i++) await server.payload.updateGlobal({ slug: 'system-state', data: { keyFingerprints: { ...keyFingerprints(), [`t${i % 9}`]: 'x' } }, overrideAccess: true })
  })()
  const busy = path.join(place, 'busy.tar.gz')
  try {
    await backup({ databaseUrl, dataDir, archive: busy })
  } finally {
    writing = false
    await writer
  }
  await server.payload.updateGlobal({ slug: 'system-state', data: { keyFingerprints: keyFingerprints() }, overrideAccess: true })
  const target = emptyPlace()
  const known = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i}`, 'x']))
  await restore({ ...target, archive: busy, fingerprints: { ...keyFingerprints(), ...known } })
  expect((await dumpDatabase(target.databaseUrl)).regions).toHaveLength(553)
})

it('refuses a place where a database or files are', async () => {
  await expect(restore({ ...emptyPlace(), databaseUrl })).rejects.toThrow(/already/)
  const target = emptyPlace()
  mkdirSync(path.join(target.dataDir, 'files'), { recursive: true })
  writeFileSync(path.join(target.dataDir, 'files', 'x'), 'x')
  await expect(restore(target)).rejects.toThrow(/files in .* already/)
})

it('refuses an archive that was altered, before it writes anything', async () => {
  const target = emptyPlace()
  const changed = await altered((dir) => writeFileSync(path.join(dir, 'files', 'letters', 'surat rujukan.pdf'), 'x'))
  await expect(restore({ ...target, archive: changed })).rejects.toThrow(/altered/)
  const added = await altered((dir) => writeFileSync(path.join(dir, 'files', 'stranger'), 'x'))
  await expect(restore({ ...target, archive: added })).rejects.toThrow(/does not list/)
  const removed = await altered((dir) => rmSync(path.join(dir, 'files', 'letters'), { recursive: true }))
  await expect(restore({ ...target, archive: removed })).rejects.toThrow(/lacks/)
  const newer = await altered((dir) => writeFileSync(path.join(dir, 'manifest.json'), '{"format":99,"hashes":{}}'))
  await expect(restore({ ...target, archive: newer })).rejects.toThrow(/format/)
  expect(existsSync(path.join(target.dataDir, 'files'))).toBe(false)
})

it('refuses to restore without the key, or with another one of that name', async () => {
  await expect(restore({ ...emptyPlace(), fingerprints: {} })).rejects.toThrow(/missing from the key ring/)
  await expect(restore({ ...emptyPlace(), fingerprints: { k1: 'other' } })).rejects.toThrow(/not the key/)
})
