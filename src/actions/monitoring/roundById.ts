import type { PayloadRequest } from 'payload'

import { grantsOf, type Scope } from '@/access/scope'
import { idOf } from '@/lib/relation'

export type RoundRow = Record<string, unknown> & { id: string; status: string }

/** A round whoever asks, straight from the adapter: for the server's own checks. Relations are ids. */
export async function roundById(req: PayloadRequest, id: string): Promise<RoundRow | null> {
  if (!/^[0-9A-Za-z-]{1,64}$/.test(id)) return null
  return req.payload.db.findOne<RoundRow>({ collection: 'monitoring-rounds', where: { id: { equals: id } }, req: { transactionID: req.transactionID } })
}

/** The monitor's secretariat: it prepares the round, moves it and writes its reports. */
export const isDeskOf = (scope: Scope, round: RoundRow): boolean => grantsOf(scope, 'secretariat').some((grant) => grant.region === idOf(round.region))

/** Who does the fieldwork: that secretariat, and the team's members and outsiders, admitted while the round runs. */
export const worksIn = (scope: Scope, round: RoundRow): boolean => isDeskOf(scope, round) || grantsOf(scope, 'assessor').some((grant) => grant.round === round.id)
