import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { migrations } from '@/migrations/sqlite'
import { TransactionClosedError } from './errors'
import { keepOtherArrays } from './keepOtherArrays'
import { withFileLock } from './migrationLock'
import { createSerialClient, type SerialClient } from './serialClient'
import { announceTransaction } from './writeLock'

type Session = SQLiteAdapter['sessions'][string]
type Migrations = Parameters<SQLiteAdapter['migrate']>[0]

/** Payload's type asks for a migration of any adapter; these are given to the adapter they were made for. */
const ours = { migrations } as unknown as NonNullable<Migrations>

/** How many ended transactions are remembered, to catch work that still carries their id. */
const REMEMBERED = 2_000

/** Path of the database file in a `file:` address. */
export const sqlitePath = (databaseUrl: string): string => path.resolve(databaseUrl.replace(/^file:(\/\/)?/, ''))

/** Payload's SQLite adapter with transactions on and every write in order. See docs/decisions/0002-sqlite-write-lock.md. */
export function serialSqliteAdapter(databaseUrl: string) {
  const obj = sqliteAdapter({
    blocksAsJSON: true,
    client: { url: databaseUrl },
    idType: 'uuid',
    migrationDir: path.resolve('src/migrations/sqlite'),
    prodMigrations: migrations,
    // Only `npm run dev` pushes, on a database of its own: a pushed database cannot be migrated any more.
    push: process.env.SIGAP_DEV_PUSH === 'true',
    transactionOptions: {},
  })
  return {
    ...obj,
    init: (args: Parameters<typeof obj.init>[0]): SQLiteAdapter => serialise(obj.init(args), databaseUrl),
  }
}

function serialise(adapter: SQLiteAdapter, databaseUrl: string): SQLiteAdapter {
  let client: SerialClient | undefined
  const connect = adapter.connect
  const destroy = adapter.destroy
  const migrate = adapter.migrate

  adapter.sessions = rememberingRollbacks(adapter.sessions)
  keepOtherArrays(adapter)

  adapter.connect = async function (options) {
    if (!client || client.closed) {
      mkdirSync(path.dirname(sqlitePath(databaseUrl)), { recursive: true })
      client = await createSerialClient({ url: databaseUrl })
      // connect() of the adapter opens and configures a client of its own only where there is none.
      adapter.client = client
    }
    await connect?.call(adapter, options)
  }

  adapter.destroy = async function () {
    await client?.drain()
    await destroy?.call(adapter)
  }

  // Not an async function: the scope must be announced before the first await, or the caller is not inside it.
  adapter.beginTransaction = function () {
    announceTransaction()
    return begin(adapter)
  }

  adapter.commitTransaction = async function (id) {
    const key = String(await id)
    const session = ownSession(adapter, key)
    if (!session) return
    delete adapter.sessions[key]
    // The adapter's own version swallows a failed COMMIT, and the write would be acknowledged.
    await session.resolve()
  }

  adapter.rollbackTransaction = async function (id) {
    const key = String(await id)
    const session = ownSession(adapter, key)
    if (!session) return
    markRolledBack(adapter.sessions, key)
    delete adapter.sessions[key]
    await session.reject()
  }

  // Payload would read the migrations from their folder, which a build does not have.
  adapter.migrate = async function (args: Migrations = ours) {
    const pending = await pendingMigrations(adapter, args?.migrations ?? migrations)
    if (pending === 0) return
    await withFileLock(`${sqlitePath(databaseUrl)}.migrating`, async () => {
      await client?.withoutForeignKeys(() => migrate.call(adapter, args))
    })
  }

  return adapter
}

/** Opens a drizzle transaction and holds it open under an id. Keeps the error as it is, so that busy can be told apart. */
async function begin(adapter: SQLiteAdapter): Promise<string> {
  await adapter.initializing
  const id = randomUUID()
  await new Promise<void>((ready, failed) => {
    const done: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          adapter.sessions[id] = {
            // A libsql transaction; the adapter's type leaves its result type open.
            db: db as unknown as Session['db'],
            resolve: async () => {
              commit()
              await done
            },
            reject: async () => {
              rollback(new TransactionClosedError('Rolled back'))
              await done.catch(() => undefined)
            },
          }
          ready()
        }),
    )
    done.catch(failed)
  })
  return id
}

const rolledBack = new WeakMap<SQLiteAdapter['sessions'], Set<string>>()

/**
 * The adapter writes outside of any transaction where a session is gone. After a rollback that would leave half of
 * what was rolled back, so asking for such a session is an error.
 */
function rememberingRollbacks(sessions: SQLiteAdapter['sessions']): SQLiteAdapter['sessions'] {
  const ended = new Set<string>()
  const guarded = new Proxy(sessions, {
    get(target, key, receiver) {
      if (typeof key === 'string' && ended.has(key)) throw new TransactionClosedError('This transaction was rolled back; nothing more can be written in it')
      return Reflect.get(target, key, receiver)
    },
  })
  rolledBack.set(guarded, ended)
  return guarded
}

function markRolledBack(sessions: SQLiteAdapter['sessions'], id: string): void {
  const ended = rolledBack.get(sessions)
  if (!ended) return
  ended.add(id)
  if (ended.size > REMEMBERED) for (const oldest of ended) return void ended.delete(oldest)
}

/** The session of an id that has not ended, without the error for one that was rolled back. */
const ownSession = (adapter: SQLiteAdapter, id: string): Session | undefined => (id in adapter.sessions ? adapter.sessions[id] : undefined)

async function pendingMigrations(adapter: SQLiteAdapter, wanted: readonly { name: string }[]): Promise<number> {
  const table = await adapter.client.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'")
  if (table.rows.length === 0) return wanted.length
  const done = await adapter.client.execute('SELECT name FROM payload_migrations')
  const names = new Set(done.rows.map((row) => row.name))
  return wanted.filter((migration) => !names.has(migration.name)).length
}
