let source: () => Date = () => new Date()

/** The present moment (UTC). Everything that asks for "now" asks here, so that tests can set the time. */
export const now = (): Date => source()

/** Tests only: replace the clock; without an argument the real one returns. */
export function setClock(next?: () => Date): void {
  source = next ?? (() => new Date())
}

/** Calendar date `YYYY-MM-DD` of a moment in a time zone (default WIB). */
export function dateIn(zone = 'Asia/Jakarta', at: Date = now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at)
}
