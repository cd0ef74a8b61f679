import type { Client, InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { Connection, isHarmless, READER, WRITER } from './connection'
import { TransactionClosedError } from './errors'
import { onlyReads } from './sqlKind'
import { takeScope, WriteLock, type TransactionScope } from './writeLock'

export type SerialClientOptions = {
  /** `file:…` address of the database. */
  url: string
  /** Longest wait for the right to write, milliseconds. */
  waitMs?: number
  /** A transaction without a statement for this long is rolled back, milliseconds. Shorter than `waitMs`. */
  idleMs?: number
  /** See `WriteLockOptions.nestedMs`. */
  nestedMs?: number
}

export type SerialClient = Client & {
  /** Runs `work` with foreign keys unchecked (a migration that rebuilds a table needs it), then checks them all. */
  withoutForeignKeys<T>(work: () => Promise<T>): Promise<T>
  /** Closes once the writer of the moment is done. */
  drain(): Promise<void>
}

const textOf = (statement: InStatement): string => (typeof statement === 'string' ? statement : statement.sql)
const run = (client: Client, statement: InStatement, args?: InArgs): Promise<ResultSet> =>
  client.execute(typeof statement === 'string' && args ? { sql: statement, args } : statement)
/** Longest time without a turn of the event loop, milliseconds. */
const BREATH_MS = 10
let turnedAt = 0

/**
 * Lets the event loop turn, now and then. libsql answers without ever leaving the thread, so a long row of statements
 * would be one uninterrupted chain of promises: no other request, timer or file gets its turn, and the driver's memory
 * is never freed.
 */
async function breathe(): Promise<void> {
  if (performance.now() - turnedAt < BREATH_MS) return
  await new Promise<void>((resolve) => setImmediate(resolve))
  turnedAt = performance.now()
}

/** What a write is called in an error message: its verb and table, never a value. */
const nameOf = (sql: string): string => sql.slice(0, 60).split(/\(|values|set/i)[0]?.trim() ?? ''

/**
 * A libsql client with one connection that writes and one that reads. All writes, in a transaction or not, pass one
 * lock in order of arrival; reads outside a transaction never wait. libsql's own client opens a new, unconfigured
 * connection per transaction and never closes it.
 */
export async function createSerialClient({ url, waitMs = 30_000, idleMs = 20_000, nestedMs }: SerialClientOptions): Promise<SerialClient> {
  const lock = new WriteLock({ waitMs, nestedMs })
  const writer = new Connection(url, WRITER)
  const reader = new Connection(url, READER)
  let closed = false
  await writer.patiently(waitMs, () => Promise.resolve())
  await reader.patiently(waitMs, () => Promise.resolve())

  async function write<T>(sql: string, work: (client: Client) => Promise<T>): Promise<T> {
    const release = await lock.acquire(nameOf(sql))
    try {
      return await writer.patiently(waitMs, work)
    } finally {
      release()
    }
  }

  async function begin(scope: TransactionScope): Promise<Transaction> {
    let release: () => void
    try {
      release = await lock.acquire('begin', scope, scope.outer)
    } catch (error) {
      scope.open = false
      throw error
    }
    let client: Client
    try {
      await breathe()
      client = await writer.patiently(waitMs, async (open) => {
        await open.execute('BEGIN IMMEDIATE')
        return open
      })
    } catch (error) {
      scope.open = false
      release()
      throw error
    }
    scope.activeAt = performance.now()
    return new SerialTransaction(client, scope, release)
  }

  class SerialTransaction implements Transaction {
    #doomed = false
    readonly #lease: NodeJS.Timeout

    constructor(
      readonly client: Client,
      readonly scope: TransactionScope,
      readonly release: () => void,
    ) {
      this.#lease = setInterval(() => {
        if (performance.now() - scope.activeAt >= idleMs) void this.#end('ROLLBACK').catch(() => undefined)
      }, Math.max(10, idleMs / 4))
      this.#lease.unref()
    }

    get closed(): boolean {
      return !this.scope.open
    }

    #check(): void {
      if (this.closed) throw new TransactionClosedError('The transaction has ended')
      if (this.#doomed) throw new TransactionClosedError('The transaction failed and can only be rolled back')
      this.scope.activeAt = performance.now()
    }

    async #watching<T>(work: () => Promise<T>): Promise<T> {
      await breathe()
      this.#check()
      try {
        return await work()
      } catch (error) {
        this.#doomed ||= !isHarmless(error)
        throw error
      }
    }

    execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
      return this.#watching(() => run(this.client, statement, args))
    }

    batch(statements: Array<InStatement>): Promise<ResultSet[]> {
      return this.#watching(async () => {
        const results: ResultSet[] = []
        for (const statement of statements) results.push(await this.client.execute(statement))
        return results
      })
    }

    executeMultiple(sql: string): Promise<void> {
      // libsql's own executeMultiple rolls an open transaction back when it is done.
      return this.#watching(async () => {
        for (const statement of sql.split(';')) if (statement.trim()) await this.client.execute(statement)
      })
    }

    async commit(): Promise<void> {
      this.#check()
      await this.#end('COMMIT')
    }

    async rollback(): Promise<void> {
      await this.#end('ROLLBACK')
    }

    close(): void {
      void this.#end('ROLLBACK').catch(() => undefined)
    }

    /** Ends the transaction and gives the lock back, whatever happens. */
    async #end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
      if (this.closed) return
      this.scope.open = false
      clearInterval(this.#lease)
      try {
        await this.client.execute(how)
        if (this.#doomed) writer.close()
      } catch (error) {
        // Closing the connection rolls back whatever is still open on it.
        writer.close()
        if (how === 'COMMIT') throw error
      } finally {
        this.release()
      }
    }
  }

  return {
    get closed() {
      return closed
    },
    protocol: 'file',
    async execute(statement: InStatement | string, args?: InArgs) {
      const sql = textOf(statement)
      await breathe()
      return onlyReads(sql) ? reader.patiently(waitMs, (client) => run(client, statement, args)) : write(sql, (client) => run(client, statement, args))
    },
    batch(statements: InStatement[]) {
      return write('batch', (client) => client.batch(statements, 'write'))
    },
    migrate(statements: InStatement[]) {
      return write('migrate', (client) => client.migrate(statements))
    },
    executeMultiple(sql: string) {
      return write('executeMultiple', (client) => client.executeMultiple(sql))
    },
    transaction() {
      return begin(takeScope())
    },
    async withoutForeignKeys(work) {
      const foreignKeys = (state: 'ON' | 'OFF') => write('pragma', (client) => client.execute(`PRAGMA foreign_keys = ${state}`))
      await foreignKeys('OFF')
      try {
        const result = await work()
        // On the connection that changed the schema: a pragma does not notice that another one's view of it is old.
        const broken = await write('pragma', (client) => client.execute('PRAGMA foreign_key_check'))
        if (broken.rows.length > 0) throw new Error(`${broken.rows.length} rows refer to rows that do not exist (PRAGMA foreign_key_check)`)
        return result
      } finally {
        await foreignKeys('ON')
      }
    },
    async sync() {
      return (await reader.open()).sync()
    },
    close,
    async drain() {
      const until = performance.now() + 5_000
      while (!lock.idle && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10))
      close()
    },
  }

  function close(): void {
    closed = true
    writer.close()
    reader.close()
  }
}
