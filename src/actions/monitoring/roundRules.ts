import type { PayloadRequest } from 'payload'

import { type Cadence, CADENCE_2012 } from '@/domain/monitoring/calendar'
import { cadenceOf, type MonitorRule } from '@/domain/monitoring/whoMonitors'
import { levelOf } from '@/domain/platform/regions'
import { parseRuleSet } from '@/domain/structure/ruleSetParser'
import { idOf } from '@/lib/relation'

/** Whom a task force may monitor and how often, by its own rule set; where that says nothing, by the guideline. */
export async function roundRules(req: PayloadRequest, taskForce: string | undefined, region: string): Promise<{ monitoring?: readonly MonitorRule[]; cadence: Cadence }> {
  const tx = { transactionID: req.transactionID }
  const owner = await req.payload.db.findOne<{ id: string; ruleSet?: unknown }>({ collection: 'task-forces', where: { id: { equals: taskForce ?? '' } }, select: { ruleSet: true }, req: tx })
  const ruleSet = await req.payload.db.findOne<{ id: string; definition?: unknown }>({ collection: 'rule-sets', where: { id: { equals: idOf(owner?.ruleSet) ?? '' } }, select: { definition: true }, req: tx })
  const parsed = parseRuleSet(ruleSet?.definition)
  if (!parsed.ok) return { cadence: CADENCE_2012 }
  const rules = parsed.value.levels[levelOf(region)]
  return { monitoring: rules.monitoring, cadence: cadenceOf(rules) }
}
