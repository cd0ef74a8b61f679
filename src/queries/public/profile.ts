import { cache } from 'react'

import type { Seat } from '@/components/ui/StructureChart'
import { provinceOf } from '@/domain/platform/regions'
import { FIELD, keysOf, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { findPublic } from './gateway'
import { institutionNames } from './institutions'
import { allRegions, below, regionRow, regionTitle } from './regions'
import type { DutyUnit, ProfileView, RegionRow } from './types'

const REASON = 'profile of an established task force'
/** A rule set has about 60 seats; members may be added. */
const MOST_MEMBERS = 300

const title = (region: RegionRow, locale: Locale): string =>
  region.level === 'pusat' && locale === 'en' ? 'National Task Force' : publicText[locale].profile.of(region.title)

async function taskForceOf(id: string) {
  const { docs } = await findPublic(REASON, {
    collection: 'task-forces',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'established' } }] },
    select: { decree: true, secretariat: true, profile: true },
    limit: 1,
  })
  return docs[0]
}

async function signedDecree(id: string | undefined): Promise<ProfileView['decree']> {
  if (!id) return undefined
  const { docs } = await findPublic('number and date of the decree that established a task force', {
    collection: 'decrees',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'signed' } }] },
    select: { number: true, kind: true, date: true, validUntil: true },
    limit: 1,
  })
  const decree = docs[0]
  if (!decree?.number) return undefined
  return { kind: decree.kind ?? '', number: decree.number, date: decree.date ?? undefined, validUntil: decree.validUntil ?? undefined }
}

/** Seats that are not ended, with the office and institution; a person's name only where the task force shows names. */
async function seats(taskForce: string, showNames: boolean) {
  const { docs } = await findPublic('seats of an established task force: office and institution', {
    collection: 'members',
    where: { and: [{ taskForce: { equals: taskForce } }, { status: { in: ['vacant', 'active'] } }] },
    select: { subTaskForce: true, institution: true, role: true, position: true, status: true, ...(showNames ? { name: true } : {}) },
    limit: MOST_MEMBERS,
    sort: 'order',
  })
  const names = await institutionNames([...new Set(docs.flatMap((doc) => idOf(doc.institution) ?? []))])
  return docs.map((doc) => {
    const vacant = doc.status !== 'active'
    const seat: Seat = {
      position: doc.position,
      institution: names(idOf(doc.institution)),
      name: showNames && !vacant && 'name' in doc && typeof doc.name === 'string' && doc.name ? doc.name : undefined,
      vacant,
    }
    return { role: doc.role, unit: idOf(doc.subTaskForce), seat }
  })
}

async function units(taskForce: string, locale: Locale) {
  const { docs } = await findPublic('sub task forces and their duties', {
    collection: 'sub-task-forces',
    where: { taskForce: { equals: taskForce } },
    select: { field: true, coordinator: true, coordinatorName: true, duties: true },
    limit: 20,
  })
  const order = keysOf(FIELD) as string[]
  const names = await institutionNames([...new Set(docs.flatMap((doc) => idOf(doc.coordinator) ?? []))])
  return docs
    .map((doc) => ({
      id: String(doc.id),
      field: doc.field,
      title: wordFor(FIELD, doc.field, locale),
      coordinator: names(idOf(doc.coordinator)) ?? doc.coordinatorName ?? undefined,
      duties: (doc.duties ?? []).map((duty) => ({ title: (locale === 'en' && duty.titleEn) || duty.title, clause: duty.clause ?? undefined })),
    }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/**
 * What the public may know about a region's task force; undefined for what is no region. Structure, duties and
 * contacts belong to an established task force only; names to one whose profile shows them.
 */
export const taskForceProfile = cache(async (regionId: string, locale: Locale): Promise<ProfileView | undefined> => {
  const region = await regionRow(regionId, locale)
  if (!region) return undefined
  const regions = await allRegions()
  const province = regions.find(({ id }) => id === provinceOf(region.id))
  const base: ProfileView = {
    region,
    title: title(region, locale),
    above: region.level === 'kabkota' && province ? [{ id: province.id, title: regionTitle(province, locale) }] : [],
    provinceTitle: province ? regionTitle(province, locale) : '',
    duties: [],
    below: region.level === 'kabkota' ? undefined : await below(region.id),
  }
  if (region.status !== 'established' || !region.taskForce) return base
  const taskForce = await taskForceOf(region.taskForce)
  if (!taskForce) return base
  const showNames = taskForce.profile?.showNames === true
  const [decree, members, subs] = await Promise.all([
    signedDecree(idOf(taskForce.decree)),
    seats(region.taskForce, showNames),
    units(region.taskForce, locale),
  ])
  const of = (...roles: string[]) => members.filter(({ role }) => roles.includes(role)).map(({ seat }) => seat)
  return {
    ...base,
    decree,
    summary: taskForce.profile?.summary ?? undefined,
    secretariat: {
      seat: taskForce.secretariat?.seat ?? undefined,
      head: taskForce.secretariat?.head ?? undefined,
      address: taskForce.secretariat?.address ?? undefined,
      phone: taskForce.secretariat?.phone ?? undefined,
      email: taskForce.secretariat?.email ?? undefined,
    },
    structure: {
      chairs: of('ketua'),
      dailyChairs: of('ketua-harian'),
      secretariat: { seat: taskForce.secretariat?.seat ?? undefined, head: of('kepala-sekretariat')[0], staff: of('staf-sekretariat') },
      units: subs.map((unit) => ({
        key: unit.field,
        title: unit.title,
        coordinator:
          members.find((member) => member.unit === unit.id && member.role === 'koordinator')?.seat ??
          (unit.coordinator ? { position: unit.coordinator, vacant: false } : undefined),
        members: members.filter((member) => member.unit === unit.id && member.role === 'anggota').map(({ seat }) => seat),
      })),
      members: members.filter((member) => !member.unit && member.role === 'anggota').map(({ seat }) => seat),
    },
    duties: subs
      .filter(({ duties }) => duties.length > 0)
      .map((unit): DutyUnit => ({ key: unit.field, title: unit.title, coordinator: unit.coordinator, duties: unit.duties })),
  }
})
