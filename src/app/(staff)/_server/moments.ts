import { dateIn, now } from '@/lib/clock'

const NOON: Record<string, string> = { 'Asia/Jakarta': '05:00', 'Asia/Makassar': '04:00', 'Asia/Jayapura': '03:00' }

/**
 * A calendar date someone typed, as a moment: now for today, noon of their zone for another day, so that it stays the
 * same day whoever reads it in Indonesia.
 */
export function momentOf(date: string, zone: string): string {
  return date === dateIn(zone) ? now().toISOString() : `${date}T${NOON[zone] ?? '05:00'}:00.000Z`
}

/** Calendar date of a moment in a zone, for a form's boxes. */
export const dateOf = (moment: string | null | undefined, zone: string): string | undefined => (moment ? dateIn(zone, new Date(moment)) : undefined)

export const isFuture = (date: string, zone: string): boolean => date > dateIn(zone)
