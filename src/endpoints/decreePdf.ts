import type { PayloadRequest, Where } from 'payload'

import { type DecreeSeat, decreeInputOf, instrumentOf, renderDecreeDraft } from '@/documents/decreeDraft'
import { parentOf } from '@/domain/platform/regions'
import { membershipDecree } from '@/domain/structure/membershipDecree'
import { DECREE_KINDS, type DecreeKind } from '@/domain/structure/planDecree'
import { planTaskForce, type TaskForcePlan } from '@/domain/structure/planTaskForce'
import { parseRuleSet } from '@/domain/structure/ruleSet'
import { conflict } from '@/lib/errors'
import { idOf, idsOf } from '@/lib/relation'
import type { Decree, Member } from '@/payload-types'
import { citationOf, type RegulationKind } from '@/seed/base/regulations'

import { pdfEndpoint } from './pdf'

/** Seats of a task force: a rule set has about 60, members may be added. */
const MOST_SEATS = 400

/** The plan the task force was formed by: from the rule set it is pinned to, never from a later one. */
async function planOf(req: PayloadRequest, taskForce: string): Promise<TaskForcePlan> {
  const own = { depth: 0, limit: 1, pagination: false, overrideAccess: true, req } as const
  const found = await req.payload.find({ collection: 'task-forces', where: { id: { equals: taskForce } }, select: { region: true, ruleSet: true }, ...own })
  const region = String(idOf(found.docs[0]?.region))
  const above = parentOf(region)
  const [rules, places] = await Promise.all([
    req.payload.find({ collection: 'rule-sets', where: { id: { equals: idOf(found.docs[0]?.ruleSet) } }, ...own }),
    req.payload.find({ collection: 'regions', where: { id: { in: above ? [region, above] : [region] } }, ...own, limit: 2 }),
  ])
  const parsed = parseRuleSet(rules.docs[0]?.definition)
  const place = places.docs.find(({ id }) => id === region)
  if (!parsed.ok || !place) throw conflict('rule-set-invalid', 'Perangkat aturan tidak dapat dibaca.', 'The rule set cannot be read.')
  return planTaskForce({
    ruleSet: parsed.value,
    region: { id: region, name: place.name, level: place.level, kind: place.kind },
    parentName: places.docs.find(({ id }) => id === above)?.name,
  })
}

async function citationsOf(req: PayloadRequest, keys: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'regulations', where: { key: { in: [...keys] } }, limit: 200, depth: 0, pagination: false, overrideAccess: true, req })
  return keys.flatMap((key) => {
    const row = docs.find((doc) => doc.key === key)
    if (!row) return []
    return citationOf({ kind: row.kind as RegulationKind, number: row.number ?? '', year: row.year ?? 0, issuer: row.issuer ?? '', shortTitle: { id: row.shortTitle } })
  })
}

/** The appendix: every seat for a decree that establishes, else only those the decree is about. */
async function seatsOf(req: PayloadRequest, decree: Decree): Promise<DecreeSeat[]> {
  const named = new Map((decree.appointments ?? []).map((row) => [idOf(row.member), row.name]))
  const dismissed = new Set(idsOf(decree.dismissals))
  const taskForce = idOf(decree.taskForce)
  const about: Where = decree.effect === 'establish' ? { status: { not_equals: 'ended' } } : { id: { in: [...named.keys(), ...dismissed].filter(Boolean) } }
  if (decree.effect !== 'establish' && named.size + dismissed.size === 0) return []
  const [members, subs] = await Promise.all([
    req.payload.find({ collection: 'members', where: { and: [{ taskForce: { equals: taskForce } }, about] }, sort: 'order', limit: MOST_SEATS, depth: 0, pagination: false, overrideAccess: true, req }),
    req.payload.find({ collection: 'sub-task-forces', where: { taskForce: { equals: taskForce } }, limit: 20, depth: 0, pagination: false, select: { field: true }, overrideAccess: true, req }),
  ])
  const fields = new Map(subs.docs.map((sub) => [String(sub.id), sub.field]))
  return members.docs.map((member: Member) => ({
    role: member.role,
    element: member.element,
    position: member.position,
    field: fields.get(idOf(member.subTaskForce) ?? ''),
    name: named.get(String(member.id)) ?? (member.status === 'vacant' ? null : member.name),
  }))
}

const isKind = (value: unknown): value is DecreeKind => typeof value === 'string' && value in DECREE_KINDS

/** `GET /api/decrees/:id/pdf`: the draft for the legal bureau; without the mark DRAF once it is signed. */
export const decreePdf = pdfEndpoint('decrees', async (req, decree) => {
  const plan = await planOf(req, String(idOf(decree.taskForce)))
  const [citations, seats] = await Promise.all([citationsOf(req, plan.decree.legalBasis), seatsOf(req, decree)])
  const issuer = decree.issuer?.trim() || plan.decree.issuer
  const kind = isKind(decree.kind) ? decree.kind : plan.decree.kind
  const instrument = instrumentOf({ kind, issuer })
  const effect = decree.effect
  const wording = effect === 'establish' ? {} : membershipDecree({ effect, taskForce: plan.taskForce.name, instrument, title: decree.title })
  const bytes = await renderDecreeDraft(
    decreeInputOf(plan, citations, {
      issuer, instrument, title: decree.title, number: decree.number, date: decree.date, seats, draft: decree.status !== 'signed', ...wording,
    }),
  )
  return { bytes, name: `${decree.status === 'signed' ? 'sk' : 'konsep-sk'}-${String(idOf(decree.region))}` }
})
