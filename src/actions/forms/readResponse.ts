import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import type { Answers, Computed, FormDefinition } from '@/domain/forms/types'
import { audit } from '@/hooks/recordAudit'
import { keyedHash } from '@/lib/crypto/keyring'
import { notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { isRoundClosed } from './accepting'
import { formById, responseByInstance, versionById } from './load'
import { allAnswers, openReason, openRevision, sealedNames } from './sealAnswers'
import type { ResponseRow, ResponseView } from './types'
import { toView } from './view'

export type Opened = {
  response: ResponseView
  definition: FormDefinition
  versionNumber: number
  answers: Answers
  computed: Record<string, Computed>
  /** Names of secured fields that are in `answers` and `computed`; empty where the person may not see them. */
  opened: string[]
  /** There are secured answers that were not opened. */
  withheld: boolean
  /** Why it was returned or voided, for those who may open it. */
  reason?: string
  /** What this person may do with it now. */
  may: { fill: boolean; review: boolean }
}

/** Who may see secured values: inside the PPT that owns a case; else the author and those of exactly its region. */
export async function mayOpen(req: PayloadRequest, row: ResponseRow): Promise<boolean> {
  const scope = await scopeOf(req)
  return mayWithResponse('open', scope, row) || (row.rights === 'level' && idOf(row.author) === scope.userId && permits('form-responses', 'read', scope, row))
}

/**
 * One response by its instance id, with its answers. Secured values come along only for those who may open them, after
 * an entry in the audit trail: no entry, no identity.
 * @throws {DomainError} `not-found` (404) out of scope, and always for the anonymous
 */
export async function readResponse(req: PayloadRequest, instanceId: string, { open = true } = {}): Promise<Opened> {
  const row = await responseByInstance(req, instanceId)
  const scope = await scopeOf(req)
  if (!row || !permits('form-responses', 'read', scope, row)) throw notFound()
  const form = idOf(row.form) ?? ''
  const version = await versionById(req, idOf(row.version))
  if (!version) throw notFound()
  const names = sealedNames(row.sealed)
  const opens = open && (await mayOpen(req, row))
  const hasReason = typeof row.sealedReason === 'string' && row.sealedReason !== ''
  if (opens && names.length > 0) await audit(req, { action: 'identity-read', collection: 'form-responses', document: String(row.id), fields: names })
  const view = toView(row)
  const works = !(await isRoundClosed(req, row))
  return {
    response: view,
    definition: version.definition,
    versionNumber: version.number,
    ...(opens ? allAnswers(row, form) : { answers: view.answers, computed: view.computed }),
    opened: opens ? names : [],
    withheld: !opens && names.length > 0,
    ...(hasReason && (opens || mayWithResponse('fill', scope, row)) && { reason: openReason({ form, instanceId }, row.sealedReason) }),
    may: { fill: works && mayWithResponse('fill', scope, row), review: works && mayWithResponse('review', scope, row) },
  }
}

/**
 * The anonymous draft of a public form, for the pages that go on with it: only a draft, and only with the code that
 * `openResponse` gave out once. Not for complaints unless the visit itself holds the code.
 * @throws {DomainError} `not-found` (404)
 */
export async function readOwnDraft(req: PayloadRequest, instanceId: string, resumeCode: string): Promise<Pick<Opened, 'response' | 'definition' | 'answers' | 'versionNumber'>> {
  const row = await responseByInstance(req, instanceId)
  if (!row || row.author || row.status !== 'draft' || !row.resumeHash || row.resumeHash !== keyedHash('form-resume', `${instanceId}:${resumeCode}`)) throw notFound()
  const form = await formById(req, idOf(row.form) ?? '')
  const version = await versionById(req, idOf(row.version))
  if (form?.audience !== 'public' || !version) throw notFound()
  return { response: toView(row), definition: version.definition, versionNumber: version.number, answers: allAnswers(row, form.id).answers }
}

export type RevisionView = { action: string; actor?: string; at: string; revision: number; changes: unknown[]; reason?: string; versionBefore?: string; versionAfter?: string; withheld: boolean }

/** History of a response, newest first, at most 200. Secured changes and reasons as in `readResponse`. @throws 404 */
export async function revisionsOf(req: PayloadRequest, instanceId: string): Promise<RevisionView[]> {
  const row = await responseByInstance(req, instanceId)
  if (!row || !permits('form-responses', 'read', await scopeOf(req), row)) throw notFound()
  const opens = await mayOpen(req, row)
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'form-revisions', where: { response: { equals: row.id } }, sort: '-createdAt', limit: 200, pagination: false, req: { transactionID: req.transactionID },
  })
  if (opens && docs.some((doc) => doc.sealed)) await audit(req, { action: 'identity-read', collection: 'form-revisions', document: String(row.id), fields: ['patch', 'reason'] })
  return docs.map((doc) => {
    const revision = Number(doc.revision)
    const secret = opens && typeof doc.sealed === 'string' && doc.sealed ? (openRevision({ form: idOf(row.form) ?? '', instanceId }, revision, doc.sealed) as { reason?: string; changes?: unknown[] }) : {}
    return {
      action: String(doc.action), actor: idOf(doc.actor), at: String(doc.at), revision,
      changes: [...(Array.isArray(doc.patch) ? (doc.patch as unknown[]) : []), ...(secret.changes ?? [])],
      ...(secret.reason && { reason: secret.reason }), versionBefore: idOf(doc.versionBefore), versionAfter: idOf(doc.versionAfter), withheld: !opens && Boolean(doc.sealed),
    }
  })
}
