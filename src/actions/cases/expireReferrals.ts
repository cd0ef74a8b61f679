import type { Payload, Where } from 'payload'

import { EXPIRES_AFTER_HOURS, REFERRAL_MOVES } from '@/domain/cases/transitions'
import { now } from '@/lib/clock'

const BATCH = 200
const WAITING = REFERRAL_MOVES.filter((move) => move.to === 'expired').map(({ from }) => from)

/**
 * Closes referrals nobody answered in time, so that what was shared with them is shared no longer. Safe to run at any
 * time and from several processes: a referral that was answered meanwhile is left alone.
 * @returns how many were closed (at most 200 in one run; the rest in the next)
 */
export async function expireReferrals(payload: Payload): Promise<number> {
  const limit = new Date(now().getTime() - EXPIRES_AFTER_HOURS * 3_600_000).toISOString()
  const unanswered: Where = { and: [{ status: { in: WAITING } }, { dueAt: { less_than: limit } }] }
  const { docs } = await payload.find({ collection: 'referrals', where: unanswered, select: { status: true }, sort: 'dueAt', limit: BATCH, pagination: false, depth: 0, overrideAccess: true })
  let closed = 0
  for (const { id } of docs) {
    try {
      await payload.update({ collection: 'referrals', id, data: { status: 'expired' }, depth: 0, overrideAccess: true })
      closed++
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A referral could not be closed as expired; the next run tries again' })
    }
  }
  return closed
}
