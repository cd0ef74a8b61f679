import { createHash } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { versionById } from '@/actions/forms/load'
import { saveResponse } from '@/actions/forms/saveResponse'
import { fillObject, type ObjectRef } from '@/actions/monitoring/fillObject'
import { composeReport } from '@/actions/monitoring/writeReport'
import { initialAnswers } from '@/domain/forms/initialAnswers'
import type { Answers, FormDefinition } from '@/domain/forms/types'
import { windowOf } from '@/domain/monitoring/calendar'
import { patchRow } from '@/lib/database/patchRow'
import { idOf } from '@/lib/relation'

import type { DemoAccounts } from './accounts'
import { type DemoClock, ensure, SYSTEM } from './ensure'
import { ASSESSED, type DemoAssessment, FINDINGS, RUNNING } from './monitoringList'
import type { DemoServices } from './services'
import type { DemoStructure } from './structure'

type Row = Record<string, unknown> & { id: string }
const task = (value: string): ObjectRef => ({ relationTo: 'task-forces', value })

/** The request of a demo account, so that forms and reports come about through the same doors as everybody's. */
async function as(payload: Payload, account: string): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id: account, ...SYSTEM })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}

/** Versions in force by the key of their form. */
async function instruments(payload: Payload, keys: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Row & { key: string }>({ collection: 'forms', where: { key: { in: [...keys] } }, limit: keys.length, pagination: false, select: { key: true, currentVersion: true } })
  return new Map(docs.map((doc) => [doc.key, idOf(doc.currentVersion) ?? '']))
}

/** Believable answers: the share of items fully there is `quality`; always the same for a name. */
function answersTo(definition: FormDefinition, name: string, { quality, texts }: DemoAssessment, today: string): Answers {
  const answers: Answers = { ...initialAnswers(definition, today), ...texts, metode: ['kunjungan', 'rapat-koordinasi'], narasumber: 'Kepala Sekretariat dan dua koordinator' }
  for (const section of definition.sections) {
    for (const item of section.items) {
      if (!('type' in item) || item.type !== 'select-one' || answers[item.key] !== undefined) continue
      const scored = item.choices.filter((choice) => choice.points !== undefined)
      const roll = (createHash('sha256').update(`${name} ${item.key}`).digest()[0] ?? 0) / 256
      const at = roll < quality ? scored.length - 1 : roll < quality + 0.2 ? Math.floor((scored.length - 1) / 2) : 0
      const value = scored[at]?.value ?? item.choices[0]?.value
      if (value) answers[item.key] = value
    }
  }
  return answers
}

/** Hands in the form of an object, unless it was handed in before. */
async function assess(req: PayloadRequest, round: string, object: ObjectRef, assessment: DemoAssessment, today: string): Promise<void> {
  const { instanceId } = await fillObject(req, { round, object })
  const stored = await req.payload.db.findOne<Row & { status: string; revision: number; versionHash: string }>({ collection: 'form-responses', where: { instanceId: { equals: instanceId } } })
  const version = await versionById(req, idOf(stored?.version))
  if (!stored || !version || stored.status !== 'draft') return
  const saved = await saveResponse(req, {
    instanceId, form: version.form, versionHash: version.hash, revision: stored.revision, answers: answersTo(version.definition, object.value, assessment, today), mode: 'submit', channel: 'web',
  })
  if (saved.status === 422) throw new Error(`The demo's answers do not fit: ${JSON.stringify(saved.errors.slice(0, 3))}`)
}

/** A signed letter of assignment of a task force. */
async function letter(payload: Payload, taskForce: string, title: string, number: string, date: string): Promise<string> {
  const { id } = await ensure(payload, 'decrees', { and: [{ title: { equals: title } }, { taskForce: { equals: taskForce } }] }, { title, taskForce, effect: 'other' })
  const known = await payload.db.findOne<Row & { status: string }>({ collection: 'decrees', where: { id: { equals: id } } })
  if (known?.status === 'draft') await payload.update({ collection: 'decrees', id, data: { number, date, issuer: 'Pejabat Contoh', status: 'signed' }, ...SYSTEM })
  return id
}

type Planned = { taskForce: string; period: string; letter: string; team: Record<string, unknown>[]; objects: { object: ObjectRef; instrument?: string }[]; told: string }

/** A round up to the moment it runs. Its objects count as told: the demo sends no mails. */
async function begin(payload: Payload, { told, objects, ...round }: Planned): Promise<Row & { status: string }> {
  const { id } = await ensure(payload, 'monitoring-rounds', { and: [{ taskForce: { equals: round.taskForce } }, { period: { equals: round.period } }, { kind: { equals: 'monitoring' } }] }, {
    ...round, kind: 'monitoring', methods: ['kunjungan', 'rapat-koordinasi', 'data-sekunder'], objects: objects.map((row) => ({ ...row, toldAt: told })), status: 'planned',
  })
  const read = async () => (await payload.db.findOne<Row & { status: string }>({ collection: 'monitoring-rounds', where: { id: { equals: id } } })) as Row & { status: string }
  for (const status of ['prepared', 'running'] as const) {
    const { status: at } = await read()
    if ((at === 'planned' && status === 'prepared') || (at === 'prepared' && status === 'running')) await payload.update({ collection: 'monitoring-rounds', id, data: { status }, ...SYSTEM })
  }
  return read()
}

/** The province's round over two districts, delivered on the last days of its window. */
async function finished(payload: Payload, structure: DemoStructure, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  const [province, account] = [structure.get('32'), accounts.get('sekretariat.jabar')]
  const here = windowOf('monitoring', clock.days(0).slice(0, 10))
  const window = here && windowOf('monitoring', new Date(Date.parse(here.from) - 86_400_000).toISOString().slice(0, 10))
  if (!province || !account || !window) return
  const day = (before: number): string => new Date(Date.parse(window.until) - before * 86_400_000).toISOString()
  const instrument = (await instruments(payload, ['monev_gugus_tugas_kabkota'])).get('monev_gugus_tugas_kabkota')
  const objects = Object.keys(ASSESSED).flatMap((region) => { const value = structure.get(region)?.taskForce; return value ? [{ region, object: task(value), instrument }] : [] })
  const round = await begin(payload, {
    taskForce: province.taskForce, period: window.key, told: day(30), objects: objects.map(({ object }) => ({ object, instrument })),
    letter: await letter(payload, province.taskForce, `Surat tugas tim pemantauan ${window.key}`, `800/ST.${window.key}`, day(40).slice(0, 10)),
    team: [{ kind: 'sekretariat', account, office: 'Sekretariat GT Provinsi Jawa Barat' }, { kind: 'anggota', office: 'Anggota Sub GT Pencegahan Provinsi' }, { kind: 'anggota', office: 'Anggota Sub GT Rehabilitasi Sosial Provinsi' }],
  })
  if (round.status !== 'running') return
  const req = await as(payload, account)
  for (const { region, object } of objects) await assess(req, round.id, object, ASSESSED[region] as DemoAssessment, day(20).slice(0, 10))
  for (const { region, status, answer, due, ...finding } of FINDINGS) {
    const object = objects.find((each) => each.region === region)?.object
    const { id, fresh } = await ensure(payload, 'monitoring-findings', { and: [{ round: { equals: round.id } }, { finding: { equals: finding.finding } }] }, { ...finding, round: round.id, object, dueOn: clock.days(due).slice(0, 10) })
    if (fresh && status !== 'open') await patchRow({ payload, transactionID: undefined }, 'monitoring-findings', id, { status, answer, answeredAt: clock.days(-30) })
  }
  for (const { object } of objects) await composeReport(req, { round: round.id, object })
  const composed = await payload.findByID({ collection: 'monitoring-rounds', id: round.id, ...SYSTEM })
  await payload.update({ collection: 'monitoring-rounds', id: round.id, data: { status: 'reported', reports: (composed.reports ?? []).map((row) => ({ ...row, toldAt: day(2) })) }, ...SYSTEM })
  // All of the above happened just now; the demo's happened in the last days of the window.
  const delivered = await payload.db.findOne<Row & { reports?: Row[] }>({ collection: 'monitoring-rounds', where: { id: { equals: round.id } } })
  const db = { payload, transactionID: undefined }
  await patchRow(db, 'monitoring-rounds', round.id, { startedAt: day(30), reportedOn: day(2).slice(0, 10), reports: (delivered?.reports ?? []).map((row) => ({ ...row, deliveredAt: day(2) })) })
  const forms = await payload.db.find<Row>({ collection: 'form-responses', where: { round: { equals: round.id } }, limit: 10, pagination: false, select: {} })
  for (const form of forms.docs) {
    await patchRow(db, 'form-responses', String(form.id), { savedAt: day(18), submittedAt: day(18) })
    await payload.db.updateMany({ collection: 'form-answers', where: { response: { equals: form.id } }, data: { submittedAt: day(18) } })
  }
}

/** Kota Bandung's round that runs: the demo's assessor is an outsider in it and has two objects to fill in. */
async function running(payload: Payload, structure: DemoStructure, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  const [city, account, assessor] = [structure.get('32.73'), accounts.get('sekretariat'), accounts.get('asesor')]
  const window = windowOf('monitoring', clock.days(0).slice(0, 10))
  const units = ['pencegahan', 'rehabilitasi-sosial'].flatMap((field) => { const value = city?.units.get(field); return value ? [{ field, value }] : [] })
  if (!city || !account || !assessor || !window) return
  const ready = await instruments(payload, ['monev_ppt', ...units.map(({ field }) => `monev_sub_${field.replaceAll('-', '_')}`)])
  const centre: ObjectRef = { relationTo: 'service-centres', value: services.bandung }
  const round = await begin(payload, {
    taskForce: city.taskForce, period: window.key, told: clock.days(-9),
    letter: await letter(payload, city.taskForce, `Surat tugas tim pemantauan ${window.key}`, `094/ST.${window.key}`, clock.days(-14).slice(0, 10)),
    team: [{ kind: 'sekretariat', account, office: 'Sekretariat GT Kota Bandung' }, { kind: 'luar', account: assessor, office: 'Pusat Kajian Contoh' }],
    objects: [...units.map(({ field, value }) => ({ object: { relationTo: 'sub-task-forces', value }, instrument: ready.get(`monev_sub_${field.replaceAll('-', '_')}`) })), { object: centre, instrument: ready.get('monev_ppt') }],
  })
  if (round.status !== 'running') return
  await assess(await as(payload, account), round.id, centre, RUNNING.assessment, clock.days(-3).slice(0, 10))
  const { due, ...finding } = RUNNING.finding
  await ensure(payload, 'monitoring-findings', { and: [{ round: { equals: round.id } }, { finding: { equals: finding.finding } }] }, { ...finding, round: round.id, object: centre, dueOn: clock.days(due).slice(0, 10) })
}

/** A round that was delivered, and one that runs. */
export async function seedMonitoring(payload: Payload, structure: DemoStructure, services: DemoServices, accounts: DemoAccounts, clock: DemoClock): Promise<void> {
  await finished(payload, structure, accounts, clock)
  await running(payload, structure, services, accounts, clock)
}
