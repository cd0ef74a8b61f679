import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { evaluate } from '@/domain/forms/evaluate'
import { migrateAnswers, type Migration } from '@/domain/forms/migrateAnswers'
import { isOpenResponse } from '@/domain/forms/responseStates'
import { now } from '@/lib/clock'
import { conflict, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { refusalNow } from './accepting'
import { dayAt } from '../dayAt'
import { formById, responseByInstance, versionById } from './load'
import { recordRevision } from './recordRevision'
import { allAnswers } from './sealAnswers'
import { contentOf } from './store'
import type { ResponseRow, Version } from './types'

type Plan = { stored: ResponseRow; form: string; from: Version; to: Version; migration: Migration; today: string }

async function planMove(req: PayloadRequest, instanceId: string): Promise<Plan> {
  const stored = await responseByInstance(req, instanceId)
  const scope = await scopeOf(req)
  if (!stored || !permits('form-responses', 'read', scope, stored) || !mayWithResponse('fill', scope, stored)) throw notFound()
  const form = await formById(req, idOf(stored.form) ?? '')
  const [from, to] = [await versionById(req, idOf(stored.version)), await versionById(req, idOf(form?.currentVersion))]
  if (!form || !from || !to) throw notFound()
  if (!isOpenResponse(stored.status)) throw conflict('closed', 'Isian yang sudah dikirim tidak dipindahkan ke versi lain.', 'A submitted response is not moved to another version.')
  if (stored.round) throw conflict('version-of-round', 'Semua isian satu putaran monev memakai versi instrumen putaran itu.', 'All forms of a monitoring round use the version of its instrument.')
  if (from.id === to.id) throw conflict('version-same', 'Isian ini sudah memakai versi yang berlaku.', 'This response already uses the current version.')
  const refused = refusalNow(form, to)
  if (refused) throw conflict(refused.code, refused.message.id, refused.message.en)
  const today = dayAt(String(idOf(stored.region)))
  return { stored, form: form.id, from, to, migration: migrateAnswers(from.definition, to.definition, allAnswers(stored, form.id).answers, today), today }
}

export type MovePreview = Pick<Migration, 'kept' | 'dropped' | 'newAsked'> & { from: number; to: number; toHash: string }

/** What moving a draft to the form's current version would keep, drop and newly ask: keys, no answers. @throws 404, 409 */
export async function previewMove(req: PayloadRequest, instanceId: string): Promise<MovePreview> {
  const { from, to, migration } = await planMove(req, instanceId)
  return { from: from.number, to: to.number, toHash: to.hash, kept: migration.kept, dropped: migration.dropped, newAsked: migration.newAsked }
}

/**
 * Moves a draft to the version the person was shown (`toHash`), at the revision they saw. Never by itself: a draft stays
 * on its version until somebody says so.
 * @throws {DomainError} 404 out of scope, 409 `stale` when the draft or the current version changed meanwhile
 */
export async function moveDraftToVersion(req: PayloadRequest, { instanceId, revision, toHash }: { instanceId: string; revision: number; toHash: string }): Promise<{ revision: number; versionHash: string; dropped: Migration['dropped'] }> {
  return write(req, async () => {
    const { stored, form, from, to, migration, today } = await planMove(req, instanceId)
    if (stored.revision !== revision || to.hash !== toHash) throw conflict('stale', 'Isian atau formulirnya berubah sejak ditampilkan. Lihat lagi sebelum memindahkan.', 'The response or its form changed since it was shown. Look again before moving it.')
    const verdict = evaluate(to.definition, migration.answers, { today, mode: 'draft' })
    const before = allAnswers(stored, form).answers
    await req.payload.update({
      collection: 'form-responses',
      id: stored.id,
      data: { ...contentOf(form, instanceId, verdict), version: to.id, versionHash: to.hash, revision: stored.revision + 1, savedAt: now().toISOString(), bodyHash: null },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const row = await responseByInstance(req, instanceId)
    if (!row) throw notFound()
    await recordRevision(req, row, { action: 'move', versionBefore: from.id, before, after: verdict.kept, definition: to.definition })
    return { revision: row.revision, versionHash: to.hash, dropped: migration.dropped }
  })
}
