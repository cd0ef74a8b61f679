import type { PayloadRequest } from 'payload'

import type { Seat, StructureProps } from '@/components/ui/StructureChart'
import { FIELD, keysOf, wordFor } from '@/domain/vocabulary'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import type { TaskForce } from '@/payload-types'

/** A rule set has about 60 seats; members may be added. */
const MOST_SEATS = 400

/** The structure of a task force as its own people see it: with names, vacant seats as such. */
export async function structureOf(req: PayloadRequest, taskForce: TaskForce, locale: Locale): Promise<StructureProps> {
  const own = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const [members, subs] = await Promise.all([
    req.payload.find({
      collection: 'members', where: { and: [{ taskForce: { equals: taskForce.id } }, { status: { not_equals: 'ended' } }] }, sort: 'order', limit: MOST_SEATS,
      select: { role: true, position: true, name: true, institution: true, status: true, subTaskForce: true }, ...own,
    }),
    req.payload.find({ collection: 'sub-task-forces', where: { taskForce: { equals: taskForce.id } }, limit: 20, select: { field: true, coordinatorName: true }, ...own }),
  ])
  const ids = [...new Set(members.docs.flatMap((member) => idOf(member.institution) ?? []))]
  const institutions = ids.length > 0 ? await req.payload.find({ collection: 'institutions', where: { id: { in: ids } }, limit: ids.length, select: { name: true }, ...own }) : { docs: [] }
  const names = new Map(institutions.docs.map((doc) => [String(doc.id), doc.name]))
  const rows = members.docs.map((member) => {
    const vacant = member.status !== 'active'
    const seat: Seat = { position: member.position, institution: names.get(idOf(member.institution) ?? ''), name: vacant ? undefined : (member.name ?? undefined), vacant }
    return { role: member.role, unit: idOf(member.subTaskForce), seat }
  })
  const of = (role: string): Seat[] => rows.filter((row) => row.role === role).map(({ seat }) => seat)
  const order: string[] = keysOf(FIELD)
  return {
    locale,
    chairs: of('ketua'),
    dailyChairs: of('ketua-harian'),
    secretariat: { seat: taskForce.secretariat?.seat ?? undefined, head: of('kepala-sekretariat')[0], staff: of('staf-sekretariat') },
    units: [...subs.docs]
      .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
      .map((unit) => ({
        key: unit.field,
        title: wordFor(FIELD, unit.field, locale),
        coordinator: rows.find((row) => row.unit === String(unit.id) && row.role === 'koordinator')?.seat ?? (unit.coordinatorName ? { position: unit.coordinatorName, vacant: false } : undefined),
        members: rows.filter((row) => row.unit === String(unit.id) && row.role === 'anggota').map(({ seat }) => seat),
      })),
    members: rows.filter((row) => !row.unit && row.role === 'anggota').map(({ seat }) => seat),
  }
}
