import type { PayloadRequest } from 'payload'

import { ROUND_KIND } from '@/domain/monitoring/lists'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'

import { objectNames } from './objectNames'

/** What a round is called in a list, for those of these rounds that the asker may read: kind, period, who monitors. */
export async function roundNames(req: PayloadRequest, ids: readonly string[], locale: Locale): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'monitoring-rounds', where: { id: { in: [...ids] } }, select: { kind: true, period: true, taskForce: true }, sort: '-createdAt', limit: ids.length, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  const keyOf = (taskForce: unknown): string => `task-forces:${idOf(taskForce)}`
  const names = await objectNames(req, docs.map(({ taskForce }) => keyOf(taskForce)))
  return new Map(docs.map((doc) => [String(doc.id), [`${ROUND_KIND[doc.kind][locale]} ${doc.period}`, names.get(keyOf(doc.taskForce))].filter(Boolean).join(' · ')]))
}
