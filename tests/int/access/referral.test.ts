import { beforeAll, describe, expect, it } from 'vitest'
import { expireReferrals } from '@/actions/cases/expireReferrals'
import { SECRETS } from '../../builders'
import { type ApiClient, at } from '../../harness'
import { type Stage, stage, type Told } from './setUp'

let s: Stage
let caseworker: ApiClient
let head: ApiClient
let provider: ApiClient
let receiver: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[caseworker, head, provider, receiver] = await Promise.all([s.as('caseworker@32.73'), s.as('centre-head@32.73'), s.as('provider@32.73'), s.as('centre-head@32.04')])
})

type Shared = Told & { shared?: Record<string, unknown>; reason?: string; case?: unknown; handlers?: unknown; steps?: { status: string; actor?: string }[]; outcome?: string; status?: string }
const FACTS = { sex: 'perempuan', ageBand: '18-24' }
const IDENTITY = { name: SECRETS.name, phone: SECRETS.phone }
const SHARED_FIELDS = [...Object.keys(FACTS), ...Object.keys(IDENTITY)]

/** A case with consent for this receiver, and a draft referral of it. */
async function draft(to: 'institution' | 'centre', body: object = {}): Promise<{ id: string; parent: string }> {
  const institution = s.world.at['32.73'].institution
  const centre = s.world.at['32.04'].centre
  const made = await caseworker.post<Told>('/api/cases', {
    serviceCentre: s.world.at['32.73'].centre, channel: 'langsung', victim: FACTS,
    consent: { method: 'tertulis', givenAt: '2026-11-01T00:00:00Z', givenBy: 'korban', services: ['bantuan-hukum'], institutions: [institution], centres: [centre] },
  })
  const parent = made.body.doc?.id ?? ''
  await caseworker.post('/api/case-parties', { case: parent, role: 'victim', ...SECRETS })
  const value = to === 'institution' ? { relationTo: 'institutions', value: institution } : { relationTo: 'service-centres', value: centre }
  const referral = await caseworker.post<Told>('/api/referrals', { case: parent, to: value, service: 'bantuan-hukum', sharedFields: SHARED_FIELDS, reason: SECRETS.notes, ...body })
  expect([made.status, referral.status]).toEqual([201, 201])
  return { id: referral.body.doc?.id ?? '', parent }
}

const step = async (client: ApiClient, id: string, status: string, more: object = {}) => (await client.patch<Told>(`/api/referrals/${id}`, { status, ...more })).status
const see = (client: ApiClient, id: string) => client.get<Shared>(`/api/referrals/${id}`)

describe.each([['an institution', 'institution', () => provider], ['another centre', 'centre', () => receiver]] as const)('a referral to %s', (_what, to, who) => {
  it('shows nothing as a draft, the facts when sent, identity when accepted', async () => {
    const { id, parent } = await draft(to)
    const there = who()
    expect((await see(there, id)).status).toBe(404)
    expect(JSON.stringify((await there.get('/api/referrals?limit=500')).body)).not.toContain(id)
    expect(await step(there, id, 'accepted')).toBe(404)

    expect(await step(caseworker, id, 'sent')).toBe(200)
    for (const [state, move] of [['sent', async () => 200], ['received', () => step(there, id, 'received')]] as const) {
      expect(await move()).toBe(200)
      const { status, body } = await see(there, id)
      expect([status, body.status, body.shared, body.reason]).toEqual([200, state, FACTS, undefined])
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`${SECRETS.name}|${SECRETS.nik}|${SECRETS.phone}|${SECRETS.notes}`))
    }

    const accepted = await there.patch<Told>(`/api/referrals/${id}`, { status: 'accepted' })
    expect(accepted.status).toBe(200)
    for (const move of [async () => 200, () => step(there, id, 'in-service'), () => step(there, id, 'completed')]) {
      expect(await move()).toBe(200)
      const { body } = await see(there, id)
      expect(body.shared).toEqual({ ...FACTS, ...IDENTITY })
      expect(JSON.stringify(body)).not.toContain(SECRETS.nik)
    }
    // Neither the case nor the sender's staff, by whatever door.
    const only = `where[id][equals]=${id}`
    const answers = [
      (await see(there, id)).body, accepted.body, (await there.get(`/api/referrals?depth=2&${only}`)).body, (await there.get(`/api/referrals/${id}?depth=2`)).body,
      (await there.get(`/api/referrals?${only}&select[case]=true&select[handlers]=true`)).body, (await there.patch(`/api/referrals?${only}`, {})).body,
    ]
    for (const answer of answers) {
      expect(JSON.stringify(answer)).not.toContain(parent)
      expect(JSON.stringify(answer)).not.toContain(s.world.people['caseworker@32.73'].id)
    }
    expect((await there.get(`/api/cases/${parent}`)).status).not.toBe(200)
    const reads = await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ action: { equals: 'identity-read' } }, { targetId: { equals: id } }] }, limit: 50, depth: 0, pagination: false, overrideAccess: true })
    expect(reads.docs.length).toBeGreaterThanOrEqual(6)
    expect(JSON.stringify(reads.docs)).not.toMatch(new RegExp(Object.values(SECRETS).join('|')))
  })

  it.each([
    ['rejected', async (id: string) => { expect(await step(who(), id, 'received')).toBe(200); expect(await step(who(), id, 'rejected', { rejection: 'kapasitas-penuh' })).toBe(200) }],
    ['withdrawn', async (id: string) => { await step(who(), id, 'received'); await step(who(), id, 'accepted'); expect(await step(caseworker, id, 'withdrawn')).toBe(200) }],
    ['expired', async (id: string) => { await s.world.build.update('referrals', id, { status: 'expired' }) }],
  ] as const)('shows nothing once %s', async (_state, end) => {
    const { id } = await draft(to)
    expect(await step(caseworker, id, 'sent')).toBe(200)
    await end(id)
    const { status, body } = await see(who(), id)
    expect([status, body.shared]).toEqual([200, {}])
    expect(JSON.stringify(body)).not.toMatch(/perempuan|Melati|rahasia/i)
  })

  it('shows nothing once consent is withdrawn, and everything to its sender', async () => {
    const { id, parent } = await draft(to)
    await step(caseworker, id, 'sent')
    await step(who(), id, 'received')
    await step(who(), id, 'accepted')
    expect((await see(who(), id)).body.shared).toEqual({ ...FACTS, ...IDENTITY })
    expect((await head.patch(`/api/cases/${parent}`, { consent: { withdrawnAt: '2026-11-20T00:00:00Z' } })).status).toBe(200)
    expect((await see(who(), id)).body.shared).toEqual({})
    expect((await see(caseworker, id)).body.reason).toBe(SECRETS.notes)
  })

  it('is moved by each end only in its own steps, and never changed once sent', async () => {
    const { id } = await draft(to)
    await step(caseworker, id, 'sent')
    for (const status of ['received', 'accepted', 'rejected', 'completed', 'expired', 'draft']) expect([403, 409]).toContain(await step(caseworker, id, status, { rejection: 'lain' }))
    for (const status of ['withdrawn', 'completed', 'in-service', 'expired', 'draft', 'accepted']) expect([403, 409]).toContain(await step(who(), id, status))
    const other = { relationTo: 'service-centres', value: s.world.at['33'].centre }
    for (const body of [{ to: other }, { sharedFields: ['nik'] }, { service: 'pemulangan' }, { reason: 'lain' }, { consentBasis: 'override' }]) {
      expect((await caseworker.patch(`/api/referrals/${id}`, body)).status).toBe(409)
      expect((await who().patch(`/api/referrals/${id}`, body)).status).toBe(409)
    }
    await who().patch(`/api/referrals/${id}`, { snapshotIdentity: 'x', toInstitution: s.world.at['32'].institution, steps: [] })
    expect((await see(caseworker, id)).body).toMatchObject({ status: 'sent', steps: [{ status: 'sent' }] })
  })
})

describe('consent', () => {
  it('is needed for this service and this receiver', async () => {
    const { id } = await draft('institution', { service: 'pemulangan' })
    expect(await step(caseworker, id, 'sent')).toBe(400)
    const elsewhere = await draft('institution', { to: { relationTo: 'service-centres', value: s.world.at['33.74'].centre } })
    expect(await step(caseworker, elsewhere.id, 'sent')).toBe(400)
    const withdrawn = await draft('institution')
    await head.patch(`/api/cases/${withdrawn.parent}`, { consent: { withdrawnAt: '2026-11-20T00:00:00Z' } })
    expect(await step(caseworker, withdrawn.id, 'sent')).toBe(400)
  })

  it('is overridden by the head of the centre only, with a reason and a legal basis', async () => {
    const { id } = await draft('institution', { service: 'pemulangan', consentBasis: 'override' })
    expect(await step(caseworker, id, 'sent', { overrideReason: 'Darurat', overrideBasis: 'UU 21/2007' })).toBe(403)
    expect(await step(head, id, 'sent')).toBe(400)
    expect(await step(head, id, 'sent', { overrideReason: 'Darurat', overrideBasis: 'UU 21/2007' })).toBe(200)
    const { body } = await see(provider, id)
    expect(JSON.stringify(body)).not.toContain('UU 21/2007')
  })
})

describe('a receiver among staff', () => {
  it('is named by the head of the receiving centre, from its own staff, and sees it then', async () => {
    const { id } = await draft('centre')
    await step(caseworker, id, 'sent')
    const worker = await s.as('caseworker@32.04')
    const me = s.world.people['caseworker@32.04'].id
    expect((await see(worker, id)).status).toBe(404)
    expect((await caseworker.patch(`/api/referrals/${id}`, { receivers: [me] })).status).toBe(403)
    expect((await receiver.patch(`/api/referrals/${id}`, { receivers: [s.world.people['caseworker@32.73/2'].id] })).status).toBe(400)
    expect((await receiver.patch(`/api/referrals/${id}`, { receivers: [me] })).status).toBe(200)
    expect((await see(worker, id)).body.shared).toEqual(FACTS)
  })
})

describe('a referral nobody answers', () => {
  it('closes by itself a week after its deadline, shows nothing from then on, and can still not be opened by the receiver', async () => {
    const { id } = await draft('institution', { urgency: 'segera' })
    expect(await step(caseworker, id, 'sent')).toBe(200)
    const sent = Date.now()
    const after = (hours: number) => new Date(sent + hours * 3_600_000).toISOString()
    await at(after(24 * 8 - 1), () => expireReferrals(s.server.payload))
    expect((await see(provider, id)).body).toMatchObject({ status: 'sent', shared: FACTS })

    expect(await at(after(24 * 8 + 1), () => expireReferrals(s.server.payload))).toBeGreaterThan(0)
    const { body } = await see(caseworker, id)
    expect([body.status, body.steps?.at(-1)]).toMatchObject(['expired', { status: 'expired', actor: 'system' }])
    expect((await see(provider, id)).body.shared ?? {}).toEqual({})
    expect(await step(provider, id, 'received')).toBe(409)
    expect(await at(after(24 * 8 + 2), () => expireReferrals(s.server.payload))).toBe(0)
  })
})
