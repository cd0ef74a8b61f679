import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { canMoveResponse, type ResponseState } from '@/domain/forms/responseStates'
import { now } from '@/lib/clock'
import { conflict, forbidden, invalid, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { conflictOf, isRoundClosed } from './accepting'
import { responseByInstance } from './load'
import { recordRevision } from './recordRevision'
import { clearIndex } from './rewriteIndex'
import { sealReason } from './sealAnswers'
import type { ResponseView } from './types'
import { toView } from './view'

const MOST = 1000

/** @throws {DomainError} 400 for none or a too long one */
export function reasonIn(reason: unknown): string {
  const text = typeof reason === 'string' ? reason.trim() : ''
  if (!text) throw invalid('reason-required', 'Alasan wajib diisi.', 'A reason is required.', ['reason'])
  if (text.length > MOST) throw invalid('reason-long', 'Alasan paling panjang 1.000 huruf.', 'A reason has at most 1,000 characters.', ['reason'])
  return text
}

type Step = { to: Extract<ResponseState, 'returned' | 'accepted' | 'void'>; action: 'return' | 'accept' | 'void'; reason?: string }

async function review(req: PayloadRequest, instanceId: string, { to, action, reason }: Step): Promise<ResponseView> {
  return write(req, async () => {
    const row = await responseByInstance(req, instanceId)
    const scope = await scopeOf(req)
    if (!row || !permits('form-responses', 'read', scope, row)) throw notFound()
    // A draft nobody submitted is its author's to throw away.
    const ownDraft = to === 'void' && row.status === 'draft' && mayWithResponse('fill', scope, row)
    if (!mayWithResponse('review', scope, row) && !ownDraft) throw forbidden('not-your-step', 'Langkah ini bukan wewenang Anda.', 'This step is not yours to make.')
    if (await isRoundClosed(req, row)) {
      const { code, message } = conflictOf('round-closed')
      throw conflict(code, message.id, message.en)
    }
    if (!canMoveResponse(row.status, to)) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur isian.', 'There is no such step.')
    const form = idOf(row.form) ?? ''
    await req.payload.update({
      collection: 'form-responses',
      id: row.id,
      data: {
        status: to,
        revision: row.revision + 1,
        // A late repetition of an earlier save must not count as one of this state.
        bodyHash: null,
        sealedReason: reason ? sealReason({ form, instanceId }, reason) : null,
        acceptedAt: to === 'accepted' ? now().toISOString() : null,
        // What was voided counts nowhere: its paper may be entered again.
        ...(to === 'void' && typeof row.blankKey === 'string' && row.blankKey && { blankKey: `${row.blankKey}:void:${instanceId}` }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (to !== 'accepted') await clearIndex(req, String(row.id))
    const after = await responseByInstance(req, instanceId)
    if (!after) throw notFound()
    await recordRevision(req, after, { action, reason })
    return toView(after)
  })
}

/** Back to who filled it in, with a reason; it counts nowhere until it is submitted again. @throws 400, 403, 404, 409 */
export const returnResponse = (req: PayloadRequest, { instanceId, reason }: { instanceId: string; reason: string }): Promise<ResponseView> =>
  review(req, instanceId, { to: 'returned', action: 'return', reason: reasonIn(reason) })

/** @throws {DomainError} 403 without the right to judge, 404 out of scope, 409 unless it is submitted */
export const acceptResponse = (req: PayloadRequest, { instanceId }: { instanceId: string }): Promise<ResponseView> => review(req, instanceId, { to: 'accepted', action: 'accept' })

/** For good, with a reason: it counts nowhere and is never deleted. @throws 400, 403, 404, 409 */
export const voidResponse = (req: PayloadRequest, { instanceId, reason }: { instanceId: string; reason: string }): Promise<ResponseView> =>
  review(req, instanceId, { to: 'void', action: 'void', reason: reasonIn(reason) })
