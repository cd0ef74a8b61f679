import { createClient } from '@libsql/client'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import mongoose from 'mongoose'
import { DatabaseUnavailableError } from './errors'
import { requireReplicaSet, SERVER_SELECTION_MS } from './mongodb'
import { sqlitePath } from './sqlite'

const oneLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300)

/** An address that may be shown: without user and password. */
export const withoutPassword = (databaseUrl: string): string => databaseUrl.replace(/\/\/[^@/]*@/, '//')

/**
 * Asks a database whether it is there and usable, before the application starts on it.
 * @throws {DatabaseUnavailableError} with one line for the operator
 */
export async function probeDatabase(databaseUrl: string): Promise<void> {
  try {
    await (databaseUrl.startsWith('file:') ? probeSqlite(databaseUrl) : probeMongo(databaseUrl))
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error
    throw new DatabaseUnavailableError(`The database ${withoutPassword(databaseUrl)} cannot be used: ${oneLine(error)}`, { cause: error })
  }
}

async function probeSqlite(databaseUrl: string): Promise<void> {
  const file = sqlitePath(databaseUrl)
  mkdirSync(path.dirname(file), { recursive: true })
  accessSync(path.dirname(file), constants.W_OK)
  if (!existsSync(file)) return
  const client = createClient({ url: databaseUrl })
  try {
    await client.execute('PRAGMA schema_version')
  } finally {
    client.close()
  }
}

async function probeMongo(databaseUrl: string): Promise<void> {
  requireReplicaSet(databaseUrl)
  const client = new mongoose.mongo.MongoClient(databaseUrl, { serverSelectionTimeoutMS: SERVER_SELECTION_MS })
  try {
    await client.connect()
    const hello = await client.db('admin').command({ hello: 1 })
    if (!hello.setName && hello.msg !== 'isdbgrid') throw new DatabaseUnavailableError('The MongoDB server is not a replica set, so it has no transactions')
  } finally {
    await client.close()
  }
}
