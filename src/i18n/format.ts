import type { Locale } from './texts'

const TAG: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** Abbreviations of the three Indonesian time zones, as they are printed after a time. */
export const ZONE_NAME: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** 1234.5 → "1.234,5" (id) or "1,234.5" (en). */
export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: digits }).format(value)

/** Integer rupiah → "Rp1.250.000". */
export const formatRupiah = (amount: number, locale: Locale): string => `Rp${formatNumber(amount, locale)}`

/** "24 Nov 2026". `value` is an ISO date or date-time; a plain date is never shifted by a time zone. */
export function formatDate(value: string | Date, locale: Locale, zone = 'Asia/Jakarta'): string {
  const plain = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return new Intl.DateTimeFormat(TAG[locale], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: plain ? 'UTC' : zone,
  }).format(new Date(value))
}

/** "24 November 2026", for letters and headings. */
export function formatDateLong(value: string | Date, locale: Locale, zone = 'Asia/Jakarta'): string {
  const plain = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return new Intl.DateTimeFormat(TAG[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: plain ? 'UTC' : zone,
  }).format(new Date(value))
}

/** "24 Nov 2026 13.00 WIB". */
export function formatDateTime(value: string | Date, locale: Locale, zone = 'Asia/Jakarta'): string {
  const time = new Intl.DateTimeFormat(TAG[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
    .format(new Date(value))
    .replace(':', locale === 'id' ? '.' : ':')
  return `${formatDate(value, locale, zone)} ${time} ${ZONE_NAME[zone] ?? ''}`.trim()
}
