import { beforeAll, describe, expect, it } from 'vitest'
import { assignmentOf, PASSWORD } from '../../builders'
import type { ApiClient } from '../../harness'
import { type Stage, stage, type Told } from './setUp'

let s: Stage
let secretariat: ApiClient
let admin: ApiClient
let head: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[secretariat, admin, head] = await Promise.all([s.as('secretariat@32.73'), s.as('system-admin@ID'), s.as('centre-head@32.73')])
})

const stored = (id: string) => s.server.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, showHiddenFields: true })
let made = 0
const account = (assignments: object[], region = '32.73') => ({ email: `baru${++made}@contoh.invalid`, name: 'Orang Baru', region, assignments })

describe('nobody grants to themselves', () => {
  it.each(['secretariat@32.73', 'system-admin@ID', 'centre-head@32.73', 'member@32.73'] as const)('%s', async (key) => {
    const person = s.world.people[key]
    const client = await s.as(key)
    const before = (await stored(person.id)).assignments
    for (const extra of [assignmentOf('secretariat', s.world.at['32']), assignmentOf('auditor', s.world.at.ID), assignmentOf('caseworker', s.world.at['32.73'])]) {
      const answer = await client.patch(`/api/users/${person.id}`, { assignments: [...(before ?? []), extra] })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
    await client.patch(`/api/users/${person.id}`, { assignments: [] })
    expect((await stored(person.id)).assignments).toEqual(before)
  })
})

describe('nobody grants wider than their own', () => {
  const wider: [string, () => ApiClient, () => object][] = [
    ['a secretariat to the province', () => secretariat, () => assignmentOf('secretariat', s.world.at['32'])],
    ['a secretariat to its neighbour', () => secretariat, () => assignmentOf('member', s.world.at['32.04'])],
    ['a secretariat an administrator', () => secretariat, () => assignmentOf('system-admin', s.world.at['32.73'])],
    ['a secretariat an auditor', () => secretariat, () => assignmentOf('auditor', s.world.at['32.73'])],
    ['a secretariat a caseworker', () => secretariat, () => assignmentOf('caseworker', s.world.at['32.73'])],
    ['a secretariat with a decree of elsewhere', () => secretariat, () => ({ ...assignmentOf('member', s.world.at['32.73']), decree: s.world.at['32'].decree })],
    ['a secretariat with a task force of elsewhere', () => secretariat, () => ({ ...assignmentOf('member', s.world.at['32.73']), taskForce: s.world.at['32.04'].taskForce })],
    ['a secretariat with a level that does not fit', () => secretariat, () => ({ ...assignmentOf('member', s.world.at['32.73']), level: 'pusat' })],
    ['a centre head for another centre', () => head, () => assignmentOf('caseworker', s.world.at['32.04'])],
    ['a centre head a secretariat', () => head, () => assignmentOf('secretariat', s.world.at['32.73'])],
    ['an administrator a caseworker', () => admin, () => assignmentOf('caseworker', s.world.at['32.73'])],
    ['an administrator an assignment that lacks its centre', () => admin, () => ({ ...assignmentOf('centre-head', s.world.at['32.73']), serviceCentre: undefined })],
  ]

  it.each(wider)('%s', async (_what, client, assignment) => {
    const before = (await s.server.payload.count({ collection: 'users', overrideAccess: true })).totalDocs
    const answer = await client().post('/api/users', account([assignment() as object]))
    expect([400, 403]).toContain(answer.status)
    expect((await s.server.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(before)
  })

  it('an administrator never holds a case role', async () => {
    const both = [assignmentOf('system-admin', s.world.at.ID), assignmentOf('centre-head', s.world.at['32.73'])]
    expect((await admin.post('/api/users', account(both, 'ID'))).status).toBe(400)
    const person = s.world.people['centre-head@32.73']
    const now = (await stored(person.id)).assignments ?? []
    expect((await admin.patch(`/api/users/${person.id}`, { assignments: [...now, assignmentOf('system-admin', s.world.at.ID)] })).status).toBe(400)
  })

  it('a right way is open', async () => {
    expect((await secretariat.post('/api/users', account([assignmentOf('member', s.world.at['32.73'])]))).status).toBe(201)
    expect((await head.post('/api/users', account([assignmentOf('caseworker', s.world.at['32.73'])]))).status).toBe(201)
    expect((await admin.post('/api/users', account([assignmentOf('secretariat', s.world.at['33'])], '33'))).status).toBe(201)
  })

  it('a new account has no rights before it has an assignment, and no password its maker knows', async () => {
    const { body } = await secretariat.post<Told>('/api/users', account([]))
    expect(body.doc?.id).toBeTruthy()
    expect((await secretariat.post('/api/users', { ...account([]), password: PASSWORD })).status).toBe(403)
  })
})

describe('an account belongs to its person', () => {
  const secrets: Record<string, unknown>[] = [
    { password: 'kata sandi curian 1' }, { email: 'curian@contoh.invalid' }, { hash: 'x', salt: 'y' }, { resetPasswordToken: 'a'.repeat(40), resetPasswordExpiration: '2099-01-01T00:00:00Z' },
    { sessions: [{ id: 'x', expiresAt: '2099-01-01T00:00:00Z' }] }, { invitation: { hash: 'x', expiresAt: '2099-01-01T00:00:00Z' } }, { loginAttempts: 5 }, { lockUntil: '2099-01-01T00:00:00Z' },
  ]
  it.each(secrets)('nobody else writes %j', async (body) => {
    const person = s.world.people['chair@32.73']
    const before = await stored(person.id)
    for (const client of [secretariat, admin]) {
      const { status } = await client.patch(`/api/users/${person.id}`, body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
    expect(await stored(person.id)).toEqual(before)
  })

  it('and its person not past the server either', async () => {
    const person = s.world.people['chair@32.73']
    const chair = await s.as('chair@32.73')
    for (const body of secrets.slice(2)) expect((await chair.patch(`/api/users/${person.id}`, body)).status).toBe(400)
    expect((await chair.patch(`/api/users/${person.id}`, { password: 'pendek' })).status).toBe(400)
    expect((await chair.patch(`/api/users/${person.id}`, { password: 'x'.repeat(300) })).status).toBe(400)
    expect((await chair.patch(`/api/users/${person.id}`, { region: '32' })).status).toBe(400)
    expect((await chair.patch(`/api/users/${person.id}`, { active: false })).status).toBe(403)
  })

  it('a centre’s head does not deactivate somebody who also works elsewhere', async () => {
    const shared = await s.world.build.create('users', { email: 'rangkap@contoh.invalid', name: 'Rangkap', region: '32.73', password: PASSWORD, assignments: [assignmentOf('caseworker', s.world.at['32.73']), assignmentOf('member', s.world.at['32.73'])] })
    const answer = await head.patch(`/api/users/${shared.id}`, { assignments: [] })
    expect(answer.status).toBe(403)
    expect((await stored(shared.id)).assignments).toHaveLength(2)
  })
})

describe('a link to a new password', () => {
  const invite = (client: ApiClient, key: keyof typeof s.world.people) => client.post<Told & { url?: string }>(`/api/users/${s.world.people[key].id}/invite`)

  it('is made only for accounts whose rights one could grant', async () => {
    await Promise.all([s.as('caseworker@32.73'), s.as('provider@32.73')])
    for (const [client, key] of [[secretariat, 'caseworker@32.73'], [secretariat, 'auditor@32.73'], [admin, 'caseworker@32.73'], [admin, 'provider@32.73']] as const) {
      const { status, body } = await invite(client, key)
      expect([status, body.url]).toEqual([403, undefined])
    }
    expect((await invite(secretariat, 'member@32.73')).status).toBe(200)
    expect((await invite(admin, 'member@32')).status).toBe(200)
    expect((await invite(head, 'caseworker@32.73')).status).toBe(200)
  })

  it('opens no way to a centre’s cases: its head, once signed in, is invited by nobody outside', async () => {
    for (const client of [secretariat, admin]) expect((await invite(client, 'centre-head@32.73')).status).toBe(403)
    const second = account([assignmentOf('centre-head', s.world.at['32.73'])])
    expect((await secretariat.post('/api/users', second)).status).toBe(403)
    expect((await admin.post('/api/users', second)).status).toBe(403)
    const next = await head.post<Told>('/api/users', second)
    expect(next.status).toBe(201)
    const first = await admin.post<Told>('/api/users', account([assignmentOf('centre-head', s.world.at['33'])], '33'))
    expect(first.status).toBe(201)
    expect((await admin.post(`/api/users/${first.body.doc?.id}/invite`)).status).toBe(200)
  })
})
