import { beforeAll, describe, expect, it, vi } from 'vitest'

import { RULE_SET_2012 } from '@/seed/base/ruleSets'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { admin, countsOf, type Doc, established, officer, person, seatsOf, type TaskForce } from './scene'

let server: TestServer
let operator: ApiClient
const NOTHING = { 'task-forces': 0, 'sub-task-forces': 0, members: 0, decrees: 0 }

beforeAll(async () => {
  server = await startTestServer()
  operator = await admin(server)
})

describe(`${testDatabase()}, forming a task force`, () => {
  it.each([
    ['ID', 'pusat', 'Gugus Tugas PP-TPPO Pusat'],
    ['35', 'provinsi', 'Gugus Tugas PP-TPPO Provinsi Jawa Timur'],
    ['35.78', 'kabkota', 'Gugus Tugas PP-TPPO Kota Surabaya'],
    ['35.01', 'kabkota', 'Gugus Tugas PP-TPPO Kabupaten Pacitan'],
  ] as const)('%s: Sub GTs, duties, vacant seats, secretariat and draft decree come with it', async (region, level, name) => {
    const { status, body } = await operator.post<Doc<TaskForce>>('/api/task-forces', { region })
    expect({ status, name: body.doc?.name, level: body.doc?.level, state: body.doc?.status }).toEqual({ status: 201, name, level, state: 'planned' })
    const rules = RULE_SET_2012.levels[level]
    expect(await countsOf(server, region)).toEqual({ 'task-forces': 1, 'sub-task-forces': rules.subTaskForces.length, members: rules.slots.length, decrees: 1 })

    const seats = await seatsOf(operator, body.doc.id)
    expect(seats.map((seat) => seat.slotKey)).toEqual(rules.slots.map((slot) => slot.key))
    expect(new Set(seats.map((seat) => seat.status))).toEqual(new Set(['vacant']))
    expect(seats.every((seat) => seat.clause?.startsWith('2.'))).toBe(true)

    const kept = (await operator.get<TaskForce>(`/api/task-forces/${body.doc.id}`)).body
    expect(kept.secretariat?.seat).toBeTruthy()
    const decree = await operator.get<{ status: string; effect: string; title: string }>(`/api/decrees/${String(kept.decree)}`)
    expect(decree.body).toMatchObject({ status: 'draft', effect: 'establish' })
  })

  it('refuses a second one with 409, by both doors', async () => {
    expect((await operator.post('/api/task-forces/form', { region: '36' })).status).toBe(201)
    const again = await operator.post<Doc<never>>('/api/task-forces/form', { region: '36' })
    expect({ status: again.status, code: again.body.errors?.[0]?.code }).toEqual({ status: 409, code: 'already-formed' })
    expect((await operator.post('/api/task-forces', { region: '36' })).status).toBe(409)
    expect((await countsOf(server, '36'))['task-forces']).toBe(1)
  })

  it('lets exactly one of several simultaneous requests win', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => operator.post('/api/task-forces/form', { region: '36.71' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(await countsOf(server, '36.71')).toMatchObject({ 'task-forces': 1, decrees: 1, 'sub-task-forces': 6 })
  })

  it.each([['XX'], ['99'], ['99.99'], [''], [12], [null], [{ a: 1 }], [['35.02']]])('answers %j as a region with 400 and writes nothing', async (region) => {
    expect((await operator.post('/api/task-forces/form', { region })).status).toBe(400)
    expect((await operator.post('/api/task-forces', { region })).status).toBe(400)
  })

  it('leaves nothing when it fails in the middle', async () => {
    const real = server.payload.db.create.bind(server.payload.db)
    let members = 0
    const broken = vi.spyOn(server.payload.db, 'create').mockImplementation((async (args: Parameters<typeof real>[0]) => {
      if (args.collection === 'members' && ++members === 20) throw new Error('the disk is full')
      return real(args)
    }) as never)
    const { status } = await operator.post('/api/task-forces/form', { region: '36.72' })
    broken.mockRestore()
    expect(status).toBe(500)
    expect(members).toBe(20)
    expect(await countsOf(server, '36.72')).toEqual(NOTHING)
    expect((await operator.post('/api/task-forces/form', { region: '36.72' })).status).toBe(201)
  })

  it('is for the region’s own secretariat, the level directly above while there is none, and system-admin', async () => {
    const bali = await established(server, '51')
    const secretariat = await officer(server, '51', 'secretariat', bali)
    const chair = await officer(server, '51', 'chair', bali)
    expect((await secretariat.api.post('/api/task-forces/form', { region: '51.71' })).status).toBe(201)
    expect((await secretariat.api.post('/api/task-forces/form', { region: '52' })).status).toBe(400)
    expect((await secretariat.api.post('/api/task-forces/form', { region: '52.71' })).status).toBe(400)
    expect((await chair.api.post('/api/task-forces/form', { region: '51.01' })).status).toBe(403)
    expect((await server.anonymous.post('/api/task-forces/form', { region: '51.01' })).status).toBe(403)
    const outsider = await person(server, '51')
    expect((await outsider.api.post('/api/task-forces/form', { region: '51.01' })).status).toBe(403)
    expect(await countsOf(server, '51.01')).toEqual(NOTHING)
  })
})

type Line = { region: string; name: string; ok: boolean; done: number; of: number; message?: string }
const linesOf = (text: unknown): Line[] => String(text).trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)

describe(`${testDatabase()}, a whole province at once`, () => {
  it('forms every kab/kota that has none, one line each', async () => {
    await operator.post('/api/task-forces/form', { region: '34.71' })
    const { status, body, headers } = await operator.post<string>('/api/task-forces/form-province', { region: '34' })
    const lines = linesOf(body)
    expect({ status, type: headers.get('content-type')?.split(';')[0] }).toEqual({ status: 200, type: 'application/x-ndjson' })
    expect(lines.map(({ ok, done, of }) => [ok, done, of])).toEqual([1, 2, 3, 4].map((done) => [true, done, 4]))
    for (const { region } of lines) expect(await countsOf(server, region)).toMatchObject({ 'task-forces': 1, decrees: 1, 'sub-task-forces': 6 })
    expect(linesOf((await operator.post<string>('/api/task-forces/form-province', { region: '34' })).body)).toEqual([])
  })

  it('goes on when one region fails, which leaves nothing of itself', async () => {
    const real = server.payload.db.create.bind(server.payload.db)
    const broken = vi.spyOn(server.payload.db, 'create').mockImplementation((async (args: Parameters<typeof real>[0]) => {
      const data = args.data as { region?: string; slotKey?: string }
      if (args.collection === 'members' && data.region === '31.72' && data.slotKey !== 'ketua') throw new Error('secret detail of the driver')
      return real(args)
    }) as never)
    const { body } = await operator.post<string>('/api/task-forces/form-province', { region: '31' })
    broken.mockRestore()
    const lines = linesOf(body)
    expect(lines.filter(({ ok }) => !ok).map(({ region }) => region)).toEqual(['31.72'])
    expect(body).not.toContain('secret')
    expect(lines).toHaveLength(6)
    for (const { region, ok } of lines) expect((await countsOf(server, region))['task-forces']).toBe(ok ? 1 : 0)
    expect(await countsOf(server, '31.72')).toEqual(NOTHING)
    expect(linesOf((await operator.post<string>('/api/task-forces/form-province', { region: '31' })).body).map(({ region, ok }) => [region, ok])).toEqual([['31.72', true]])
  })

  it('asks for a province within the caller’s remit', async () => {
    expect((await operator.post('/api/task-forces/form-province', { region: '33.01' })).status).toBe(400)
    expect((await operator.post('/api/task-forces/form-province', {})).status).toBe(400)
    expect((await server.anonymous.post('/api/task-forces/form-province', { region: '33' })).status).toBe(403)
    const of = await established(server, '12')
    const { api } = await officer(server, '12', 'secretariat', of)
    expect((await api.post('/api/task-forces/form-province', { region: '33' })).status).toBe(400)
    const member = await officer(server, '12', 'member', of)
    expect((await member.api.post('/api/task-forces/form-province', { region: '12' })).status).toBe(403)
  })
})
