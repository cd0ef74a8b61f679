import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseBusyError, NestedWriteError, TransactionClosedError } from './errors'
import { createSerialClient, type SerialClient } from './serialClient'

let dir: string
let url: string
let client: SerialClient

const rows = async () => Number((await client.execute('SELECT count(*) AS n FROM t')).rows[0]?.n)

async function open(options: { waitMs?: number; idleMs?: number; nestedMs?: number } = {}): Promise<void> {
  client?.close()
  client = await createSerialClient({ url, nestedMs: 1_500, ...options })
}

beforeEach(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'serial-client-'))
  url = `file:${path.join(dir, 'test.db')}`
  await open()
  await client.executeMultiple('CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT UNIQUE); CREATE TABLE c (t INTEGER REFERENCES t(id))')
})

afterEach(() => {
  client.close()
  rmSync(dir, { recursive: true, force: true })
})

describe('the SQLite client that lets one writer through at a time', () => {
  it('carries 200 concurrent transactions and 200 concurrent single writes', async () => {
    const inTransactions = Array.from({ length: 200 }, async (_, i) => {
      const tx = await client.transaction('write')
      await tx.execute({ sql: 'INSERT INTO t (v) VALUES (?)', args: [`tx ${i}`] })
      await new Promise((resolve) => setImmediate(resolve))
      await tx.commit()
    })
    const single = Array.from({ length: 200 }, (_, i) => client.execute({ sql: 'INSERT INTO t (v) VALUES (?)', args: [`one ${i}`] }))
    await Promise.all([...inTransactions, ...single])
    expect(await rows()).toBe(400)
  })

  it('reads what was committed while a transaction is open, without waiting for it', async () => {
    const tx = await client.transaction('write')
    await tx.execute("INSERT INTO t (v) VALUES ('a')")
    expect(await rows()).toBe(0)
    await tx.commit()
    expect(await rows()).toBe(1)
  })

  it('leaves nothing of a transaction that was rolled back, and goes on', async () => {
    const tx = await client.transaction('write')
    await tx.execute("INSERT INTO t (v) VALUES ('a')")
    await tx.rollback()
    expect(tx.closed).toBe(true)
    await client.execute("INSERT INTO t (v) VALUES ('a')")
    expect(await rows()).toBe(1)
  })

  it('keeps a transaction usable after a broken constraint', async () => {
    const tx = await client.transaction('write')
    await tx.execute("INSERT INTO t (v) VALUES ('a')")
    await expect(tx.execute("INSERT INTO t (v) VALUES ('a')")).rejects.toThrow(/UNIQUE/)
    await tx.execute("INSERT INTO t (v) VALUES ('b')")
    await tx.commit()
    expect(await rows()).toBe(2)
  })

  it('checks foreign keys on its connections, and again after a migration that ran without them', async () => {
    await expect(client.execute('INSERT INTO c (t) VALUES (99)')).rejects.toThrow(/FOREIGN KEY/)
    await expect(client.withoutForeignKeys(() => client.execute('INSERT INTO c (t) VALUES (99)'))).rejects.toThrow(/foreign_key_check/)
    await expect(client.execute('INSERT INTO c (t) VALUES (98)')).rejects.toThrow(/FOREIGN KEY/)
  })

  it('refuses a single write inside the open transaction of the same code', async () => {
    const tx = await client.transaction('write')
    await expect(client.execute("INSERT INTO t (v) VALUES ('a')")).rejects.toThrow(NestedWriteError)
    await expect(client.transaction('write')).rejects.toThrow(NestedWriteError)
    await tx.rollback()
    await client.execute("INSERT INTO t (v) VALUES ('a')")
    expect(await rows()).toBe(1)
  })

  it('lets work that nobody awaits write after the transaction it was started in', async () => {
    const tx = await client.transaction('write')
    const later = client.execute("INSERT INTO t (v) VALUES ('later')")
    await tx.execute("INSERT INTO t (v) VALUES ('a')")
    await tx.commit()
    await later
    expect(await rows()).toBe(2)
  })

  it('does not take two transactions that start side by side for nested ones', async () => {
    const one = async (v: string) => {
      const tx = await client.transaction('write')
      for (let i = 0; i < 10; i++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        await tx.execute({ sql: 'INSERT INTO t (v) VALUES (?)', args: [`${v}${i}`] })
      }
      await tx.commit()
    }
    await Promise.all([one('a'), one('b'), one('c')])
    expect(await rows()).toBe(30)
  })

  it('says that it is busy after a bounded wait', async () => {
    await open({ waitMs: 200, idleMs: 10_000, nestedMs: 60_000 })
    const tx = await client.transaction('write')
    await expect(client.execute("INSERT INTO t (v) VALUES ('a')")).rejects.toThrow(DatabaseBusyError)
    await tx.rollback()
  })

  it('rolls back a transaction that was forgotten, and refuses to commit it', async () => {
    await open({ idleMs: 100 })
    const tx = await client.transaction('write')
    await tx.execute("INSERT INTO t (v) VALUES ('a')")
    await new Promise((resolve) => setTimeout(resolve, 200))
    await expect(tx.commit()).rejects.toThrow(TransactionClosedError)
    await client.execute("INSERT INTO t (v) VALUES ('b')")
    expect(await rows()).toBe(1)
  })

  it('lets timers run during a long row of statements, inside and outside a transaction', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    for (const until = performance.now() + 150; performance.now() < until; ) await client.execute("INSERT OR REPLACE INTO t (v) VALUES ('a')")
    const outside = ticks
    const tx = await client.transaction('write')
    for (const until = performance.now() + 150; performance.now() < until; ) await tx.execute('SELECT count(*) FROM t')
    await tx.commit()
    clearInterval(timer)
    expect(outside).toBeGreaterThan(3)
    expect(ticks - outside).toBeGreaterThan(3)
  })

  it('waits for a writer in another process and gives the lock back when BEGIN fails', async () => {
    const other = createClient({ url })
    await open({ waitMs: 300 })
    await other.execute('BEGIN IMMEDIATE')
    await expect(client.transaction('write')).rejects.toThrow(DatabaseBusyError)
    const waiting = client.execute("INSERT INTO t (v) VALUES ('a')")
    await new Promise((resolve) => setTimeout(resolve, 100))
    await other.execute('COMMIT')
    await waiting
    expect(await rows()).toBe(1)
    other.close()
  })
})
