import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { NestedWriteError } from '@/lib/database/errors'
import { inTransaction } from '@/lib/database'
import { startTestServer, testDatabase, type TestServer } from '../../harness'
import { admin } from '../structure/scene'

const MANY = 200
let server: TestServer

const institution = (name: string) => ({ name, element: 'pemerintah' as const, region: '32' })

/** How many institutions have a name that begins so. */
async function named(start: string): Promise<number> {
  const { docs } = await server.payload.find({
    collection: 'institutions',
    where: { name: { like: start } },
    limit: 1_000,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  return docs.length
}

beforeAll(async () => {
  server = await startTestServer()
})

describe(`${testDatabase()}, many at once`, () => {
  it(`${MANY} concurrent creates, ${MANY} succeed`, async () => {
    const results = await Promise.allSettled(
      Array.from({ length: MANY }, (_, i) => server.payload.create({ collection: 'institutions', data: institution(`Serentak ${i}`), depth: 0, overrideAccess: true })),
    )
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await named('Serentak')).toBe(MANY)
  })

  it('25 simultaneous read-and-write updates of one document lose none', async () => {
    const { payload } = server
    const doc = await payload.create({ collection: 'institutions', data: institution('Penghitung 0'), depth: 0, overrideAccess: true })
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const req = await createLocalReq({}, payload)
        await inTransaction(
          req,
          async () => {
            const { name } = await payload.findByID({ collection: 'institutions', id: doc.id, depth: 0, req, overrideAccess: true })
            const next = Number(String(name).split(' ')[1]) + 1
            await payload.update({ collection: 'institutions', id: doc.id, data: { name: `Penghitung ${next}` }, depth: 0, req, overrideAccess: true })
          },
          { attempts: 60 },
        )
      }),
    )
    const after = await payload.findByID({ collection: 'institutions', id: doc.id, depth: 0, overrideAccess: true })
    expect(after.name).toBe('Penghitung 25')
  })

  it('six edits of one document that meet in the API are all written, and nobody is sent away', async () => {
    const api = await admin(server)
    const doc = await server.payload.create({ collection: 'institutions', data: institution('Bertemu 0'), depth: 0, overrideAccess: true })
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => api.patch(`/api/institutions/${doc.id}?depth=0`, { name: `Bertemu ${i + 1}` })))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const entries = await server.payload.count({ collection: 'audit-entries', where: { and: [{ targetId: { equals: String(doc.id) } }, { action: { equals: 'update' } }] }, overrideAccess: true })
    expect(entries.totalDocs).toBe(6)
  })

  it('a transaction that fails leaves nothing of what it wrote', async () => {
    const { payload } = server
    const req = await createLocalReq({}, payload)
    const failing = inTransaction(req, async () => {
      await payload.create({ collection: 'institutions', data: institution('Gagal 1'), depth: 0, req, overrideAccess: true })
      await payload.create({ collection: 'institutions', data: institution('Gagal 2'), depth: 0, req, overrideAccess: true })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await named('Gagal')).toBe(0)
  })

  it.runIf(testDatabase() === 'sqlite')('a write that forgot `req` inside a transaction is refused instead of hanging', async () => {
    const { payload } = server
    const req = await createLocalReq({}, payload)
    const forgetful = inTransaction(req, async () => {
      await payload.create({ collection: 'institutions', data: institution('Lupa 1'), depth: 0, req, overrideAccess: true })
      await payload.create({ collection: 'institutions', data: institution('Lupa 2'), depth: 0, overrideAccess: true })
    })
    await expect(forgetful).rejects.toThrow(NestedWriteError)
    expect(await named('Lupa')).toBe(0)
  })

  it.runIf(testDatabase() === 'sqlite')('work that still carries a rolled-back transaction writes nothing', async () => {
    const { payload } = server
    const req = await createLocalReq({}, payload)
    let late: Promise<unknown> | undefined
    await inTransaction(req, async () => {
      const copy = { ...req, transactionID: req.transactionID }
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        payload.create({ collection: 'institutions', data: institution('Terlambat'), depth: 0, req: copy, overrideAccess: true }),
      )
      throw new Error('stop')
    }).catch(() => undefined)
    await expect(late).rejects.toThrow(/rolled back/)
    expect(await named('Terlambat')).toBe(0)
  })
})
