import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook } from 'payload'

import { parentOf } from '@/domain/platform/regions'
import { planTaskForce } from '@/domain/structure/planTaskForce'
import { parseRuleSet } from '@/domain/structure/ruleSet'
import { audit } from '@/hooks/recordAudit'
import { conflict } from '@/lib/errors'
import { idOf } from '@/lib/relation'

/**
 * After a task force is created: its Sub GTs with duties, its vacant seats and the draft establishing decree, all from
 * the rule set of its level (guideline 2.1–2.3), in the same transaction: either all of it exists, or none.
 */
export const buildStructure: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const tx = { transactionID: req.transactionID }
  const region = String(idOf(doc.region))
  const [ruleSet, place, above] = await Promise.all([
    req.payload.db.findOne<{ id: string; definition: unknown }>({ collection: 'rule-sets', where: { id: { equals: idOf(doc.ruleSet) } }, req: tx }),
    req.payload.db.findOne<{ id: string; name: string; kind: 'negara' | 'provinsi' | 'kabupaten' | 'kota'; level: 'pusat' | 'provinsi' | 'kabkota' }>({ collection: 'regions', where: { id: { equals: region } }, req: tx }),
    parentOf(region) ? req.payload.db.findOne<{ id: string; name: string }>({ collection: 'regions', where: { id: { equals: parentOf(region) } }, req: tx }) : null,
  ])
  const parsed = parseRuleSet(ruleSet?.definition)
  if (!parsed.ok || !place) throw conflict('rule-set-invalid', 'Perangkat aturan tidak dapat dibaca.', 'The rule set cannot be read.')
  const plan = planTaskForce({ ruleSet: parsed.value, region: { id: region, name: place.name, level: place.level, kind: place.kind }, parentName: above?.name })
  const common = { taskForce: doc.id, region, province: doc.province }
  // Straight through the adapter, a hundred rows at a time: the rules were checked with the rule set. The trail is kept all the same.
  const create = async (collection: 'sub-task-forces' | 'members' | 'decrees', data: Record<string, unknown>) => {
    const made = await req.payload.db.create({ collection, data: { ...common, ...data }, req: tx })
    await audit(req, { action: 'create', collection, document: String(made.id), fields: Object.keys(data) })
    return made
  }

  const decree = await create('decrees', { title: plan.decree.title, kind: plan.decree.kind, issuer: plan.decree.issuer, effect: 'establish', status: 'draft' })
  const subs = new Map<string, string>()
  for (const sub of plan.subTaskForces) {
    const made = await create('sub-task-forces', {
      field: sub.field, name: sub.name.id, coordinatorName: sub.coordinatorName, clause: sub.clause,
      duties: sub.duties.map((duty) => ({ id: randomBytes(12).toString('hex'), title: duty.title.id, titleEn: duty.title.en, clause: duty.clause, code: duty.code })),
    })
    subs.set(sub.field, String(made.id))
  }
  for (const [order, slot] of plan.slots.entries()) {
    await create('members', {
      slotKey: slot.slotKey, activeKey: `${doc.id}:${slot.slotKey}`, order, role: slot.role, element: slot.element, position: slot.position,
      exOfficio: slot.exOfficio, clause: slot.clause, status: 'vacant', subTaskForce: slot.subTaskForceField ? subs.get(slot.subTaskForceField) : undefined,
    })
  }
  // The draft decree becomes the task force's decree when it is signed; the seat of the secretariat is known at once.
  await req.payload.db.updateOne({ collection: 'task-forces', id: doc.id, data: { secretariat: { ...doc.secretariat, seat: doc.secretariat?.seat ?? plan.taskForce.secretariat.seat, head: doc.secretariat?.head ?? plan.taskForce.secretariat.head }, decree: decree.id }, req: tx, returning: false })
  return { ...doc, decree: decree.id, secretariat: { ...doc.secretariat, ...plan.taskForce.secretariat } }
}
