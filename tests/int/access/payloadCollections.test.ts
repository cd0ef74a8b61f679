import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '@/access/roles'
import { ACCESS_TABLE, PAYLOAD_COLLECTIONS } from '@/access/table'
import { ACCOUNTS, buildWorld, PASSWORD, type World } from '../../builders'
import { type ApiClient, startTestServer, type TestServer } from '../../harness'

let server: TestServer
let world: World
let one: ApiClient
let other: ApiClient
let admin: ApiClient

beforeAll(async () => {
  server = await startTestServer()
  world = await buildWorld(server.payload)
  one = await server.as(world.people['secretariat@32.73'].email, PASSWORD)
  other = await server.as(world.people['secretariat@32'].email, PASSWORD)
  admin = await server.as(world.people['system-admin@ID'].email, PASSWORD)
})

it('has a row in the access table for every collection', () => {
  const known = new Set([...Object.keys(ACCESS_TABLE), ...Object.keys(PAYLOAD_COLLECTIONS)])
  expect(server.payload.config.collections.map(({ slug }) => slug).filter((slug) => !known.has(slug))).toEqual([])
})

it('has an account of every role', () => {
  expect(ROLES.filter((role) => !ACCOUNTS.some((key) => key.startsWith(`${role}@`)))).toEqual([])
})

const CLOSED = Object.entries(PAYLOAD_COLLECTIONS).flatMap(([slug, rule]) => (rule === 'closed' ? [slug] : []))

describe.each(CLOSED)('%s', (slug) => {
  it.each([
    ['GET', ''], ['GET', '/count'], ['GET', '/1'], ['GET', '/versions'], ['POST', ''], ['POST', '/access/1'], ['POST', '/access'], ['PATCH', '/1'], ['PATCH', '?where[id][exists]=true'],
    ['DELETE', '/1'], ['DELETE', '?where[id][exists]=true'], ['POST', '/1/duplicate'], ['GET', '/run'], ['GET', '/handle-schedules'],
  ])('%s %s is closed to everyone', async (method, path) => {
    for (const client of [server.anonymous, one, admin]) {
      expect((await client.request(method, `/api/${slug}${path}`, method === 'POST' || method === 'PATCH' ? { name: 'x', batch: 1 } : undefined)).status).toBe(404)
    }
  })
})

it('keeps what the installation remembers of itself to itself', async () => {
  for (const client of [server.anonymous, one, admin]) {
    for (const [method, path] of [['GET', ''], ['POST', ''], ['GET', '/versions'], ['POST', '/access']] as const) {
      const { status, body } = await client.request(method, `/api/globals/system-state${path}`, method === 'POST' ? { demo: true } : undefined)
      expect(JSON.stringify(body)).not.toMatch(/keyFingerprints"\s*:\s*\{"[a-z-]+":"/)
      expect(path === '/access' ? 403 : status).toBeGreaterThanOrEqual(403)
    }
  }
  const state = await server.payload.findGlobal({ slug: 'system-state', depth: 0, overrideAccess: true })
  expect(state.demo).not.toBe(true)
})

describe('payload-preferences', () => {
  it('belong to one person', async () => {
    expect((await one.post('/api/payload-preferences/kolom', { value: { rahasia: 'milik satu orang' } })).status).toBe(200)
    const mine = await one.get<{ docs: { id: string }[]; totalDocs: number }>('/api/payload-preferences?limit=10')
    expect([mine.status, mine.body.totalDocs]).toEqual([200, 1])
    const id = mine.body.docs[0]?.id ?? ''
    const absent = /^[0-9a-f]{24}$/.test(id) ? randomBytes(12).toString('hex') : randomUUID()

    for (const client of [other, admin]) {
      const said = [
        await client.get('/api/payload-preferences?limit=10'), await client.get('/api/payload-preferences/kolom'), await client.get('/api/payload-preferences/count'),
        await client.get(`/api/payload-preferences?where[user.value][equals]=${world.people['secretariat@32.73'].id}`),
      ]
      expect(JSON.stringify(said.map(({ body }) => body))).not.toContain('milik satu orang')
      expect(said[0]?.body).toMatchObject({ totalDocs: 0 })
      const [foreign, missing] = [await client.patch(`/api/payload-preferences/${id}`, { value: 1 }), await client.patch(`/api/payload-preferences/${absent}`, { value: 1 })]
      expect([foreign.status, foreign.body]).toEqual([404, missing.body])
      expect((await client.delete('/api/payload-preferences/kolom')).status).toBe(404)
      await client.delete('/api/payload-preferences?where[key][equals]=kolom')
      await client.patch('/api/payload-preferences?where[key][equals]=kolom', { value: 1 })
    }
    expect(JSON.stringify((await one.get('/api/payload-preferences/kolom')).body)).toContain('milik satu orang')
  })

  it('cannot be written in somebody else’s name', async () => {
    const victim = { relationTo: 'users', value: world.people['secretariat@32.73'].id }
    await other.post('/api/payload-preferences', { key: 'jebakan', user: victim, value: { a: 1 } })
    await other.post('/api/payload-preferences/jebakan', { user: victim, value: { a: 1 } })
    const { body } = await one.get<{ docs: { key: string }[] }>('/api/payload-preferences?limit=50')
    expect(body.docs.map(({ key }) => key)).not.toContain('jebakan')
  })

  it('are nothing for the anonymous', async () => {
    expect((await server.anonymous.get('/api/payload-preferences')).status).toBe(403)
    expect((await server.anonymous.post('/api/payload-preferences', { key: 'x', value: 1 })).status).toBe(403)
    const { status, body } = await server.anonymous.post<{ doc?: unknown }>('/api/payload-preferences/x', { value: 1 })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.doc).toBeUndefined()
  })
})
