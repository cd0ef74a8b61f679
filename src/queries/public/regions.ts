import { cache } from 'react'

import { isRegionId, levelOf, NATIONAL, provinceOf } from '@/domain/platform/regions'
import { properName, titleOf } from '@/domain/structure/regionTitles'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { findPublic } from './gateway'
import type { Paged, ProvinceRow, Region, RegionRow, RegionStatus } from './types'

/** 1 + 38 + 514 and room for new ones. */
const ALL_REGIONS = 700
const PER_PAGE = 40

const byCode = (a: { id: string }, b: { id: string }): number => (a.id === NATIONAL ? -1 : b.id === NATIONAL ? 1 : a.id < b.id ? -1 : 1)

/** Every region, in the order of the codes. Codes and names change by law, a few times in ten years. */
export const allRegions = cache(async (): Promise<Region[]> => {
  const { docs } = await findPublic('names of regions', {
    collection: 'regions',
    where: { id: { exists: true } },
    select: { name: true, kind: true },
    limit: ALL_REGIONS,
  })
  return docs
    .map((doc) => {
      const id = String(doc.id)
      const parent = id === NATIONAL ? null : id.includes('.') ? provinceOf(id) : NATIONAL
      return { id, name: doc.name, level: levelOf(id), kind: doc.kind, parent }
    })
    .sort(byCode)
})

type Standing = { taskForce: string; status: Exclude<RegionStatus, 'none'>; establishedAt?: string }

/** Status of every task force on record, by region. */
const standings = cache(async (): Promise<Map<string, Standing>> => {
  const { docs } = await findPublic('status of task forces: which regions have one is public', {
    collection: 'task-forces',
    where: { status: { in: ['planned', 'established', 'inactive'] } },
    select: { region: true, status: true, establishedAt: true },
    limit: ALL_REGIONS,
  })
  return new Map(
    docs.flatMap((doc) => {
      const region = idOf(doc.region)
      if (!region) return []
      return [[region, { taskForce: String(doc.id), status: doc.status, establishedAt: doc.establishedAt ?? undefined }]]
    }),
  )
})

/** "Kota Bandung", "Provinsi Jawa Barat"; the national level as "Pusat" or "National". */
export const regionTitle = (region: Region, locale: Locale): string =>
  region.level === 'pusat' ? (locale === 'en' ? 'National' : 'Pusat') : titleOf(region)

/** Titles by region id, for lists that carry only the id. */
export async function regionTitles(locale: Locale): Promise<(id: string | undefined) => string> {
  const titles = new Map((await allRegions()).map((region) => [region.id, regionTitle(region, locale)]))
  return (id) => (id && titles.get(id)) || ''
}

/** The 38 provinces and, first, the national level, for filters. */
export async function provinceNames(locale: Locale): Promise<{ id: string; name: string }[]> {
  const regions = await allRegions()
  return regions
    .filter(({ level }) => level !== 'kabkota')
    .map((region) => ({ id: region.id, name: region.level === 'pusat' ? regionTitle(region, locale) : properName(region.name) }))
}

/** A region with the status of its task force; undefined for what is no region. */
export async function regionRow(id: string, locale: Locale): Promise<(RegionRow & { taskForce?: string }) | undefined> {
  if (!isRegionId(id)) return undefined
  const [regions, states] = await Promise.all([allRegions(), standings()])
  const region = regions.find((candidate) => candidate.id === id)
  if (!region) return undefined
  const standing = states.get(id)
  return {
    ...region,
    title: regionTitle(region, locale),
    status: standing?.status ?? 'none',
    establishedAt: standing?.status === 'established' ? standing.establishedAt : undefined,
    taskForce: standing?.taskForce,
  }
}

type Filter = { search: string; province?: string; status?: RegionStatus }

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('id')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()

/**
 * Directory of all regions, 40 to a page, the best match first. The whole list is at hand, so searching it needs no
 * query that folds case differently on each database.
 */
export async function regionRows(
  locale: Locale,
  filter: Filter,
  page: number,
): Promise<Paged<RegionRow & { provinceName: string }> & { established: number }> {
  const [regions, states] = await Promise.all([allRegions(), standings()])
  const names = new Map(regions.map((region) => [region.id, region.name]))
  const words = plain(filter.search).split(' ').filter(Boolean)
  const rows = regions
    .filter((region) => !filter.province || provinceOf(region.id) === filter.province)
    .map((region) => {
      const standing = states.get(region.id)
      return {
        ...region,
        title: regionTitle(region, locale),
        status: standing?.status ?? ('none' as const),
        establishedAt: standing?.status === 'established' ? standing.establishedAt : undefined,
        provinceName: region.level === 'kabkota' ? properName(names.get(provinceOf(region.id)) ?? '') : '',
      }
    })
    .filter((row) => !filter.status || row.status === filter.status)
    .filter((row) => {
      const text = `${plain(row.title)} ${row.id}`
      return words.every((word) => text.includes(word))
    })
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const current = Math.min(page, pages)
  return {
    rows: rows.slice((current - 1) * PER_PAGE, current * PER_PAGE),
    total: rows.length,
    page: current,
    pages,
    established: rows.filter(({ status }) => status === 'established').length,
  }
}

/** Counts of established and all regions directly below a region. */
export async function below(id: string): Promise<{ established: number; total: number }> {
  const [regions, states] = await Promise.all([allRegions(), standings()])
  const children = regions.filter(({ parent }) => parent === id)
  return { established: children.filter((child) => states.get(child.id)?.status === 'established').length, total: children.length }
}

/** The 38 provinces with counts of their kabupaten and kota: the measure on the map. */
export const provinceRows = cache(async (): Promise<ProvinceRow[]> => {
  const [regions, states] = await Promise.all([allRegions(), standings()])
  return regions
    .filter(({ level }) => level === 'provinsi')
    .map((province) => {
      const statuses = regions.filter(({ parent }) => parent === province.id).map(({ id }) => states.get(id)?.status)
      const established = statuses.filter((status) => status === 'established').length
      const own = states.get(province.id)?.status ?? 'none'
      const reported = own !== 'none' || statuses.some(Boolean)
      return {
        id: province.id,
        name: properName(province.name),
        own,
        total: statuses.length,
        established,
        planned: statuses.filter((status) => status === 'planned').length,
        reported,
        share: reported && statuses.length > 0 ? established / statuses.length : undefined,
      }
    })
})
