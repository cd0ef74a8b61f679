import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

export type Dump = Record<string, string[]>

/** Every row of every table, or every document of every collection, as sorted text: equal dumps are equal databases. */
export function dumpDatabase(databaseUrl: string): Promise<Dump> {
  return databaseUrl.startsWith('file:') ? dumpSqlite(databaseUrl) : dumpMongo(databaseUrl)
}

async function dumpSqlite(databaseUrl: string): Promise<Dump> {
  const client = createClient({ url: databaseUrl })
  try {
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    const dump: Dump = {}
    for (const table of tables.rows) {
      const { rows } = await client.execute(`SELECT * FROM "${String(table.name)}"`)
      dump[String(table.name)] = rows.map((row) => JSON.stringify(row)).sort()
    }
    const schema = await client.execute('SELECT sql FROM sqlite_master WHERE sql IS NOT NULL')
    dump['(schema)'] = schema.rows.map((row) => String(row.sql)).sort()
    return dump
  } finally {
    client.close()
  }
}

async function dumpMongo(databaseUrl: string): Promise<Dump> {
  const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: 5_000 })
  try {
    const db = client.db()
    const dump: Dump = {}
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith('system.') || name === 'sigap_locks') continue
      dump[name] = (await db.collection(name).find().toArray()).map((document) => JSON.stringify(document)).sort()
      const indexes = await db.collection(name).indexes()
      dump[`${name} (indexes)`] = indexes.map((index) => JSON.stringify([index.name, index.key, index.unique ?? false])).sort()
    }
    return dump
  } finally {
    await client.close()
  }
}
