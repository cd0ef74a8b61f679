import { beforeAll, describe, expect, it } from 'vitest'

import { readBack, type ReadPdf } from '@/documents/testing/readBack'
import { type ApiClient, startTestServer, testDatabase, type TestServer } from '../../harness'
import { admin, type Decree, type Doc, established, officer, seatsOf, type TaskForce } from './scene'

let server: TestServer
let api: ApiClient
let of: { id: string; decree: string }

beforeAll(async () => {
  server = await startTestServer()
  of = await established(server, '32.73')
  api = (await officer(server, '32.73', 'secretariat', of)).api
})

/** Everything that is printed, the watermark too. */
const allOf = (read: ReadPdf): string => read.pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join(' ').replace(/\s+/g, ' ')

/** A PDF by way of the API: status, headers and its text. */
async function pdf(client: ApiClient, path: string) {
  const response = await fetch(server.url + path, { headers: { authorization: `JWT ${client.token ?? ''}` } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, text: response.ok ? allOf(await readBack(bytes)) : '' }
}
const exports = async (collection: string, id: string) =>
  (await server.payload.find({ collection: 'audit-entries', where: { and: [{ action: { equals: 'export' } }, { targetCollection: { equals: collection } }, { targetId: { equals: id } }] }, limit: 10, depth: 0, overrideAccess: true })).totalDocs

describe(`${testDatabase()}, papers as PDF`, () => {
  it('prints the draft decree of a new task force, and only for who may read it', async () => {
    const operator = await admin(server)
    const { body } = await operator.post<Doc<TaskForce>>('/api/task-forces/form', { region: '35.78' })
    const id = String(body.doc.decree)
    const seats = await seatsOf(operator, body.doc.id)
    await operator.patch(`/api/decrees/${id}`, { appointments: [{ member: seats[0]?.id, name: 'Nama Ketua Uji' }] })
    const { status, headers, text } = await pdf(operator, `/api/decrees/${id}/pdf`)
    expect({ status, type: headers.get('content-type'), name: headers.get('content-disposition') }).toEqual({ status: 200, type: 'application/pdf', name: 'attachment; filename="konsep-sk-35.78.pdf"' })
    for (const part of ['WALI KOTA SURABAYA', 'Menimbang', 'Undang-Undang Nomor 21 Tahun 2007', 'MEMUTUSKAN', 'LAMPIRAN', 'Nama Ketua Uji', 'DRAF']) expect(text).toContain(part)
    expect(await exports('decrees', id)).toBe(1)

    const outside = await pdf(api, `/api/decrees/${id}/pdf`)
    expect(outside.status).toBe(404)
    expect((await pdf(api, `/api/decrees/${'a'.repeat(24)}/pdf`)).status).toBe(404)
    expect((await pdf(server.anonymous, `/api/decrees/${id}/pdf`)).status).toBe(403)
    expect(await exports('decrees', id)).toBe(1)
  })

  it('prints an appointment with its seats only, and no mark once it is signed', async () => {
    const [chair, second] = await seatsOf(api, of.id)
    const made = await api.post<Doc<Decree>>('/api/decrees', { title: 'Pengangkatan Anggota Uji', taskForce: of.id, effect: 'appoint', status: 'draft', number: '7/2026', date: '2026-02-01', issuer: 'Wali Kota Bandung', appointments: [{ member: chair?.id, name: 'Nama Uji' }] })
    expect((await pdf(api, `/api/decrees/${made.body.doc.id}/pdf`)).text).toContain('DRAF')
    await api.patch(`/api/decrees/${made.body.doc.id}`, { status: 'signed' })
    const { text, headers } = await pdf(api, `/api/decrees/${made.body.doc.id}/pdf`)
    expect(headers.get('content-disposition')).toContain('sk-32.73.pdf')
    expect(text).toContain('NOMOR 7/2026')
    expect(text).toContain('Nama Uji')
    expect(text).not.toContain('DRAF')
    expect(text).not.toContain(String(second?.position))
  })

  it('prints plans and reports for their readers', async () => {
    const plan = await api.post<Doc<{ id: string }>>('/api/action-plans', { title: 'RAD Uji', taskForce: of.id, kind: 'rad', periodStart: '2026-01-01', periodEnd: '2029-12-31', problem: 'Masalah uji.', status: 'draft' })
    await api.post('/api/activities', { title: 'Kampanye uji', plan: plan.body.doc.id, programme: 'pencegahan', schedule: 'triwulan I', budget: [{ source: 'apbd-kabkota', year: 2026, amount: 250_000_000 }] })
    const report = await api.post<Doc<{ id: string }>>('/api/reports', { title: 'Laporan uji', taskForce: of.id, kind: 'annual', period: '2026', status: 'draft', sections: [{ heading: 'Pencegahan', body: 'Isi uji.' }] })
    const one = await pdf(api, `/api/action-plans/${plan.body.doc.id}/pdf`)
    expect(one.headers.get('content-disposition')).toContain('rad-32.73-2026.pdf')
    for (const part of ['RAD Uji', 'Kampanye uji', 'triwulan I', '250.000.000']) expect(one.text).toContain(part)
    const two = await pdf(api, `/api/reports/${report.body.doc.id}/pdf`)
    expect(two.headers.get('content-disposition')).toContain('laporan-annual-32.73-2026.pdf')
    for (const part of ['Laporan uji', 'Pencegahan', 'Isi uji.']) expect(two.text).toContain(part)
    expect([await exports('action-plans', plan.body.doc.id), await exports('reports', report.body.doc.id)]).toEqual([1, 1])

    const other = await officer(server, '32.04', 'secretariat', await established(server, '32.04'))
    expect((await pdf(other.api, `/api/action-plans/${plan.body.doc.id}/pdf`)).status).toBe(404)
    expect((await pdf(other.api, `/api/reports/${report.body.doc.id}/pdf`)).status).toBe(404)
  })
})
