import { type IndexDescription, MongoClient } from 'mongodb'

const BATCH = 1_000

/** Copies every collection with its indexes into an empty database of the same server. */
export async function copyMongoDatabase(from: string, to: string): Promise<void> {
  const client = new MongoClient(from, { serverSelectionTimeoutMS: 5_000 })
  const source = client.db()
  const target = client.db(new URL(to).pathname.slice(1))
  try {
    for (const { name } of await source.listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith('system.')) continue
      const indexes = (await source.collection(name).indexes()).filter((index) => index.name !== '_id_')
      await target.createCollection(name)
      if (indexes.length > 0) await target.collection(name).createIndexes(indexes.map(({ v: _version, ...index }) => index as IndexDescription))
      const documents = await source.collection(name).find().toArray()
      for (let i = 0; i < documents.length; i += BATCH) await target.collection(name).insertMany(documents.slice(i, i + BATCH))
    }
  } finally {
    await client.close()
  }
}
