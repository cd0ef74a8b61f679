import type { GuardedSlug } from '@/access/table'
import type { Account, AccountKey } from './accounts'
import { type Build, PDF } from './build'
import { buildForms } from './forms'
import { buildMonitoring } from './monitoring'
import { PLACES, type Place } from './places'
import type { Structure } from './structure'

/** A document with the facts that decide who may reach it, kept apart from the database so that tests can reason about it. */
export type WorldDocument = {
  slug: GuardedSlug
  id: string
  place: Place
  /** What sets it apart from others of the same collection and place. */
  what: string
  subTaskForce?: string
  serviceCentre?: string
  handlers?: readonly string[]
  from?: string
  toCentre?: string
  toInstitution?: string
  receivers?: readonly string[]
  status?: string
  /** Answers with a case's rights, who filled them in, the monitoring round they belong to. */
  ofCase?: boolean
  author?: string
  round?: string
  /** Region of the body a finding is about. */
  objectPlace?: Place
  /** Service centres named by a user's assignments. */
  staffOf?: readonly string[]
}

export type People = Readonly<Record<AccountKey, Account>>
export type Structures = Readonly<Record<Place, Structure>>
export type Keep = (slug: GuardedSlug, place: Place, id: string, facts?: Partial<WorldDocument>) => void

async function coordination(build: Build, { place, taskForce, subs }: Structure, keep: Keep): Promise<void> {
  const decree = await build.create('decrees', { title: `SK konsep ${place}`, taskForce, effect: 'other', issuer: 'Pejabat Contoh' })
  keep('decrees', place, decree.id)
  const file = await build.create('documents', { title: `Surat ${place}`, taskForce }, { name: `nama orang ${place}.pdf`, mimetype: 'application/pdf', data: PDF })
  keep('documents', place, file.id)
  const plan = await build.create('action-plans', { title: `RAD ${place}`, taskForce, kind: 'rad', periodStart: '2025-01-01', periodEnd: '2029-12-31' })
  keep('action-plans', place, plan.id)
  for (const [index, subTaskForce] of subs.slice(0, 2).entries()) {
    const what = index === 0 ? 'of the first Sub GT' : 'of the second Sub GT'
    const activity = await build.create('activities', { title: `Kegiatan ${place} ${index}`, plan: plan.id, subTaskForce, programme: 'pencegahan' })
    keep('activities', place, activity.id, { what, subTaskForce })
    const report = await build.create('reports', { title: `Laporan ${place} ${index}`, taskForce, subTaskForce, kind: 'sub-gt', period: '2026-1' })
    keep('reports', place, report.id, { what, subTaskForce })
  }
}

/** Made-up identities: what must never be seen where it does not belong. */
export const SECRETS = { name: 'Melati Rahasia', nik: '3273010101900001', phone: '0812-0000-1111', notes: 'Catatan yang sangat rahasia' }

async function oneCase(build: Build, { place, centre }: Structure, handlers: readonly string[], what: string, keep: Keep): Promise<string> {
  const doc = await build.create('cases', {
    serviceCentre: centre, channel: 'langsung', assignees: handlers, summary: SECRETS.notes, victim: { sex: 'perempuan', ageBand: '18-24' },
  })
  const facts = { what, serviceCentre: centre, handlers }
  keep('cases', place, doc.id, facts)
  const party = await build.create('case-parties', { case: doc.id, role: 'victim', ...SECRETS })
  keep('case-parties', place, party.id, facts)
  const service = await build.create('case-services', { case: doc.id, service: 'pengaduan', outcome: SECRETS.notes })
  keep('case-services', place, service.id, facts)
  return doc.id
}

type Receiver = { toCentre: string } | { toInstitution: string }

async function referral(build: Build, from: Structure, caseId: string, handlers: readonly string[], to: Receiver, status: 'draft' | 'sent', receivers: readonly string[], keep: Keep): Promise<void> {
  const target = 'toCentre' in to ? { relationTo: 'service-centres', value: to.toCentre } : { relationTo: 'institutions', value: to.toInstitution }
  const doc = await build.create('referrals', {
    case: caseId, to: target, service: 'bantuan-hukum', sharedFields: ['sex', 'name'], consentBasis: 'override', overrideReason: 'Keadaan darurat', overrideBasis: 'UU 21/2007', reason: SECRETS.notes, receivers,
  })
  if (status === 'sent') await build.update('referrals', doc.id, { status: 'sent' })
  const way = 'toCentre' in to ? 'to a centre' : 'to an institution'
  keep('referrals', from.place, doc.id, { what: `${status} ${way} for ${receivers.length} of its staff, handled by ${handlers.length}`, from: from.centre, handlers, ...to, receivers, status })
}

/** Cases of every centre: one handled by its caseworker (where there is one), one by nobody; referrals between the centres. */
async function casework(build: Build, structures: Structures, people: People, keep: Keep): Promise<void> {
  const workers: Partial<Record<Place, string>> = { '32': people['caseworker@32'].id, '32.73': people['caseworker@32.73'].id, '32.04': people['caseworker@32.04'].id }
  const { '32.73': bandung, '32.04': neighbour, '32': province, '33.74': other, '33': far } = structures
  for (const place of PLACES) {
    const worker = workers[place]
    const handlers = worker ? [worker] : []
    const handled = await oneCase(build, structures[place], handlers, 'handled', keep)
    const unhandled = await oneCase(build, structures[place], [], 'handled by nobody', keep)
    const here = structures[place]
    if (place === '32.73' || place === '32') {
      for (const [id, who] of [[handled, handlers], [unhandled, []]] as const) await referral(build, here, id, who, { toCentre: other.centre }, 'draft', [], keep)
    }
    if (place === '32.04' || place === '33') {
      const mine = place === '32.04' ? [people['caseworker@32.73'].id] : [people['caseworker@32'].id]
      const to = place === '32.04' ? bandung : province
      await referral(build, here, handled, handlers, { toCentre: to.centre }, 'sent', mine, keep)
      await referral(build, here, handled, handlers, { toCentre: to.centre }, 'sent', [], keep)
      await referral(build, here, handled, handlers, { toCentre: to.centre }, 'draft', mine, keep)
      await referral(build, here, handled, handlers, { toInstitution: to.institution }, 'sent', [], keep)
      await referral(build, here, handled, handlers, { toInstitution: to.institution }, 'draft', [], keep)
    }
    if (place === '33.74') await referral(build, other, handled, handlers, { toCentre: far.centre }, 'sent', [], keep)
    if (place === 'ID') await referral(build, structures.ID, handled, handlers, { toCentre: neighbour.centre }, 'draft', [], keep)
  }
}

/** At least one document of every collection at every place. */
export async function buildDocuments(build: Build, structures: Structures, people: People): Promise<WorldDocument[]> {
  const documents: WorldDocument[] = []
  const keep: Keep = (slug, place, id, facts = {}) => void documents.push({ slug, place, id, what: '', ...facts })
  for (const place of PLACES) {
    const here = structures[place]
    keep('regions', place, place)
    keep('institutions', place, here.institution)
    keep('task-forces', place, here.taskForce)
    keep('sub-task-forces', place, here.subs[0] ?? '', { subTaskForce: here.subs[0] })
    keep('members', place, here.seat)
    keep('service-centres', place, here.centre, { serviceCentre: here.centre })
    await coordination(build, here, keep)
    const entry = await build.payload.db.create({ collection: 'audit-entries', data: { at: new Date().toISOString(), action: 'login', route: 'POST /api/users/login', region: place, province: place.slice(0, 2) } })
    keep('audit-entries', place, String(entry.id))
  }
  for (const person of Object.values(people)) {
    const staffOf = person.role === 'centre-head' || person.role === 'caseworker' ? [person.serviceCentre] : []
    keep('users', person.place, person.id, { what: person.key, staffOf })
  }
  await casework(build, structures, people, keep)
  await buildForms(build, structures, people, documents, keep)
  await buildMonitoring(build, structures, keep)
  for (const slug of ['regulations', 'rule-sets'] as const) {
    const { docs } = await build.payload.find({ collection: slug, limit: 1, depth: 0, pagination: false, overrideAccess: true })
    keep(slug, 'ID', String(docs[0]?.id))
  }
  return documents
}
