import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { provinceOf } from '@/domain/platform/regions'
import { now } from '@/lib/clock'
import { idOf } from '@/lib/relation'

export type AuditAction =
  | 'create' | 'update' | 'delete' | 'denied' | 'identity-read' | 'file-read' | 'export'
  | 'login' | 'login-failed' | 'logout' | 'password' | 'invite'

export type AuditEntry = {
  action: AuditAction
  collection?: string
  document?: string
  /** Names of fields, never their values. */
  fields?: readonly string[]
  status?: number
}

/** Route as a pattern: the ids stay out of it (they have a column of their own), and so does the query. */
export function routePattern(req: PayloadRequest): string {
  const path = (req.pathname ?? '').split('?')[0] ?? ''
  const plain = path.replace(/\/(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}|\d{2}(?:\.\d{2})?)(?=\/|$)/gi, '/:id')
  // Whatever is left may still hold what somebody typed: only known words survive.
  return `${req.method ?? 'LOCAL'} ${plain.replace(/[^A-Za-z0-9/:_-]/g, '').slice(0, 120)}`.trim()
}

/**
 * Append one entry to the audit trail, in the caller's transaction (pass `detached` after a rollback).
 * Holds who, what, when, route, ids and field names; never URLs, queries, bodies or identity values.
 */
export async function audit(req: PayloadRequest, entry: AuditEntry, { detached = false } = {}): Promise<void> {
  const region = idOf(req.user?.region)
  await req.payload.db.create({
    collection: 'audit-entries',
    data: {
      at: now().toISOString(),
      actor: req.user ? String(req.user.id) : undefined,
      action: entry.action,
      targetCollection: entry.collection,
      targetId: entry.document?.slice(0, 64),
      fields: entry.fields?.slice(0, 60).join(', ').slice(0, 1000),
      route: routePattern(req),
      status: entry.status,
      region,
      province: region ? provinceOf(region) : undefined,
    },
    req: detached ? {} : { transactionID: req.transactionID },
  })
}

const IGNORED = new Set(['updatedAt', 'createdAt', 'sealed', 'id'])

/** Names of the top-level fields that differ. Sealed values are compared by what was sent, not by content. */
function changedFields(doc: Record<string, unknown>, previous: Record<string, unknown> | undefined): string[] {
  return Object.keys(doc).filter((key) => !IGNORED.has(key) && (!previous || JSON.stringify(doc[key]) !== JSON.stringify(previous[key])))
}

export const auditChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req, collection, context }) => {
  const sealed = context.sigapSealedNames
  const names = changedFields(doc, operation === 'update' ? previousDoc : undefined)
  await audit(req, {
    action: operation,
    collection: collection.slug,
    document: String(doc.id),
    fields: Array.isArray(sealed) ? [...new Set([...names, ...(sealed as string[])])] : names,
  })
  return doc
}

export const auditDelete: CollectionAfterDeleteHook = async ({ id, req, collection }) => {
  await audit(req, { action: 'delete', collection: collection.slug, document: String(id) })
}
