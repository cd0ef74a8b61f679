import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { scopeOf } from '@/access/scopeOf'
import { resultSections } from '@/domain/forms/results/questions'
import type { Field, FormDefinition } from '@/domain/forms/types'
import { decompileForm } from '@/domain/forms/decompile'
import { zoneOf } from '@/domain/platform/regions'
import { questionResults } from '@/queries/forms/questionResults'
import { responsesWith } from '@/queries/forms/responsesWith'
import { comparable, comparesProvinces, comparesScores, provincesMap } from '@/queries/monitoring/compare'
import { roundHeat } from '@/queries/monitoring/roundHeat'
import { filterOptions, responsesLeft } from '@/queries/staff/forms/resultFilter'
import { formsWithResults, resultForm } from '@/queries/staff/forms/resultForms'
import { formHistory } from '@/queries/staff/forms/resultView'
import type { Staff } from '@/queries/staff/session'
import type { AccountKey } from '../../builders'
import { testDatabase } from '../../harness'
import { type Stage, stage } from '../access/setUp'
import { assessment, bodyFor, checklist, freshKey, newId, type Published, publish, put, requestOf, republish, taskForce } from './scene'

const label = (id: string) => ({ id, en: id })
const more: Field[] = [
  { type: 'select-many', uid: 'q_metode', key: 'metode', label: label('Metode'), choices: ['rapat', 'kunjungan', 'media'].map((value) => ({ value, label: label(value) })), indexed: true, allowRefused: true },
  { type: 'yes-no-unknown', uid: 'q_ruang', key: 'ruang', label: label('Ruang'), indexed: true, allowUnknown: true },
  { type: 'decimal', uid: 'q_dana', key: 'dana', label: label('Dana'), indexed: true, decimals: 2 },
  { type: 'date', uid: 'q_kapan', key: 'kapan', label: label('Kapan'), indexed: true },
  { type: 'region', uid: 'q_asal', key: 'asal', label: label('Asal'), indexed: true },
  { type: 'scale', uid: 'q_puas', key: 'puas', label: label('Puas'), indexed: true, scale: { min: 1, max: 5, labels: { min: label('tidak'), max: label('sangat') } } },
  { type: 'acknowledge', uid: 'q_benar', key: 'benar', label: label('Benar'), indexed: true },
]
const ANSWERS: Record<string, unknown>[] = [
  { sk: 'lengkap', rapat: 2, metode: ['rapat', 'media'], ruang: 'yes', dana: '0.3', kapan: '2026-01-15', asal: '32.73', puas: 2, benar: true },
  { sk: 'belum', rapat: 4, metode: ['rapat'], ruang: 'unknown', dana: '12.75', kapan: '2026-01-31', asal: '32.73', puas: 2 },
  { sk: 'lengkap', rapat: 9, metode: { mark: 'refused' }, ruang: { mark: 'unknown' }, dana: '100', kapan: '2026-03-01', asal: '33', puas: 4 },
]

const LITTLE: FormDefinition = {
  format: 1, key: 'kecil', title: label('Kecil'), purpose: 'monitoring', subject: 'none', locales: ['id', 'en'],
  sections: [{ uid: 's1', key: 'bagian', label: label('Bagian'), items: [{ type: 'integer', uid: 'q1', key: 'jumlah', label: label('Jumlah'), indexed: true }] }],
}

let s: Stage
let form: Published
let definition: FormDefinition

async function staffOf(key: AccountKey): Promise<Staff> {
  const req = await requestOf(s, key)
  const scope = await scopeOf(req)
  return { payload: s.server.payload, req, user: req.user as Staff['user'], scope, roles: new Set(scope.grants.map(({ role }) => role)), locale: 'id', zone: zoneOf('32') }
}
const questionsOf = (...definitions: FormDefinition[]) => resultSections(definitions.map((each, index) => ({ number: index + 1, definition: each }))).flatMap(({ questions }) => questions)
const resultsFor = async (req: PayloadRequest, filter: { form: string; region?: string; subjects?: string[]; from?: string }) => Object.fromEntries(await questionResults(req, filter, questionsOf(definition)))
const subject = (place: '32.73' | '32.04') => `task-forces:${s.world.at[place].taskForce}`

beforeAll(async () => {
  s = await stage()
  definition = checklist(freshKey(), more)
  form = await publish({ s }, definition)
  const sender = await s.as('secretariat@32')
  for (const [index, place] of (['32.73', '32.73', '32.04'] as const).entries()) {
    const answer = await put(sender, newId(), bodyFor(form, ANSWERS[index] ?? {}, taskForce(s, place)))
    expect(answer.body.problems ?? answer.status).toBe(201)
  }
})

describe(`${testDatabase()}, what a person counts`, () => {
  /** Answers to the little form of the city: one of its level, one of a round, the others of its cases. */
  const little = async (key: AccountKey) => questionResults(await requestOf(s, key), { form: s.world.one('forms', '32.73').id }, questionsOf(LITTLE))

  it.each([
    ['secretariat@32.73', 2], ['daily-chair@32.73', 2], ['member@32.73', 2], ['secretariat@32', 2], ['chair@32', 2], ['secretariat@ID', 2], ['assessor@32.73', 1], ['caseworker@32.73', 0],
  ] satisfies [AccountKey, number][])('%s: %i', async (key, expected) => {
    expect((await little(key)).get('jumlah')?.answered).toBe(expected)
  })

  it.each(['member@32', 'secretariat@33', 'secretariat@33.74', 'provider@32.73', 'auditor@32.73', 'none@32.73'] satisfies AccountKey[])('%s: a form out of reach is not there', async (key) => {
    await expect(little(key)).rejects.toMatchObject({ status: 404 })
  })

  it('the head of a PPT counts all of its cases, and nobody above counts one', async () => {
    const little = s.world.one('forms', '32.73')
    const ofCases = s.world.of('form-answers', '32.73').filter(({ ofCase }) => ofCase).length
    expect(ofCases).toBeGreaterThan(0)
    const head = await staffOf('centre-head@32.73')
    expect((await responsesLeft(head, { form: little.id })).count).toBe(ofCases)
    expect((await responsesLeft(await staffOf('centre-head@32.04'), { form: little.id })).count).toBe(0)
  })

  it('a city does not see its sister, a province sees both and can look at one', async () => {
    const city = await resultsFor(await requestOf(s, 'secretariat@32.73'), { form: form.form })
    expect([city.sk?.answered, city.rapat?.number]).toMatchObject([2, { count: 2, min: 2, max: 4 }])
    expect((await resultsFor(await requestOf(s, 'secretariat@32.73'), { form: form.form, region: '32.04' })).sk?.answered).toBe(0)
    expect((await resultsFor(await requestOf(s, 'secretariat@32.73'), { form: form.form, subjects: [subject('32.04')] })).sk?.answered).toBe(0)
    const province = await requestOf(s, 'secretariat@32')
    expect((await resultsFor(province, { form: form.form })).sk?.answered).toBe(3)
    expect((await resultsFor(province, { form: form.form, region: '32.04' })).sk?.values).toEqual([{ value: 'lengkap', count: 1 }])
  })
})

describe(`${testDatabase()}, results of each kind of question`, () => {
  it('keep "tidak tahu", "menolak" and several choices apart', async () => {
    const results = await resultsFor(await requestOf(s, 'secretariat@32'), { form: form.form })
    expect(results.metode).toMatchObject({ answered: 2, refused: 1, values: [{ value: 'rapat', count: 2 }, { value: 'media', count: 1 }] })
    expect(results.ruang).toMatchObject({ answered: 1, unknown: 2, refused: 0, values: [{ value: 'yes', count: 1 }] })
    expect(results.benar).toMatchObject({ answered: 1, values: [{ value: 'true', count: 1 }] })
  })

  it('tell numbers by their steps, dates by month, places by how often', async () => {
    const results = await resultsFor(await requestOf(s, 'secretariat@32'), { form: form.form })
    expect(results.dana?.number).toMatchObject({ count: 3, min: 0.3, max: 100 })
    expect(results.dana?.number?.steps.map(({ from, count }) => [from, count])).toEqual([[0, 2], [20, 0], [40, 0], [60, 0], [80, 1]])
    expect(results.puas?.number?.steps.map(({ from, to, count }) => [from, to, count])).toEqual([[1, 1, 0], [2, 2, 2], [3, 3, 0], [4, 4, 1], [5, 5, 0]])
    expect(results.kapan?.months).toEqual([{ value: '2026-01', count: 2 }, { value: '2026-03', count: 1 }])
    expect(results.asal).toMatchObject({ values: [{ value: '32.73', count: 2 }, { value: '33', count: 1 }], others: 0 })
    expect(results.skor?.bands).toEqual({ baik: 2, kurang: 1 })
  })

  it('say who gave an answer, the newest first, within scope', async () => {
    const province = await responsesWith(await requestOf(s, 'secretariat@32'), { form: form.form }, { field: 'sk', value: 'lengkap', limit: 25 })
    expect([province.total, province.ids.length]).toEqual([2, 2])
    const city = await responsesWith(await requestOf(s, 'secretariat@32.73'), { form: form.form }, { field: 'sk', value: 'lengkap', limit: 25 })
    expect(city).toEqual({ ids: [province.ids[1]], total: 1 })
    expect(await responsesWith(await requestOf(s, 'caseworker@32.73'), { form: form.form }, { field: 'sk', value: 'lengkap', limit: 25 })).toEqual({ ids: [], total: 0 })
    expect((await responsesWith(await requestOf(s, 'secretariat@32'), { form: form.form }, { field: 'ruang', value: '@unknown', limit: 25 })).total).toBe(1)
  })

  it('still show what a later version no longer asks', async () => {
    const author = await s.as('secretariat@32')
    const own = await publish({ s }, checklist(freshKey()))
    await put(author, newId(), bodyFor(own, { sk: 'lengkap', rapat: 2 }, taskForce(s, '32.73')))
    const [section] = checklist(own.key).sections
    const { key: _key, ...draft } = decompileForm({ ...checklist(own.key), sections: section ? [{ ...section, items: section.items.filter(({ key }) => key !== 'rapat') }] : [] })
    expect((await author.patch(`/api/forms/${own.form}`, draft)).status).toBe(200)
    await republish(author, own.form, 'Tanpa rapat')
    const staff = await staffOf('secretariat@32')
    const history = await formHistory(staff, await resultForm(staff, own.key))
    expect(history.questions.find(({ key }) => key === 'rapat')).toMatchObject({ removed: true, versions: [1] })
    expect((await questionResults(staff.req, { form: own.form }, history.questions)).get('rapat')?.number).toMatchObject({ count: 1, average: 2 })
  })
})

describe(`${testDatabase()}, the pages`, () => {
  it('list forms with results within scope, and offer only what has some', async () => {
    const staff = await staffOf('secretariat@32')
    const listed = await formsWithResults(staff)
    expect(listed.find(({ key }) => key === form.key)).toMatchObject({ count: 3, caseBound: false })
    expect((await formsWithResults(await staffOf('secretariat@32.73'))).find(({ key }) => key === form.key)?.count).toBe(2)
    const page = await resultForm(staff, form.key)
    const { versions } = await formHistory(staff, page)
    const options = await filterOptions(staff, page, {}, versions)
    expect(options.objects.map(({ value }) => value).sort()).toEqual([subject('32.04'), subject('32.73')].sort())
    expect(options.regions.map(({ value }) => value)).toEqual(['32.04', '32.73'])
    expect((await filterOptions(await staffOf('secretariat@32.73'), page, {}, versions)).objects).toHaveLength(1)
  })

  it('are not there for whom they are not, and the attempt is written down', async () => {
    const cases = await publish({ s }, assessment(freshKey()))
    for (const [key, asked] of [['caseworker@32.73', form.key], ['secretariat@33', form.key], ['secretariat@32', cases.key], ['secretariat@32', 'tidak_ada'], ['secretariat@32', '../..']] as const) {
      await expect(resultForm(await staffOf(key), asked)).rejects.toMatchObject({ digest: expect.stringContaining('/kerja/tidak-ditemukan') })
    }
    await expect(formsWithResults(await staffOf('caseworker@32.73'))).rejects.toMatchObject({ digest: expect.stringContaining('/kerja/tidak-ditemukan') })
    expect((await resultForm(await staffOf('centre-head@32.73'), cases.key)).caseBound).toBe(true)
    const denials = await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ action: { equals: 'denied' } }, { targetCollection: { equals: 'forms' } }] }, limit: 10, depth: 0, overrideAccess: true })
    expect(denials.totalDocs).toBeGreaterThanOrEqual(4)
  })
})

describe(`${testDatabase()}, scores side by side`, () => {
  it('are for those who read rounds; provinces for the nation', async () => {
    const may = async (key: AccountKey) => { const { scope } = await staffOf(key); return [comparesScores(scope), comparesProvinces(scope)] }
    expect(await may('secretariat@ID')).toEqual([true, true])
    for (const key of ['secretariat@32', 'member@32.73', 'assessor@32'] as const) expect(await may(key)).toEqual([true, false])
    for (const key of ['centre-head@32.73', 'caseworker@32.73', 'provider@32', 'system-admin@ID', 'none@32.73'] as const) expect(await may(key)).toEqual([false, false])
  })

  it('hold only rounds and answers within reach', async () => {
    const rounds = async (key: AccountKey) => { const { req, scope } = await staffOf(key); return (await comparable(req, scope)).rounds.map(({ id }) => id) }
    const own = s.world.one('monitoring-rounds', '32.73').id
    expect(await rounds('secretariat@32.73')).toEqual([own])
    expect(await rounds('secretariat@32')).toContain(own)
    expect(await rounds('secretariat@33')).not.toContain(own)
    const { req } = await staffOf('secretariat@ID')
    const { map } = await provincesMap(req, { columns: [{ key: 'skor', label: label('Skor') }], bands: new Map() }, { id: form.form, key: form.key, title: label('x') }, ['32', '33'], undefined)
    expect(map.rows.map(({ cells }) => cells[0])).toEqual([{ state: 'scored', score: 66.7, count: 3 }, { state: 'not-assessed' }])
  })

  it('of a round show every object, also those nobody has assessed', async () => {
    const { req } = await staffOf('secretariat@32')
    const round = await s.server.payload.findByID({ collection: 'monitoring-rounds', id: s.world.one('monitoring-rounds', '32').id, depth: 0, overrideAccess: true })
    const heat = await roundHeat(req, round)
    expect(heat.parts.flatMap(({ map }) => map.rows.map(({ object }) => object))).toHaveLength(3)
    expect([...heat.names.values()].every(Boolean)).toBe(true)
    expect(heat.uninstrumented).toEqual([])
  })
})
