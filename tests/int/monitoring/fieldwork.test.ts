import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { tellRound, tellWaiting } from '@/actions/monitoring/tellRound'
import { initialAnswers } from '@/domain/forms/initialAnswers'
import type { Answers, FormDefinition } from '@/domain/forms/types'
import { REPORT_CHAPTERS } from '@/domain/monitoring/lists'
import { setClock } from '@/lib/clock'
import { environment } from '@/lib/env'
import { outboxDir } from '@/notifications/outbox'
import type { MonitoringRound } from '@/payload-types'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { type Doc, established, officer, person } from '../structure/scene'

const own = { overrideAccess: true, depth: 0 } as const
type Person = Awaited<ReturnType<typeof person>>
type Receipt = { receipt?: { revision: number; status: string }; errors?: { code: string }[] }

let server: TestServer
let province: { id: string; decree: string }
let city: { id: string; decree: string }
let region: string
let api: ApiClient
let cityApi: ApiClient
let outsider: Person
let form: { id: string; version: string; hash: string; definition: FormDefinition }
const task = (id: string) => ({ relationTo: 'task-forces', value: id })

beforeAll(async () => {
  server = await startTestServer()
  const { docs } = await server.payload.find({ collection: 'forms', where: { key: { equals: 'monev_gugus_tugas_kabkota' } }, limit: 1, pagination: false, ...own })
  const version = await server.payload.findByID({ collection: 'form-versions', id: String(docs[0]?.currentVersion), ...own })
  form = { id: String(docs[0]?.id), version: String(version.id), hash: String(version.hash), definition: JSON.parse(String(version.definition)) as FormDefinition }
})
afterEach(() => {
  vi.restoreAllMocks()
  setClock()
})

/** Everything answered with the best choice. */
function answers(): Answers {
  const all: Answers = { ...initialAnswers(form.definition, '2026-06-01'), metode: ['kunjungan'], capaian: 'Rapat pleno dua kali.', kendala: 'Anggaran terlambat.' }
  for (const section of form.definition.sections) for (const item of section.items) if ('type' in item && item.type === 'select-one') all[item.key] ??= item.choices.findLast(({ points }) => points !== undefined)?.value ?? ''
  return all
}

async function mailsTo(email: string): Promise<string[]> {
  const dir = outboxDir(environment().dataDir)
  const mails = await Promise.all((await readdir(dir).catch(() => [])).map((name) => readFile(path.join(dir, name), 'utf8')))
  return mails.filter((mail) => mail.includes(email))
}

/** A round over a city and the province's own task force, running, with an outsider in its team. */
async function running(at: string): Promise<string> {
  region = at
  province = await established(server, region)
  city = await established(server, `${region}.71`)
  api = (await officer(server, region, 'secretariat', province)).api
  cityApi = (await officer(server, `${region}.71`, 'secretariat', city)).api
  outsider = await person(server, region)
  const made = await api.post<Doc<MonitoringRound>>('/api/monitoring-rounds?depth=0', {
    kind: 'monitoring', period: '2026-S1', taskForce: province.id, letter: province.decree, methods: ['kunjungan'], instrument: form.version,
    team: [{ kind: 'luar', account: outsider.id, office: 'Universitas Uji' }], objects: [{ object: task(city.id) }, { object: task(province.id) }],
  })
  const { id } = made.body.doc
  for (const status of ['prepared', 'running']) expect((await api.patch<Doc<MonitoringRound>>(`/api/monitoring-rounds/${id}`, { status })).body.errors).toBeUndefined()
  return id
}
const fill = (by: ApiClient, round: string, object: unknown = task(city.id)) => by.post<{ instanceId: string; errors?: { code: string }[] }>(`/api/monitoring-rounds/${round}/fill`, { object })
const send = (by: ApiClient, instanceId: string, revision: number, mode = 'submit', more: Answers = {}) =>
  by.request<Receipt>('PUT', `/api/form-responses/${instanceId}`, { form: form.id, versionHash: form.hash, revision, mode, answers: { ...answers(), ...more } })

describe(`${testDatabase()}, the fieldwork of a round`, () => {
  it('is the team’s: one form for each object, on the round’s own version, gone when the round is over', async () => {
    const id = await running('75')
    // The assessed body neither begins nor sees the way into its own assessment.
    expect((await fill(cityApi, id)).status).toBe(404)
    expect((await fill(server.anonymous, id)).status).toBe(404)
    const begun = await fill(outsider.api, id)
    expect(begun.status).toBe(201)
    const { instanceId } = begun.body
    // Twice, and by somebody else of the team: the same form.
    expect((await fill(outsider.api, id)).body.instanceId).toBe(instanceId)
    expect((await fill(api, id)).body.instanceId).toBe(instanceId)
    expect((await fill(outsider.api, id, { relationTo: 'service-centres', value: city.id })).status).toBe(400)
    const stranger = (await person(server, region)).api
    expect((await fill(stranger, id)).status).toBe(404)

    const stored = await server.payload.find({ collection: 'form-responses', where: { instanceId: { equals: instanceId } }, limit: 1, ...own })
    expect(stored.docs[0]).toMatchObject({ round: id, monitor: region, region: `${region}.71`, status: 'draft', version: form.version })
    // Nobody fills in the assessment of themselves, though the answers are of their region.
    expect((await send(cityApi, instanceId, 1, 'draft', { capaian: 'Kami sempurna.' })).status).toBe(404)
    expect((await send(outsider.api, instanceId, 1)).body.receipt).toMatchObject({ status: 'submitted' })

    expect((await api.post(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })).status).toBe(200)
    expect((await api.patch<Doc<MonitoringRound>>(`/api/monitoring-rounds/${id}`, { status: 'reported' })).body.errors).toBeUndefined()
    // Its end is the end of the outsider's access, and of every change to its forms.
    expect((await outsider.api.get('/api/monitoring-rounds')).status).toBe(403)
    expect((await fill(outsider.api, id)).status).toBe(404)
    expect([(await fill(api, id)).body.errors?.[0]?.code, (await fill(api, id, task(province.id))).body.errors?.[0]?.code]).toEqual(['round-not-running', 'round-not-running'])
    const late = await server.payload.find({ collection: 'form-responses', where: { instanceId: { equals: instanceId } }, limit: 1, ...own })
    expect((await send(api, instanceId, Number(late.docs[0]?.revision), 'submit', { capaian: 'Lain.' })).status).toBe(409)
  })

  it('becomes a report: composed from the form, edited, delivered, frozen', async () => {
    const id = await running('65')
    const refused = await api.post<{ errors?: { code: string }[] }>(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([409, 'not-assessed'])
    const { instanceId } = (await fill(api, id)).body
    await send(api, instanceId, 1)
    const finding = await api.post<Doc<{ id: string }>>('/api/monitoring-findings?depth=0', { round: id, object: task(city.id), finding: 'Notula tidak ada', recommendation: 'Simpan notula' })
    expect((await outsider.api.post(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })).status).toBe(403)
    expect((await api.post(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })).status).toBe(200)
    const read = async () => server.payload.findByID({ collection: 'monitoring-rounds', id, ...own })
    const [report] = (await read()).reports ?? []
    expect(report).toMatchObject({ capaian: 'Rapat pleno dua kali.', kendala: 'Anggaran terlambat.', sources: [instanceId] })
    // Text is edited by the secretariat; where it came from is not.
    const edited = await api.patch<Doc<MonitoringRound>>(`/api/monitoring-rounds/${id}?depth=0`, { reports: [{ ...report, capaian: 'Rapat pleno dua kali, keduanya lengkap.', sources: ['dikarang'] }] })
    expect(edited.body.errors).toBeUndefined()
    expect((await read()).reports?.[0]).toMatchObject({ capaian: 'Rapat pleno dua kali, keduanya lengkap.', sources: [instanceId] })
    // Composing again fills what is empty and leaves what was written.
    await api.post(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })
    expect((await read()).reports?.[0]?.capaian).toBe('Rapat pleno dua kali, keduanya lengkap.')

    const pdf = (by: ApiClient) => by.get(`/api/monitoring-rounds/${id}/reports/${city.id}/pdf`)
    expect([(await pdf(api)).status, (await pdf(cityApi)).status, (await pdf(server.anonymous)).status]).toEqual([200, 404, 404])
    await api.patch(`/api/monitoring-rounds/${id}`, { status: 'reported' })
    const frozen = (await read()).reports?.[0]?.frozen as { figures: { key: string; value: number }[]; findings: { status: string }[]; deliveredTo: string[] }
    expect(frozen.figures.find(({ key }) => key === 'mean')?.value).toBe(100)
    expect(frozen.findings.map(({ status }) => status)).toEqual(['open'])
    expect(frozen.deliveredTo).toHaveLength(1)
    // The monitored body has it now, others of the level do not; what becomes of the finding changes nothing in it.
    expect((await pdf(cityApi)).status).toBe(200)
    const other = (await officer(server, `${region}.01`, 'secretariat', await established(server, `${region}.01`))).api
    expect((await pdf(other)).status).toBe(404)
    for (const chapter of REPORT_CHAPTERS) expect((await api.patch(`/api/monitoring-rounds/${id}`, { reports: [{ ...report, [chapter]: 'Lain.' }] })).status).toBe(409)
    expect((await api.post(`/api/monitoring-rounds/${id}/compose`, { object: task(city.id) })).status).toBe(409)
    expect((await cityApi.patch(`/api/monitoring-findings/${finding.body.doc.id}`, { status: 'answered', answer: 'Sudah disimpan.' })).status).toBe(200)
    expect((await read()).reports?.[0]?.frozen).toEqual(frozen)
  })

  it('tells its objects once, also when the mail server was down at first', async () => {
    const sendEmail = vi.spyOn(server.payload, 'sendEmail').mockRejectedValue(new Error('no mail server'))
    const id = await running('74')
    const head = await officer(server, `${region}.71`, 'secretariat', city)
    const toldAt = async () => (await server.payload.findByID({ collection: 'monitoring-rounds', id, ...own })).objects?.map((row) => Boolean(row.toldAt))
    await vi.waitFor(() => expect(sendEmail).toHaveBeenCalled(), { timeout: 10_000 })
    expect(await toldAt()).toEqual([false, false])
    sendEmail.mockRestore()
    // The ten-minute run leaves what happened just now to the step itself.
    await tellWaiting(server.payload)
    expect(await toldAt()).toEqual([false, false])
    setClock(() => new Date(Date.now() + 600_000))
    await tellWaiting(server.payload)
    expect(await toldAt()).toEqual([true, true])
    expect(await mailsTo(head.email)).toHaveLength(1)
    await tellRound(server.payload, id)
    expect(await mailsTo(head.email)).toHaveLength(1)
  })

  it('tells nobody of a step that did not happen', async () => {
    const id = await running('73')
    await vi.waitFor(async () => expect((await server.payload.findByID({ collection: 'monitoring-rounds', id, ...own })).objects?.every((row) => row.toldAt)).toBe(true), { timeout: 10_000 })
    const sendEmail = vi.spyOn(server.payload, 'sendEmail')
    expect((await api.patch(`/api/monitoring-rounds/${id}`, { status: 'reported' })).status).toBe(400)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sendEmail).not.toHaveBeenCalled()
  })
})

describe(`${testDatabase()}, a public survey about a service centre`, () => {
  it('takes a published centre and nothing else', async () => {
    const { docs } = await server.payload.find({ collection: 'forms', where: { key: { equals: 'survei_kepuasan' } }, limit: 1, pagination: false, ...own })
    const version = await server.payload.findByID({ collection: 'form-versions', id: String(docs[0]?.currentVersion), ...own })
    const centre = async (status: 'active' | 'inactive') => String((await server.payload.create({ collection: 'service-centres', data: { name: `PPT ${status}`, form: 'uptd-ppa', region: '73.71', status } as never, ...own })).id)
    const [open, shut] = [await centre('active'), await centre('inactive')]
    const ask = (subject: unknown, mode = 'submit') =>
      server.anonymous.request<Receipt>('PUT', `/api/form-responses/${crypto.randomUUID()}`, { form: String(docs[0]?.id), versionHash: version.hash, revision: 0, mode, answers: { mudah_dihubungi: 5 }, subject })
    for (const mode of ['draft', 'submit']) {
      expect([mode, (await ask({ relationTo: 'service-centres', value: open }, mode)).status]).toEqual([mode, 201])
      for (const subject of [undefined, { relationTo: 'service-centres', value: shut }, { relationTo: 'service-centres', value: crypto.randomUUID() }, { relationTo: 'task-forces', value: province.id }]) {
        const answer = await ask(subject, mode)
        expect([mode, subject, answer.status, answer.body.errors?.[0]?.code]).toEqual([mode, subject, 400, 'subject-unknown'])
      }
    }
  })
})
