let source: () => Date = () => new Date()

/** The present moment (UTC). Everything that asks for "now" asks here, so that tests can set the time. */
export const now = (): Date => source()

/** Tests only: replace the clock; without an argument the real one returns. */
export function setClock(next?: () => Date): void {
  source = next ?? (() => new Date())
}

/** Making a formatter costs a hundred times what using it does, and every request asks for a date. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  formatters.set(zone, made)
  return made
}

/** Calendar date `YYYY-MM-DD` of a moment in a time zone (default WIB). */
export function dateIn(zone = 'Asia/Jakarta', at: Date = now()): string {
  return formatterOf(zone).format(at)
}
