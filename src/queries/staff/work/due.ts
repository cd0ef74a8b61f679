import { distance, nearness, type Nearness } from '@/domain/cases/urgency'
import { formatDateTime, formatNumber } from '@/i18n/format'
import { staffWorkText } from '@/i18n/areas/staffWork'
import { dateIn, now } from '@/lib/clock'

import type { Staff } from '../session'

/** A deadline in the person's own zone and language. */
export function dueOf(staff: Staff, moment: string): { near: Nearness; words: string; at: number } {
  const t = staffWorkText[staff.locale].due
  const at = now()
  const due = new Date(moment)
  const near = nearness(due, at, dateIn(staff.zone, due), dateIn(staff.zone, at))
  const { days, hours } = distance(at, due)
  const number = (n: number) => formatNumber(n, staff.locale)
  const time = () => formatDateTime(due, staff.locale, staff.zone).split(' ').at(-2) ?? ''
  const words =
    near === 'late'
      ? days > 0
        ? t.lateDays(number(days))
        : t.lateHours(number(Math.max(1, hours)))
      : near === 'today'
        ? t.before(time())
        : days > 0
          ? t.inDays(number(days))
          : t.inHours(number(Math.max(1, hours)))
  return { near, words, at: due.getTime() }
}
