import { randomBytes } from 'node:crypto'

import { type Endpoint, Forbidden } from 'payload'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { refusalNow } from '@/actions/forms/accepting'
import { formById, versionById } from '@/actions/forms/load'
import { renderFormBlank } from '@/documents/formBlank'
import { makeBlankCode } from '@/domain/forms/blankCode'
import { audit } from '@/hooks/recordAudit'
import { environment } from '@/lib/env'
import { conflict, invalid, localeOf, notFound } from '@/lib/errors'

import { download } from '../pdf'
import { idIn } from '../body'

const MOST_COPIES = 50

/** `GET /api/form-versions/:id/blank.pdf?copies=n&language=id`: paper blanks, each copy with a code of its own. */
export const blankDoor: Endpoint = {
  path: '/:id/blank.pdf',
  method: 'get',
  handler: async (req) => {
    const scope = await scopeOf(req)
    if (!hasRight('form-versions', 'read', scope)) throw new Forbidden(req.t)
    const version = await versionById(req, idIn(req))
    const row = version && (await req.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'form-versions', where: { id: { equals: version.id } }, select: { region: true }, req: { transactionID: req.transactionID } }))
    if (!version || !row || !permits('form-versions', 'read', scope, row)) throw notFound()
    const refusal = refusalNow((await formById(req, version.form)) ?? { status: 'archived' }, version)
    if (refusal?.code === 'form-closed') throw conflict(refusal.code, refusal.message.id, refusal.message.en)
    if (version.state !== 'published') throw conflict('version-withdrawn', 'Versi ini sudah ditarik; cetak versi yang berlaku.', 'This version was withdrawn; print the one in force.')
    const copies = Number(req.query.copies ?? 1)
    if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES) throw invalid('copies-range', `Jumlah salinan 1 sampai ${MOST_COPIES}.`, `Between 1 and ${MOST_COPIES} copies.`, ['copies'])
    const locale = req.query.language === 'en' || req.query.language === 'id' ? req.query.language : localeOf(req)
    const { definition, number, hash } = version
    const bytes = await renderFormBlank({
      definition,
      version: number,
      locale,
      author: 'SIGAP TPPO',
      copies: Array.from({ length: copies }, () => {
        const { code } = makeBlankCode(hash, randomBytes(9))
        return { code, address: (page: number) => `${environment().serverURL}/kerja/formulir/blangko?k=${code}&f=${encodeURIComponent(definition.key)}&v=${number}&h=${page}` }
      }),
    })
    await audit(req, { action: 'export', collection: 'form-versions', document: version.id })
    return download(bytes, `${definition.key}-v${number}-blangko.pdf`, 'application/pdf')
  },
}
