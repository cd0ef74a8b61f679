import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Assignment, Role } from '@/access/roles'
import { scopeOf } from '@/access/scopeOf'
import { mayGrant } from '@/actions/platform/checkAccount'
import { levelOf } from '@/domain/platform/regions'
import { audit } from '@/hooks/recordAudit'
import { forbidden, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'
import { dayAt } from '../dayAt'

/** Account role that goes with a seat (contract § 2, "Seats and accounts"). */
export const ROLE_OF_SEAT: Record<string, Role> = {
  ketua: 'chair', 'ketua-harian': 'daily-chair', koordinator: 'sub-coordinator', anggota: 'member', 'kepala-sekretariat': 'secretariat', 'staf-sekretariat': 'secretariat',
}

type Seat = Record<string, unknown>
type Account = { id: string; assignments?: Record<string, unknown>[] }

const accountOf = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req: { transactionID: req.transactionID } })

async function store(req: PayloadRequest, account: Account, assignments: Record<string, unknown>[]): Promise<void> {
  await req.payload.db.updateOne({ collection: 'users', id: account.id, data: { assignments }, req: { transactionID: req.transactionID }, returning: false })
  await audit(req, { action: 'update', collection: 'users', document: account.id, fields: ['assignments'] })
}

/** Whether an assignment is the one that came with the seat. */
function belongs(row: Record<string, unknown>, seat: Seat): boolean {
  const role = ROLE_OF_SEAT[String(seat.role)]
  const sub = idOf(row.subTaskForce)
  return row.role === role && idOf(row.taskForce) === idOf(seat.taskForce) && (role !== 'sub-coordinator' || !sub || sub === idOf(seat.subTaskForce))
}

const day = (date: unknown): string | undefined => (typeof date === 'string' && date ? date.slice(0, 10) : undefined)

/** The assignment of a seat ends at once: its last day is yesterday. Another seat that gives the same role keeps it. */
async function end(req: PayloadRequest, accountId: string, seat: Seat): Promise<void> {
  const account = await accountOf(req, accountId)
  if (!account) return
  const others = await req.payload.db.find<Seat & { id: string }>({
    collection: 'members',
    where: { and: [{ account: { equals: accountId } }, { status: { equals: 'active' } }, { taskForce: { equals: idOf(seat.taskForce) } }, { id: { not_equals: seat.id } }] },
    limit: 20, pagination: false, req: { transactionID: req.transactionID },
  })
  const today = dayAt(String(idOf(seat.region)))
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  let changed = false
  const assignments = (account.assignments ?? []).map((row) => {
    const last = day(row.validUntil)
    if (!belongs(row, seat) || others.docs.some((other) => belongs(row, other)) || (last && last <= yesterday)) return row
    changed = true
    return { ...row, validUntil: yesterday }
  })
  if (changed) await store(req, account, assignments)
}

/** The account of a seat's holder gets the role that goes with the seat, under the decree that appointed them. */
async function grant(req: PayloadRequest, accountId: string, seat: Seat): Promise<void> {
  const role = ROLE_OF_SEAT[String(seat.role)]
  const account = await accountOf(req, accountId)
  const region = String(idOf(seat.region))
  if (!role || !account) throw invalid('relation-unknown', 'Akun tidak ditemukan.', 'The account was not found.', ['account'])
  const row: Assignment = {
    role, region, level: levelOf(region), taskForce: idOf(seat.taskForce), subTaskForce: role === 'sub-coordinator' ? idOf(seat.subTaskForce) : undefined,
    decree: idOf(seat.appointedBy), validFrom: day(seat.from), validUntil: undefined,
  }
  const known = (account.assignments ?? []).some((have) => belongs(have, seat) && idOf(have.decree) === row.decree && !day(have.validUntil))
  if (known) return
  if (req.user) {
    if (String(req.user.id) === accountId) throw forbidden('self-grant', 'Penugasan sendiri tidak dapat diubah.', 'Nobody changes their own assignments.')
    if (!mayGrant(await scopeOf(req), row)) throw forbidden('grant-wider', 'Anda tidak dapat memberi peran yang menyertai kursi ini. Kosongkan akunnya, atau minta sekretariat wilayah itu.', 'You may not give the role that goes with this seat. Leave the account empty, or ask that region’s secretariat.')
  }
  await store(req, account, [...(account.assignments ?? []), { id: randomBytes(12).toString('hex'), ...row }])
}

/** After a seat changes: whoever left it loses the role that came with it, whoever took it gets it (contract § 2). */
export const seatAccess: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'update' && previousDoc?.status === 'active' ? idOf(previousDoc.account) : undefined
  const after = doc.status === 'active' ? idOf(doc.account) : undefined
  if (before === after) return doc
  if (before) await end(req, before, { ...previousDoc, id: doc.id })
  if (after) await grant(req, after, doc)
  return doc
}
