import { beforeAll, describe, expect, it } from 'vitest'
import { assignmentOf, PASSWORD } from '../../builders'
import { type ApiClient, at } from '../../harness'
import { type Stage, stage, type Told } from './setUp'

let s: Stage
let made = 0

beforeAll(async () => {
  s = await stage()
})

async function person(assignment: object, more: object = {}): Promise<{ client: ApiClient; id: string }> {
  const email = `waktu${++made}@contoh.invalid`
  const { id } = await s.world.build.create('users', { email, name: 'Orang', region: '32.73', password: PASSWORD, assignments: [{ ...assignment, ...more }] })
  return { client: await s.server.as(email, PASSWORD), id }
}

const may = async (client: ApiClient): Promise<number> => (await client.get('/api/task-forces?limit=1')).status

describe('an assignment', () => {
  it('grants nothing before its first day and after its last, both included', async () => {
    const { client } = await person(assignmentOf('secretariat', s.world.at['32.73']), { validFrom: '2026-03-01', validUntil: '2026-03-31' })
    for (const [moment, status] of [['2026-02-28T16:59:59Z', 403], ['2026-02-28T17:00:00Z', 200], ['2026-03-31T16:59:59Z', 200], ['2026-03-31T17:00:00Z', 403]] as const) {
      expect([moment, await at(moment, () => may(client))]).toEqual([moment, status])
    }
  })

  it('of the future grants nothing yet', async () => {
    const { client } = await person(assignmentOf('auditor', s.world.at['32.73']), { validFrom: '2099-01-01' })
    expect((await client.get('/api/audit-entries?limit=1')).status).toBe(403)
  })

  it('grants nothing once it is removed, at once and in the same session', async () => {
    const { client, id } = await person(assignmentOf('member', s.world.at['32.73']))
    expect(await may(client)).toBe(200)
    const secretariat = await s.as('secretariat@32.73')
    expect((await secretariat.patch(`/api/users/${id}`, { assignments: [] })).status).toBe(200)
    expect(await may(client)).toBe(403)
  })

  it('without a decree grants nothing where one is needed', async () => {
    const { client } = await person({ ...assignmentOf('secretariat', s.world.at['32.73']), decree: undefined })
    expect(await may(client)).toBe(403)
  })
})

describe('a decree', () => {
  const decree = async (): Promise<{ id: string; client: ApiClient }> => {
    const secretariat = await s.as('secretariat@32.73')
    const { body } = await secretariat.post<Told>('/api/decrees', { taskForce: s.world.at['32.73'].taskForce, title: 'SK pengangkatan', effect: 'other', number: '9/2026', date: '2026-01-01', issuer: 'Pejabat Contoh', validUntil: '2026-12-31' })
    const id = body.doc?.id ?? ''
    const { client } = await person({ ...assignmentOf('member', s.world.at['32.73']), decree: id })
    return { id, client }
  }

  it('grants nothing as a draft, something when signed, nothing when revoked or over', async () => {
    const secretariat = await s.as('secretariat@32.73')
    const { id, client } = await decree()
    const on = (day: string) => at(day, () => may(client))
    expect(await on('2026-06-01')).toBe(403)
    expect((await secretariat.patch(`/api/decrees/${id}`, { status: 'signed' })).status).toBe(200)
    expect([await on('2026-06-01'), await on('2026-12-31'), await on('2027-01-01')]).toEqual([200, 200, 403])
    expect((await secretariat.patch(`/api/decrees/${id}`, { status: 'revoked', revocationReason: 'Salah orang' })).status).toBe(200)
    expect(await on('2026-06-01')).toBe(403)
  })

  it('ends the writing of whoever it appointed, the moment it is revoked', async () => {
    const province = await s.as('secretariat@32')
    expect(await may(province)).toBe(200)
    const admin = await s.as('system-admin@ID')
    const revoked = await admin.patch(`/api/decrees/${s.world.at['32'].decree}`, { status: 'revoked', revocationReason: 'Dibentuk ulang' })
    expect(revoked.status).toBe(200)
    expect(await may(province)).toBe(403)
    expect((await province.post('/api/decrees', { taskForce: s.world.at['32'].taskForce, title: 'SK', effect: 'other' })).status).toBe(403)
    expect((await (await s.as('centre-head@32')).get('/api/cases?limit=1')).status).toBe(403)
  })
})

describe('the audit trail', () => {
  it('is changed and deleted by nobody', async () => {
    const { id } = s.world.one('audit-entries', '32.73')
    const before = await s.server.payload.findByID({ collection: 'audit-entries', id, depth: 0, overrideAccess: true })
    for (const key of ['system-admin@ID', 'auditor@ID', 'auditor@32.73', 'secretariat@ID', 'centre-head@32.73'] as const) {
      const client = await s.as(key)
      for (const [method, path, body] of [
        ['PATCH', `/${id}`, { action: 'x' }], ['DELETE', `/${id}`, undefined], ['PATCH', '?where[id][exists]=true', { action: 'x' }], ['DELETE', '?where[id][exists]=true', undefined],
        ['POST', '', { at: '2026-01-01T00:00:00Z', action: 'login' }], ['PUT', `/${id}`, { action: 'x' }],
      ] as const) {
        expect([403, 404]).toContain((await client.request(method, `/api/audit-entries${path}`, body)).status)
      }
    }
    expect(await s.server.payload.findByID({ collection: 'audit-entries', id, depth: 0, overrideAccess: true })).toEqual(before)
  })

  it('has every write and every denial, with who, what and the pattern of the route', async () => {
    const secretariat = await s.as('secretariat@32.73')
    const actor = s.world.people['secretariat@32.73'].id
    const trail = async (targetId: string) =>
      (await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ targetId: { equals: targetId } }, { actor: { equals: actor } }] }, sort: 'at', limit: 50, depth: 0, pagination: false, overrideAccess: true })).docs.map((entry) => [entry.action, entry.route, entry.status ?? null])
    const { body } = await secretariat.post<Told>('/api/decrees', { taskForce: s.world.at['32.73'].taskForce, title: 'SK', effect: 'other' })
    const id = body.doc?.id ?? ''
    await secretariat.patch(`/api/decrees/${id}`, { title: 'SK baru' })
    await secretariat.delete(`/api/decrees/${id}`)
    expect(await trail(id)).toEqual([['create', 'POST /api/decrees', null], ['update', 'PATCH /api/decrees/:id', null], ['delete', 'DELETE /api/decrees/:id', null]])
    const foreign = s.world.one('decrees', '32.04').id
    await secretariat.get(`/api/decrees/${foreign}`)
    await secretariat.delete(`/api/decrees/${foreign}`)
    expect(await trail(foreign)).toEqual([['denied', 'GET /api/decrees/:id', 404], ['denied', 'DELETE /api/decrees/:id', 404]])
  })
})
