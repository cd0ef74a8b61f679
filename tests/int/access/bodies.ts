import { randomUUID } from 'node:crypto'
import { levelOf } from '@/domain/platform/regions'
import type { GuardedSlug } from '@/access/table'
import { type Account, PDF, type Place, type World, type WorldDocument } from '../../builders'
import type { Facts } from './expectation'

/** A document to be made at a place, and the facts it would have. */
export type Attempt = { body: Record<string, unknown>; facts: Facts; what?: string; file?: true }

const some = (): string => randomUUID().slice(0, 8)

type Make = (world: World, place: Place, who: Account) => readonly Attempt[]

const ofTaskForce =
  (fields: (world: World, place: Place) => Record<string, unknown>): Make =>
  (world, place) => [{ body: { taskForce: world.at[place].taskForce, ...fields(world, place) }, facts: { place } }]

const perSub =
  (fields: (world: World, place: Place) => Record<string, unknown>): Make =>
  (world, place) =>
    world.at[place].subs.slice(0, 2).map((subTaskForce, index) => ({
      body: { ...fields(world, place), subTaskForce }, facts: { place, subTaskForce }, what: `of Sub GT ${index + 1}`,
    }))

const perCase =
  (fields: (world: World) => Record<string, unknown>): Make =>
  (world, place) =>
    world.of('cases', place).map((parent) => ({
      body: { case: parent.id, ...fields(world) },
      facts: { place, serviceCentre: parent.serviceCentre, from: parent.serviceCentre, handlers: parent.handlers },
      what: `in a case ${parent.what}`,
    }))

/** A valid new document of each collection at a place; a collection without one fails the type check. */
export const NEW: Record<GuardedSlug, Make> = {
  regions: (_world, place) => [{ body: { id: '98', name: 'Provinsi Baru', level: 'provinsi', kind: 'provinsi', timeZone: 'Asia/Jakarta' }, facts: { place } }],
  regulations: (_world, place) => [{ body: { key: some(), kind: 'UU', shortTitle: 'UU Contoh' }, facts: { place } }],
  'rule-sets': (_world, place) => [{ body: { key: some(), title: 'Aturan', validFrom: '2001-01-01', definition: RULES.definition }, facts: { place } }],
  institutions: (_world, place) => [{ body: { name: 'Dinas Contoh', region: place }, facts: { place } }],
  'task-forces': (_world, place) => [{ body: { region: place }, facts: { place } }],
  'sub-task-forces': ofTaskForce(() => ({ field: 'pencegahan', name: 'Sub GT tambahan' })),
  members: ofTaskForce(() => ({ role: 'anggota', position: 'Anggota tambahan' })),
  decrees: ofTaskForce(() => ({ title: 'SK', effect: 'other' })),
  documents: (world, place) => [{ body: { title: 'Surat', taskForce: world.at[place].taskForce }, facts: { place }, file: true }],
  'action-plans': ofTaskForce(() => ({ title: 'RAD', kind: 'rad', periodStart: '2030-01-01', periodEnd: '2034-12-31' })),
  activities: perSub((world, place) => ({ title: 'Kegiatan', programme: 'pencegahan', plan: world.one('action-plans', place).id })),
  reports: perSub((world, place) => ({ title: 'Laporan', kind: 'sub-gt', period: '2026-2', taskForce: world.at[place].taskForce })),
  forms: (_world, place) => [{ body: { title: 'Formulir baru', key: `formulir_${some()}`, purpose: 'survey', region: place }, facts: { place } }],
  'form-versions': (world, place) => [{ body: { form: world.one('forms', place).id, number: 9, definition: '{}', hash: some() }, facts: { place } }],
  'form-responses': (world, place) => [{ body: { form: world.one('forms', place).id, instanceId: randomUUID() }, facts: { place } }],
  'form-answers': (world, place) => [{ body: { form: world.one('forms', place).id, field: 'skor', number: 100 }, facts: { place } }],
  'form-revisions': (world, place) => [{ body: { form: world.one('forms', place).id, action: 'edit' }, facts: { place } }],
  'response-files': (world, place) => [{ body: { instanceId: randomUUID(), field: 'bukti', storageKey: some(), mimeType: 'application/pdf', bytes: 1, response: world.one('form-responses', place).id }, facts: { place } }],
  'monitoring-rounds': ofTaskForce(() => ({ kind: 'monitoring', period: '2027-S1' })),
  'monitoring-findings': (world, place) => {
    const subTaskForce = world.at[place].subs[0]
    const object = { relationTo: 'sub-task-forces', value: subTaskForce }
    return [{ body: { round: world.one('monitoring-rounds', place).id, object, finding: 'Temuan baru', recommendation: 'Saran' }, facts: { place, subTaskForce, objectPlace: place } }]
  },
  'service-centres': (_world, place) => [{ body: { name: 'PPT baru', form: 'uptd-ppa', region: place }, facts: { place } }],
  cases: (world, place) => [{ body: { serviceCentre: world.at[place].centre, channel: 'langsung' }, facts: { place, serviceCentre: world.at[place].centre } }],
  'case-parties': perCase(() => ({ role: 'witness', name: 'Saksi' })),
  'case-services': perCase(() => ({ service: 'pemulangan' })),
  referrals: perCase((world) => ({ service: 'pemulangan', to: { relationTo: 'service-centres', value: world.at['33.74'].centre } })),
  users: (world, place, who) => {
    const { centre, decree } = world.at[place]
    const region = { level: levelOf(place), region: place }
    const assignments = who.role === 'centre-head' ? [{ role: 'caseworker', ...region, serviceCentre: centre, decree }] : []
    return [{ body: { email: `${some()}@contoh.invalid`, name: 'Orang baru', region: place, assignments }, facts: { place, staffOf: [centre] } }]
  },
  'audit-entries': (_world, place) => [{ body: { at: new Date().toISOString(), action: 'login' }, facts: { place } }],
}

/** Set once per world: a definition that is known to be valid. */
export const RULES: { definition: unknown } = { definition: undefined }

/** A small change that the role's right to update permits, whatever its other limits. */
export function changeOf({ slug, place, status, from }: WorldDocument, who: Account): Record<string, unknown> {
  const changes: Record<GuardedSlug, Record<string, unknown>> = {
    regions: { timeZone: 'Asia/Jakarta' },
    regulations: { issuer: some() },
    'rule-sets': { source: some() },
    institutions: { name: `Instansi ${some()}` },
    'task-forces': { profile: { summary: some() } },
    'sub-task-forces': { name: `Sub GT ${some()}` },
    members: { position: `Jabatan ${some()}` },
    decrees: { title: `SK ${some()}` },
    documents: { title: `Surat ${some()}` },
    // Chairs approve and return; what they may write by themselves is the reason.
    'action-plans': { reason: some() },
    activities: { schedule: some() },
    reports: { reason: some() },
    forms: { description: some() },
    'form-versions': { state: 'withdrawn' },
    'form-responses': { status: 'accepted' },
    'form-answers': { number: 1 },
    'form-revisions': { action: 'accept' },
    'response-files': { field: 'lain' },
    'monitoring-rounds': { reports: [] },
    'monitoring-findings': who.role === 'secretariat' && who.place === place ? { note: some() } : {},
    'service-centres': { hotline: some() },
    cases: { risk: 'tinggi' },
    'case-parties': { sex: 'perempuan' },
    'case-services': { startedAt: new Date().toISOString() },
    // The receiver writes nothing but the next step, which other tests take.
    referrals: status === 'draft' && from === who.serviceCentre ? { urgency: 'segera' } : {},
    users: { name: `Petugas ${some()}` },
    'audit-entries': { action: 'create' },
  }
  return changes[slug]
}

/** A document's fields and file as a form, the way Payload's own panel sends an upload. */
export function asForm(body: Record<string, unknown>, file: Uint8Array<ArrayBuffer> = new Uint8Array(PDF), name = 'surat.pdf', type = 'application/pdf'): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  form.set('file', new File([file], name, { type }))
  return form
}
