import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import type { Field } from '@/domain/forms/types'
import { environment } from '@/lib/env'
import type { AccountKey } from '../../builders'
import { missingLike, said, type Stage, stage } from '../access/setUp'
import { assessment, bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, taskForce } from './scene'

const label = (id: string) => ({ id, en: id })
const fileField = (key: string, more: object = {}): Field => ({ type: 'file', uid: `q_${key}`, key, label: label(key), maxFiles: 3, ...more })

/** Not the text itself: a failed test must not print it. */
const SECRET = 'Rumah aman di Jalan Anggrek'
const PDF = `%PDF-1.4\n% ${SECRET}\n`

let s: Stage
let list: Published
let risk: Published

beforeAll(async () => {
  s = await stage()
  list = await publish({ s }, checklist(freshKey(), [fileField('foto'), fileField('tertutup', { secured: true }), { type: 'signature', uid: 'q_ttd', key: 'ttd', label: label('ttd') }]))
  const about = assessment(freshKey())
  about.sections[0]?.items.push(fileField('bukti'))
  risk = await publish({ s }, about)
})

const ofCase = () => ({ subject: { relationTo: 'cases', value: s.world.one('cases', '32.73', 'handled').id } })
const draft = (of: Published, answers: Record<string, unknown>, more: Record<string, unknown>) => bodyFor(of, answers, { mode: 'draft', ...more })

type Made = { doc?: { id: string; name: string }; errors?: { code: string }[] }
async function attach(who: AccountKey, instance: string, field: string, content: BlobPart = PDF, name = 'bukti.pdf', type = 'application/pdf') {
  const form = new FormData()
  form.set('field', field)
  form.set('file', new File([content], name, { type }))
  return (await s.as(who)).request<Made>('POST', `/api/form-responses/${instance}/files`, form)
}
const read = async (who: AccountKey, instance: string, file: string) => (await s.as(who)).request<string>('GET', `/api/form-responses/${instance}/files/${file}`)
const rows = async (instance: string) => (await s.server.payload.find({ collection: 'response-files', where: { instanceId: { equals: instance } }, limit: 100, depth: 0, pagination: false, overrideAccess: true, showHiddenFields: true })).docs

/** A draft of a member's about its task force, with a file at each of two questions. */
async function withFiles() {
  const instance = newId()
  const member = await s.as('member@32.73')
  expect((await put(member, instance, draft(list, GOOD, taskForce(s, '32.73')))).status).toBe(201)
  const [open, closed] = [await attach('member@32.73', instance, 'foto'), await attach('member@32.73', instance, 'tertutup')]
  const [foto, tertutup] = [open.body.doc?.id ?? '', closed.body.doc?.id ?? '']
  const answers = { ...GOOD, foto: [foto], tertutup: [tertutup] }
  expect((await put(member, instance, draft(list, answers, { revision: 1, ...taskForce(s, '32.73') }))).status).toBe(200)
  return { instance, member, foto, tertutup, answers }
}

describe('files of a response', () => {
  it('are read by who may read the answer they belong to, and by nobody else', async () => {
    const { instance, foto, tertutup } = await withFiles()
    const may: Partial<Record<AccountKey, readonly [open: number, secured: number]>> = {
      'member@32.73': [200, 200], 'secretariat@32.73': [200, 200], 'secretariat@32': [200, 404], 'secretariat@ID': [200, 404], 'chair@32.73': [200, 404],
      'secretariat@33': [404, 404], 'caseworker@32.73': [404, 404], 'centre-head@32.73': [404, 404], 'member@32': [404, 404],
      'system-admin@ID': [403, 403], 'provider@32.73': [403, 403], 'auditor@32.73': [403, 403],
    }
    for (const [who, wanted] of Object.entries(may) as [AccountKey, readonly [number, number]][]) {
      const [open, secured, missing] = [await read(who, instance, foto), await read(who, instance, tertutup), await read(who, instance, missingLike(foto))]
      expect([who, open.status, secured.status]).toEqual([who, ...wanted])
      expect(open.status !== 200 || open.body === PDF).toBe(true)
      expect([open, secured].filter((answer) => answer.status !== 200).every((answer) => said(answer) === said(missing))).toBe(true)
    }
    expect((await s.server.anonymous.get(`/api/form-responses/${instance}/files/${foto}`)).status).toBe(403)
    const { headers } = await read('member@32.73', instance, foto)
    expect([headers.get('content-disposition'), headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual([`attachment; filename="lampiran-${foto.slice(0, 8)}.pdf"`, 'nosniff', 'private, no-store'])
  })

  it('of a case’s forms are the owning PPT’s alone, each opening written down, and nothing of them lies readable', async () => {
    const instance = newId()
    const worker = await s.as('caseworker@32.73')
    await put(worker, instance, draft(risk, { ancaman: 'ada' }, ofCase()))
    const made = await attach('caseworker@32.73', instance, 'bukti', PDF, 'Siti Aminah KTP.pdf')
    expect([made.status, made.body.doc?.name]).toEqual([201, 'Siti Aminah KTP.pdf'])
    const id = made.body.doc?.id ?? ''
    expect((await put(worker, instance, draft(risk, { ancaman: 'ada', bukti: [id] }, { revision: 1, ...ofCase() }))).status).toBe(200)
    const may: Partial<Record<AccountKey, number>> = { 'centre-head@32.73': 200, 'caseworker@32.73': 200, 'caseworker@32.73/2': 404, 'centre-head@32.04': 404, 'secretariat@32.73': 404, 'secretariat@ID': 404, 'chair@32.73': 404, 'assessor@32.73': 404 }
    for (const [who, status] of Object.entries(may) as [AccountKey, number][]) expect([who, (await read(who, instance, id)).status]).toEqual([who, status])
    const trail = await s.server.payload.find({ collection: 'audit-entries', where: { targetId: { equals: id } }, limit: 50, depth: 0, pagination: false, overrideAccess: true })
    expect(trail.docs.map(({ action }) => action).sort()).toEqual(['create', 'identity-read', 'identity-read'])
    const folder = path.join(environment().dataDir, 'files', 'response-files')
    const [stored] = await rows(instance)
    expect(readdirSync(folder)).toContain(stored?.storageKey)
    expect(readFileSync(path.join(folder, stored?.storageKey ?? '')).includes(Buffer.from(SECRET))).toBe(false)
    expect(JSON.stringify([stored, trail.docs]).includes('Siti')).toBe(false)
  })

  it('cannot be added to somebody else’s response, a question that takes none, or one that is closed', async () => {
    const { instance, member, answers } = await withFiles()
    const count = async () => (await rows(instance)).length
    const before = await count()
    for (const who of ['secretariat@33', 'caseworker@32.73', 'member@32'] as const) expect([who, said(await attach(who, instance, 'foto'))]).toEqual([who, said(await attach(who, newId(), 'foto'))])
    // Reads it and may not fill it in.
    expect((await attach('auditor@32.73', instance, 'foto')).status).toBe(403)
    expect((await s.server.anonymous.post(`/api/form-responses/${instance}/files`)).status).toBe(403)
    for (const field of ['rapat', 'tidak_ada', '__proto__', 'foto/../rapat', '']) expect([field, (await attach('member@32.73', instance, field)).status]).toEqual([field, 400])
    expect((await put(member, instance, bodyFor(list, answers, { revision: 2, ...taskForce(s, '32.73') }))).status).toBe(200)
    const scribe = await s.as('secretariat@32.73')
    const doc = (await scribe.get<{ docs: { id: string }[] }>(`/api/form-responses?where[instanceId][equals]=${instance}&depth=0`)).body.docs[0]
    await s.server.payload.update({ collection: 'form-responses', id: doc?.id ?? '', data: { status: 'accepted' }, overrideAccess: true })
    expect((await attach('member@32.73', instance, 'foto')).status).toBe(409)
    expect(await count()).toBe(before)
  })

  it('count only where they were attached: not another’s, not at another question, not a foreign document', async () => {
    const [mine, other] = [await withFiles(), await withFiles()]
    const send = (answers: Record<string, unknown>) => put(mine.member, mine.instance, draft(list, { ...GOOD, ...answers }, { revision: 2, ...taskForce(s, '32.73') }))
    const foreign = s.world.one('documents', '33').id
    for (const answers of [{ foto: [other.foto] }, { foto: [mine.tertutup] }, { tertutup: [mine.foto] }, { ttd: mine.foto }, { foto: [foreign] }, { foto: [missingLike(mine.foto)] }]) {
      const answer = await send(answers)
      expect([answer.status, answer.body.problems?.map(({ code }) => code)]).toEqual([422, ['not-a-choice']])
    }
    // A document the person may read is named as before.
    expect((await send({ foto: [s.world.one('documents', '32.73').id] })).status).toBe(200)
    // Taken off the response, it is nobody's to read any more, the author's neither.
    expect((await read('member@32.73', mine.instance, mine.foto)).status).toBe(404)
    expect((await read('member@32.73', mine.instance, other.foto)).status).toBe(404)
  })

  it('are what they are by their content, whatever they are called', async () => {
    const { instance } = await withFiles()
    const refused: [BlobPart, string, string][] = [
      ['<script>alert(1)</script>', 'bukti.pdf', 'application/pdf'],
      ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.png', 'image/png'],
      ['', 'kosong.pdf', 'application/pdf'],
      [Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(10 * 1024 * 1024)]), 'besar.pdf', 'application/pdf'],
    ]
    for (const [content, name, type] of refused) expect([name, (await attach('member@32.73', instance, 'foto', content, name, type)).status]).toEqual([name, 400])
    const tricks = { '../../../../tmp/x.pdf': 'x.pdf', 'bukti.php': 'bukti.pdf', 'foto\u202efdp.exe': 'fotofdp.pdf', '"; drop table.pdf': '"; drop table.pdf' }
    for (const [name, shown] of Object.entries(tricks)) {
      const made = await attach('member@32.73', instance, 'foto', PDF, name, 'text/html')
      // A header cannot carry every sign, so a browser writes some of them otherwise.
      expect([made.status, decodeURIComponent(made.body.doc?.name ?? '')]).toEqual([201, shown])
    }
    for (const row of await rows(instance)) expect([row.mimeType, row.storageKey]).toEqual(['application/pdf', expect.stringMatching(/^[0-9a-f-]{36}$/)])
  })

  it('that were taken off a draft are gone once it is sent; later ones stay for its history', async () => {
    const { instance, member, answers, foto, tertutup } = await withFiles()
    const spare = (await attach('member@32.73', instance, 'foto')).body.doc?.id
    expect((await rows(instance)).map(({ id }) => id).sort()).toEqual([foto, tertutup, spare].sort())
    expect((await put(member, instance, bodyFor(list, answers, { revision: 2, ...taskForce(s, '32.73') }))).status).toBe(200)
    expect((await rows(instance)).map(({ id }) => id).sort()).toEqual([foto, tertutup].sort())
  })

  it('have no door of their own', async () => {
    for (const who of ['system-admin@ID', 'secretariat@32.73', 'member@32.73'] as const) {
      const client = await s.as(who)
      expect([(await client.get('/api/response-files')).status, (await client.post('/api/response-files', {})).status]).toEqual([403, 403])
    }
  })

  it('and a typed name sign alike; the moment is the server’s', async () => {
    const instance = newId()
    const member = await s.as('member@32.73')
    const body = (ttd: unknown, revision: number) => draft(list, { ...GOOD, ttd }, { revision, ...taskForce(s, '32.73') })
    const first = await put(member, instance, body({ name: 'Siti Aminah', at: '1999-01-01T00:00:00Z' }, 0))
    const signed = first.body.doc?.answers.ttd as { name: string; at: string }
    expect([signed.name, Date.now() - Date.parse(signed.at) < 60_000]).toEqual(['Siti Aminah', true])
    const again = await put(member, instance, { ...body({ name: 'Siti Aminah' }, 1), answers: { ...GOOD, rapat: 5, ttd: { name: 'Siti Aminah' } } })
    expect(again.body.doc?.answers.ttd).toEqual(signed)
    const stale = await put(member, instance, { ...body({ name: 'Siti Aminah' }, 1), answers: { ...GOOD, rapat: 6, ttd: { name: 'Siti Aminah' } } })
    expect([stale.status, stale.body.conflict?.differs]).toEqual([409, ['rapat']])
    expect((await put(member, instance, { ...body({ name: '12345' }, 2), mode: 'submit' })).body.problems?.map(({ code }) => code)).toEqual(['format-letters'])
  })
})
