import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Assignment } from '@/access/roles'
import type { User } from '@/payload-types'
import { idOf } from '@/lib/relation'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { type Decree, type Doc, established, type Member, officer, person, seatsOf, type TaskForce } from './scene'

let server: TestServer
/** The secretariat of the region of each test. */
let api: ApiClient
let of: { id: string; decree: string }
let seats: Member[]
let region: string
const regions = ['73.71', '73.01', '73.02', '73.03', '73.04', '73.05', '73.06', '73.07', '73.08', '73.09', '73.10', '73.11', '73.12', '73.13', '73.14', '73.15']

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  region = regions.shift() ?? ''
  of = await established(server, region)
  api = (await officer(server, region, 'secretariat', of)).api
  seats = await seatsOf(api, of.id)
})

const MARKS = { number: '12/2026', date: '2026-02-01', issuer: 'Wali Kota Uji' }
const seat = (role: Member['role'], nth = 0): Member => seats.filter((one) => one.role === role)[nth] as Member
const draft = (data: Record<string, unknown>) => api.post<Doc<Decree>>('/api/decrees', { title: 'SK uji', taskForce: of.id, status: 'draft', ...MARKS, ...data })
const sign = (id: string) => api.patch<Doc<Decree>>(`/api/decrees/${id}`, { status: 'signed' })
const revoke = (id: string, revocationReason?: string) => api.patch<Doc<Decree>>(`/api/decrees/${id}`, { status: 'revoked', revocationReason })
const member = async (id: string) => (await api.get<Member>(`/api/members/${id}`)).body
const rolesOf = async (account: string): Promise<Partial<Assignment>[]> => {
  const user: User = await server.payload.findByID({ collection: 'users', id: account, depth: 0, overrideAccess: true })
  return (user.assignments ?? []) as Partial<Assignment>[]
}
async function appointed(rows: { member: string; name: string; account?: string }[]): Promise<string> {
  const made = await draft({ effect: 'appoint', appointments: rows })
  expect(made.status).toBe(201)
  const signed = await sign(made.body.doc.id)
  expect(signed.body.errors).toBeUndefined()
  return made.body.doc.id
}

describe(`${testDatabase()}, a decree`, () => {
  it('needs number, date and issuer before it is signed; signing establishes the task force and fills the seats', async () => {
    const place = '73.16'
    const { body } = await (await person(server, 'ID', { role: 'system-admin' })).api.post<Doc<TaskForce>>('/api/task-forces/form', { region: place })
    const decree = String(idOf(body.doc.decree))
    const operator = (await person(server, 'ID', { role: 'system-admin' })).api
    const early = await operator.patch<Doc<Decree>>(`/api/decrees/${decree}`, { status: 'signed' })
    expect({ status: early.status, fields: early.body.errors?.[0]?.fields }).toEqual({ status: 400, fields: ['number', 'date'] })
    const own = await seatsOf(operator, body.doc.id)
    const signed = await operator.patch<Doc<Decree>>(`/api/decrees/${decree}`, { ...MARKS, appointments: [{ member: own[0]?.id, name: 'Ketua Uji' }], status: 'signed' })
    expect(signed.status).toBe(200)
    expect((await operator.get<TaskForce>(`/api/task-forces/${body.doc.id}`)).body).toMatchObject({ status: 'established', establishedAt: '2026-02-01', decree })
    const filled = (await seatsOf(operator, body.doc.id)).filter(({ status }) => status === 'active')
    expect(filled.map((one) => [one.id, one.name, one.appointedBy, one.from])).toEqual([[own[0]?.id, 'Ketua Uji', decree, '2026-02-01']])
  })

  it('appoints: the seat is filled and its account gets the role that goes with it', async () => {
    const chair = await person(server, region)
    const coordinator = await person(server, region)
    const decree = await appointed([
      { member: seat('ketua').id, name: 'Ketua Uji', account: chair.id },
      { member: seat('koordinator').id, name: 'Koordinator Uji', account: coordinator.id },
    ])
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'active', name: 'Ketua Uji', account: chair.id, appointedBy: decree })
    expect(await rolesOf(chair.id)).toMatchObject([{ role: 'chair', region, level: 'kabkota', taskForce: of.id, decree, validFrom: '2026-02-01' }])
    expect(await rolesOf(coordinator.id)).toMatchObject([{ role: 'sub-coordinator', subTaskForce: idOf(seat('koordinator').subTaskForce) }])
    expect((await chair.api.get<{ docs: unknown[] }>('/api/action-plans')).status).toBe(200)
  })

  it('dismisses: seats and the access that came with them end, the seat itself stays, vacant', async () => {
    const chair = await person(server, region)
    await appointed([{ member: seat('ketua').id, name: 'Ketua Uji', account: chair.id }])
    expect((await chair.api.get('/api/task-forces')).status).toBe(200)
    const made = await draft({ effect: 'dismiss', dismissals: [seat('ketua').id] })
    expect((await sign(made.body.doc.id)).status).toBe(200)
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'ended', name: 'Ketua Uji', endedBy: made.body.doc.id, until: '2026-02-01' })
    expect((await chair.api.get('/api/task-forces')).status).toBe(403)
    const now = (await seatsOf(api, of.id)).filter((one) => one.slotKey === 'ketua')
    expect(now.map(({ status }) => status).sort()).toEqual(['ended', 'vacant'])
    expect(now.find(({ status }) => status === 'vacant')).toMatchObject({ predecessor: seat('ketua').id, position: seat('ketua').position })
    // A second holder can be appointed into it.
    await appointed([{ member: String(now.find(({ status }) => status === 'vacant')?.id), name: 'Ketua Baru' }])
  })

  it('keeps a role that another seat of the same person still gives', async () => {
    const both = await person(server, region)
    await appointed([
      { member: seat('anggota').id, name: 'Anggota Uji', account: both.id },
      { member: seat('anggota', 1).id, name: 'Anggota Uji', account: both.id },
    ])
    const first = await draft({ effect: 'dismiss', dismissals: [seat('anggota').id] })
    await sign(first.body.doc.id)
    expect((await both.api.get('/api/task-forces')).status).toBe(200)
    const second = await draft({ effect: 'dismiss', dismissals: [seat('anggota', 1).id] })
    await sign(second.body.doc.id)
    expect((await both.api.get('/api/task-forces')).status).toBe(403)
  })

  it('is read-only once signed, cannot be deleted, and is revoked with a reason', async () => {
    const decree = await appointed([{ member: seat('ketua').id, name: 'Ketua Uji' }])
    for (const change of [{ number: '99/2026' }, { title: 'Lain' }, { appointments: [] }, { status: 'draft' }, { date: '2026-03-01' }]) {
      expect((await api.patch(`/api/decrees/${decree}`, change)).status).toBe(409)
    }
    expect((await api.delete(`/api/decrees/${decree}`)).status).toBe(409)
    expect((await revoke(decree)).status).toBe(400)
    expect((await revoke(decree, '   ')).status).toBe(400)
    expect((await revoke(decree, 'Keliru')).status).toBe(200)
    expect((await sign(decree)).status).toBe(409)
  })

  it('revoked: appointments are undone; what ended meanwhile stays and is told', async () => {
    const chair = await person(server, region)
    const decree = await appointed([
      { member: seat('ketua').id, name: 'Ketua Uji', account: chair.id },
      { member: seat('ketua-harian').id, name: 'Ketua Harian Uji' },
    ])
    const made = await draft({ effect: 'dismiss', dismissals: [seat('ketua-harian').id] })
    await sign(made.body.doc.id)
    const revoked = await revoke(decree, 'Keliru')
    expect(revoked.body.doc.revocationNotes).toMatch(/^1 keanggotaan sudah berakhir/)
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'vacant', name: null, account: null, appointedBy: null })
    expect(await member(seat('ketua-harian').id)).toMatchObject({ status: 'ended', name: 'Ketua Harian Uji' })
    expect((await chair.api.get('/api/task-forces')).status).toBe(403)
  })

  it('revoked, when it established: the task force is planned again and everybody’s access under it ends', async () => {
    expect((await revoke(of.decree, 'Dicabut')).status).toBe(200)
    expect((await api.get('/api/task-forces')).status).toBe(403)
    const kept = await server.payload.findByID({ collection: 'task-forces', id: of.id, depth: 0, overrideAccess: true })
    expect({ status: kept.status, on: kept.establishedAt ?? null }).toEqual({ status: 'planned', on: null })
  })

  it('an older establishing decree can be revoked while a newer one stands', async () => {
    const newer = await draft({ effect: 'establish' })
    expect((await sign(newer.body.doc.id)).status).toBe(200)
    const operator = (await person(server, 'ID', { role: 'system-admin' })).api
    expect((await operator.patch(`/api/decrees/${of.decree}`, { status: 'revoked', revocationReason: 'Diganti' })).status).toBe(200)
    expect((await operator.get<TaskForce>(`/api/task-forces/${of.id}`)).body).toMatchObject({ status: 'established', decree: newer.body.doc.id })
  })

  it('does all of it or nothing', async () => {
    const elsewhere = await established(server, '73.73')
    const operator = (await person(server, 'ID', { role: 'system-admin' })).api
    const foreign = (await seatsOf(operator, elsewhere.id))[0]?.id
    const good = seat('anggota').id
    const before = await seatsOf(api, of.id)
    // A seat of another task force, the same seat twice, a seat that is filled.
    const made = await operator.post<Doc<Decree>>('/api/decrees', { title: 'SK uji', taskForce: of.id, effect: 'appoint', status: 'draft', ...MARKS, appointments: [{ member: good, name: 'A' }, { member: foreign, name: 'B' }] })
    expect((await sign(made.body.doc.id)).status).toBe(400)
    const twice = await draft({ effect: 'appoint', appointments: [{ member: good, name: 'A' }, { member: good, name: 'B' }] })
    expect((await sign(twice.body.doc.id)).status).toBe(400)
    const empty = await draft({ effect: 'appoint' })
    expect((await sign(empty.body.doc.id)).status).toBe(400)
    expect(await seatsOf(api, of.id)).toEqual(before)
    await appointed([{ member: good, name: 'A' }])
    const over = await draft({ effect: 'appoint', appointments: [{ member: seat('anggota', 1).id, name: 'C' }, { member: good, name: 'B' }] })
    expect((await sign(over.body.doc.id)).status).toBe(409)
    expect(await member(seat('anggota', 1).id)).toMatchObject({ status: 'vacant' })
    expect((await api.get<Decree>(`/api/decrees/${over.body.doc.id}`)).body.status).toBe('draft')
  })

  it('leaves nothing of a signing that breaks in the middle', async () => {
    const real = server.payload.db.updateOne.bind(server.payload.db)
    let members = 0
    const made = await draft({ effect: 'appoint', appointments: [0, 1, 2].map((nth) => ({ member: seat('anggota', nth).id, name: `Uji ${nth}` })) })
    const broken = vi.spyOn(server.payload.db, 'updateOne').mockImplementation((async (args: Parameters<typeof real>[0]) => {
      if (args.collection === 'members' && ++members === 3) throw new Error('the disk is full')
      return real(args)
    }) as never)
    const { status } = await sign(made.body.doc.id)
    broken.mockRestore()
    expect({ status, members }).toEqual({ status: 500, members: 3 })
    expect((await seatsOf(api, of.id)).every((one) => one.status === 'vacant')).toBe(true)
    expect((await api.get<Decree>(`/api/decrees/${made.body.doc.id}`)).body.status).toBe('draft')
  })

  it('lets nobody appoint themselves into a role, nor give one wider than their own', async () => {
    const self = await officer(server, region, 'secretariat', of)
    const made = await self.api.post<Doc<Decree>>('/api/decrees', { title: 'SK uji', taskForce: of.id, effect: 'appoint', status: 'draft', ...MARKS, appointments: [{ member: seat('ketua').id, name: 'Diri', account: self.id }] })
    expect(made.status).toBe(201)
    expect((await self.api.patch(`/api/decrees/${made.body.doc.id}`, { status: 'signed' })).status).toBe(403)
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'vacant' })
    // An appointment is not undone by hand either.
    await appointed([{ member: seat('ketua-harian').id, name: 'Uji' }])
    expect((await api.patch(`/api/members/${seat('ketua-harian').id}`, { status: 'vacant' })).status).toBe(409)
  })
})

describe(`${testDatabase()}, ex-officio succession`, () => {
  it('replaces the holder in one step, keeps history, and ends the old holder’s access', async () => {
    const old = await person(server, region)
    const next = await person(server, region)
    await appointed([{ member: seat('ketua').id, name: 'Lama', account: old.id }])
    expect((await old.api.get('/api/task-forces')).status).toBe(200)
    const { status, body } = await api.post<Doc<Member>>(`/api/members/${seat('ketua').id}/succeed`, { name: 'Baru', from: '2026-06-01', account: next.id })
    expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
    expect(body.doc).toMatchObject({ status: 'active', name: 'Baru', from: '2026-06-01', predecessor: seat('ketua').id, slotKey: 'ketua', appointedBy: of.decree, position: seat('ketua').position })
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'ended', name: 'Lama', until: '2026-06-01' })
    expect((await old.api.get('/api/task-forces')).status).toBe(403)
    expect((await next.api.get('/api/task-forces')).status).toBe(200)
    // The old row is history: it can be neither changed nor succeeded again.
    expect((await api.patch(`/api/members/${seat('ketua').id}`, { name: 'X' })).status).toBe(409)
    expect((await api.post(`/api/members/${seat('ketua').id}/succeed`, { name: 'Lagi' })).status).toBe(409)
    expect((await api.post(`/api/members/${body.doc.id}/succeed`, { name: 'Lagi' })).status).toBe(201)
  })

  it('refuses vacant seats, seats of a person, bad input and other people’s seats', async () => {
    const to = (id: string, data: unknown, by = api) => by.post<Doc<never>>(`/api/members/${id}/succeed`, data).then(({ status }) => status)
    expect(await to(seat('ketua').id, { name: 'Baru' })).toBe(409)
    await appointed([{ member: seat('ketua').id, name: 'Lama' }, { member: seat('kepala-sekretariat').id, name: 'Kepala' }])
    expect(await to(seat('kepala-sekretariat').id, { name: 'Baru' })).toBe(seat('kepala-sekretariat').exOfficio ? 201 : 409)
    for (const data of [{}, { name: ' ' }, { name: 5 }, { name: 'x'.repeat(301) }, { name: 'Baru', from: 'besok' }, { name: 'Baru', from: 7 }, { name: 'Baru', from: '2020-01-01' }, [], { name: 'Baru', account: 'a'.repeat(24) }]) {
      expect([data, await to(seat('ketua').id, data)]).toEqual([data, 400])
    }
    expect(await member(seat('ketua').id)).toMatchObject({ status: 'active', name: 'Lama' })
    const above = await established(server, regions.shift() ?? '')
    const neighbour = await officer(server, '73.09', 'secretariat', above)
    expect(await to(seat('ketua').id, { name: 'Baru' }, neighbour.api)).toBe(404)
    expect(await to('tidak-ada', { name: 'Baru' })).toBe(404)
    const reader = await officer(server, region, 'member', of)
    expect(await to(seat('ketua').id, { name: 'Baru' }, reader.api)).toBe(404)
  })
})
