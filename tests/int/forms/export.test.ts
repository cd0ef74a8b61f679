import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { returnResponse, voidResponse } from '@/actions/forms/reviewResponse'
import type { ResponseRow } from '@/actions/forms/types'
import { decompileForm } from '@/domain/forms/decompile'
import type { Choice, Field, FormDefinition, Repeat } from '@/domain/forms/types'
import { readWorkbook } from '@/lib/xlsx/workbook'
import { responsePages } from '@/queries/forms/exportPages'
import type { AccountKey } from '../../builders'
import { testDatabase } from '../../harness'
import { type Stage, stage } from '../access/setUp'
import { assessment, bodyFor, checklist, freshKey, GOOD, newId, type Published, publish, put, republish, requestOf, taskForce } from './scene'

const label = (text: string) => ({ id: text, en: `${text} (en)` })
const choice = (value: string, text = value): Choice => ({ value, label: label(text) })
const fields = (choices: Choice[]): Field => ({ type: 'select-many', uid: 'q_bidang', key: 'bidang', label: label('Bidang'), choices })
const removed: Field = { type: 'long-text', uid: 'q_hilang', key: 'hilang', label: label('Pertanyaan lama') }
const people: Repeat = {
  type: 'repeat', uid: 'q_anggota', key: 'anggota', label: label('Anggota'), itemLabel: label('Anggota'),
  items: [{ type: 'text', uid: 'q_jabatan', key: 'jabatan', label: label('Jabatan') }, { type: 'text', uid: 'q_kontak', key: 'kontak', label: label('Kontak'), secured: true }],
}
/** The checklist with a repeat beside what else is given. */
const form = (key: string, more: Field[]): FormDefinition => {
  const made = checklist(key, more)
  made.sections[0]!.items.push(people)
  return made
}
const NASTY = '=HYPERLINK("http://contoh.invalid","klik")'
const SECRET = 'Bu Sari, tetangga'

let s: Stage
let list: Published
let second: Published
const sent: Record<string, string> = {}

type Sheets = Record<string, (string | number | boolean | Date | null)[][]>
async function take(who: AccountKey | null, id: string, query = ''): Promise<{ status: number; type: string | null; sheets: Sheets; text: string }> {
  const client = who ? await s.as(who) : s.server.anonymous
  const response = await fetch(`${s.server.url}/api/forms/${id}/export${query}`, { headers: { 'accept-language': 'id', ...(client.token && { authorization: `JWT ${client.token}` }) } })
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type')
  if (!response.ok) return { status: response.status, type, sheets: {}, text: bytes.toString() }
  if (type === 'application/zip') {
    const files = Object.entries(unzipSync(bytes)).map(([name, each]) => [name, strFromU8(each)] as const)
    return { status: response.status, type, sheets: Object.fromEntries(files.map(([name, text]) => [name, text.trim().split('\r\n').map((line) => line.split(','))])), text: files.map(([, text]) => text).join('\n') }
  }
  return { status: response.status, type, sheets: ((await readWorkbook(bytes, 50_000_000)) ?? {}) as Sheets, text: '' }
}
/** Rows of a sheet by the name of their columns. */
function rowsOf(sheets: Sheets, name = 'isian'): Record<string, unknown>[] {
  const [head = [], ...rows] = sheets[name] ?? []
  const names = head.map((cell) => /\[([^\]]+)\]$/.exec(String(cell))?.[1] ?? String(cell))
  return rows.map((row) => Object.fromEntries(names.map((each, index) => [each, row[index] ?? null])))
}
const ids = (sheets: Sheets) => rowsOf(sheets).map((row) => Object.keys(sent).find((key) => sent[key] === row.response_id) ?? 'unknown').sort()
const entries = async (action: string, targetId: string) =>
  (await s.server.payload.find({ collection: 'audit-entries', where: { and: [{ action: { equals: action } }, { targetId: { equals: targetId } }] }, limit: 100, pagination: false, depth: 0, overrideAccess: true })).docs

async function submit(key: string, who: AccountKey, body: Record<string, unknown>): Promise<void> {
  const id = newId()
  const answer = await put(await s.as(who), id, body)
  if (answer.status !== 201) throw new Error(`${key}: ${answer.status} ${JSON.stringify(answer.body)}`)
  sent[key] = id
}

beforeAll(async () => {
  s = await stage()
  const key = freshKey()
  list = await publish({ s }, form(key, [fields([choice('x', 'Lama'), choice('y')]), removed]))
  await submit('satu@32.73', 'secretariat@32.73', bodyFor(list, { sk: 'belum', alasan: NASTY, rapat: 0, narasumber: SECRET, bidang: ['x'], hilang: '-dulu', anggota: [{ id: 'baris-01', answers: { jabatan: '+ketua', kontak: SECRET } }, { id: 'baris-02', answers: { jabatan: 'anggota' } }] }, taskForce(s, '32.73')))
  await submit('satu@32.04', 'secretariat@32', bodyFor(list, { ...GOOD, bidang: ['x', 'y'], narasumber: SECRET }, taskForce(s, '32.04')))
  const client = await s.as('secretariat@32')
  const { key: _, ...draft } = decompileForm(form(key, [fields([choice('y'), choice('w')])]))
  await client.patch(`/api/forms/${list.form}`, draft)
  second = { ...list, ...(await republish(client, list.form, 'Tanpa pilihan lama')) }
  await submit('dua@32', 'secretariat@32', bodyFor(second, { ...GOOD, bidang: ['w'] }, taskForce(s, '32')))
  await submit('dua@32.73', 'member@32.73', bodyFor(second, GOOD, taskForce(s, '32.73')))
  // What does not count: a draft, one sent back, one voided.
  await submit('konsep', 'secretariat@32.73', bodyFor(second, GOOD, { ...taskForce(s, '32.73'), mode: 'draft' }))
  await submit('kembali', 'member@32.73', bodyFor(second, GOOD, taskForce(s, '32.73')))
  await returnResponse(await requestOf(s, 'secretariat@32.73'), { instanceId: sent.kembali!, reason: 'Belum jelas' })
  await submit('batal', 'member@32.73', bodyFor(second, GOOD, taskForce(s, '32.73')))
  await voidResponse(await requestOf(s, 'secretariat@32.73'), { instanceId: sent.batal!, reason: 'Ganda' })
})

describe(`${testDatabase()}, answers taken out as a file`, () => {
  it('have every question and choice that ever was, a sheet per repeat and a codebook', async () => {
    const { status, sheets, text } = await take('secretariat@32', list.form)
    expect([status, text]).toEqual([200, ''])
    expect(Object.keys(sheets)).toEqual(['isian', 'anggota', 'kamus'])
    expect(ids(sheets)).toEqual(['dua@32', 'dua@32.73', 'satu@32.04', 'satu@32.73'])
    const of = (key: string) => rowsOf(sheets).find((row) => row.response_id === sent[key])
    expect(of('satu@32.04')).toMatchObject({ form_version: 1, bidang: 'Lama; y', 'bidang/x': 1, 'bidang/y': 1, 'bidang/w': null, region: '32.04', skor: 100, 'skor/band': 'Baik', 'anggota/count': 0, status: 'Terkirim' })
    expect(of('dua@32')).toMatchObject({ 'bidang/x': 0, 'bidang/w': 1, hilang: null })
    expect(of('dua@32.73')).toMatchObject({ bidang: null, 'bidang/w': null })
    expect(String(of('satu@32.73')?.about)).toBe((await s.server.payload.findByID({ collection: 'task-forces', id: s.world.at['32.73'].taskForce, depth: 0, overrideAccess: true })).name)
    expect(rowsOf(sheets, 'anggota')).toMatchObject([{ response_id: sent['satu@32.73'], row: 1, row_id: 'baris-01' }, { row: 2, row_id: 'baris-02', jabatan: 'anggota' }])
    const codebook = rowsOf(sheets, 'kamus')
    expect(codebook.find(({ column, value }) => column === 'hilang' && value === null)).toMatchObject({ versions: '1', removed: 1, label_id: 'Pertanyaan lama' })
    expect(codebook.find(({ column, value }) => column === 'bidang' && value === 'x')).toMatchObject({ label_id: 'Lama', versions: '1-2', removed: 1 })
    expect(codebook.find(({ column, value }) => column === 'form_version' && String(value) === '2')).toMatchObject({ label_id: 'Tanpa pilihan lama' })
  })

  it('hold nothing that a spreadsheet would run, as XLSX and as CSV', async () => {
    const { sheets } = await take('secretariat@32.73', list.form, '?naming=keys')
    const row = rowsOf(sheets).find(({ response_id }) => response_id === sent['satu@32.73'])
    expect(row).toMatchObject({ alasan: `'${NASTY}`, hilang: "'-dulu", bidang: 'x', status: 'submitted', 'skor/band': 'kurang' })
    expect(rowsOf(sheets, 'anggota')[0]?.jabatan).toBe("'+ketua")
    const csv = await take('secretariat@32.73', list.form, '?format=csv&naming=keys')
    expect(csv.type).toBe('application/zip')
    expect(Object.keys(csv.sheets)).toEqual(['isian.csv', 'anggota.csv', 'kamus.csv'])
    expect(csv.text).toContain(`"'${NASTY.replaceAll('"', '""')}"`)
    expect(csv.text).toContain(",'+ketua")
    expect(csv.text).not.toMatch(/(^|,)"?[=+\-@][^0-9]/m)
  })

  it('reach as far as the person’s rights, and foreign forms do not exist', async () => {
    const whose: [AccountKey | null, number, string[]][] = [
      ['secretariat@32', 200, ['dua@32', 'dua@32.73', 'satu@32.04', 'satu@32.73']], ['chair@32', 200, ['dua@32', 'dua@32.73', 'satu@32.04', 'satu@32.73']],
      ['secretariat@32.73', 200, ['dua@32.73', 'satu@32.73']], ['member@32.73', 200, ['dua@32.73', 'satu@32.73']], ['member@32', 200, ['dua@32']],
      ['secretariat@ID', 200, ['dua@32', 'dua@32.73', 'satu@32.04', 'satu@32.73']], ['centre-head@32.73', 200, []], ['assessor@32.73', 200, []],
      ['secretariat@33', 404, []], ['secretariat@33.74', 404, []],
      ['caseworker@32.73', 403, []], ['auditor@32', 403, []], ['provider@32.73', 403, []], ['system-admin@ID', 403, []], ['none@32.73', 403, []], [null, 403, []],
    ]
    for (const [who, status, expected] of whose) {
      const got = await take(who, list.form)
      expect([who, got.status, got.status === 200 ? ids(got.sheets) : []]).toEqual([who, status, expected])
    }
    expect((await take('secretariat@32', newId())).status).toBe(404)
    expect((await take('secretariat@33', list.form)).text).toBe((await take('secretariat@33', newId())).text)
  })

  it('are narrowed by version, region and days, and by nothing else', async () => {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const left = async (query: string) => ids((await take('secretariat@32', list.form, query)).sheets)
    expect(await left('?version=1')).toEqual(['satu@32.04', 'satu@32.73'])
    expect(await left('?version=1&version=2&region=32.04')).toEqual(['satu@32.04'])
    expect(await left('?region=33')).toEqual([])
    expect(await left(`?from=${today}&to=${today}`)).toHaveLength(4)
    expect(await left('?to=2020-01-01&version=&region=')).toEqual([])
    const before = (await entries('export', list.form)).length
    for (const query of ['?format=pdf', '?version=nol', '?version=0', '?region=3', '?from=kemarin', '?from=2026-02-30', '?from=2026-03-02&to=2026-03-01', '?naming=x', '?secured=ya', '?language=fr', '?where=1', '?from=2026-01-01&from=2026-01-02']) {
      const { status, text } = await take('secretariat@32', list.form, query)
      expect([query, status]).toEqual([query, 400])
      expect(JSON.parse(text).errors[0].message.length).toBeGreaterThan(10)
    }
    expect((await entries('export', list.form)).length).toBe(before)
  })

  it('hold secured answers only where asked for, only of those who may open them, and each is written down', async () => {
    const plain = await take('secretariat@32.73', list.form, '?format=csv')
    expect([plain.text.includes(SECRET), plain.text.includes('narasumber]')]).toEqual([false, false])
    const response = (await s.server.payload.find({ collection: 'form-responses', where: { instanceId: { equals: sent['satu@32.73'] } }, limit: 1, depth: 0, overrideAccess: true })).docs[0]
    const reads = async () => (await entries('identity-read', String(response?.id))).length
    expect(await reads()).toBe(0)
    // Above, the answers are counted but not opened.
    const above = await take('secretariat@32', list.form, '?secured=1')
    const closed = rowsOf(above.sheets).find(({ response_id }) => response_id === sent['satu@32.73'])
    expect([closed?.narasumber, rowsOf(above.sheets, 'anggota').map(({ kontak }) => kontak)]).toEqual(['tertutup', ['tertutup', 'tertutup']])
    expect(await reads()).toBe(0)
    const here = await take('secretariat@32.73', list.form, '?secured=1')
    const open = rowsOf(here.sheets).find(({ response_id }) => response_id === sent['satu@32.73'])
    expect([open?.narasumber === SECRET, rowsOf(here.sheets, 'anggota').map(({ kontak }) => kontak === SECRET)]).toEqual([true, [true, false]])
    expect(await reads()).toBe(1)
    expect((await entries('export', list.form)).some(({ fields }) => String(fields).includes('narasumber'))).toBe(true)
  })

  it('about cases are the centre’s own: for its head, not for the levels, other centres or caseworkers', async () => {
    const risk = await publish({ s }, assessment(freshKey()))
    await submit('kasus', 'caseworker@32.73', bodyFor(risk, { ancaman: 'ada', cerita: SECRET, telepon: '081234567890' }, { subject: { relationTo: 'cases', value: s.world.one('cases', '32.73', 'handled').id } }))
    const head = await take('centre-head@32.73', risk.form, '?secured=1&format=csv')
    expect([head.text.includes(SECRET), head.text.includes('081234567890'), head.text.includes(sent.kasus!)]).toEqual([true, true, true])
    const closed = await take('centre-head@32.73', risk.form, '?format=csv')
    expect([closed.text.includes(SECRET), closed.text.includes(sent.kasus!)]).toEqual([false, true])
    for (const who of ['secretariat@32', 'secretariat@32.73', 'chair@32.73', 'member@32.73', 'centre-head@32.04', 'assessor@32.73'] as const) {
      const got = await take(who, risk.form, '?secured=1&format=csv')
      expect([who, got.status, got.text.includes(sent.kasus!)]).toEqual([who, 200, false])
    }
    expect((await take('caseworker@32.73', risk.form)).status).toBe(403)
  })
})

describe('responses read page by page', () => {
  it('come each once, oldest first, however many share a moment', async () => {
    const own = await publish({ s }, checklist(freshKey()))
    const moment = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
    const minutes = [...Array.from({ length: 9 }, (_, index) => index), ...Array<number>(23).fill(9), 10, 10, 11, 12, ...Array<number>(6).fill(13)]
    const made: string[] = []
    for (const minute of minutes) {
      const instanceId = newId()
      made.push(instanceId)
      await s.server.payload.db.create({
        collection: 'form-responses',
        data: { instanceId, form: own.form, version: own.version, versionHash: own.hash, answers: {}, computed: {}, status: 'submitted', revision: 1, channel: 'web', rights: 'level', region: '32', province: '32', submittedAt: moment(minute), createdAt: moment(minute) },
      })
    }
    const req = await requestOf(s, 'secretariat@32')
    for (const size of [1, 5, 6, 22, 23, 24, 100]) {
      const found: ResponseRow[] = []
      let most = 0
      for await (const page of responsePages(req, { form: { equals: own.form } }, size)) {
        most = Math.max(most, page.length)
        found.push(...page)
      }
      expect([size, most <= size, found.length, new Set(found.map(({ instanceId }) => instanceId)).size]).toEqual([size, true, made.length, made.length])
      const moments = found.map(({ createdAt }) => new Date(String(createdAt)).toISOString())
      expect(moments).toEqual([...moments].sort())
    }
  })
})
