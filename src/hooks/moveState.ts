import { rolesOn } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import type { Role } from '@/access/roles'
import type { GuardedSlug } from '@/access/table'
import { findMove, type Move } from '@/domain/structure/moves'
import { conflict, forbidden, invalid } from '@/lib/errors'

import { changedFields } from './changedFields'
import type { GuardHook } from './guardHook'

const BOOKKEEPING = new Set(['status', 'reason', 'id', 'createdAt', 'updatedAt', 'publishedAt', 'region', 'province'])

/** A document whose status moves by a table: who may move it, with a reason where one is due; content only while a draft, by its editors. */
export function moveState(slug: GuardedSlug, moves: readonly Move<string>[], editors: readonly Role[]): GuardHook {
  return async ({ data, operation, originalDoc, req, overrideAccess }) => {
    if (operation === 'create') {
      if (!overrideAccess) data.status = 'draft'
      return data
    }
    const from = String(originalDoc?.status)
    const to = String(data.status ?? from)
    const roles = overrideAccess ? undefined : rolesOn(slug, 'update', await scopeOf(req), { ...originalDoc })
    const content = changedFields(data, originalDoc).filter((name) => !BOOKKEEPING.has(name))
    if (content.length > 0 && from !== 'draft') throw conflict('not-draft', 'Isi hanya dapat diubah selama masih konsep.', 'Content changes only while it is a draft.')
    if (content.length > 0 && roles && !editors.some((role) => roles.has(role))) throw forbidden('move-only', 'Anda dapat menyetujui atau mengembalikan, bukan mengubah isi.', 'You may approve or return, not edit.')
    if (from === to) return data
    // A table may have a row for each kind of document (a Sub GT report has another approver than an annual one).
    const move = findMove(moves, from, to, typeof originalDoc?.kind === 'string' ? originalDoc.kind : undefined)
    if (!move) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur.', 'There is no such step.')
    if (roles && !move.by.some((role) => roles.has(role as Role))) throw forbidden('not-your-step', 'Langkah ini bukan wewenang Anda.', 'This step is not yours to make.')
    if (move.needsReason && !String(data.reason ?? '').trim()) throw invalid('reason-required', 'Alasan wajib diisi.', 'A reason is required.', ['reason'])
    if (to === 'published') data.publishedAt = new Date().toISOString()
    return data
  }
}
