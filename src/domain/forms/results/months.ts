const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthOf = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** All months from the first to the last, the gaps too: a month without answers is seen. At most the latest `most`. */
export function monthsThrough(months: readonly string[], most = 36): string[] {
  const numbers = months.filter((month) => /^\d{4}-\d{2}$/.test(month)).map(numberOf)
  if (numbers.length === 0) return []
  const last = Math.max(...numbers)
  const first = Math.max(Math.min(...numbers), last - most + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => monthOf(first + index))
}

/** Moment at which a calendar day, or one `days` later, begins in a zone so many hours ahead of UTC; undefined for what is no day. */
export function dayStart(date: string, offsetHours: number, days = 0): string | undefined {
  const at = Date.parse(`${date}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) return undefined
  return new Date(at + days * 86_400_000 - offsetHours * 3_600_000).toISOString()
}

/** Hours ahead of UTC: Indonesia has no summer time. */
export const OFFSET_HOURS: Readonly<Record<string, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
