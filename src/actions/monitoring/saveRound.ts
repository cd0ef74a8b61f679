import type { PayloadRequest } from 'payload'

import { write } from '@/actions/write'
import type { Method, RoundKind } from '@/domain/monitoring/lists'

type Ref = { relationTo: string; value: string }
export type TeamRow = { kind: 'anggota' | 'sekretariat' | 'luar'; account?: string; member?: string; office?: string }
export type Preparation = {
  kind: RoundKind
  period: string
  /** Of a special round; the others' comes from the rule set. */
  dueOn?: string | null
  letter?: string | null
  methods: Method[]
  team: TeamRow[]
  objects: { object: Ref; instrument?: string | null }[]
}

/** @throws {DomainError} 400 from the round's own rules (checkRound), 403 and 404 as for every write of a person's */
export const createRound = (req: PayloadRequest, taskForce: string, data: Preparation): Promise<string> =>
  write(req, async () => String((await req.payload.create({ collection: 'monitoring-rounds', data: { ...data, taskForce } as never, depth: 0, overrideAccess: false, req })).id))

/** Only while it is planned. @throws {DomainError} 409 later */
export const changeRound = (req: PayloadRequest, id: string, data: Partial<Preparation>): Promise<unknown> =>
  write(req, () => req.payload.update({ collection: 'monitoring-rounds', id, data: data as never, depth: 0, overrideAccess: false, req }))

/** A round that began stays as history. @throws {DomainError} 409 */
export const deleteRound = (req: PayloadRequest, id: string): Promise<unknown> =>
  write(req, () => req.payload.delete({ collection: 'monitoring-rounds', id, depth: 0, overrideAccess: false, req }))
