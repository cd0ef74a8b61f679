import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { environment } from '@/lib/env'
import { outboxDir } from '@/notifications/outbox'
import type { MonitoringFinding, MonitoringRound, User } from '@/payload-types'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { type Doc, established, officer, person } from '../structure/scene'

type Force = { id: string; decree: string }
const own = { overrideAccess: true, depth: 0 } as const
let server: TestServer
let province: Force
let city: Force
let unit: string
let centre: string
let ready: { force: string; unit: string; centre: string }
let api: ApiClient
let cityApi: ApiClient
const regions = ['71', '72', '73', '74', '75', '64', '81', '82']
let region: string

beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(async () => {
  region = regions.shift() ?? ''
  province = await established(server, region)
  city = await established(server, `${region}.71`)
  const { docs } = await server.payload.find({ collection: 'sub-task-forces', where: { taskForce: { equals: province.id } }, limit: 1, pagination: false, ...own })
  unit = String(docs[0]?.id)
  centre = String((await server.payload.create({ collection: 'service-centres', data: { name: 'PPT uji', form: 'uptd-ppa', region } as never, ...own })).id)
  api = (await officer(server, region, 'secretariat', province)).api
  cityApi = (await officer(server, `${region}.71`, 'secretariat', city)).api
  ready ||= { force: await instrument('monev_gugus_tugas_kabkota'), unit: await instrument(`monev_sub_${String(docs[0]?.field).replaceAll('-', '_')}`), centre: await instrument('monev_ppt') }
})

/** Ready instruments of the base data, by the key of their form. */
async function instrument(key: string): Promise<string> {
  const { docs } = await server.payload.find({ collection: 'forms', where: { key: { equals: key } }, limit: 1, pagination: false, ...own })
  return String(docs[0]?.currentVersion)
}

const task = (id: string) => ({ relationTo: 'task-forces', value: id })
const prepared = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'monitoring', period: '2026-S1', taskForce: province.id, letter: province.decree, methods: ['kunjungan'],
  team: [{ kind: 'sekretariat', office: 'Kepala Sekretariat' }],
  objects: [{ object: task(city.id), instrument: ready.force }, { object: { relationTo: 'sub-task-forces', value: unit }, instrument: ready.unit }, { object: { relationTo: 'service-centres', value: centre }, instrument: ready.centre }],
  ...more,
})
const create = (data: Record<string, unknown>) => api.post<Doc<MonitoringRound>>('/api/monitoring-rounds?depth=0', data)
const move = (id: string, status: string, by = api) => by.patch<Doc<MonitoringRound>>(`/api/monitoring-rounds/${id}?depth=0`, { status })
async function running(more: Record<string, unknown> = {}): Promise<string> {
  const made = await create(prepared(more))
  expect(made.body.errors).toBeUndefined()
  const { id } = made.body.doc
  for (const status of ['prepared', 'running']) expect((await move(id, status)).body.errors).toBeUndefined()
  return id
}
const findingOn = (round: string, more: Record<string, unknown> = {}) =>
  api.post<Doc<MonitoringFinding>>('/api/monitoring-findings?depth=0', { round, object: task(city.id), finding: 'Belum ada prosedur baku', recommendation: 'Tetapkan prosedur', responsible: 'Dinas', dueOn: '2026-12-31', ...more })
const findings = async (by: ApiClient) => (await by.get<{ docs: MonitoringFinding[] }>('/api/monitoring-findings?depth=0&limit=50')).body.docs

describe(`${testDatabase()}, a monitoring round`, () => {
  it('goes step by step, each only when the ones before are done', async () => {
    const made = await create(prepared({ team: [], objects: [], letter: null, methods: [] }))
    const { id } = made.body.doc
    expect(made.body.doc.status).toBe('planned')
    const early = await move(id, 'prepared')
    expect(early.status).toBe(400)
    expect(early.body.errors?.[0]?.fields).toEqual(['letter', 'team', 'objects', 'instrument', 'methods'])
    expect((await move(id, 'running')).status).toBe(409)
    const { kind: _kind, taskForce: _owner, period: _period, ...preparation } = prepared()
    expect((await api.patch(`/api/monitoring-rounds/${id}`, preparation)).status).toBe(200)
    expect((await move(id, 'prepared')).status).toBe(200)
    expect((await api.patch(`/api/monitoring-rounds/${id}`, { methods: ['fgd'] })).status).toBe(409)
    const started = await move(id, 'running')
    expect(started.body.doc).toMatchObject({ status: 'running' })
    expect(started.body.doc.startedAt).toBeTruthy()
    const unreported = await move(id, 'reported')
    expect(unreported.status).toBe(400)
    expect(unreported.body.errors?.[0]?.fields).toEqual(['assessments', 'reports'])
    expect((await api.delete(`/api/monitoring-rounds/${id}`)).status).toBe(409)
  })

  it('has only objects its level monitors, each once, with the clause that allows it', async () => {
    const made = await create(prepared())
    expect(made.body.doc.objects?.map((row) => row.clause)).toEqual(['3.3.1.e.2.c', '3.3.1.e.2.c', '3.3.1.e.2.c'])
    const sub = (await server.payload.find({ collection: 'sub-task-forces', where: { taskForce: { equals: city.id } }, limit: 1, pagination: false, ...own })).docs[0]
    const below = await create(prepared({ objects: [{ object: { relationTo: 'sub-task-forces', value: sub?.id } }] }))
    expect([below.status, below.body.errors?.[0]?.code]).toEqual([400, 'object-not-yours'])
    const twice = await create(prepared({ objects: [{ object: task(city.id) }, { object: task(city.id) }] }))
    expect([twice.status, twice.body.errors?.[0]?.code]).toEqual([400, 'object-twice'])
    const forged = await create(prepared({ objects: [{ object: task(city.id), clause: '9.9' }] }))
    expect(forged.status === 400 || forged.body.doc.objects?.[0]?.clause === '3.3.1.e.2.c').toBe(true)
  })

  it('has a period that fits its kind, and a letter that is signed and its own', async () => {
    expect((await create(prepared({ period: '2026' }))).body.errors?.[0]?.code).toBe('period-unknown')
    expect((await create(prepared({ kind: 'evaluation', period: '2026' }))).status).toBe(201)
    const draft = await api.post<Doc<{ id: string }>>('/api/decrees', { title: 'Surat tugas', taskForce: province.id, effect: 'other' })
    const made = await create(prepared({ letter: draft.body.doc.id }))
    expect((await move(made.body.doc.id, 'prepared')).body.errors?.[0]?.fields).toEqual(['letter'])
  })

  it('tells its objects, and lets an outsider in until it is reported', async () => {
    const head = await person(server, region, { role: 'centre-head', decree: province.decree, serviceCentre: centre })
    const outsider = await person(server, region)
    expect((await outsider.api.get('/api/monitoring-rounds')).status).toBe(403)
    const id = await running({ team: [{ kind: 'luar', account: outsider.id, office: 'Universitas Uji' }] })
    const other = await create(prepared({ period: '2026-S2' }))
    const seen = await outsider.api.get<{ docs: { id: string }[]; totalDocs: number }>('/api/monitoring-rounds?depth=0')
    expect(seen.body.docs.map((doc) => doc.id)).toEqual([id])
    expect((await outsider.api.get(`/api/monitoring-rounds/${other.body.doc.id}`)).status).toBe(404)
    expect((await move(id, 'reported', outsider.api)).status).toBe(403)
    const found = await outsider.api.post<Doc<MonitoringFinding>>('/api/monitoring-findings?depth=0', { round: id, object: task(city.id), finding: 'x', recommendation: 'y' })
    expect(found.status).toBe(201)
    // The mails leave once the step is certain, after its transaction.
    await vi.waitFor(async () => {
      const dir = outboxDir(environment().dataDir)
      const mails = await Promise.all((await readdir(dir)).map((name) => readFile(path.join(dir, name), 'utf8')))
      expect(mails.some((mail) => mail.includes(head.email) && mail.includes('2026-S1'))).toBe(true)
      const told = await server.payload.findByID({ collection: 'monitoring-rounds', id, ...own })
      // Nobody speaks for the Sub GT yet: it was not told, and the round does not say it was.
      expect(told.objects?.map((row) => Boolean(row.toldAt))).toEqual([true, false, true])
    }, { timeout: 10_000 })
    await server.payload.db.create({ collection: 'form-responses', data: { instanceId: crypto.randomUUID(), form: (await server.payload.find({ collection: 'forms', limit: 1, ...own })).docs[0]?.id, version: ready.force, versionHash: 'x'.repeat(64), status: 'submitted', revision: 1, channel: 'web', rights: 'level', round: id, monitor: region, subject: task(city.id), subjectKey: `task-forces:${city.id}`, region: `${region}.71`, province: region } })
    expect((await api.patch(`/api/monitoring-rounds/${id}`, { reports: [{ object: task(city.id), capaian: 'Ada kemajuan.' }] })).status).toBe(200)
    const reported = await move(id, 'reported')
    expect(reported.body.errors).toBeUndefined()
    expect(reported.body.doc.reportedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect((await outsider.api.get('/api/monitoring-rounds')).status).toBe(403)
    const account: User = await server.payload.findByID({ collection: 'users', id: outsider.id, ...own })
    expect(account.assignments?.filter((row) => row.role === 'assessor')).toHaveLength(1)
    // The body is told of its report after the step, and that is noted in the round.
    await vi.waitFor(async () => expect((await server.payload.findByID({ collection: 'monitoring-rounds', id, ...own })).reports?.map((row) => Boolean(row.toldAt))).toEqual([true]), { timeout: 10_000 })
    expect((await move(id, 'closed')).status).toBe(200)
  })
})

describe(`${testDatabase()}, a finding`, () => {
  it('is answered by the monitored body, closed by the monitor, and by nobody else', async () => {
    const id = await running()
    const made = await findingOn(id)
    expect(made.status).toBe(201)
    const one = `/api/monitoring-findings/${made.body.doc.id}`
    expect((await findings(cityApi)).map((doc) => doc.id)).toEqual([made.body.doc.id])
    expect((await cityApi.get(`/api/monitoring-rounds/${id}`)).status).toBe(404)
    expect((await cityApi.patch(one, { finding: 'Tidak ada masalah' })).status).toBe(403)
    expect((await cityApi.patch(one, { status: 'answered' })).status).toBe(400)
    expect((await api.patch(one, { answer: 'Sudah.' })).status).toBe(403)
    expect((await cityApi.patch(one, { status: 'answered', answer: 'Akan ditetapkan.' })).status).toBe(200)
    expect((await cityApi.patch(one, { status: 'done' })).status).toBe(200)
    expect((await cityApi.patch(one, { status: 'closed' })).status).toBe(403)
    expect((await api.patch(one, { status: 'closed' })).status).toBe(200)
    expect((await cityApi.patch(one, { answer: 'Lagi.' })).status).toBe(409)
    const stranger = (await officer(server, region, 'member', province)).api
    expect((await stranger.get('/api/monitoring-findings')).status).toBe(403)
  })

  it('is about an object of its round, once the round runs', async () => {
    const id = await running({ objects: [{ object: task(city.id), instrument: ready.force }] })
    expect((await findingOn(id, { object: { relationTo: 'service-centres', value: centre } })).body.errors?.[0]?.code).toBe('object-unknown')
    const planned = await create(prepared({ period: '2027-S1' }))
    expect((await findingOn(planned.body.doc.id)).status).toBe(409)
  })

  it('is carried into the next round until closed', async () => {
    const first = await running()
    const open = (await findingOn(first)).body.doc.id
    const closed = (await findingOn(first, { finding: 'Selesai' })).body.doc.id
    for (const [by, status] of [[cityApi, 'answered'], [cityApi, 'done'], [api, 'closed']] as const) {
      expect((await by.patch(`/api/monitoring-findings/${closed}`, { status, ...(status === 'answered' ? { answer: 'Beres.' } : {}) })).status).toBe(200)
    }
    const second = await running({ period: '2026-S2' })
    const after = await findings(api)
    expect(after.find((doc) => doc.id === open)?.carriedTo).toEqual([second])
    expect(after.find((doc) => doc.id === closed)?.carriedTo ?? []).toEqual([])
  })
})
