/* Dates as text, compared as text; the only arithmetic is in UTC days, so no time zone can move a birthday. */

const DAY = 86_400_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

function moment(date: string): number {
  const match = DATE.exec(date)
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN
}
const text = (at: number): string => new Date(at).toISOString().slice(0, 10)

const daysIn = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** A day `YYYY-MM-DD` that exists, from 1900 to 2199: an answer outside is a slip of the finger. */
export function isDate(value: string): boolean {
  const match = DATE.exec(value)
  return !!match && inYears(Number(match[1])) && Number(match[2]) >= 1 && Number(match[2]) <= 12 && Number(match[3]) >= 1 && Number(match[3]) <= daysIn(Number(match[1]), Number(match[2]))
}
const inYears = (year: number): boolean => year >= 1900 && year <= 2199

/** `YYYY`, `YYYY-MM` or a whole date. */
export function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return inYears(Number(value))
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return inYears(Number(value.slice(0, 4)))
  return isDate(value)
}

export const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
export const isDateTime = (value: string): boolean => value[10] === 'T' && isDate(value.slice(0, 10)) && isTime(value.slice(11))

/** First and last day that a date, partial date or date-time can mean. */
export function spanOf(value: string): [first: string, last: string] {
  if (value.length === 4) return [`${value}-01-01`, `${value}-12-31`]
  if (value.length === 7) return [`${value}-01`, `${value}-${String(daysIn(Number(value.slice(0, 4)), Number(value.slice(5)))).padStart(2, '0')}`]
  return [value.slice(0, 10), value.slice(0, 10)]
}

/** A day moved by whole days, months or years; 31 January and a month is the last day of February. */
export function shiftDate(date: string, by: number, unit: 'day' | 'month' | 'year'): string {
  if (unit === 'day') return text(moment(date) + by * DAY)
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + (unit === 'year' ? by * 12 : by)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((moment(to) - moment(from)) / DAY)

/** Completed years on a day; somebody born on 29 February has a birthday on 1 March of other years. */
export function yearsBetween(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
