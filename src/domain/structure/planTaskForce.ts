import { type DecreePlan, planDecree } from './planDecree'
import { forKind, titleOf, type TitledRegion } from './regionTitles'
import type { DutyDef, Element, Field, Level, MemberRole, RuleSetDefinition, Text2 } from './ruleSetTypes'

export type { DecreePlan } from './planDecree'

export type PlannedSlot = {
  slotKey: string
  role: MemberRole
  element: Element
  position: string
  subTaskForceField?: Field
  exOfficio: boolean
  clause: string
}

export type PlannedSubTaskForce = {
  field: Field
  name: Text2
  coordinatorName: string
  clause: string
  duties: DutyDef[]
}

export type TaskForcePlan = {
  taskForce: { name: string; level: Level; secretariat: { seat: string; head: string } }
  subTaskForces: PlannedSubTaskForce[]
  slots: PlannedSlot[]
  decree: DecreePlan
}

export type PlanInput = {
  ruleSet: RuleSetDefinition
  region: TitledRegion
  /** Name of the region above, which the considerations mention; none for the nation. */
  parentName?: string
}

/** "Gugus Tugas PP-TPPO Provinsi Jawa Barat", "… Kota Bandung", "… Pusat". */
export const taskForceName = (region: TitledRegion): string => `Gugus Tugas PP-TPPO ${titleOf(region)}`

/**
 * Everything that forming a task force creates, from the rules of the region's level: the task force, its sub task
 * forces with their duties, every seat (vacant, unique `slotKey`, in the order of the decree's appendix) and the
 * decree to draft. Deterministic: the same input gives the same plan.
 */
export function planTaskForce({ ruleSet, region, parentName }: PlanInput): TaskForcePlan {
  const rules = ruleSet.levels[region.level]
  const local = (printed: string): string => forKind(printed, region.kind)
  const name = taskForceName(region)
  const secretariat = { seat: local(rules.secretariat.seat), head: local(rules.secretariat.head) }
  const subTaskForces = rules.subTaskForces.map((sub) => ({
    field: sub.field,
    name: { ...sub.name },
    coordinatorName: local(sub.coordinator),
    clause: sub.clause,
    duties: sub.duties.map((duty) => ({ code: duty.code, title: { ...duty.title }, clause: duty.clause })),
  }))
  const slots = rules.slots.map((slot) => ({
    slotKey: slot.key,
    role: slot.role,
    element: slot.element,
    position: local(slot.position),
    ...(slot.field ? { subTaskForceField: slot.field } : {}),
    exOfficio: slot.exOfficio,
    clause: slot.clause,
  }))
  return {
    taskForce: { name, level: region.level, secretariat },
    subTaskForces,
    slots,
    decree: planDecree({ rules, region, parentName, subTaskForces, secretariat }),
  }
}
