import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { decompileForm } from '@/domain/forms/decompile'
import { moveDraftToVersion, previewMove } from '@/actions/forms/moveDraftToVersion'
import { readResponse } from '@/actions/forms/readResponse'
import { at, type ApiClient } from '../../harness'
import { type Stage, stage, type Told } from '../access/setUp'
import { bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, republish, requestOf, taskForce } from './scene'

let s: Stage
let author: ApiClient
let below: ApiClient

beforeAll(async () => {
  s = await stage()
  ;[author, below] = await Promise.all([s.as('secretariat@32'), s.as('secretariat@32.73')])
})

const change = (form: string, key: string, more: Parameters<typeof checklist>[1]) => author.patch(`/api/forms/${form}`, decompileForm(checklist(key, more)))
const EXTRA: NonNullable<Parameters<typeof checklist>[1]> = [{ type: 'integer', uid: 'q_baru', key: 'baru', label: { id: 'Baru', en: 'New' }, indexed: true }]

describe('publishing', () => {
  it('freezes canonical JSON under its own SHA-256', async () => {
    const { version, hash, number } = await publish({ s }, checklist(freshKey()))
    const { body } = await author.get<{ definition: string; hash: string; state: string }>(`/api/form-versions/${version}`)
    expect(number).toBe(1)
    expect(createHash('sha256').update(body.definition).digest('hex')).toBe(hash)
    expect([body.hash, body.state]).toEqual([hash, 'published'])
  })

  it('refuses a form with mistakes, with the list of them, and writes nothing', async () => {
    const key = freshKey()
    const wrong = checklist(key, [{ type: 'text', uid: 'q_kosong', key: 'kosong', label: { id: 'Kosong', en: '' }, shownWhen: { field: 'q_nirwana', op: 'answered' } }])
    const made = await author.post<Told>('/api/forms', { ...decompileForm(wrong), region: '32' })
    const answer = await author.post<Told>(`/api/forms/${made.body.doc?.id}/publish`, { changeNote: 'x' })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([400, 'form-problems'])
    expect(answer.body.errors?.[0]?.message).toContain('Kosong')
    expect((await author.get<Told>(`/api/form-versions?where[form][equals]=${made.body.doc?.id}`)).body.totalDocs).toBe(0)
  })

  it('needs a note and a difference from the second version on', async () => {
    const { form, key } = await publish({ s }, checklist(freshKey()))
    expect((await author.post<Told>(`/api/forms/${form}/publish`, {})).body.errors?.[0]?.code).toBe('note-required')
    expect((await author.post<Told>(`/api/forms/${form}/publish`, { changeNote: 'sama' })).body.errors?.[0]?.code).toBe('nothing-changed')
    await change(form, key, EXTRA)
    expect((await republish(author, form, 'Tambah pertanyaan')).number).toBe(2)
  })

  it('keeps key and type of what was published', async () => {
    const { form, key } = await publish({ s }, checklist(freshKey(), EXTRA))
    await change(form, key, [{ type: 'text', uid: 'q_baru', key: 'baru', label: { id: 'Baru', en: 'New' } }])
    const answer = await author.post<Told>(`/api/forms/${form}/publish`, { changeNote: 'jenis lain' })
    expect([answer.status, answer.body.errors?.[0]?.fields]).toEqual([400, ['q_baru']])
    expect((await author.patch<Told>(`/api/forms/${form}`, { key: `${key}_lain` })).status).toBe(409)
  })

  it('of two at once makes one version', async () => {
    const made = await author.post<Told>('/api/forms', { ...decompileForm(checklist(freshKey())), region: '32' })
    const form = made.body.doc?.id ?? ''
    const answers = await Promise.all([1, 2, 3].map(() => author.post(`/api/forms/${form}/publish`, { changeNote: 'Terbit' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await author.get<Told>(`/api/form-versions?where[form][equals]=${form}`)).body.totalDocs).toBe(1)
  })

  it('is for the form’s own level: below reads and cannot change, beside sees nothing', async () => {
    const { form, version } = await publish({ s }, checklist(freshKey()))
    const beside = await s.as('secretariat@33')
    const central = await s.as('secretariat@ID')
    for (const step of ['publish', 'suspend', 'archive']) {
      expect((await below.post(`/api/forms/${form}/${step}`, { changeNote: 'x' })).status).toBe(404)
      expect((await beside.post(`/api/forms/${form}/${step}`, { changeNote: 'x' })).status).toBe(404)
      expect((await central.post(`/api/forms/${form}/${step}`, { changeNote: 'x' })).status).toBe(404)
      expect((await (await s.as('member@32')).post(`/api/forms/${form}/${step}`, { changeNote: 'x' })).status).toBe(403)
      expect((await s.server.anonymous.post(`/api/forms/${form}/${step}`, { changeNote: 'x' })).status).toBe(403)
    }
    expect((await below.post(`/api/form-versions/${version}/withdraw`, {})).status).toBe(404)
    const read = await below.get<Record<string, unknown>>(`/api/forms/${form}`)
    expect([read.status, read.body.sections]).toEqual([200, undefined])
    expect((await beside.get(`/api/forms/${form}`)).status).toBe(404)
    expect((await author.get<{ sections: unknown[] }>(`/api/forms/${form}`)).body.sections).toHaveLength(1)
  })

  it('never deletes or changes a version', async () => {
    const { form, version } = await publish({ s }, checklist(freshKey()))
    expect((await author.delete(`/api/form-versions/${version}`)).status).toBe(403)
    expect((await author.patch(`/api/form-versions/${version}`, { definition: '{}' })).status).toBe(403)
    expect((await author.delete(`/api/forms/${form}`)).status).toBe(409)
    const trusted = { collection: 'form-versions', id: version, overrideAccess: true } as const
    await expect(s.server.payload.update({ ...trusted, data: { definition: '{}' } })).rejects.toMatchObject({ status: 409 })
    await expect(s.server.payload.delete(trusted)).rejects.toMatchObject({ status: 409 })
  })

  it('a copy keeps the questions and what was locked', async () => {
    const base = checklist(freshKey())
    const first = base.sections[0]?.items[0]
    if (first) Object.assign(first, { locked: true })
    const { form } = await publish({ s }, base)
    const copy = await below.post<{ id: string; key: string }>(`/api/forms/${form}/copy`, { region: '32.73' })
    expect(copy.status).toBe(201)
    const changed = checklist(copy.body.key)
    const locked = changed.sections[0]?.items[0]
    if (locked) Object.assign(locked, { label: { id: 'Lain', en: 'Other' } })
    await below.patch(`/api/forms/${copy.body.id}`, { sections: decompileForm(changed).sections })
    const refused = await below.post<Told>(`/api/forms/${copy.body.id}/publish`, { changeNote: 'x' })
    expect([refused.status, refused.body.errors?.[0]?.fields]).toEqual([400, ['q_sk']])
    expect((await below.post(`/api/forms/${form}/copy`, { region: '32.04' })).status).toBe(400)
  })

  it('a lower level adds questions of its own to a form of a level above, and changes nothing of it', async () => {
    const { form, key, version } = await publish({ s }, checklist(freshKey()))
    const made = await below.post<{ id: string; key: string }>(`/api/forms/${form}/supplement`, { region: '32.73' })
    expect(made.status).toBe(201)
    const draft = (await below.get<Record<string, unknown>>(`/api/forms/${made.body.id}?depth=0`)).body
    expect(draft).toMatchObject({ supplements: form, region: '32.73', purpose: 'monitoring', subject: 'task-force', status: 'draft' })
    expect(draft.title).toBe('Ceklis: tambahan Kota Bandung')
    const own = checklist(made.body.key)
    expect((await below.patch(`/api/forms/${made.body.id}`, { sections: decompileForm(own).sections })).status).toBe(200)
    const { version: second } = await republish(below, made.body.id, 'Tambahan')
    const { body } = await below.get<{ definition: string }>(`/api/form-versions/${second}`)
    expect(JSON.parse(body.definition).supplements).toEqual({ form: key, version: 1 })
    expect((await below.get<{ currentVersion: string }>(`/api/forms/${form}?depth=0`)).body.currentVersion).toBe(version)

    const beside = await s.as('secretariat@33.74')
    const refused = [
      await author.post<Told>(`/api/forms/${form}/supplement`, { region: '32' }),
      await below.post<Told>(`/api/forms/${form}/supplement`, { region: '32.04' }),
      await below.post<Told>(`/api/forms/${form}/supplement`, { region: 'Bandung' }),
      await below.post<Told>(`/api/forms/${made.body.id}/supplement`, { region: '32.73' }),
      await beside.post<Told>(`/api/forms/${form}/supplement`, { region: '33.74' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 404])
    expect((await author.get<Told>(`/api/forms?where[supplements][equals]=${form}`)).body.totalDocs).toBe(1)
  })
})

describe('versions and the drafts on them', () => {
  const draft = async (published: Published): Promise<string> => {
    const id = newId()
    expect((await put(below, id, bodyFor(published, { sk: 'lengkap' }, { mode: 'draft', ...taskForce(s, '32.73') }))).status).toBe(201)
    return id
  }

  it('a draft stays on its version when the next is published, and moves when its author says so', async () => {
    const one = await publish({ s }, checklist(freshKey()))
    const id = await draft(one)
    await change(one.form, one.key, EXTRA)
    const two = await republish(author, one.form, 'Tambah')
    const stayed = await put(below, id, bodyFor(one, GOOD, { mode: 'draft', revision: 1, ...taskForce(s, '32.73') }))
    expect([stayed.status, stayed.body.receipt?.revision]).toEqual([200, 2])
    const fixed = await put(below, id, bodyFor({ ...one, hash: two.hash }, GOOD, { mode: 'draft', revision: 2, ...taskForce(s, '32.73') }))
    expect([fixed.status, fixed.body.errors?.[0]?.code]).toEqual([409, 'version-fixed'])

    const req = await requestOf(s, 'secretariat@32.73')
    const preview = await previewMove(req, id)
    expect(preview).toMatchObject({ from: 1, to: 2, newAsked: ['baru'], dropped: [] })
    await expect(moveDraftToVersion(req, { instanceId: id, revision: 1, toHash: two.hash })).rejects.toMatchObject({ code: 'stale' })
    const moved = await moveDraftToVersion(req, { instanceId: id, revision: 2, toHash: preview.toHash })
    expect(moved.versionHash).toBe(two.hash)
    expect((await readResponse(req, id)).answers).toEqual(GOOD)
    const sent = await put(below, id, bodyFor({ ...one, hash: two.hash }, { ...GOOD, baru: 7 }, { revision: moved.revision, ...taskForce(s, '32.73') }))
    expect([sent.status, sent.body.receipt?.status]).toEqual([200, 'submitted'])
  })

  it('a withdrawn version is accepted until its day of grace ends', async () => {
    const one = await publish({ s }, checklist(freshKey()))
    const [early, late] = [await draft(one), await draft(one)]
    expect((await author.post(`/api/form-versions/${one.version}/withdraw`, { acceptUntil: '2027-01-31T17:00:00.000Z' })).status).toBe(200)
    const submit = (id: string) => put(below, id, bodyFor(one, GOOD, { revision: 1, ...taskForce(s, '32.73') }))
    const before = await at('2027-01-31T16:59:59Z', () => submit(early))
    expect(before.status).toBe(200)
    const after = await at('2027-01-31T17:00:01Z', () => submit(late))
    expect([after.status, after.body.errors?.[0]?.code]).toEqual([409, 'version-withdrawn'])
  })

  it('a suspended form takes nothing until it is resumed', async () => {
    const one = await publish({ s }, checklist(freshKey()))
    await author.post(`/api/forms/${one.form}/suspend`)
    const body = bodyFor(one, GOOD, taskForce(s, '32.73'))
    const refused = await put(below, newId(), body)
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([409, 'form-closed'])
    expect((await author.post(`/api/forms/${one.form}/suspend`)).status).toBe(409)
    await author.post(`/api/forms/${one.form}/resume`)
    expect((await put(below, newId(), body)).status).toBe(201)
    await author.post(`/api/forms/${one.form}/archive`)
    expect((await author.post(`/api/forms/${one.form}/resume`)).status).toBe(409)
  })

  it('a blank of version 1 is entered after version 2, and the same blank only once', async () => {
    const one = await publish({ s }, checklist(freshKey()))
    await change(one.form, one.key, EXTRA)
    await republish(author, one.form, 'Tambah')
    const paper = { channel: 'paper', blankId: 'BLK-0001', ...taskForce(s, '32.73') }
    expect((await put(below, newId(), bodyFor(one, GOOD, paper))).status).toBe(201)
    const again = await put(below, newId(), bodyFor(one, GOOD, paper))
    expect([again.status, again.body.errors?.[0]?.code]).toEqual([409, 'blank-used'])
    expect((await put(below, newId(), bodyFor(one, GOOD, { ...paper, blankId: 'BLK-0002' }))).status).toBe(201)
  })
})

