import type { Payload } from 'payload'

import { ACTION_PLAN_STATES } from '@/domain/planning/transitions'
import { REPORT_STATES } from '@/domain/reporting/transitions'

import { ACTIVITIES, PLANS, REPORTS } from './paperList'
import { ensure, SYSTEM, type DemoClock } from './ensure'
import type { DemoStructure } from './structure'

/** Moves a paper along its own flow, from wherever it stands, up to `target`. */
async function moveTo(payload: Payload, collection: 'action-plans' | 'reports', id: string, states: readonly string[], target: string): Promise<void> {
  const doc = await payload.db.findOne<{ id: string; status: string }>({ collection, where: { id: { equals: id } } })
  for (const status of states.slice(states.indexOf(doc?.status ?? 'draft') + 1, states.indexOf(target) + 1)) {
    await payload.update({ collection, id, data: { status } as never, ...SYSTEM })
  }
}

/** Action plans and reports of the nation, a province and cities, in several states. */
export async function seedPapers(payload: Payload, structure: DemoStructure, clock: DemoClock): Promise<void> {
  for (const plan of PLANS(clock.year)) {
    const owner = structure.get(plan.region)
    if (!owner) continue
    const { region, status, activities, ...content } = plan
    const { id } = await ensure(payload, 'action-plans', { and: [{ title: { equals: plan.title } }, { taskForce: { equals: owner.taskForce } }] }, { ...content, taskForce: owner.taskForce, status: 'draft' })
    const standing = await payload.db.findOne<{ id: string; status: string }>({ collection: 'action-plans', where: { id: { equals: id } } })
    for (const activity of standing?.status === 'draft' ? ACTIVITIES(clock.year).slice(0, activities) : []) {
      await ensure(payload, 'activities', { and: [{ title: { equals: activity.title } }, { plan: { equals: id } }] }, {
        ...activity,
        plan: id,
        subTaskForce: owner.units.get(activity.programme),
        locations: [region],
      })
    }
    await moveTo(payload, 'action-plans', id, ACTION_PLAN_STATES, status)
  }
  for (const report of REPORTS(clock.year)) {
    const owner = structure.get(report.region)
    if (!owner) continue
    const { region: _region, status, ...content } = report
    const { id } = await ensure(payload, 'reports', { and: [{ title: { equals: report.title } }, { taskForce: { equals: owner.taskForce } }] }, { ...content, taskForce: owner.taskForce, status: 'draft' })
    await moveTo(payload, 'reports', id, REPORT_STATES, status)
  }
}
