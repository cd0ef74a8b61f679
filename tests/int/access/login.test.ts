import { beforeAll, describe, expect, it } from 'vitest'
import { ACCOUNT_LIMIT, PAIR_LIMIT } from '@/lib/http/loginLimits'
import { buildWorld, PASSWORD, type World } from '../../builders'
import { type ApiClient, startTestServer, type TestServer } from '../../harness'

let server: TestServer
let world: World
let anonymous: ApiClient

beforeAll(async () => {
  server = await startTestServer()
  world = await buildWorld(server.payload)
  anonymous = server.anonymous
})

type Told = { errors: { message: string; code?: string }[] }
const login = (email: string, password: string, from = '203.0.113.5') =>
  anonymous.request<Told & { token?: string }>('POST', '/api/users/login', { email, password }, { 'x-forwarded-for': from })

const entries = async (where: object) => (await server.payload.find({ collection: 'audit-entries', where: where as never, limit: 100, depth: 0, pagination: false, overrideAccess: true })).docs

describe('signing in', () => {
  it('asks a guesser to wait, says how long, and lets the owner in from elsewhere', async () => {
    const { email } = world.people['member@32.73']
    for (let attempt = 0; attempt < PAIR_LIMIT; attempt++) expect((await login(email, 'bukan kata sandi')).status).toBe(401)
    const blocked = await login(email, PASSWORD)
    expect(blocked.status).toBe(429)
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(blocked.body.errors[0]?.message).toMatch(/Terlalu banyak percobaan/)
    expect((await login(email, PASSWORD, '198.51.100.7')).status).toBe(200)
  })

  it('counts an account from everywhere too, yet never keeps its owner out of a place they signed in from', async () => {
    const { email } = world.people['member@32']
    const home = '198.51.100.20'
    expect((await login(email, PASSWORD, home)).status).toBe(200)
    const { countAttempt } = await import('@/lib/http/loginLimits')
    for (let attempt = 0; attempt < ACCOUNT_LIMIT; attempt++) await countAttempt(`192.0.2.${attempt}`, email)
    expect((await login(email, PASSWORD, '192.0.2.250')).status).toBe(429)
    expect((await login(email, PASSWORD, home)).status).toBe(200)
  })

  it('counts attempts that arrive at the same time', async () => {
    const { email } = world.people['member@ID']
    const answers = await Promise.all(Array.from({ length: PAIR_LIMIT + 5 }, () => login(email, 'bukan kata sandi', '203.0.113.99')))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: PAIR_LIMIT }, () => 401), 429, 429, 429, 429, 429])
  })

  it('writes a failed attempt down without what was typed', async () => {
    const typed = 'seseorang.rahasia@contoh.invalid'
    expect((await login(typed, 'bukan kata sandi')).status).toBe(401)
    const failed = await entries({ action: { equals: 'login-failed' } })
    expect(failed.length).toBeGreaterThan(0)
    expect(JSON.stringify(await entries({}))).not.toContain('seseorang')
    expect(failed.every((entry) => entry.route === 'POST /api/users/login' && entry.status === 401)).toBe(true)
  })

  it('answers a known and an unknown account alike', async () => {
    const { email } = world.people['chair@32']
    const [known, unknown] = [await login(email, 'bukan kata sandi', '203.0.113.7'), await login('tidak.ada@contoh.invalid', 'bukan kata sandi', '203.0.113.7')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  })

  it.each([{}, { email: 1, password: [] }, { email: { equals: 'x' }, password: 'x' }, { email: 'a@b.c' }, { email: 'a@b.c', password: { $ne: null } }])('refuses %j with a 4xx', async (body) => {
    const { status } = await anonymous.post('/api/users/login', body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('refuses a demo account through a proxy', async () => {
    await world.build.create('users', { email: 'orang@demo.invalid', name: 'Demo', region: '32.73', password: PASSWORD, assignments: [] })
    expect((await login('orang@demo.invalid', PASSWORD, '203.0.113.5')).status).toBe(403)
    expect((await login('orang@demo.invalid', PASSWORD, '127.0.0.1')).status).toBe(200)
  })
})

describe('doors of accounts', () => {
  it.each([
    ['POST', '/api/users/first-register'], ['GET', '/api/users/init'], ['POST', '/api/users/verify/x'], ['POST', '/api/users/unlock'],
    ['POST', '/api/graphql'], ['GET', '/api/graphql'], ['GET', '/api/graphql-playground'], ['GET', '/api/og'],
    ['GET', '/api/payload-jobs/run'], ['GET', '/api/payload-jobs/handle-schedules'], ['GET', '/api/constructor'], ['GET', '/api/__proto__/x'], ['GET', '/api/toString'],
  ])('%s %s is not there', async (method, path) => {
    for (const client of [anonymous, await server.as(world.people['system-admin@ID'].email, PASSWORD)]) {
      expect((await client.request(method, path, method === 'POST' ? { email: 'a@contoh.invalid', password: PASSWORD, query: '{ __typename }' } : undefined)).status).toBe(404)
    }
  })

  it('sends the link to a new password only to who has an account, and tells nobody', async () => {
    const { email, id } = world.people['chair@32.73']
    const [known, unknown] = [await anonymous.post('/api/users/forgot-password', { email }), await anonymous.post('/api/users/forgot-password', { email: 'tidak.ada@contoh.invalid' })]
    expect([known.status, known.body]).toEqual([200, unknown.body])
    expect(unknown.status).toBe(200)
    const stored = await server.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({ collection: 'users', where: { id: { equals: id } } })
    expect(stored?.resetPasswordToken).toMatch(/^[0-9a-f]{40}$/)

    const reset = (password: unknown, token: unknown = stored?.resetPasswordToken) => anonymous.post<Told>('/api/users/reset-password', { token, password })
    expect((await reset('pendek')).status).toBe(400)
    expect((await reset('cukup panjang sekali', { $ne: null })).status).toBe(400)
    expect((await reset('cukup panjang sekali', 'a'.repeat(40))).status).toBe(403)
    const before = await server.as(email, PASSWORD)
    expect((await reset('kata sandi yang baru 1')).status).toBe(200)
    expect((await before.get('/api/task-forces')).status).toBe(403)
    expect((await login(email, 'kata sandi yang baru 1', '198.51.100.1')).status).toBe(200)
    expect((await login(email, PASSWORD, '198.51.100.1')).status).toBe(401)
    expect((await entries({ and: [{ action: { equals: 'password' } }, { targetId: { equals: id } }] })).length).toBe(1)
    expect((await reset('kata sandi yang baru 2')).status).toBe(403)
  })

  it.each([{}, { email: 7 }, { email: { like: 'a' } }, { email: 'bukan surel' }])('asks for an e-mail when it gets %j', async (body) => {
    expect((await anonymous.post('/api/users/forgot-password', body)).status).toBe(400)
  })
})

describe('a session', () => {
  it('ends everywhere when the account is deactivated', async () => {
    const person = world.people['sub-coordinator@32.73']
    const [one, two] = [await server.as(person.email, PASSWORD), await server.as(person.email, PASSWORD)]
    expect((await one.get('/api/task-forces')).status).toBe(200)
    const secretariat = await server.as(world.people['secretariat@32.73'].email, PASSWORD)
    expect((await secretariat.patch(`/api/users/${person.id}`, { active: false })).status).toBe(200)
    for (const client of [one, two]) {
      expect((await client.get('/api/task-forces')).status).toBe(403)
      expect((await client.get<{ user: unknown }>('/api/users/me')).body.user).toBeNull()
    }
    expect((await login(person.email, PASSWORD, '198.51.100.30')).status).toBe(403)
  })

  it('is one person’s own: signing out everywhere leaves others signed in', async () => {
    const person = world.people['auditor@32.73']
    const [one, two] = [await server.as(person.email, PASSWORD), await server.as(person.email, PASSWORD)]
    const other = await server.as(world.people['auditor@32'].email, PASSWORD)
    expect((await one.post('/api/users/logout?allSessions=true')).status).toBe(200)
    expect((await two.get('/api/audit-entries?limit=1')).status).toBe(403)
    expect((await other.get('/api/audit-entries?limit=1')).status).toBe(200)
  })

  it('takes a cookie only from our own pages', async () => {
    const { token = '' } = await server.as(world.people['auditor@ID'].email, PASSWORD)
    const ask = (headers: Record<string, string>) => anonymous.request<{ user: unknown }>('GET', '/api/users/me', undefined, { cookie: `payload-token=${token}`, ...headers })
    expect((await ask({ origin: 'https://jahat.example' })).body.user).toBeNull()
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).body.user).toBeNull()
    expect((await ask({})).body.user).toBeNull()
    expect((await ask({ origin: 'http://localhost:3000' })).body.user).not.toBeNull()
  })

  it('sets a cookie no script reads and no other site sends', async () => {
    const { headers } = await login(world.people['auditor@32'].email, PASSWORD, '198.51.100.40')
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
  })

  it('shows a person their own account without what belongs to the server', async () => {
    const client = await server.as(world.people['secretariat@32'].email, PASSWORD)
    const { body } = await client.get<{ user: Record<string, unknown> }>('/api/users/me')
    const text = JSON.stringify(body.user)
    for (const name of ['hash', 'salt', 'resetPasswordToken', 'invitation', 'resetPasswordExpiration']) expect(text).not.toContain(`"${name}"`)
  })
})
