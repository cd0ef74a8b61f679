import type { PayloadRequest, TypedUser } from 'payload'

import { idOf } from '@/lib/relation'
import { now } from '@/lib/clock'

import type { Assignment } from './roles'
import { type DecreeState, NO_SCOPE, type Scope, scopeFrom } from './scope'

/** One look-up per request: the session's user object is made anew for each. */
const cache = new WeakMap<object, Promise<Scope>>()

/** Read an assignment row with its relations as plain ids. */
export function toAssignment(row: Record<string, unknown>): Assignment {
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)
  return {
    role: row.role as Assignment['role'],
    level: row.level as Assignment['level'],
    region: idOf(row.region) ?? '',
    taskForce: idOf(row.taskForce),
    subTaskForce: idOf(row.subTaskForce),
    serviceCentre: idOf(row.serviceCentre),
    institution: idOf(row.institution),
    round: text(row.round),
    decree: idOf(row.decree),
    validFrom: text(row.validFrom)?.slice(0, 10),
    validUntil: text(row.validUntil)?.slice(0, 10),
  }
}

async function load(user: TypedUser, req: PayloadRequest): Promise<Scope> {
  const rows: unknown[] = Array.isArray(user.assignments) ? user.assignments : []
  const assignments = rows.map((row) => toAssignment(row as Record<string, unknown>)).filter((row) => row.region)
  const ids = [...new Set(assignments.flatMap((row) => (row.decree ? [row.decree] : [])))]
  const decrees = new Map<string, DecreeState>()
  if (ids.length > 0) {
    // Straight through the adapter: this runs on every request and must not re-enter access control.
    const found = await req.payload.db.find<{ id: string; status: string; validUntil?: string | null }>({
      collection: 'decrees',
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      select: { status: true, validUntil: true },
      req: { transactionID: req.transactionID },
    })
    for (const decree of found.docs) {
      decrees.set(String(decree.id), { status: String(decree.status), validUntil: decree.validUntil as string | null })
    }
  }
  return scopeFrom({ id: String(user.id), assignments, active: user.active !== false }, decrees, now())
}

/** The caller's scope; nothing for the anonymous. Cached for the life of the request's user object. */
export function scopeOf(req: PayloadRequest): Promise<Scope> {
  const user = req.user
  if (!user) return Promise.resolve(NO_SCOPE)
  let scope = cache.get(user)
  if (!scope) {
    scope = load(user, req)
    cache.set(user, scope)
  }
  return scope
}
