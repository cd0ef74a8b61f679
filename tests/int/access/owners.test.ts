import { beforeAll, describe, expect, it } from 'vitest'
import type { GuardedSlug } from '@/access/table'
import type { ApiClient } from '../../harness'
import { missingLike, said, type Stage, stage, type Told } from './setUp'

let s: Stage
let secretariat: ApiClient
let head: ApiClient
let caseworker: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[secretariat, head, caseworker] = await Promise.all([s.as('secretariat@32.73'), s.as('centre-head@32.73'), s.as('caseworker@32.73')])
})

const count = async (collection: GuardedSlug): Promise<number> => (await s.server.payload.count({ collection, overrideAccess: true })).totalDocs

describe('an owner or a relation out of reach is told like one that does not exist', () => {
  const attempts: [string, GuardedSlug, () => ApiClient, (id: string) => object, () => string][] = [
    ['a decree for another task force', 'decrees', () => secretariat, (taskForce) => ({ taskForce, title: 'SK', effect: 'other' }), () => s.world.at['32.04'].taskForce],
    ['a decree for the task force above', 'decrees', () => secretariat, (taskForce) => ({ taskForce, title: 'SK', effect: 'other' }), () => s.world.at['32'].taskForce],
    ['a plan for another task force', 'action-plans', () => secretariat, (taskForce) => ({ taskForce, title: 'RAD', kind: 'rad', periodStart: '2030-01-01', periodEnd: '2031-01-01' }), () => s.world.at['32.04'].taskForce],
    ['an activity in a plan of others', 'activities', () => secretariat, (plan) => ({ plan, title: 'Kegiatan', programme: 'pencegahan' }), () => s.world.one('action-plans', '32.04').id],
    ['an activity of another’s Sub GT', 'activities', () => secretariat, (subTaskForce) => ({ plan: s.world.one('action-plans', '32.73').id, subTaskForce, title: 'Kegiatan', programme: 'pencegahan' }), () => s.world.at['32.04'].subs[0] ?? ''],
    ['a report of another’s Sub GT', 'reports', () => secretariat, (subTaskForce) => ({ taskForce: s.world.at['32.73'].taskForce, subTaskForce, title: 'L', kind: 'sub-gt', period: '2026' }), () => s.world.at['32.04'].subs[0] ?? ''],
    ['a member with an account of elsewhere', 'members', () => secretariat, (account) => ({ taskForce: s.world.at['32.73'].taskForce, role: 'anggota', position: 'Anggota', account }), () => s.world.people['secretariat@32'].id],
    ['a decree with a file of others', 'decrees', () => secretariat, (file) => ({ taskForce: s.world.at['32.73'].taskForce, title: 'SK', effect: 'other', file }), () => s.world.one('documents', '32.04').id],
    ['a decree that appoints into a seat of others', 'decrees', () => secretariat, (member) => ({ taskForce: s.world.at['32.73'].taskForce, title: 'SK', effect: 'appoint', appointments: [{ member }] }), () => s.world.one('members', '32.04').id],
    ['a case of another centre', 'cases', () => caseworker, (serviceCentre) => ({ serviceCentre, channel: 'langsung' }), () => s.world.at['32.04'].centre],
    ['a case assigned to staff of another centre', 'cases', () => head, (assignee) => ({ serviceCentre: s.world.at['32.73'].centre, channel: 'langsung', assignees: [assignee] }), () => s.world.people['caseworker@32.04'].id],
    ['a person in a case of another centre', 'case-parties', () => head, (id) => ({ case: id, role: 'victim' }), () => s.world.one('cases', '32.04').id],
    ['a person in a colleague’s case', 'case-parties', () => caseworker, (id) => ({ case: id, role: 'victim' }), () => s.world.one('cases', '32.73', 'handled by nobody').id],
    ['a service in a case of another centre', 'case-services', () => head, (id) => ({ case: id, service: 'pengaduan' }), () => s.world.one('cases', '32.04').id],
    ['a referral of a case of another centre', 'referrals', () => head, (id) => ({ case: id, service: 'pengaduan', to: { relationTo: 'service-centres', value: s.world.at['33'].centre } }), () => s.world.one('cases', '32.04').id],
  ]

  it.each(attempts)('%s', async (_what, slug, client, body, foreign) => {
    const before = await count(slug)
    const id = foreign()
    const [taken, absent] = [await client().post(`/api/${slug}`, body(id)), await client().post(`/api/${slug}`, body(missingLike(id)))]
    expect(taken.status).toBe(400)
    expect(said(taken)).toBe(said(absent))
    expect(await count(slug)).toBe(before)
  })

  it('also when a document is changed', async () => {
    const plan = s.world.one('activities', '32.73', 'of the first Sub GT').id
    const foreign = s.world.at['32.04'].subs[0] ?? ''
    const [taken, absent] = [await secretariat.patch(`/api/activities/${plan}`, { subTaskForce: foreign }), await secretariat.patch(`/api/activities/${plan}`, { subTaskForce: missingLike(foreign) })]
    expect([taken.status, said(taken)]).toEqual([400, said(absent)])
  })
})

describe('a document stays where it was made', () => {
  const moves: [GuardedSlug, () => ApiClient, () => object][] = [
    ['decrees', () => secretariat, () => ({ taskForce: s.world.at['32.04'].taskForce })],
    ['documents', () => secretariat, () => ({ taskForce: s.world.at['32.04'].taskForce })],
    ['members', () => secretariat, () => ({ taskForce: s.world.at['32.04'].taskForce })],
    ['sub-task-forces', () => secretariat, () => ({ taskForce: s.world.at['32.04'].taskForce })],
    ['action-plans', () => secretariat, () => ({ taskForce: s.world.at['32'].taskForce })],
    ['activities', () => secretariat, () => ({ plan: s.world.one('action-plans', '32.04').id })],
    ['reports', () => secretariat, () => ({ taskForce: s.world.at['32.04'].taskForce })],
    ['institutions', () => secretariat, () => ({ region: '32.04' })],
    ['service-centres', () => secretariat, () => ({ region: '32.04' })],
    ['cases', () => head, () => ({ serviceCentre: s.world.at['32.04'].centre })],
    ['case-parties', () => head, () => ({ case: s.world.one('cases', '32.04').id })],
    ['case-services', () => head, () => ({ case: s.world.one('cases', '32.73', 'handled by nobody').id })],
    ['referrals', () => head, () => ({ case: s.world.one('cases', '32.73', 'handled by nobody').id })],
    ['users', () => secretariat, () => ({ region: '32.04' })],
  ]

  it.each(moves)('%s', async (slug, client, body) => {
    const doc = s.world.one(slug, '32.73')
    const before = await s.server.payload.findByID({ collection: slug, id: doc.id, depth: 0, overrideAccess: true })
    const answer = await client().patch(`/api/${slug}/${doc.id}`, body())
    expect(answer.status).toBe(400)
    expect(await s.server.payload.findByID({ collection: slug, id: doc.id, depth: 0, overrideAccess: true })).toEqual(before)
  })

  it.each(['region', 'province'] as const)('whatever a body says about its %s', async (name) => {
    const doc = s.world.one('action-plans', '32.73')
    await secretariat.patch(`/api/action-plans/${doc.id}`, { [name]: '33' })
    const made = await secretariat.post<Told>('/api/decrees', { taskForce: s.world.at['32.73'].taskForce, title: 'SK', effect: 'other', region: '33', province: '33' })
    for (const [slug, id] of [['action-plans', doc.id], ['decrees', made.body.doc?.id ?? '']] as const) {
      const stored = await s.server.payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true })
      expect([stored.region, stored.province]).toEqual(['32.73', '32'])
    }
  })

  it('and keeps what only the server sets', async () => {
    const mine = s.world.one('cases', '32.73', 'handled')
    const before = await s.server.payload.findByID({ collection: 'cases', id: mine.id, depth: 0, overrideAccess: true })
    await caseworker.patch(`/api/cases/${mine.id}`, { caseNumber: 'KS-1', handlers: [s.world.people['caseworker@32.73/2'].id], createdBy: s.world.people['caseworker@32.73/2'].id, closedAt: '2020-01-01T00:00:00Z' })
    const after = await s.server.payload.findByID({ collection: 'cases', id: mine.id, depth: 0, overrideAccess: true })
    for (const name of ['caseNumber', 'handlers', 'createdBy', 'closedAt'] as const) expect(after[name]).toEqual(before[name])
  })
})

describe('many documents at once', () => {
  it('change only within reach', async () => {
    const foreign = s.world.one('institutions', '32.04')
    const before = await s.server.payload.findByID({ collection: 'institutions', id: foreign.id, depth: 0, overrideAccess: true })
    const { status } = await secretariat.patch('/api/institutions?where[id][exists]=true', { name: 'Diubah massal' })
    expect(status).toBeLessThan(500)
    expect(await s.server.payload.findByID({ collection: 'institutions', id: foreign.id, depth: 0, overrideAccess: true })).toEqual(before)
    expect((await s.server.payload.count({ collection: 'institutions', where: { and: [{ name: { equals: 'Diubah massal' } }, { region: { not_equals: '32.73' } }] }, overrideAccess: true })).totalDocs).toBe(0)
  })

  it('are deleted only within reach, and not at all without a filter', async () => {
    const before = await count('decrees')
    const own = (await s.server.payload.count({ collection: 'decrees', where: { region: { equals: '32.73' } }, overrideAccess: true })).totalDocs
    expect((await secretariat.delete('/api/decrees')).status).toBe(400)
    expect(await count('decrees')).toBe(before)
    await secretariat.delete(`/api/decrees?where[region][equals]=32.04`)
    await secretariat.delete(`/api/reports?where[region][not_equals]=32.73`)
    expect(await count('decrees')).toBe(before)
    await secretariat.delete('/api/decrees?where[id][exists]=true')
    expect(await count('decrees')).toBeGreaterThanOrEqual(before - own)
  })

  it('are out of reach without the right', async () => {
    const provider = await s.as('provider@32.73')
    expect((await provider.patch('/api/decrees?where[id][exists]=true', { title: 'x' })).status).toBe(403)
    expect((await provider.delete('/api/decrees?where[id][exists]=true')).status).toBe(403)
    expect((await caseworker.delete('/api/cases?where[id][exists]=true')).status).toBe(403)
  })
})

describe('side doors', () => {
  it.each(['decrees', 'members', 'cases', 'case-parties', 'referrals', 'users'] as const)('no copy, no versions of %s', async (slug) => {
    const admin = await s.as('system-admin@ID')
    const { id } = s.world.one(slug, '32.73')
    for (const client of [secretariat, head, admin]) {
      for (const [method, path] of [['POST', `${id}/duplicate`], ['GET', 'versions'], ['GET', `versions/${id}`], ['POST', `versions/${id}`]] as const) {
        const { status, body } = await client.request<Told>(method, `/api/${slug}/${path}`, method === 'POST' ? {} : undefined)
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect(body.docs ?? []).toEqual([])
      }
    }
  })

  it('a seat of others is passed on by nobody, like one that does not exist', async () => {
    const { id } = s.world.one('members', '32.04')
    const [foreign, absent] = [await secretariat.post(`/api/members/${id}/succeed`, { name: 'Orang' }), await secretariat.post(`/api/members/${missingLike(id)}/succeed`, { name: 'Orang' })]
    expect([foreign.status, said(foreign)]).toEqual([404, said(absent)])
  })

  it('an account of others is invited by nobody, like one that does not exist', async () => {
    const { id } = s.world.people['secretariat@32']
    const [foreign, absent] = [await secretariat.post(`/api/users/${id}/invite`), await secretariat.post(`/api/users/${missingLike(id)}/invite`)]
    expect([foreign.status, said(foreign)]).toEqual([404, said(absent)])
    expect((await caseworker.post(`/api/users/${id}/invite`)).status).toBe(403)
  })

  it('a method override turns nothing into more than a reading', async () => {
    const { id } = s.world.one('decrees', '32.73')
    for (const name of ['x-http-method-override', 'x-payload-http-method-override']) {
      for (const method of ['DELETE', 'PATCH', 'PUT']) {
        const { status } = await secretariat.request('POST', `/api/decrees/${id}`, { title: 'x' }, { [name]: method })
        expect(status).toBe(404)
      }
      const read = await secretariat.request<Told>('POST', '/api/decrees', 'depth=0&limit=100', { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' })
      expect(read.status).toBe(200)
      expect(new Set(read.body.docs?.map((doc) => doc.region))).toEqual(new Set(['32.73']))
      expect((await secretariat.request('POST', '/api/decrees', 'limit=abc', { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400)
    }
  })
})
