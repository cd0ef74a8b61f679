import { idOf, idsOf } from '@/lib/relation'
import type { Activity } from '@/payload-types'
import type { ActivityView } from './types'

/** What a reader sees of an activity, on the public site and on the staff pages. */
export const ACTIVITY_SELECT = {
  title: true,
  programme: true,
  schedule: true,
  responsible: true,
  team: true,
  locations: true,
  genderResponsive: true,
  indicators: true,
  budget: true,
} as const

type Name = (id: string | undefined) => string | undefined

/** An activity as its readers see it; `region` and `institution` give names by id. */
export const activityView =
  ({ region, institution }: { region: (id: string | undefined) => string; institution: Name }) =>
  (doc: Pick<Activity, 'id' | keyof typeof ACTIVITY_SELECT>): ActivityView => ({
    id: String(doc.id),
    title: doc.title,
    programme: doc.programme,
    schedule: doc.schedule ?? undefined,
    responsible: institution(idOf(doc.responsible)),
    team: doc.team ?? undefined,
    locations: idsOf(doc.locations).map(region).filter(Boolean),
    genderResponsive: doc.genderResponsive === true,
    indicators: (doc.indicators ?? []).map(({ name, unit, baseline, targets }) => ({
      name,
      unit: unit ?? undefined,
      baseline: baseline ?? undefined,
      targets: (targets ?? []).map(({ year, value }) => ({ year, value: String(value) })),
    })),
    budget: (doc.budget ?? []).map(({ source, year, amount }) => ({ source, year, amount })),
  })
