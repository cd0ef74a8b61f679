import type { Endpoint, PayloadRequest } from 'payload'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { decreeForImport, importMembers, ImportRefused } from '@/actions/structure/importMembers'
import { IMPORT_COLUMNS, readImport, type RowError } from '@/domain/structure/memberImport'
import { audit } from '@/hooks/recordAudit'
import { forbidden, invalid, localeOf, notFound } from '@/lib/errors'
import { unpackedSize } from '@/lib/xlsx/unpackedSize'
import type { TaskForce } from '@/payload-types'

import { download } from './pdf'
import { MOST_UNPACKED, notSheet, uploadedFile, uploadedForm, XLSX } from './upload'

/** A task force whose members the caller may change. */
async function taskForceOf(req: PayloadRequest, id: unknown): Promise<TaskForce> {
  const scope = await scopeOf(req)
  if (!hasRight('members', 'create', scope)) throw forbidden('import-right', 'Anda tidak berwenang mengubah keanggotaan.', 'You may not change members.')
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw invalid('relation-unknown', 'Pilih gugus tugas.', 'Choose a task force.', ['taskForce'])
  const found = await req.payload.find({ collection: 'task-forces', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, overrideAccess: false, req })
  const taskForce = found.docs[0]
  if (!taskForce || !permits('members', 'create', scope, { ...taskForce, taskForce: taskForce.id })) throw notFound()
  return taskForce
}

async function sheetOf(form: FormData): Promise<unknown[][]> {
  const bytes = await uploadedFile(form)
  if (unpackedSize(bytes, MOST_UNPACKED) === undefined) throw notSheet()
  try {
    return await readSheet(bytes)
  } catch {
    throw notSheet()
  }
}

/** 400 with what is wrong in which row: everything at once, so that a list is mended in one go. */
function refused(req: PayloadRequest, rows: readonly RowError[]): Response {
  const first = rows[0]
  const message = localeOf(req) === 'en' ? `Nothing was imported: ${rows.length} problem(s), the first in row ${first?.row}.` : `Tidak ada yang diimpor: ${rows.length} kesalahan, yang pertama pada baris ${first?.row}.`
  return Response.json({ errors: [{ code: 'import-rows', message, fields: ['file'], rows: rows.slice(0, 200) }] }, { status: 400 })
}

const handleImport: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!hasRight('members', 'create', await scopeOf(req))) throw forbidden('import-right', 'Anda tidak berwenang mengubah keanggotaan.', 'You may not change members.')
    const form = await uploadedForm(req)
    const taskForce = await taskForceOf(req, form.get('taskForce'))
    const named = form.get('decree')
    const decree = await decreeForImport(req, taskForce, typeof named === 'string' && /^[\w-]{1,64}$/.test(named) ? named : undefined)
    const { rows, errors } = readImport(await sheetOf(form))
    if (errors.length > 0) return refused(req, errors)
    try {
      const result = await importMembers(req, rows, { taskForce: taskForce.id, decree, createInstitutions: form.get('createInstitutions') === 'true' })
      return Response.json(result, { status: 201 })
    } catch (error) {
      if (error instanceof ImportRefused) return refused(req, error.rows)
      throw error
    }
  },
}

/** An empty sheet with the vacant seats of a task force, to be filled in and imported. */
const template: Endpoint = {
  path: '/import-template',
  method: 'get',
  handler: async (req) => {
    const taskForce = await taskForceOf(req, req.query.taskForce)
    const seats = await req.payload.find({ collection: 'members', where: { and: [{ taskForce: { equals: taskForce.id } }, { status: { equals: 'vacant' } }] }, sort: 'order', limit: 500, depth: 0, pagination: false, select: { slotKey: true, position: true }, overrideAccess: false, req })
    // Every cell a text: nothing in it can be a formula.
    const cell = (value: string) => ({ value, type: String })
    const heads = IMPORT_COLUMNS.map((value) => ({ ...cell(value), fontWeight: 'bold' as const }))
    const rows = seats.docs.map((seat) => [cell(seat.slotKey ?? ''), cell(seat.position)])
    const columns = [24, 48, 36, 40, 14].map((width) => ({ width }))
    const bytes = await writeXlsxFile([heads, ...rows], { sheet: 'Anggota', columns, stickyRowsCount: 1 }).toBuffer()
    await audit(req, { action: 'export', collection: 'members', document: taskForce.id })
    return download(bytes, `anggota-${String(taskForce.region)}.xlsx`, XLSX)
  },
}

export const importMembersEndpoints = [handleImport, template]
