import { beforeAll, describe, expect, it } from 'vitest'
import { openResponse } from '@/actions/forms/openResponse'
import { readOwnDraft, readResponse } from '@/actions/forms/readResponse'
import { HONEYPOT } from '@/endpoints/forms/responseDoor'
import { unseal } from '@/lib/crypto/keyring'
import { createLocalReq } from 'payload'
import type { AccountKey } from '../../builders'
import { missingLike, said, type Stage, stage, type Told } from '../access/setUp'
import { assessment, bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, requestOf, taskForce } from './scene'

const SECRET = 'Dijemput paksa dari Jalan Anggrek'
const PHONE = '081234567890'
/** Whether a text holds anything of what only the centre may know. Not the text itself: a failed test must not print it. */
const leaks = (text: string): boolean => text.includes('Anggrek') || text.includes(PHONE)
const ANSWERS = { ancaman: 'ada', cerita: SECRET, telepon: PHONE }

let s: Stage
let risk: Published
let list: Published

beforeAll(async () => {
  s = await stage()
  risk = await publish({ s }, assessment(freshKey()))
  list = await publish({ s }, checklist(freshKey()))
})

const ofCase = (what = 'handled') => ({ subject: { relationTo: 'cases', value: s.world.one('cases', '32.73', what).id } })
const rowOf = async (instanceId: string) => s.server.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'form-responses', where: { instanceId: { equals: instanceId } } })
const entriesOf = async (id: unknown) =>
  (await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ targetId: { equals: String(id) } }, { action: { equals: 'identity-read' } }] }, limit: 100, depth: 0, pagination: false, overrideAccess: true })).docs

describe('a response about a case', () => {
  it('is the owning PPT’s alone, by its handlers', async () => {
    const id = newId()
    const made = await put(await s.as('caseworker@32.73'), id, bodyFor(risk, ANSWERS, ofCase()))
    expect(made.status).toBe(201)
    const doc = made.body.doc?.id ?? ''
    const may: Partial<Record<AccountKey, number>> = {
      'centre-head@32.73': 200, 'caseworker@32.73': 200, 'caseworker@32.73/2': 404, 'centre-head@32.04': 404, 'caseworker@32.04': 404,
      'secretariat@32.73': 404, 'secretariat@32': 404, 'secretariat@ID': 404, 'chair@32.73': 404, 'member@32.73': 404, 'assessor@32.73': 404, 'system-admin@ID': 403, 'provider@32.73': 403, 'auditor@32.73': 403,
    }
    for (const [who, status] of Object.entries(may) as [AccountKey, number][]) {
      const client = await s.as(who)
      const answer = await client.get(`/api/form-responses/${doc}`)
      expect([who, answer.status]).toEqual([who, status])
      const missing = await client.get(`/api/form-responses/${missingLike(doc)}`)
      expect(said(answer) === said(missing)).toBe(status !== 200)
      const opened = await readResponse(await requestOf(s, who), id).then(() => 200, (error: { status?: number }) => error.status)
      expect([who, opened]).toEqual([who, status === 200 ? 200 : 404])
    }
  })

  it('has its secured answers in no column, list, answer or audit entry', async () => {
    const id = newId()
    const made = await put(await s.as('caseworker@32.73'), id, bodyFor(risk, ANSWERS, ofCase()))
    expect(leaks(JSON.stringify(made.body))).toBe(false)
    const row = await rowOf(id)
    expect(JSON.stringify({ answers: row?.answers, computed: row?.computed })).toBe(JSON.stringify({ answers: { ancaman: 'ada' }, computed: {} }))
    expect(Object.keys(JSON.parse(String(row?.sealed))).sort()).toEqual(['=ringkas', 'cerita', 'telepon'])
    const head = await s.as('centre-head@32.73')
    const listed = await head.get(`/api/form-responses?limit=100&depth=2`)
    expect(leaks(JSON.stringify(listed.body))).toBe(false)
    expect(JSON.stringify(listed.body)).not.toMatch(/"sealed|"bodyHash|"resumeHash/)
    for (const path of ['sealed', 'bodyHash', 'answers', 'resumeHash']) expect((await head.get(`/api/form-responses?where[${path}][exists]=true`)).status).toBe(400)
    const dump = await Promise.all((['form-answers', 'form-revisions', 'audit-entries'] as const).map((collection) => s.server.payload.find({ collection, limit: 1000, depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true })))
    expect(leaks(JSON.stringify(dump))).toBe(false)
  })

  it('opens its secured answers by right, with one entry each time', async () => {
    const id = newId()
    await put(await s.as('caseworker@32.73'), id, bodyFor(risk, ANSWERS, ofCase()))
    const opened = await readResponse(await requestOf(s, 'centre-head@32.73'), id)
    expect([opened.answers, opened.computed.ringkas]).toEqual([ANSWERS, { state: 'complete', kind: 'text', value: SECRET }])
    const entries = await entriesOf((await rowOf(id))?.id)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.fields).toBe('cerita, telepon, ringkas')
  })

  it('binds each ciphertext to form, instance and field', async () => {
    const id = newId()
    await put(await s.as('caseworker@32.73'), id, bodyFor(risk, ANSWERS, ofCase()))
    const sealed = JSON.parse(String((await rowOf(id))?.sealed)) as Record<string, string>
    expect(JSON.parse(unseal(sealed.cerita ?? '', `form-responses:${risk.form}:${id}:cerita`))).toBe(SECRET)
    expect(() => unseal(sealed.cerita ?? '', `form-responses:${risk.form}:${id}:telepon`)).toThrow(/authenticate/)
    expect(() => unseal(sealed.cerita ?? '', `form-responses:${risk.form}:${newId()}:cerita`)).toThrow(/authenticate/)
  })

  it('follows the handlers of its case', async () => {
    const id = newId()
    const head = await s.as('centre-head@32.73')
    const fresh = await head.post<Told>('/api/cases', { serviceCentre: s.world.at['32.73'].centre, channel: 'langsung' })
    const subject = { subject: { relationTo: 'cases', value: fresh.body.doc?.id } }
    await put(head, id, bodyFor(risk, ANSWERS, subject))
    const colleague = await requestOf(s, 'caseworker@32.73/2')
    await expect(readResponse(colleague, id)).rejects.toMatchObject({ status: 404 })
    await head.patch(`/api/cases/${fresh.body.doc?.id}`, { assignees: [s.world.people['caseworker@32.73/2'].id] })
    expect((await readResponse(await requestOf(s, 'caseworker@32.73/2'), id)).answers).toEqual(ANSWERS)
  })

  it('a case of others and one that does not exist get the same answer', async () => {
    const client = await s.as('caseworker@32.73')
    const send = (value: string) => put(client, newId(), bodyFor(risk, ANSWERS, { subject: { relationTo: 'cases', value } }))
    const [foreign, missing] = [await send(s.world.one('cases', '32.04').id), await send(newId())]
    expect([foreign.status, said(foreign)]).toEqual([400, said(missing)])
    expect((await send(s.world.one('cases', '32.73', 'handled by nobody').id)).status).toBe(400)
  })
})

describe('a response of a level', () => {
  it('is seen and written by its region and from above, not from beside or below', async () => {
    const id = newId()
    const body = bodyFor(list, { ...GOOD, narasumber: 'Ibu Camat' }, taskForce(s, '32.73'))
    expect((await put(await s.as('secretariat@32.73'), id, body)).status).toBe(201)
    for (const who of ['secretariat@33', 'secretariat@33.74', 'centre-head@32.73', 'provider@32.73'] as const) {
      const taken = await put(await s.as(who), id, { ...body, revision: 1 })
      expect([who, taken.status]).toEqual([who, who === 'provider@32.73' ? 403 : 404])
    }
    await expect(readResponse(await requestOf(s, 'secretariat@33'), id)).rejects.toMatchObject({ status: 404 })
    const own = await readResponse(await requestOf(s, 'secretariat@32.73'), id)
    const above = await readResponse(await requestOf(s, 'secretariat@32'), id)
    expect([own.answers.narasumber, own.withheld]).toEqual(['Ibu Camat', false])
    expect([above.answers.narasumber, above.withheld, above.answers.sk]).toEqual([undefined, true, 'lengkap'])
    expect((await put(await s.as('secretariat@32.73'), newId(), bodyFor(list, GOOD, taskForce(s, '32')))).status).toBe(400)
    expect((await put(await s.as('secretariat@32.73'), newId(), bodyFor(list, GOOD, taskForce(s, '32.04')))).status).toBe(400)
    expect((await put(await s.as('secretariat@33'), newId(), bodyFor(list, GOOD, taskForce(s, '33')))).status).toBe(404)
  })

  it('the conflict answer holds no secured value for who may not open it', async () => {
    const id = newId()
    await put(await s.as('secretariat@32.73'), id, bodyFor(list, { ...GOOD, narasumber: 'Ibu Camat' }, { mode: 'draft', ...taskForce(s, '32.73') }))
    const above = await put(await s.as('secretariat@32'), id, bodyFor(list, { ...GOOD, rapat: 1 }, { mode: 'draft', ...taskForce(s, '32.73') }))
    expect(above.status).toBe(409)
    expect(JSON.stringify(above.body)).not.toContain('Camat')
    const own = await put(await s.as('secretariat@32.73'), id, bodyFor(list, { ...GOOD, rapat: 1 }, { mode: 'draft', ...taskForce(s, '32.73') }))
    expect(JSON.stringify(own.body)).toContain('Camat')
  })
})

describe('the public', () => {
  const complaint = () => publish({ s }, assessment(freshKey(), 'none', 'complaint'), { audience: 'public', receiver: s.world.at['32.73'].centre })

  it('sends a complaint to the receiving PPT, is given a receipt and nothing to read', async () => {
    const form = await complaint()
    const id = newId()
    const { anonymous } = s.server
    const [sent, again] = [await put(anonymous, id, bodyFor(form, ANSWERS)), await put(anonymous, id, bodyFor(form, ANSWERS))]
    expect([sent.status, again.status]).toEqual([201, 200])
    expect(again.body.receipt).toEqual(sent.body.receipt)
    expect(Object.keys(sent.body)).toEqual(['receipt'])
    const other = await put(anonymous, id, bodyFor(form, { ...ANSWERS, ancaman: 'tidak' }, { revision: 1 }))
    expect([other.status, other.body.conflict]).toEqual([409, {}])
    expect((await anonymous.get(`/api/form-responses?where[instanceId][equals]=${id}`)).status).toBe(403)
    expect((await readResponse(await requestOf(s, 'centre-head@32.73'), id)).answers.cerita).toBe(SECRET)
    await expect(readResponse(await requestOf(s, 'secretariat@32.73'), id)).rejects.toMatchObject({ status: 404 })
    await expect(readResponse(await requestOf(s, 'centre-head@32.04'), id)).rejects.toMatchObject({ status: 404 })
  })

  it('needs a receiving PPT before it is published', async () => {
    await expect(publish({ s }, assessment(freshKey(), 'none', 'complaint'), { audience: 'public' })).rejects.toThrow('PPT penerima')
  })

  it('reaches no form of the staff and no response of others', async () => {
    const { anonymous } = s.server
    expect((await put(anonymous, newId(), bodyFor(list, GOOD, taskForce(s, '32.73')))).status).toBe(404)
    const id = newId()
    await put(await s.as('secretariat@32.73'), id, bodyFor(list, GOOD, { mode: 'draft', ...taskForce(s, '32.73') }))
    expect((await put(anonymous, id, bodyFor(list, GOOD, { revision: 1, ...taskForce(s, '32.73') }))).status).toBe(404)
  })

  it('a program that fills in the trap is thanked and nothing is written', async () => {
    const form = await complaint()
    const id = newId()
    const sent = await put(s.server.anonymous, id, bodyFor(form, ANSWERS, { [HONEYPOT]: 'https://iklan.invalid' }))
    expect([sent.status, sent.body.receipt?.status]).toEqual([201, 'submitted'])
    expect(await rowOf(id)).toBeNull()
  })

  it('goes on with a draft by its code only', async () => {
    const form = await complaint()
    const req = await createLocalReq({}, s.server.payload)
    const opened = await openResponse(req, { form: form.form })
    expect((await readOwnDraft(req, opened.instanceId, opened.resumeCode ?? '')).answers).toEqual({})
    await expect(readOwnDraft(req, opened.instanceId, 'salah')).rejects.toMatchObject({ status: 404 })
    await put(s.server.anonymous, opened.instanceId, bodyFor(form, ANSWERS, { revision: 1 }))
    await expect(readOwnDraft(req, opened.instanceId, opened.resumeCode ?? '')).rejects.toMatchObject({ status: 404 })
  })

  it('is slowed down and kept small', async () => {
    const form = await complaint()
    const from = { 'x-forwarded-for': '203.0.113.9' }
    expect((await put(s.server.anonymous, newId(), bodyFor(form, { ...ANSWERS, cerita: 'x'.repeat(120_000) }), from)).status).toBe(413)
    const statuses = new Set<number>()
    for (let i = 0; i < 125; i++) statuses.add((await put(s.server.anonymous, newId(), bodyFor(form, {}, { mode: 'draft', [HONEYPOT]: 'x' }), from)).status)
    expect([...statuses].sort()).toEqual([201, 429])
  })
})
