import { createReadStream, createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import mongoose from 'mongoose'
import type { Remembered } from './sqliteData'

const { BSON, MongoClient } = mongoose.mongo
const { EJSON } = BSON
const BATCH = 500
/** Locks of processes that run at the moment are of no use elsewhere. */
const LEFT_OUT = new Set(['sigap_locks'])

type Index = Record<string, unknown> & { key: Record<string, number>; name: string }

async function withClient<T>(databaseUrl: string, work: (client: InstanceType<typeof MongoClient>) => Promise<T>): Promise<T> {
  const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: 5_000 })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.close()
  }
}

const namesOf = async (db: mongoose.mongo.Db): Promise<string[]> =>
  (await db.listCollections({}, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !LEFT_OUT.has(name))
    .sort()

/** Writes every collection as one EJSON document per line, all of the same moment, with its indexes beside it. */
export function exportMongo(databaseUrl: string, dir: string): Promise<Remembered> {
  return withClient(databaseUrl, async (client) => {
    const db = client.db()
    const session = client.startSession({ snapshot: true })
    try {
      for (const name of await namesOf(db)) {
        const out = createWriteStream(path.join(dir, `${name}.jsonl`))
        for await (const document of db.collection(name).find({}, { session })) {
          if (!out.write(`${EJSON.stringify(document, { relaxed: false })}\n`)) await once(out, 'drain')
        }
        out.end()
        await once(out, 'finish')
        writeFileSync(path.join(dir, `${name}.indexes.json`), JSON.stringify(await db.collection(name).indexes()))
      }
      const migrations = await db.collection('payload-migrations').find({}, { session }).sort({ name: 1 }).toArray()
      const state = await db.collection('globals').findOne({ globalType: 'system-state' }, { session })
      return { migrations: migrations.map(({ name }) => String(name)), keyFingerprints: state?.keyFingerprints ?? {} }
    } finally {
      await session.endSession()
    }
  })
}

/** True where the database has no document in any collection. */
export function mongoIsEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const db = client.db()
    for (const name of await namesOf(db)) if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return false
    return true
  })
}

/** Fills the empty database from `dir`. */
export function importMongo(databaseUrl: string, dir: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    const db = client.db()
    for (const file of readdirSync(dir).filter((name) => name.endsWith('.jsonl'))) {
      const collection = db.collection(file.slice(0, -'.jsonl'.length))
      const indexes: Index[] = JSON.parse(readFileSync(path.join(dir, file.replace('.jsonl', '.indexes.json')), 'utf8'))
      const wanted = indexes.filter(({ name }) => name !== '_id_').map(({ v: _version, ns: _namespace, ...index }) => index)
      if (wanted.length > 0) await collection.createIndexes(wanted)
      let batch: mongoose.mongo.BSON.Document[] = []
      for await (const line of createInterface({ input: createReadStream(path.join(dir, file)), crlfDelay: Infinity })) {
        if (line) batch.push(EJSON.parse(line, { relaxed: false }))
        if (batch.length < BATCH) continue
        await collection.insertMany(batch)
        batch = []
      }
      if (batch.length > 0) await collection.insertMany(batch)
    }
  })
}
