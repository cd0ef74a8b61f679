import type { Where } from 'payload'

import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { pageOrLast } from '../pageOrLast'
import { findPublic } from './gateway'
import { regionTitles } from './regions'
import type { CentreRow, Paged } from './types'

const PER_PAGE = 25
const REASON = 'directory of service centres with their hotlines, for people who need help'

const SELECT = { name: true, form: true, region: true, services: true, hotline: true, profile: true, address: true, confidentialLocation: true } as const

/**
 * Service centres in the order of the region codes. Capacity stays inside; so does the address wherever the location
 * is confidential, even if one is stored by mistake.
 */
export async function centreRows(
  locale: Locale,
  filter: { province?: string; region?: string; service?: string },
  page: number,
): Promise<Paged<CentreRow>> {
  const conditions: Where[] = [{ status: { not_equals: 'inactive' } }]
  if (filter.province) conditions.push({ province: { equals: filter.province } })
  if (filter.region) conditions.push({ region: { equals: filter.region } })
  if (filter.service) conditions.push({ services: { in: [filter.service] } })
  const where: Where = { and: conditions }
  const { docs, ...paged } = await pageOrLast(page, (at) =>
    findPublic(REASON, { collection: 'service-centres', where, select: SELECT, limit: PER_PAGE, page: at, sort: ['region', 'name'] }),
  )
  const title = await regionTitles(locale)
  return {
    rows: docs.map((doc) => {
      const region = idOf(doc.region) ?? ''
      const confidential = doc.confidentialLocation === true
      return {
        id: String(doc.id),
        name: doc.name,
        form: doc.form,
        regionId: region,
        regionTitle: title(region),
        services: doc.services ?? [],
        hotline: doc.hotline ?? undefined,
        address: confidential ? undefined : (doc.address ?? undefined),
        confidential,
        description: doc.profile?.summary ?? undefined,
        hours: doc.profile?.hours ?? undefined,
      }
    }),
    ...paged,
  }
}
