import { createClient, type Client } from '@libsql/client'
import { DatabaseBusyError, isBusy } from './errors'

/** After these a transaction still stands and the statement is done with. */
const HARMLESS = /^SQLITE_(CONSTRAINT|ERROR|MISMATCH|RANGE|TOOBIG|AUTH)/

/** False for an error after which SQLite may have rolled back by itself, or left the statement pending. */
export function isHarmless(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code !== 'string' || !code.startsWith('SQLITE_') || HARMLESS.test(code)
}

const KIB_PER_MIB = 1024
export const READER = { cacheMib: 128, mmapMib: 128, busyMs: 1_000 }
export const WRITER = { cacheMib: 32, mmapMib: 0, busyMs: 20 }

/** Settings belong to a connection, so each new one gets them all. See docs/decisions/0002-sqlite-write-lock.md. */
async function configured(url: string, role: typeof READER): Promise<Client> {
  const client = createClient({ url })
  await client.execute(`PRAGMA busy_timeout = ${role.busyMs}`)
  const mode = await client.execute('PRAGMA journal_mode = WAL')
  if (mode.rows[0]?.[0] !== 'wal') throw new Error('SQLite would not switch to WAL mode (is the database on a network drive?)')
  for (const setting of [
    'journal_size_limit = 67108864',
    'synchronous = FULL',
    'foreign_keys = ON',
    'temp_store = MEMORY',
    `cache_size = -${role.cacheMib * KIB_PER_MIB}`,
    `mmap_size = ${role.mmapMib * KIB_PER_MIB * 1024}`,
  ]) {
    await client.execute(`PRAGMA ${setting}`)
  }
  return client
}

/** One configured connection that is opened again when its state is in doubt. */
export class Connection {
  #client: Client | undefined

  constructor(
    readonly url: string,
    readonly role: typeof READER,
  ) {}

  async open(): Promise<Client> {
    this.#client ??= await configured(this.url, this.role)
    return this.#client
  }

  close(): void {
    this.#client?.close()
    this.#client = undefined
  }

  /**
   * Runs one statement, again while another process is in the way, without blocking the thread in between. libsql does
   * not reset a statement that met a busy database, and SQLite does not commit while one is pending on the connection
   * (measured: an acknowledged write that no one else saw). So each new try has a connection of its own.
   */
  async patiently<T>(waitMs: number, work: (client: Client) => Promise<T>): Promise<T> {
    const deadline = performance.now() + waitMs
    for (;;) {
      try {
        return await work(await this.open())
      } catch (error) {
        if (!isHarmless(error)) this.close()
        if (!isBusy(error)) throw error
        if (performance.now() >= deadline) throw new DatabaseBusyError('Another process holds the database; please try again.')
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45))
      }
    }
  }
}
