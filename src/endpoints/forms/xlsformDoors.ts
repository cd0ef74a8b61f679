import { type Endpoint, Forbidden } from 'payload'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { importXlsform } from '@/actions/forms/importXlsform'
import { formInScope, versionById } from '@/actions/forms/load'
import { compileForm } from '@/domain/forms/compile'
import { writeXlsform } from '@/domain/forms/xlsform/writeXlsform'
import { audit } from '@/hooks/recordAudit'
import { localeOf, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'
import { writeWorkbook } from '@/lib/xlsx/workbook'

import { download } from '../pdf'
import { MOST_UNPACKED, uploadedFile, uploadedForm, XLSX } from '../upload'
import { idIn } from '../body'

const MOST_ISSUES = 1000

/** `POST /api/forms/import-xlsform`: file, region, and optionally purpose and subject. 201 with what has no counterpart. */
const bringIn: Endpoint = {
  path: '/import-xlsform',
  method: 'post',
  handler: async (req) => {
    if (!hasRight('forms', 'create', await scopeOf(req))) throw new Forbidden(req.t)
    const form = await uploadedForm(req)
    const text = (name: string): string => String(form.get(name) ?? '')
    const { id, key, questions, issues } = await importXlsform(req, await uploadedFile(form), MOST_UNPACKED, { region: text('region'), purpose: text('purpose'), subject: text('subject') })
    const locale = localeOf(req)
    const told = issues.slice(0, MOST_ISSUES).map(({ sheet, cell, kind, content, reason }) => ({ sheet, cell, kind, content, reason: reason[locale] }))
    return Response.json({ doc: { id, key }, questions, issues: told, issuesTotal: issues.length }, { status: 201, headers: { 'cache-control': 'no-store' } })
  },
}

/** `GET /api/forms/:id/xlsform`: the version in force, or, for its authors alone, the draft while there is none or with `?of=draft`. */
const takeOut: Endpoint = {
  path: '/:id/xlsform',
  method: 'get',
  handler: async (req) => {
    const scope = await scopeOf(req)
    if (!hasRight('forms', 'read', scope)) throw new Forbidden(req.t)
    const form = await formInScope(req, idIn(req))
    const version = req.query.of === 'draft' ? null : await versionById(req, idOf(form.currentVersion))
    if (!version && !permits('forms', 'update', scope, form)) throw notFound()
    const definition = version?.definition ?? compileForm(form).definition
    const bytes = await writeWorkbook(writeXlsform(definition, version?.number))
    await audit(req, { action: 'export', collection: 'forms', document: form.id })
    return download(bytes, `${form.key}${version ? `-v${version.number}` : '-draf'}.xlsx`, XLSX)
  },
}

export const xlsformDoors = [bringIn, takeOut]
