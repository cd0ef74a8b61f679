import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import path from 'node:path'
import { migrations } from '@/migrations/mongodb'
import { DatabaseUnavailableError } from './errors'
import { withLockDocument } from './migrationLock'

/** How long a start waits for a server that does not answer, milliseconds. */
export const SERVER_SELECTION_MS = 5_000

/**
 * Refuses an address without a replica set: MongoDB has transactions only there, and Payload goes on without them in
 * silence. `mongodb+srv://` addresses carry the name in DNS.
 * @throws {DatabaseUnavailableError}
 */
export function requireReplicaSet(databaseUrl: string): void {
  if (databaseUrl.startsWith('mongodb+srv://')) return
  const options = new URLSearchParams(databaseUrl.split('?')[1] ?? '')
  if (!options.get('replicaSet')) {
    throw new DatabaseUnavailableError('DATABASE_URL has no replicaSet=…: MongoDB has transactions only as a replica set, and this system needs them')
  }
}

/** Payload's MongoDB adapter with transactions on, indexes ensured, and one process at a time that migrates. */
export function transactionalMongoAdapter(databaseUrl: string) {
  requireReplicaSet(databaseUrl)
  const obj = mongooseAdapter({
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS },
    ensureIndexes: true,
    migrationDir: path.resolve('src/migrations/mongodb'),
    prodMigrations: migrations,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    url: databaseUrl,
  })
  return {
    ...obj,
    init: (args: Parameters<typeof obj.init>[0]) => oneMigrator(obj.init(args) as MongooseAdapter),
  }
}

/** Payload's type asks for a migration of any adapter; these are given to the adapter they were made for. */
const ours = { migrations } as unknown as NonNullable<Parameters<MongooseAdapter['migrate']>[0]>

function oneMigrator(adapter: MongooseAdapter): MongooseAdapter {
  const migrate = adapter.migrate
  // Payload would read the migrations from their folder, which a build does not have.
  adapter.migrate = async function (args = ours) {
    const wanted = args?.migrations ?? migrations
    const done = await adapter.connection.collection('payload-migrations').countDocuments({ name: { $in: wanted.map(({ name }) => name) } })
    if (done >= wanted.length) return
    await withLockDocument(adapter.connection, 'migrations', () => migrate.call(adapter, args))
  }
  return adapter
}
