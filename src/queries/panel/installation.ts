import { readdir } from 'node:fs/promises'

import type { PayloadRequest, Where } from 'payload'

import { now, dateIn } from '@/lib/clock'
import { environment } from '@/lib/env'
import { idOf } from '@/lib/relation'
import { outboxDir } from '@/notifications/outbox'

export type Installation = {
  database: 'SQLite' | 'MongoDB'
  /** Letters in the outbox; undefined where mails go out by SMTP. */
  outbox?: number
  accounts: number
  established: number
  planned: number
  ruleSet?: string
}

/** Health of the installation, for its operator. Counts only. */
export async function installation(req: PayloadRequest): Promise<Installation> {
  const env = environment()
  const count = async (collection: 'users' | 'task-forces', where: Where): Promise<number> => (await req.payload.count({ collection, where, overrideAccess: false, req })).totalDocs
  const today = dateIn()
  const [accounts, established, planned, rules, letters] = await Promise.all([
    count('users', { active: { equals: true } }),
    count('task-forces', { status: { equals: 'established' } }),
    count('task-forces', { status: { equals: 'planned' } }),
    req.payload.find({ collection: 'rule-sets', where: { validFrom: { less_than_equal: today } }, sort: '-validFrom', limit: 1, depth: 0, pagination: false, select: { title: true }, overrideAccess: false, req }),
    env.smtpUrl ? undefined : readdir(outboxDir(env.dataDir)).then((names) => names.filter((name) => name.endsWith('.eml')).length, () => 0),
  ])
  return { database: env.dialect === 'mongodb' ? 'MongoDB' : 'SQLite', outbox: letters, accounts, established, planned, ruleSet: rules.docs[0]?.title }
}

export type Pending = { id: string; name: string; email: string; expiresAt: string; expired: boolean }

/** Accounts whose invitation was not used yet, latest first. The hash itself never leaves the database. */
export async function pendingInvitations(req: PayloadRequest): Promise<Pending[]> {
  const found = await req.payload.db.find<{ id: string; name: string; email: string; active?: boolean; invitation?: { expiresAt?: string | Date | null } }>({
    collection: 'users',
    where: { and: [{ 'invitation.hash': { exists: true } }, { active: { not_equals: false } }] },
    sort: '-updatedAt', limit: 20, pagination: false, select: { name: true, email: true, invitation: { expiresAt: true } }, req: { transactionID: req.transactionID },
  })
  return found.docs.flatMap((user) => {
    const at = user.invitation?.expiresAt
    return at ? [{ id: String(user.id), name: user.name, email: user.email, expiresAt: new Date(at).toISOString(), expired: new Date(at) <= now() }] : []
  })
}

export type ProvinceForming = { id: string; name: string; formed: number; total: number }

/** How many kabupaten/kota of each province have a task force, planned or established. Two reads of at most 600 rows. */
export async function formingByProvince(req: PayloadRequest): Promise<ProvinceForming[]> {
  const own = { depth: 0, pagination: false, overrideAccess: false, req, limit: 600 } as const
  const [regions, taskForces] = await Promise.all([
    req.payload.find({ collection: 'regions', where: { level: { in: ['provinsi', 'kabkota'] } }, sort: 'id', select: { name: true, level: true, parent: true }, ...own }),
    req.payload.find({ collection: 'task-forces', where: { level: { equals: 'kabkota' } }, select: { province: true }, ...own }),
  ])
  const count = (ids: (string | undefined)[]): Map<string | undefined, number> => ids.reduce((map, id) => map.set(id, (map.get(id) ?? 0) + 1), new Map<string | undefined, number>())
  const totals = count(regions.docs.flatMap((region) => (region.level === 'kabkota' ? [idOf(region.parent)] : [])))
  const formed = count(taskForces.docs.map((doc) => doc.province ?? undefined))
  return regions.docs.flatMap((region) => (region.level === 'provinsi' ? [{ id: String(region.id), name: region.name, formed: formed.get(String(region.id)) ?? 0, total: totals.get(String(region.id)) ?? 0 }] : []))
}
