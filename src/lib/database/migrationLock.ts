import { type Client, createClient } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import type { Connection } from 'mongoose'
import { DatabaseBusyError, isBusy } from './errors'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Longest wait for another process that migrates, milliseconds. */
const WAIT_MS = 10 * 60_000

/**
 * Runs `work` while holding an operating system lock on `file`; other processes on this machine wait. A process that
 * dies gives the lock back by dying, which is why it is SQLite's own lock and not a file with a process id in it. The
 * file stays: removing it would take it from under a process that waits on it.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  const until = Date.now() + waitMs
  for (;;) {
    const holder = await tryFileLock(file)
    if (holder) {
      try {
        return await work()
      } finally {
        await holder.execute('ROLLBACK').catch(() => undefined)
        holder.close()
      }
    }
    if (Date.now() > until) throw new DatabaseBusyError('Another process has been migrating the database for too long.')
    await pause(200)
  }
}

/** A connection that holds the lock, or nothing where another process does. */
async function tryFileLock(file: string): Promise<Client | undefined> {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('BEGIN EXCLUSIVE')
    return client
  } catch (error) {
    client.close()
    if (isBusy(error)) return undefined
    throw error
  }
}

const LEASE_MS = 60_000

type LockDocument = { _id: string; owner: string; until: Date }

/**
 * Runs `work` while holding the lock document `name`; other processes on the same MongoDB wait for it. The lease is
 * renewed while `work` runs, so a process that dies holds the others up for a minute at most.
 */
export async function withLockDocument<T>(connection: Connection, name: string, work: () => Promise<T>, waitMs = WAIT_MS): Promise<T> {
  const locks = connection.collection<LockDocument>('sigap_locks')
  const owner = randomUUID()
  const lease = () => ({ $set: { owner, until: new Date(Date.now() + LEASE_MS) } })
  const giveUp = Date.now() + waitMs
  while (!(await take())) {
    if (Date.now() > giveUp) throw new DatabaseBusyError('Another process has been migrating the database for too long.')
    await pause(300 + Math.random() * 400)
  }
  const renew = setInterval(() => void locks.updateOne({ _id: name, owner }, lease()).catch(() => undefined), LEASE_MS / 4)
  try {
    return await work()
  } finally {
    clearInterval(renew)
    await locks.deleteOne({ _id: name, owner })
  }

  async function take(): Promise<boolean> {
    try {
      const result = await locks.updateOne({ _id: name, until: { $lt: new Date() } }, lease(), { upsert: true })
      return result.modifiedCount + result.upsertedCount > 0
    } catch (error) {
      // The document is there and its lease has not run out.
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000) return false
      throw error
    }
  }
}
