import { idOf } from '@/lib/relation'
import { regionTitles } from '@/queries/public/regions'

import type { Staff } from './session'

export type LetterCentre = { lines: string[]; place?: string; hotline?: string }

/**
 * What the head of a letter says about the sending centre: region and hotline, and its address unless the location is
 * confidential. Past access control with a named reason: the receiver reads the letter too, but not the sender's profile.
 */
export async function letterCentre(staff: Staff, id: string): Promise<LetterCentre> {
  const { docs } = await staff.payload.find({
    collection: 'service-centres',
    where: { id: { equals: id } },
    select: { region: true, hotline: true, address: true, confidentialLocation: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: staff.req,
    context: { staffRead: 'letterhead of a referral letter' },
  })
  const centre = docs[0]
  if (!centre) return { lines: [] }
  const region = (await regionTitles('id'))(idOf(centre.region))
  const open = !centre.confidentialLocation
  return {
    lines: [open ? centre.address : undefined, region, centre.hotline && `Telepon ${centre.hotline}`].filter((line): line is string => Boolean(line)),
    place: open ? region.replace(/^(Kota|Kabupaten|Provinsi) /, '') : undefined,
    hotline: centre.hotline ?? undefined,
  }
}
