import type { StructureProps } from '@/components/ui/StructureChart'
import type { Level } from '@/domain/platform/regions'
import type { RegionKind } from '@/domain/structure/regionTitles'

/** Status of a region's task force; `none` where there is no task force on record. */
export type RegionStatus = 'planned' | 'established' | 'inactive' | 'none'

export type Region = { id: string; name: string; level: Level; kind: RegionKind; parent: string | null }

export type RegionRow = Region & { title: string; status: RegionStatus; establishedAt?: string }

/** One province on the map and in its table; counts are of its kabupaten and kota. */
export type ProvinceRow = {
  id: string
  name: string
  /** Status of the province's own task force. */
  own: RegionStatus
  total: number
  established: number
  planned: number
  /** Nothing at all on record, which is not the same as none established (`0`). */
  reported: boolean
  /** Established of total, 0–1; undefined when not reported. */
  share: number | undefined
}

export type Paged<T> = { rows: T[]; total: number; page: number; pages: number }

export type PlanRow = {
  id: string
  title: string
  regionId: string
  regionTitle: string
  kind: 'ran' | 'rad'
  periodStart: string
  periodEnd: string
  /** Share of the period that has passed, 0–1. */
  elapsed: number
  /** Whole rupiah over all activities; undefined when amounts cannot be added exactly. */
  budget: number | undefined
  publishedAt?: string
}

export type Indicator = { name: string; unit?: string; baseline?: string; targets: { year: number; value: string }[] }

export type ActivityView = {
  id: string
  title: string
  programme: string
  schedule?: string
  responsible?: string
  team?: string
  locations: string[]
  genderResponsive: boolean
  indicators: Indicator[]
  budget: { source: string; year: number; amount: number }[]
}

export type PlanView = PlanRow & {
  problem?: string
  legalDocument?: string
  activities: ActivityView[]
}

export type ReportRow = {
  id: string
  title: string
  kind: string
  regionId: string
  regionTitle: string
  period: string
  publishedAt?: string
}

export type ReportView = ReportRow & { sections: { title: string; body: string }[] }

export type CentreRow = {
  id: string
  name: string
  form: string
  regionId: string
  regionTitle: string
  services: string[]
  hotline?: string
  /** Left out when confidential. */
  address?: string
  confidential: boolean
  description?: string
  hours?: string
}

export type FreshEntry = { kind: 'plan' | 'report'; id: string; title: string; regionTitle: string; date: string }

export type DutyUnit = { key: string; title: string; coordinator?: string; duties: { title: string; clause?: string }[] }

export type SecretariatView = { seat?: string; head?: string; address?: string; phone?: string; email?: string }

export type ProfileView = {
  region: RegionRow
  title: string
  /** Regions above, highest first, for the way back up. */
  above: { id: string; title: string }[]
  provinceTitle: string
  decree?: { kind: string; number: string; date?: string; validUntil?: string }
  /** Only of an established task force. */
  summary?: string
  structure?: Omit<StructureProps, 'locale'>
  duties: DutyUnit[]
  secretariat?: SecretariatView
  below?: { established: number; total: number }
}
