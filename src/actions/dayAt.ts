import { zoneOf } from '@/domain/platform/regions'
import { dateIn } from '@/lib/clock'

/** Today in a region: what `today` means for a response on its pages, in its defaults and when it is saved, and for dates left open. */
export const dayAt = (region: string): string => dateIn(zoneOf(region))
