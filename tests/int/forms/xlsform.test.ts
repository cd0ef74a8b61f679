import { beforeAll, describe, expect, it } from 'vitest'

import { compileForm } from '@/domain/forms/compile'
import { writeXlsform } from '@/domain/forms/xlsform/writeXlsform'
import { readXlsform } from '@/domain/forms/xlsform/readXlsform'
import { readWorkbook, writeWorkbook } from '@/lib/xlsx/workbook'
import { XLSFORMS } from '../../builders/xlsforms'
import { type ApiClient, testDatabase } from '../../harness'
import { type Stage, stage } from '../access/setUp'
import { assessment, checklist, freshKey, publish, republish } from './scene'

let s: Stage
let client: ApiClient
type Answer = { doc?: { id: string; key: string }; questions?: number; issuesTotal?: number; issues?: { sheet: string; cell: string; kind: string; reason: string }[]; errors?: { code?: string; message: string }[] }

beforeAll(async () => {
  s = await stage()
  client = await s.as('secretariat@32')
})

async function send(by: ApiClient, bytes: Uint8Array, fields: Record<string, string> = { region: '32' }) {
  const form = new FormData()
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'formulir.xlsx')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return by.post<Answer>('/api/forms/import-xlsform', form)
}
const forms = async () => (await s.server.payload.count({ collection: 'forms', overrideAccess: true })).totalDocs
const takeOut = async (by: ApiClient, id: string, query = '') => {
  const response = await fetch(`${s.server.url}/api/forms/${id}/xlsform${query}`, { headers: { authorization: `JWT ${by.token ?? ''}` } })
  return { status: response.status, workbook: response.ok ? await readWorkbook(Buffer.from(await response.arrayBuffer()), 20_000_000) : undefined }
}

describe(`${testDatabase()}, forms that came as XLSForm`, () => {
  it('become drafts, with every cell that has no counterpart told', async () => {
    for (const { name, workbook, lost, changed } of XLSFORMS) {
      const { status, body } = await send(client, await writeWorkbook(workbook as never))
      expect([name, status, body.errors]).toEqual([name, 201, undefined])
      // Everything is a text here, and a sheet's name cannot end with a space: the cells are the same.
      const told = new Set(body.issues?.map(({ sheet, cell }) => `${sheet} ${cell}`))
      expect([name, told.size]).toEqual([name, new Set([...lost, ...changed]).size])
      const doc = await s.server.payload.findByID({ collection: 'forms', id: String(body.doc?.id), depth: 0, overrideAccess: true })
      expect(doc).toMatchObject({ status: 'draft', region: '32', audience: 'staff' })
      expect(compileForm(doc as never).problems).toEqual([])
    }
  })

  it('can be published and taken out again, unchanged; twice the same file makes two keys', async () => {
    const { workbook } = XLSFORMS.find(({ name }) => name === 'terjemahan')!
    const bytes = await writeWorkbook(workbook as never)
    const [first, second] = [await send(client, bytes, { region: '32', purpose: 'survey', subject: 'task-force' }), await send(client, bytes)]
    expect(second.body.doc?.key).not.toBe(first.body.doc?.key)
    const id = String(first.body.doc?.id)
    const draft = await takeOut(client, id)
    expect(readXlsform(draft.workbook ?? {}, { purpose: 'other', subject: 'none' })?.definition).toMatchObject({ purpose: 'survey', subject: 'task-force' })
    await republish(client, id, 'Terbit')
    const version = await s.server.payload.find({ collection: 'form-versions', where: { form: { equals: id } }, limit: 1, depth: 0, overrideAccess: true })
    const definition = JSON.parse(String(version.docs[0]?.definition))
    const { workbook: taken } = await takeOut(client, id)
    const again = readXlsform(taken ?? {}, { purpose: 'other', subject: 'none' })
    expect(again).toEqual({ definition, issues: [] })
    expect(writeXlsform(again!.definition, 1)).toEqual(writeXlsform(definition, 1))
  })

  it('are made by those with the right alone, within their remit, and what is none is refused without a trace', async () => {
    const bytes = await writeWorkbook(XLSFORMS[0]!.workbook as never)
    const before = await forms()
    const tried = [
      [await send(await s.as('caseworker@32.73'), bytes), 403],
      [await send(await s.as('auditor@32'), bytes), 403],
      [await send(client, bytes, { region: '33' }), 400],
      [await send(client, bytes, {}), 400],
      [await send(client, new TextEncoder().encode('bukan xlsx')), 400],
      [await send(client, await writeWorkbook({ Sheet1: [['a', 'b'], ['c', 'd']] })), 400],
      [await send(client, await writeWorkbook({ survey: [['type', 'name', 'label'], ['rank x', 'a', 'A']] })), 400],
      [await client.post<Answer>('/api/forms/import-xlsform', { region: '32' }), 400],
    ] as const
    expect(tried.map(([answer]) => answer.status)).toEqual(tried.map(([, status]) => status))
    for (const [answer] of tried) expect(answer.body.errors?.[0]?.message.length).toBeGreaterThan(10)
    expect(await forms()).toBe(before)
  })

  it('go out to readers only, each time with an entry in the trail', async () => {
    const made = await publish({ s }, checklist(freshKey()))
    const secret = await publish({ s }, assessment(freshKey()))
    const entries = async () => (await s.server.payload.count({ collection: 'audit-entries', where: { and: [{ action: { equals: 'export' } }, { targetId: { equals: made.form } }] }, overrideAccess: true })).totalDocs
    expect((await takeOut(await s.as('secretariat@33'), made.form)).status).toBe(404)
    expect((await takeOut(await s.as('auditor@32'), made.form)).status).toBe(403)
    expect(await entries()).toBe(0)
    const out = await takeOut(await s.as('secretariat@32.73'), made.form)
    expect(out.workbook?.survey?.map((row) => row[1])).toContain('sk')
    expect(await entries()).toBe(1)
    expect((await takeOut(client, secret.form)).workbook?.catatan?.length).toBeGreaterThan(1)
  })

  it('give their draft to its authors alone: below, only what was published is taken out', async () => {
    const bytes = await writeWorkbook(XLSFORMS[0]!.workbook as never)
    const id = String((await send(client, bytes, { region: '32', purpose: 'survey', subject: 'task-force' })).body.doc?.id)
    const below = await s.as('secretariat@32.73')
    expect((await below.get(`/api/forms/${id}`)).status).toBe(200)
    for (const query of ['', '?of=draft']) expect([query, (await takeOut(client, id, query)).status, (await takeOut(below, id, query)).status]).toEqual([query, 200, 404])
    await republish(client, id, 'Terbit')
    expect([(await takeOut(below, id)).status, (await takeOut(below, id, '?of=draft')).status]).toEqual([200, 404])
  })
})
