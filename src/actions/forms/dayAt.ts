import { zoneOf } from '@/domain/platform/regions'
import { dateIn } from '@/lib/clock'

/** The day where a response belongs: what `today` means on its pages, in its defaults and when it is saved. */
export const dayAt = (region: string): string => dateIn(zoneOf(region))
