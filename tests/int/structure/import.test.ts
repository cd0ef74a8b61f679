import { deflateRawSync } from 'node:zlib'

import { beforeAll, describe, expect, it } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

import { IMPORT_COLUMNS, type RowError } from '@/domain/structure/memberImport'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { admin, type Decree, type Doc, established, officer, seatsOf, type TaskForce } from './scene'

let server: TestServer
let api: ApiClient
let of: { id: string; decree: string }
type Answer = { imported?: number; into?: string; errors?: { code: string; message: string; rows?: RowError[] }[] }

beforeAll(async () => {
  server = await startTestServer()
  of = await established(server, '32.73')
  api = (await officer(server, '32.73', 'secretariat', of)).api
})

const sheetOf = (rows: (string | Date | number | null)[][]): Promise<Buffer> =>
  writeXlsxFile([[...IMPORT_COLUMNS], ...rows].map((row) => row.map((value) => (value === null ? null : value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value, type: typeof value === 'number' ? Number : String })))).toBuffer()

function form(file: Uint8Array, fields: Record<string, string>): FormData {
  const data = new FormData()
  data.set('file', new Blob([file as Uint8Array<ArrayBuffer>]), 'daftar.xlsx')
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}
const send = async (rows: Parameters<typeof sheetOf>[0], fields: Record<string, string> = {}, by = api) =>
  by.post<Answer>('/api/members/import', form(await sheetOf(rows), { taskForce: of.id, ...fields }))
const where = (answer: Answer) => answer.errors?.[0]?.rows?.map(({ row, column }) => `${row} ${column}`)

describe(`${testDatabase()}, a list of members as XLSX`, () => {
  it('gives a template with the vacant seats, all of it text', async () => {
    const response = await fetch(`${server.url}/api/members/import-template?taskForce=${of.id}`, { headers: { authorization: `JWT ${api.token ?? ''}` } })
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="anggota-32.73.xlsx"')
    const sheet = await readSheet(Buffer.from(await response.arrayBuffer()))
    const seats = await seatsOf(api, of.id)
    expect(sheet[0]).toEqual([...IMPORT_COLUMNS])
    expect(sheet.slice(1).map((row) => row[0])).toEqual(seats.map((seat) => seat.slotKey))
  })

  it('fills seats under the signed decree: by key, by office, and a new one', async () => {
    const [chair, daily] = await seatsOf(api, of.id)
    const made = await api.post<Doc<{ id: string }>>('/api/institutions', { name: 'Dinas Uji', element: 'pemerintah', region: '32.73' })
    const { status, body } = await send([
      [String(chair?.slotKey), null, 'Ketua Contoh', 'Dinas Uji', new Date('2026-02-01T00:00:00Z')],
      [null, String(daily?.position).toUpperCase(), 'Harian Contoh', null, '3/2/2026'],
      [null, 'Ketua Forum Uji', 'Forum Contoh', null, null],
      ['anggota-01', 'dibiarkan', null, null, null],
    ])
    expect({ status, body }).toEqual({ status: 201, body: { imported: 3, institutions: 0, into: 'seats' } })
    const now = await seatsOf(api, of.id, '&where[status][equals]=active')
    const facts = now.map(({ name, from, appointedBy, institution }) => [name, from, appointedBy, institution ?? null])
    expect(facts).toHaveLength(3)
    expect(facts).toEqual(expect.arrayContaining([
      ['Ketua Contoh', '2026-02-01', of.decree, made.body.doc.id],
      ['Harian Contoh', '2026-02-03', of.decree, null],
      ['Forum Contoh', '2025-03-14', of.decree, null],
    ]))
  })

  it('tells every wrong row at once and imports nothing of the good ones', async () => {
    const before = await seatsOf(api, of.id)
    const [first, second] = before.filter((seat) => seat.status === 'vacant')
    const { status, body } = await send([
      [String(first?.slotKey), null, 'Baik Contoh', null, null],
      ['tidak-ada', null, 'Salah Contoh', null, null],
      [String(before[0]?.slotKey), null, 'Penuh Contoh', null, null],
      [String(second?.slotKey), null, 'Instansi Contoh', 'Instansi Tak Dikenal', null],
    ])
    expect(status).toBe(400)
    expect(where(body)).toEqual(['3 Kunci kursi', '4 Kunci kursi', '5 Instansi'])
    const second2 = await send([[String(first?.slotKey), null, '=1+1', null, null], [String(second?.slotKey), null, 'Baik', null, 'besok']])
    expect(where(second2.body)).toEqual(['2 Nama pemangku', '3 Sejak'])
    expect(await seatsOf(api, of.id)).toEqual(before)

    // Where that is asked for, institutions nobody knows yet are made along with it.
    const late = await send([[String(first?.slotKey), null, 'Baik Contoh', null, null], [String(second?.slotKey), null, 'x'.repeat(300), 'Instansi Baru Uji', null]], { createInstitutions: 'true' })
    expect(late.status).toBe(201)
    const made = await api.get<{ totalDocs: number }>('/api/institutions?where[name][equals]=Instansi Baru Uji')
    expect(made.body.totalDocs).toBe(1)
  })

  it('writes names into a draft decree, which fill the seats when it is signed', async () => {
    const operator = await admin(server)
    const { body } = await operator.post<Doc<TaskForce>>('/api/task-forces/form', { region: '32.71' })
    const decree = String(body.doc.decree)
    const answer = await send([['ketua', null, 'Ketua Contoh', null, null], ['ketua-harian', null, 'Harian Contoh', null, null]], { taskForce: body.doc.id }, operator)
    expect(answer.body).toEqual({ imported: 2, institutions: 0, into: 'draft' })
    await send([['ketua', null, 'Ketua Lain', null, null]], { taskForce: body.doc.id }, operator)
    expect((await seatsOf(operator, body.doc.id)).every((seat) => seat.status === 'vacant')).toBe(true)
    const signed = await operator.patch<Doc<Decree>>(`/api/decrees/${decree}`, { number: '1/2026', date: '2026-02-01', issuer: 'Wali Kota', status: 'signed' })
    expect(signed.status).toBe(200)
    const active = (await seatsOf(operator, body.doc.id)).filter((seat) => seat.status === 'active')
    expect(active.map(({ slotKey, name }) => [slotKey, name])).toEqual([['ketua', 'Ketua Lain'], ['ketua-harian', 'Harian Contoh']])
  })

  it('answers bad files and requests with a 4xx and a sentence', async () => {
    const post = async (body: unknown, headers?: Record<string, string>) => {
      const { status, body: answer } = await api.request<Answer>('POST', '/api/members/import', body, headers)
      expect(answer.errors?.[0]?.message).toMatch(/\w+ \w+/)
      return status
    }
    const good = await sheetOf([['ketua', null, 'A', null, null]])
    expect(await post(form(Buffer.from('bukan zip'), { taskForce: of.id }))).toBe(400)
    expect(await post(form(new Uint8Array(0), { taskForce: of.id }))).toBe(400)
    expect(await post(form(good.subarray(0, good.length / 2), { taskForce: of.id }))).toBe(400)
    expect(await post(form(Buffer.alloc(1024 * 1024 + 10), { taskForce: of.id }))).toBe(400)
    expect(await post(form(bomb(), { taskForce: of.id }))).toBe(400)
    expect(await post(form(good, {}))).toBe(400)
    expect(await post(form(good, { taskForce: 'a'.repeat(24) }))).toBe(404)
    expect(await post(form(good, { taskForce: of.id, decree: 'a'.repeat(24) }))).toBe(400)
    expect(await post({ taskForce: of.id })).toBe(400)
    expect(await post('x', { 'content-type': 'multipart/form-data; boundary=x' })).toBe(400)
    expect((await send([[...Array(5).fill('x')]], { taskForce: (await established(server, '32.04')).id })).status).toBe(404)
    const reader = await officer(server, '32.73', 'member', of)
    expect((await send([['ketua', null, 'A', null, null]], {}, reader.api)).status).toBe(403)
    expect((await send([['ketua', null, 'A', null, null]], {}, server.anonymous)).status).toBe(403)
    expect((await reader.api.get(`/api/members/import-template?taskForce=${of.id}`)).status).toBe(403)
  })
})

/** A small archive of one entry whose 64 MB of zeros say that they are 10 bytes. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(10, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, entry, name, end])
}
