import { beforeAll, describe, expect, it } from 'vitest'
import { SECRETS } from '../../builders'
import type { ApiClient } from '../../harness'
import { type Stage, stage, type Told } from './setUp'

let s: Stage
let head: ApiClient
let caseworker: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[head, caseworker] = await Promise.all([s.as('centre-head@32.73'), s.as('caseworker@32.73')])
})

const SECRET = new RegExp(Object.values(SECRETS).join('|'))
const text = (body: unknown): string => JSON.stringify(body)
const reads = async (id: string) =>
  (await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ action: { equals: 'identity-read' } }, { targetId: { equals: id } }] }, limit: 100, depth: 0, pagination: false, overrideAccess: true })).docs

describe('identity of people in a case', () => {
  it('is shown one document at a time, each with an entry in the audit trail', async () => {
    const party = s.world.one('case-parties', '32.73', 'handled')
    const before = (await reads(party.id)).length
    const { status, body } = await caseworker.get<Record<string, unknown>>(`/api/case-parties/${party.id}`)
    expect([status, body.name, body.nik, body.phone]).toEqual([200, SECRETS.name, SECRETS.nik, SECRETS.phone])
    const after = await reads(party.id)
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)).toMatchObject({ actor: s.world.people['caseworker@32.73'].id, targetCollection: 'case-parties', route: 'GET /api/case-parties/:id' })
    expect(text(after)).not.toMatch(SECRET)
    expect(text(after)).toContain('nik')
  })

  it('is not shown when the entry cannot be written', async () => {
    const party = s.world.one('case-parties', '32.73', 'handled')
    const db = s.server.payload.db
    const create = db.create
    db.create = (args) => (args.collection === 'audit-entries' ? Promise.reject(new Error('disk full')) : create.call(db, args))
    try {
      const { status, body } = await head.get(`/api/case-parties/${party.id}`)
      expect(status).toBe(500)
      expect(text(body)).not.toMatch(SECRET)
    } finally {
      db.create = create
    }
  })

  it('is in no list, whatever is asked for', async () => {
    for (const slug of ['case-parties', 'cases', 'case-services', 'referrals'] as const) {
      for (const query of ['', 'depth=2', 'select[name]=true&select[nik]=true&select[summary]=true&select[reason]=true&select[sealed]=true', 'select[sealed]=true', 'populate[case-parties][name]=true&depth=2', 'showHiddenFields=true', 'overrideAccess=true', 'draft=true', 'pagination=false']) {
        for (const client of [head, caseworker]) {
          const { status, body } = await client.get<Told>(`/api/${slug}?${query}`)
          expect(status).toBe(200)
          expect(text(body)).not.toMatch(SECRET)
          expect(text(body)).not.toMatch(/"(sealed|snapshotIdentity|snapshotFacts|sealedAddress)"/)
        }
      }
    }
  })

  it('is not brought along by documents that point to a case', async () => {
    for (const [slug, doc] of [['case-services', s.world.one('case-services', '32.73', 'handled')], ['referrals', s.world.of('referrals', '32.73')[0]]] as const) {
      const { body } = await head.get<Record<string, unknown>>(`/api/${slug}/${doc?.id}?depth=2`)
      const { case: parent } = body
      expect(text(parent)).not.toMatch(SECRET)
      expect(text(body)).not.toMatch(new RegExp(`${SECRETS.name}|${SECRETS.nik}|${SECRETS.phone}`))
    }
  })

  it('is not sent back by what writes it', async () => {
    const parent = s.world.one('cases', '32.73', 'handled').id
    const made = await caseworker.post<Told>('/api/case-parties', { case: parent, role: 'witness', ...SECRETS })
    expect(made.status).toBe(201)
    expect(text(made.body)).not.toMatch(SECRET)
    const changed = await caseworker.patch<Told>(`/api/case-parties/${made.body.doc?.id}`, { phone: SECRETS.phone, sex: 'perempuan' })
    expect(text(changed.body)).not.toMatch(SECRET)
    const { body } = await caseworker.get<Record<string, unknown>>(`/api/case-parties/${made.body.doc?.id}`)
    expect([body.name, body.phone, body.sex]).toEqual([SECRETS.name, SECRETS.phone, 'perempuan'])
  })

  it('lies in the database only encrypted, and bound to its document', async () => {
    const [one, other] = s.world.of('case-parties', '32.73')
    const db = s.server.payload.db
    const row = (id = '') => db.findOne<{ id: string; sealed: string }>({ collection: 'case-parties', where: { id: { equals: id } } })
    const [mine, theirs] = [await row(one?.id), await row(other?.id)]
    expect(text([mine, theirs])).not.toMatch(SECRET)
    await db.updateOne({ collection: 'case-parties', id: other?.id ?? '', data: { sealed: mine?.sealed }, returning: false })
    const moved = await head.get(`/api/case-parties/${other?.id}`)
    expect(moved.status).toBe(500)
    expect(text(moved.body)).not.toMatch(SECRET)
    await db.updateOne({ collection: 'case-parties', id: other?.id ?? '', data: { sealed: theirs?.sealed }, returning: false })
  })

  it('is in no audit entry, and neither is any value', async () => {
    const all = await s.server.payload.find({ collection: 'audit-entries', limit: 5000, depth: 0, pagination: false, overrideAccess: true })
    expect(all.docs.length).toBeGreaterThan(10)
    expect(text(all.docs)).not.toMatch(SECRET)
    expect(text(all.docs)).not.toMatch(/@contoh\.invalid|\?|where\[/)
  })
})

describe('questions about what is hidden', () => {
  const HIDDEN: [string, string, readonly string[]][] = [
    ['case-parties', 'centre-head@32.73', ['name', 'nik', 'birthDate', 'address', 'phone', 'email', 'familyContact', 'safeContact', 'notes', 'sealed']],
    ['cases', 'centre-head@32.73', ['summary', 'closureOutcome', 'reason', 'consentNote', 'sealed']],
    ['case-services', 'centre-head@32.73', ['outcome', 'sealed']],
    ['referrals', 'centre-head@32.73', ['reason', 'overrideReason', 'rejectionText', 'snapshotFacts', 'snapshotIdentity', 'sealed', 'case.caseNumber', 'case.summary', 'handlers.email', 'case.serviceCentre.name']],
    ['users', 'system-admin@ID', ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'invitation', 'invitation.hash', 'loginAttempts', 'lockUntil', 'sessions', 'sessions.id', 'password']],
    ['service-centres', 'secretariat@32.73', ['sealedAddress', 'capacity', 'capacity.beds', 'capacity.available']],
    ['members', 'secretariat@32', ['activeKey', 'account.email', 'account.hash', 'taskForce.decree.number', 'appointedBy.revocationReason']],
    ['decrees', 'secretariat@32', ['taskForce.name', 'file.title', 'appointments.account.email']],
    ['action-plans', 'member@32.73', ['taskForce.decree.number', 'taskForce.ruleSet.definition']],
    ['cases', 'caseworker@32.73', ['createdBy.email', 'createdBy.resetPasswordToken', 'assignees.hash', 'serviceCentre.sealedAddress']],
    ['audit-entries', 'auditor@32', ['region.name']],
  ]
  it.each(HIDDEN)('%s, as %s', async (slug, who, names) => {
    const client = await s.as(who as 'auditor@32')
    for (const name of names) {
      for (const query of [
        `where[${name}][like]=a`, `where[${name}][equals]=1`, `where[${name}][exists]=true`, `where[or][0][and][0][${name}][not_equals]=x`, `where[and][0][${name.replaceAll('.', '__')}][exists]=true`,
        `where=${encodeURIComponent(JSON.stringify({ [name]: { exists: true } }))}`, `sort=${name}`, `sort=-${name}`,
      ]) {
        const { status, body } = await client.get<Told>(`/api/${slug}?${query}`)
        expect({ query, status, docs: body.docs }).toEqual({ query, status: 400, docs: undefined })
      }
      expect((await client.get(`/api/${slug}/count?where[${name}][exists]=true`)).status).toBe(400)
    }
  })

  it('bulk changes do not ask them either', async () => {
    const { status } = await head.patch('/api/case-parties?where[nik][like]=3273', { sex: 'perempuan' })
    expect(status).toBe(400)
    expect((await (await s.as('system-admin@ID')).patch('/api/users?where[hash][like]=a', { name: 'x' })).status).toBe(400)
  })
})

describe('a confidential address', () => {
  it('is read by the centre’s own staff only', async () => {
    const { centre } = s.world.at['32.73']
    const own = await head.get<Record<string, unknown>>(`/api/service-centres/${centre}`)
    expect([own.status, own.body.address]).toEqual([200, 'Jalan Rahasia 32.73'])
    expect(own.body.capacity).toMatchObject({ beds: 7 })
    for (const key of ['secretariat@32.73', 'secretariat@32', 'system-admin@ID', 'chair@32.73', 'member@32.73'] as const) {
      const client = await s.as(key)
      for (const path of [`/api/service-centres/${centre}?depth=2`, '/api/service-centres?depth=1', '/api/cases?depth=2', '/api/referrals?depth=2']) {
        expect(text((await client.get(path)).body)).not.toMatch(/Jalan Rahasia|"beds"|sealedAddress/)
      }
    }
    expect(text((await head.get('/api/service-centres')).body)).not.toMatch(/Jalan Rahasia/)
  })
})

describe('people', () => {
  it('are not shown with what belongs to the server', async () => {
    for (const key of ['system-admin@ID', 'secretariat@32.73', 'centre-head@32.73'] as const) {
      const client = await s.as(key)
      for (const query of ['', '?select[hash]=true&select[salt]=true&select[resetPasswordToken]=true&select[invitation]=true&select[sessions]=true', '?depth=2']) {
        const { body } = await client.get<Told>(`/api/users${query}`)
        for (const doc of body.docs ?? []) {
          expect(Object.keys(doc).filter((name) => ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'invitation', 'loginAttempts', 'lockUntil'].includes(name))).toEqual([])
          const sessions = doc.id === s.world.people[key].id ? [] : (doc.sessions ?? [])
          expect(sessions).toEqual([])
        }
      }
    }
  })

  it('are not brought along by documents, to whom may not read them', async () => {
    const { body } = await (await s.as('member@32.73')).get<Told>('/api/members?depth=2&limit=5')
    expect(text(body)).not.toMatch(/@contoh\.invalid/)
    expect(text((await caseworker.get('/api/cases?depth=2')).body)).not.toContain(s.world.people['caseworker@32.73/2'].email)
  })
})
