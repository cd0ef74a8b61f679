import { cache } from 'react'
import type { Where } from 'payload'

import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { pageOrLast } from '../pageOrLast'
import { findPublic } from './gateway'
import { regionTitles } from './regions'
import type { Paged, ReportRow, ReportView } from './types'

const PER_PAGE = 20

/** The only reports the public may see. */
const PUBLISHED: Where = { status: { equals: 'published' } }
const REASON = 'published reports are public (domain contract, § 3)'

const SELECT = { title: true, kind: true, region: true, period: true, publishedAt: true } as const

async function find(locale: Locale, where: Where, options: { limit: number; page?: number; sort: string }): Promise<Paged<ReportRow>> {
  const { docs, ...paged } = await pageOrLast(options.page, (page) =>
    findPublic(REASON, { collection: 'reports', where: { and: [PUBLISHED, where] }, select: SELECT, ...options, page }),
  )
  const title = await regionTitles(locale)
  return {
    rows: docs.map((doc) => {
      const region = idOf(doc.region) ?? ''
      return {
        id: String(doc.id),
        title: doc.title,
        kind: doc.kind,
        regionId: region,
        regionTitle: title(region),
        period: doc.period,
        publishedAt: doc.publishedAt ?? undefined,
      }
    }),
    ...paged,
  }
}

/** Published reports, the newest first. */
export function reportRows(locale: Locale, filter: { province?: string; kind?: string }, page: number): Promise<Paged<ReportRow>> {
  const where: Where[] = []
  if (filter.province) where.push({ province: { equals: filter.province } })
  if (filter.kind) where.push({ kind: { equals: filter.kind } })
  return find(locale, where.length > 0 ? { and: where } : {}, { limit: PER_PAGE, page, sort: '-publishedAt' })
}

export async function reportsOfRegion(locale: Locale, region: string): Promise<ReportRow[]> {
  return (await find(locale, { region: { equals: region } }, { limit: 20, sort: '-publishedAt' })).rows
}

export async function latestReports(locale: Locale, limit: number): Promise<ReportRow[]> {
  return (await find(locale, { publishedAt: { exists: true } }, { limit, sort: '-publishedAt' })).rows
}

/** One published report with its sections; undefined for every other id, whatever it is. */
export const publishedReport = cache(async (locale: Locale, id: string): Promise<ReportView | undefined> => {
  const row = (await find(locale, { id: { equals: id } }, { limit: 1, sort: 'id' })).rows[0]
  if (!row) return undefined
  const { docs } = await findPublic(REASON, {
    collection: 'reports',
    where: { and: [PUBLISHED, { id: { equals: id } }] },
    select: { sections: true },
    limit: 1,
  })
  const sections = docs[0]?.sections ?? []
  return {
    ...row,
    sections: sections.flatMap(({ heading, body }) => (body ? [{ title: heading, body }] : [])),
  }
})
