import type { Where } from 'payload'

import { grantsOf } from '@/access/scope'
import { toAssignment } from '@/access/scopeOf'
import { dayAt } from '@/actions/dayAt'
import { objectKey } from '@/actions/monitoring/objects'
import { roundRules } from '@/actions/monitoring/roundRules'
import { type Cadence, type Window, windowOf } from '@/domain/monitoring/calendar'
import { ruleFor, WHO_MONITORS } from '@/domain/monitoring/whoMonitors'
import type { ObjectKind } from '@/domain/monitoring/lists'
import { covers, levelOf } from '@/domain/platform/regions'
import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'

import { formTitle } from '../forms/responses'
import type { Staff } from '../session'

export type Choice = { value: string; label: string; hint?: string }
export type Desk = { taskForce: string; region: string; name: string }

const MOST = 700

/** Task forces whose rounds the person prepares: nearly always one. */
export async function desks(staff: Staff): Promise<Desk[]> {
  const ids = [...new Set(grantsOf(staff.scope, 'secretariat').flatMap(({ taskForce }) => taskForce ?? []))]
  if (ids.length === 0) return []
  const { docs } = await staff.payload.find({ collection: 'task-forces', where: { id: { in: ids } }, select: { name: true, region: true }, sort: 'region', limit: ids.length, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  return docs.map((doc) => ({ taskForce: String(doc.id), region: idOf(doc.region) ?? 'ID', name: doc.name }))
}

export type PeriodChoice = Window & { kind: 'monitoring' | 'evaluation' }

/** The window before this one, this one, and the next, of both kinds: what a round is made for. */
export async function periodChoices(staff: Staff, desk: Desk): Promise<PeriodChoice[]> {
  const { cadence } = await roundRules(staff.req, desk.taskForce, desk.region)
  return windowsAround(dayAt(desk.region), cadence)
}

export function windowsAround(today: string, cadence: Cadence): PeriodChoice[] {
  const day = (from: string, by: number): string => new Date(Date.parse(`${from}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
  return (['monitoring', 'evaluation'] as const).flatMap((kind) => {
    const here = windowOf(kind, today, cadence)
    if (!here) return []
    const [before, after] = [windowOf(kind, day(here.from, -1), cadence), windowOf(kind, day(here.until, 1), cadence)]
    return [before, here, after].flatMap((window) => (window ? [{ ...window, kind }] : []))
  })
}

/** Decrees of the task force that may be the letter; a draft is offered too, and said to be one. */
export async function letterChoices(staff: Staff, desk: Desk): Promise<(Choice & { signed: boolean })[]> {
  const { docs } = await staff.payload.find({
    collection: 'decrees', where: { and: [{ taskForce: { equals: desk.taskForce } }, { status: { in: ['draft', 'signed'] } }] }, select: { title: true, number: true, status: true }, sort: '-createdAt', limit: 100, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return docs.map((doc) => ({ value: String(doc.id), label: [doc.number, doc.title].filter(Boolean).join(' – '), signed: doc.status === 'signed' }))
}

export type Account = { id: string; name: string; office: string; kind: 'anggota' | 'sekretariat' | 'luar' }
const INSIDE: ReadonlySet<string> = new Set(['secretariat', 'daily-chair', 'chair', 'member', 'sub-coordinator'])
/** They work on the system, or at a PPT, which is monitored itself: no outside team. */
const NEVER: ReadonlySet<string> = new Set(['system-admin', 'auditor', 'centre-head', 'caseworker'])

/** Accounts of the secretariat's own region: those with an office in the task force, and the others. */
export async function teamChoices(staff: Staff, desk: Desk): Promise<Account[]> {
  const { docs } = await staff.payload.find({
    collection: 'users', where: { and: [{ region: { equals: desk.region } }, { active: { not_equals: false } }] }, select: { name: true, assignments: true }, sort: 'name', limit: 300, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return docs.flatMap((doc) => {
    const rows: unknown[] = Array.isArray(doc.assignments) ? doc.assignments : []
    const roles = rows.map((row) => toAssignment(row as Record<string, unknown>).role)
    if (roles.some((role) => NEVER.has(role))) return []
    const inside = roles.find((role) => INSIDE.has(role))
    return [{ id: String(doc.id), name: doc.name, office: wordFor(ROLE_LABEL, inside ?? roles[0], 'id'), kind: inside === 'secretariat' ? 'sekretariat' : inside ? 'anggota' : 'luar' }]
  })
}

export type ObjectChoice = { value: string; label: string; clause: string; kind: ObjectKind; region: string; field?: string; ref: { relationTo: string; value: string } }

/** What the task force may monitor by its rule set, of each kind, by name. */
export async function objectChoices(staff: Staff, desk: Desk): Promise<ObjectChoice[]> {
  const { monitoring = WHO_MONITORS[levelOf(desk.region)] } = await roundRules(staff.req, desk.taskForce, desk.region)
  const title = await regionTitles(staff.locale)
  const choices: ObjectChoice[] = []
  for (const [kind, collection] of [['task-force', 'task-forces'], ['sub-task-force', 'sub-task-forces'], ['service-centre', 'service-centres']] as const) {
    const below = monitoring.some((rule) => rule.kind === kind && rule.where === 'below')
    if (!monitoring.some((rule) => rule.kind === kind)) continue
    const where: Where = !below ? { region: { equals: desk.region } } : levelOf(desk.region) === 'pusat' ? {} : { province: { equals: desk.region } }
    const { docs } = await staff.payload.find({ collection, where, select: { name: true, region: true, ...(kind === 'sub-task-force' ? { field: true } : { status: true }) } as never, sort: ['region', 'name'], limit: MOST, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
    for (const doc of docs as unknown as { id: string; name: string; region: unknown; status?: string; field?: string }[]) {
      const region = idOf(doc.region) ?? ''
      const rule = covers(desk.region, region) ? ruleFor(desk.region, { kind, region }, monitoring) : undefined
      if (!rule || doc.status === 'inactive' || doc.status === 'planned') continue
      const ref = { relationTo: collection, value: String(doc.id) }
      const place = title(region)
      choices.push({ kind, ref, region, ...(doc.field && { field: doc.field }), value: objectKey(ref), clause: rule.clause, label: kind === 'sub-task-force' || doc.name.includes(place) ? doc.name : `${doc.name}, ${place}` })
    }
  }
  return choices
}

export type InstrumentChoice = Choice & { form: string; key: string; subject: string }

/** Forms in force for monitoring and evaluation, with their current version; ids are of the version. */
export async function instrumentChoices(staff: Staff): Promise<InstrumentChoice[]> {
  const { docs } = await staff.payload.find({
    collection: 'forms', where: { and: [{ status: { equals: 'active' } }, { purpose: { in: ['monitoring', 'evaluation'] } }, { subject: { in: ['task-force', 'sub-task-force', 'service-centre'] } }] },
    select: { title: true, titleEn: true, key: true, subject: true, currentVersion: true }, sort: 'title', limit: 200, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return docs.flatMap((doc) => {
    const version = idOf(doc.currentVersion)
    return version ? [{ value: version, label: formTitle(doc, staff.locale), form: String(doc.id), key: doc.key, subject: doc.subject }] : []
  })
}
