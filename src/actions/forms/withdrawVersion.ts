import type { PayloadRequest } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { invalid, notFound } from '@/lib/errors'

import { write } from '../write'
import { formById, versionById } from './load'

/**
 * Withdraws a version: nobody begins on it any more, and what was begun is accepted until `acceptUntil` (ISO; none: not
 * at all). Withdrawn again, only that moment changes. The form's current version may be withdrawn too; then it takes nothing new.
 * @throws {DomainError} 404 out of scope, 400 for a moment that cannot be read
 */
export async function withdrawVersion(req: PayloadRequest, { version: id, acceptUntil }: { version: string; acceptUntil?: string | null }): Promise<{ state: 'withdrawn'; acceptUntil: string | null }> {
  const until = acceptUntil ? Date.parse(acceptUntil) : undefined
  if (until !== undefined && (Number.isNaN(until) || new Date(until).getUTCFullYear() > 2199)) throw invalid('date-unknown', 'Tanggal tidak dapat dibaca.', 'The date cannot be read.', ['acceptUntil'])
  return write(req, async () => {
    const version = await versionById(req, id)
    const form = version && (await formById(req, version.form))
    if (!version || !form || !permits('forms', 'update', await scopeOf(req), form)) throw notFound()
    const moment = until === undefined ? null : new Date(until).toISOString()
    await req.payload.update({ collection: 'form-versions', id: version.id, data: { state: 'withdrawn', acceptUntil: moment }, depth: 0, overrideAccess: true, req })
    return { state: 'withdrawn', acceptUntil: moment }
  })
}
