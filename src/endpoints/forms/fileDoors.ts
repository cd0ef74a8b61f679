import type { Endpoint } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { attachFile } from '@/actions/forms/files/attachFile'
import { fileTooLarge, MOST_BYTES } from '@/actions/forms/files/inspect'
import { readFile } from '@/actions/forms/files/readFile'
import { isInstanceId } from '@/actions/forms/load'
import { download } from '@/endpoints/pdf'
import { forbidden, invalid, notFound } from '@/lib/errors'

import { assertUploadSize } from '../upload'

const ID = /^[0-9A-Za-z-]{1,64}$/

/** `POST /api/form-responses/:instanceId/files` with `field` and `file`: see `attachFile`. */
const add: Endpoint = {
  path: '/:id/files',
  method: 'post',
  handler: async (req) => {
    const instanceId = String(req.routeParams?.id ?? '')
    if (!isInstanceId(instanceId)) throw notFound()
    if (!req.user || !hasRight('form-responses', 'read', await scopeOf(req))) throw forbidden('fill-right', 'Anda tidak berwenang mengisi formulir.', 'You may not fill in forms.')
    assertUploadSize(req, MOST_BYTES, fileTooLarge)
    const form = await req.formData?.().catch(() => undefined)
    const [field, file] = [form?.get('field'), form?.get('file')]
    if (typeof field !== 'string' || !(file instanceof Blob)) throw invalid('file-required', 'Kirim sebagai formulir dengan pertanyaan dan berkasnya.', 'Send a form with the question and its file.', ['field', 'file'])
    const made = await attachFile(req, { instanceId, field, bytes: new Uint8Array(await file.arrayBuffer()), name: 'name' in file && typeof file.name === 'string' ? file.name : '' })
    return Response.json({ doc: made }, { status: 201, headers: { 'cache-control': 'no-store' } })
  },
}

/** `GET /api/form-responses/:instanceId/files/:file`: see `readFile`. Always a file to save, never a page of this site. */
const get: Endpoint = {
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const [instanceId, file] = [String(req.routeParams?.id ?? ''), String(req.routeParams?.file ?? '')]
    if (!isInstanceId(instanceId) || !ID.test(file)) throw notFound()
    if (!req.user || !hasRight('form-responses', 'read', await scopeOf(req))) throw forbidden('read-right', 'Anda tidak berwenang membaca isian.', 'You may not read responses.')
    const { bytes, mimeType, name } = await readFile(req, instanceId, file)
    return download(bytes, name, mimeType)
  },
}

export const fileDoors: Endpoint[] = [add, get]
