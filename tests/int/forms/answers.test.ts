import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editSubmitted } from '@/actions/forms/editSubmitted'
import { readResponse, revisionsOf } from '@/actions/forms/readResponse'
import { returnResponse, voidResponse } from '@/actions/forms/reviewResponse'
import { resultSections } from '@/domain/forms/results/questions'
import { questionResults } from '@/queries/forms/questionResults'
import { scoresBy } from '@/queries/forms/results'
import type { ApiClient } from '../../harness'
import { type Stage, stage } from '../access/setUp'
import { bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, requestOf, taskForce } from './scene'

let s: Stage
let client: ApiClient
let form: Published

beforeAll(async () => {
  s = await stage()
  client = await s.as('secretariat@32.73')
  form = await publish({ s }, checklist(freshKey()))
})

const body = (answers: Record<string, unknown> = GOOD, more: Record<string, unknown> = {}) => bodyFor(form, answers, { ...taskForce(s, '32.73'), ...more })
const countOf = async (instanceId: string): Promise<number> => (await s.server.payload.count({ collection: 'form-responses', where: { instanceId: { equals: instanceId } }, overrideAccess: true })).totalDocs
const indexOf = async (id: string | undefined) =>
  (await s.server.payload.find({ collection: 'form-answers', where: { response: { equals: id } }, limit: 100, depth: 0, pagination: false, overrideAccess: true })).docs

describe('the same request again', () => {
  it('gets the same receipt, as after a lost reply', async () => {
    const id = newId()
    const [first, second] = [await put(client, id, body()), await put(client, id, body())]
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body.receipt).toEqual(first.body.receipt)
    expect(first.body.receipt).toMatchObject({ status: 'submitted', revision: 1, code: expect.stringMatching(/^TT-/) })
    expect(await countOf(id)).toBe(1)
  })

  it('ten at once make one record and one receipt', async () => {
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(client, id, body())))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 9 }, () => 200), 201])
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body.receipt))).size).toBe(1)
    expect(await countOf(id)).toBe(1)
    expect(await indexOf(answers[0]?.body.doc?.id)).toHaveLength(4)
  })

  it('two tabs with different answers: one is kept, the other is told both values', async () => {
    const id = newId()
    await put(client, id, body({ sk: 'belum' }, { mode: 'draft' }))
    const [one, other] = [await put(client, id, body({ ...GOOD, rapat: 1 }, { mode: 'draft', revision: 1 })), await put(client, id, body({ ...GOOD, rapat: 2 }, { mode: 'draft', revision: 1 }))]
    expect([one.status, other.status, other.body.errors?.[0]?.code]).toEqual([200, 409, 'stale'])
    expect(other.body.conflict).toMatchObject({ current: { revision: 2, answers: { rapat: 1 } }, sent: { rapat: 2 }, differs: ['rapat'] })
    expect((await put(client, id, body({ ...GOOD, rapat: 2 }, { mode: 'draft', revision: 2 }))).body.receipt?.revision).toBe(3)
  })

  it('what was submitted is not overwritten', async () => {
    const id = newId()
    await put(client, id, body())
    const late = await put(client, id, body({ ...GOOD, rapat: 9 }, { revision: 1 }))
    expect([late.status, late.body.errors?.[0]?.code]).toEqual([409, 'closed'])
  })
})

describe('tampered posts', () => {
  const refused: [string, Record<string, unknown>, string][] = [
    ['an unknown key', { ...GOOD, peran: 'admin' }, 'unknown-key'],
    ['a choice of another form', { ...GOOD, sk: 'sempurna' }, 'not-a-choice'],
    ['a number as text that is none', { ...GOOD, rapat: { $gt: 0 } }, 'wrong-type'],
    ['a number beyond the limit', { ...GOOD, rapat: 101 }, 'too-large'],
    ['a required answer left out', { rapat: 1 }, 'required'],
  ]
  it.each(refused)('%s is refused and nothing is written', async (_what, answers, code) => {
    const id = newId()
    const answer = await put(client, id, body(answers))
    expect([answer.status, answer.body.problems?.map((problem) => problem.code)]).toEqual([422, expect.arrayContaining([code])])
    expect(await countOf(id)).toBe(0)
  })

  it('an answer to a heading is refused', async () => {
    const answer = await put(client, newId(), body({ ...GOOD, bagian: 'x' }))
    expect([answer.status, answer.body.problems?.[0]?.code]).toEqual([422, 'unknown-key'])
  })

  it('a hidden answer is dropped, a forged score recomputed', async () => {
    const answer = await put(client, newId(), body({ ...GOOD, alasan: 'tersembunyi', skor: '1' }))
    expect(answer.body.dropped?.sort()).toEqual(['alasan', 'skor'])
    expect(answer.body.doc?.answers).toEqual(GOOD)
    expect(answer.body.doc?.computed).toMatchObject({ skor: { value: '100', band: 'baik' } })
  })

  it('a body beyond every limit is refused', async () => {
    const id = newId()
    expect((await put(client, id, body({ ...GOOD, narasumber: 'x'.repeat(600_000) }))).status).toBe(422)
    expect((await put(client, id, body({ ...GOOD, narasumber: 'x'.repeat(1_200_000) }))).status).toBe(413)
    expect(await countOf(id)).toBe(0)
  })

  it('odd bodies and ids get a 4xx and write nothing', async () => {
    const odd: [string, Record<string, unknown>][] = [
      ['bukan-uuid', body()], [newId(), body(GOOD, { mode: 'accept' })], [newId(), body(GOOD, { revision: -1 })], [newId(), body(GOOD, { status: 'accepted' })], [newId(), body(GOOD, { region: '33' })],
      [newId(), body(GOOD, { channel: 'import' })], [newId(), body(GOOD, { versionHash: 'f'.repeat(64) })], [newId(), body(GOOD, { subject: 'x' })], [newId(), body(GOOD, { answers: [] })], [newId(), body(GOOD, { blankId: '../..' })],
    ]
    for (const [id, sent] of odd) {
      const { status } = await put(client, id, sent)
      expect([400, 404]).toContain(status)
      expect(await countOf(id)).toBe(0)
    }
  })

  it('whatever is sent ends in a 4xx or in answers of the form’s own', async () => {
    const garbage = fc.oneof(fc.constantFrom(null, '', 0, -1, 1e308, true, [], {}, [[]], [null], { mark: 'unknown' }, { $ne: null }, 'a\u0000b', '\ud800', 'x'.repeat(2000)), fc.jsonValue({ maxDepth: 3 }))
    const answers = fc.dictionary(fc.constantFrom('sk', 'rapat', 'alasan', 'narasumber', 'skor', '__proto__', 'constructor', 'lain'), garbage, { maxKeys: 5 })
    const more = fc.dictionary(fc.constantFrom('revision', 'mode', 'channel', 'blankId', 'subject', 'versionHash', 'form', 'clientSavedAt', 'answers'), garbage, { maxKeys: 2 })
    await fc.assert(
      fc.asyncProperty(answers, more, fc.boolean(), async (given, odd, plain) => {
        const id = newId()
        const answer = await put(client, id, { ...body({ ...GOOD, ...given }), ...(plain ? {} : odd) })
        expect(answer.status).toBeLessThan(500)
        expect(await countOf(id)).toBe(answer.status < 300 ? 1 : 0)
      }),
      { numRuns: 60, seed: 20_261_124 },
    )
  })

  it('no other door writes responses', async () => {
    const id = newId()
    const sent = await put(client, id, body())
    const doc = sent.body.doc?.id
    for (const who of ['secretariat@32.73', 'system-admin@ID'] as const) {
      const other = await s.as(who)
      expect((await other.post('/api/form-responses', { instanceId: newId(), form: form.form })).status).toBe(403)
      expect((await other.patch(`/api/form-responses/${doc}`, { status: 'accepted' })).status).toBe(403)
      expect((await other.delete(`/api/form-responses/${doc}`)).status).toBe(403)
      expect((await other.get('/api/form-answers')).status).toBe(403)
      expect((await other.get('/api/form-revisions')).status).toBe(403)
    }
  })
})

describe('after submitting', () => {
  it('index rows say what counts and never a secured answer', async () => {
    const sent = await put(client, newId(), body({ ...GOOD, narasumber: 'Ibu Rahasia' }))
    const rows = await indexOf(sent.body.doc?.id)
    expect(rows.map(({ field, text, number }) => [field, text ?? number]).sort()).toEqual([['rapat', 4], ['sk', 'lengkap'], ['skor', 100], ['skor:band', 'baik']])
    expect(JSON.stringify(rows)).not.toContain('Rahasia')
    expect(sent.body.doc?.answers).not.toHaveProperty('narasumber')
  })

  it('a correction keeps what was, with its reason; a return takes it out of the figures', async () => {
    const id = newId()
    const sent = await put(client, id, body({ ...GOOD, narasumber: 'Ibu Lama' }))
    const [own, above] = [await requestOf(s, 'secretariat@32.73'), await requestOf(s, 'secretariat@32')]
    await expect(editSubmitted(own, { instanceId: id, revision: 1, answers: GOOD, reason: ' ' })).rejects.toMatchObject({ code: 'reason-required' })
    const edited = await editSubmitted(own, { instanceId: id, revision: 1, answers: { sk: 'belum', rapat: 4, narasumber: 'Ibu Baru' }, reason: 'Salah tulis' })
    expect(edited).toMatchObject({ status: 200, receipt: { revision: 2, status: 'submitted' } })
    expect((await indexOf(sent.body.doc?.id)).find(({ field }) => field === 'skor')?.number).toBe(0)
    const [revision] = await revisionsOf(own, id)
    expect(revision).toMatchObject({ action: 'edit', reason: 'Salah tulis', changes: expect.arrayContaining([{ address: 'sk', before: 'lengkap', after: 'belum' }, { address: 'narasumber', before: 'Ibu Lama', after: 'Ibu Baru' }]) })
    const stored = await s.server.payload.find({ collection: 'form-revisions', where: { instanceId: { equals: id } }, depth: 0, pagination: false, limit: 10, overrideAccess: true, showHiddenFields: true })
    expect(JSON.stringify(stored.docs)).not.toMatch(/Ibu|Salah tulis/)

    await returnResponse(above, { instanceId: id, reason: 'Lengkapi bukti' })
    expect(await indexOf(sent.body.doc?.id)).toEqual([])
    expect(await readResponse(own, id)).toMatchObject({ response: { status: 'returned' }, reason: 'Lengkapi bukti' })
    const again = await put(client, id, body({ ...GOOD, rapat: 6 }, { revision: 3 }))
    expect([again.status, again.body.receipt?.status]).toEqual([200, 'submitted'])
    expect((await indexOf(sent.body.doc?.id)).find(({ field }) => field === 'rapat')?.number).toBe(6)
    await voidResponse(above, { instanceId: id, reason: 'Ganda' })
    expect(await indexOf(sent.body.doc?.id)).toEqual([])
    expect((await put(client, id, body(GOOD, { revision: 5 }))).status).toBe(409)
  })

  it('results count within scope, by question, object and month', async () => {
    const own = await publish({ s }, checklist(freshKey()))
    const send = async (who: 'secretariat@32.73' | 'secretariat@32.04' | 'secretariat@32', place: '32.73' | '32.04', answers: Record<string, unknown>) => {
      const sender = who === 'secretariat@32.04' ? await s.as('secretariat@32') : await s.as(who)
      expect((await put(sender, newId(), bodyFor(own, answers, taskForce(s, place)))).status).toBe(201)
    }
    await send('secretariat@32.73', '32.73', { sk: 'lengkap', rapat: 2 })
    await send('secretariat@32.73', '32.73', { sk: 'belum', rapat: 4 })
    await send('secretariat@32', '32.04', { sk: 'lengkap', rapat: 9 })
    const [province, city] = [await requestOf(s, 'secretariat@32'), await requestOf(s, 'secretariat@32.73')]
    const questions = resultSections([{ number: 1, definition: checklist(own.key) }]).flatMap((section) => section.questions)
    const of = async (req: typeof province) => Object.fromEntries(await questionResults(req, { form: own.form }, questions))
    expect((await of(province)).sk?.values).toEqual([{ value: 'lengkap', count: 2 }, { value: 'belum', count: 1 }])
    expect((await of(city)).sk?.values).toEqual([{ value: 'belum', count: 1 }, { value: 'lengkap', count: 1 }])
    expect((await of(province)).rapat?.number).toMatchObject({ count: 3, average: 5, min: 2, max: 9 })
    expect((await of(province)).rapat?.number?.steps.filter(({ count }) => count > 0)).toEqual([2, 4, 9].map((value) => ({ from: value, to: value, count: 1 })))
    expect((await of(city)).skor?.bands).toEqual({ baik: 1, kurang: 1 })
    expect((await scoresBy(province, { form: own.form, field: 'skor' }, 'region')).map(({ key, average }) => [key, average])).toEqual([['32.04', 100], ['32.73', 50]])
    expect((await scoresBy(city, { form: own.form, field: 'skor' }, 'region')).map(({ key }) => key)).toEqual(['32.73'])
    const month = await scoresBy(province, { form: own.form, field: 'rapat', from: '2020-01-01T00:00:00.000Z' }, 'month')
    expect(month).toEqual([{ key: new Date().toISOString().slice(0, 7), count: 3, average: 5, min: 2, max: 9, incomplete: 0, bands: {} }])
    expect(await scoresBy(province, { form: own.form, field: 'rapat', to: '2020-01-01T00:00:00.000Z' }, 'month')).toEqual([])
    await expect(questionResults(await requestOf(s, 'secretariat@33'), { form: own.form }, questions)).rejects.toMatchObject({ status: 404 })
  })
})
