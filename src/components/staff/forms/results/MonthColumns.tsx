import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

import css from './results.module.css'

export type MonthValue = { month: string; value: number | null }

/** So many months still have their own words under and over their column. */
const LABELLED = 13
const HEIGHT = 120
const TOP = 18
const FOOT = 20

export const monthName = (month: string, locale: Locale, style: 'short' | 'long' = 'long'): string =>
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { month: style, ...(style === 'long' && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))

/** Columns month by month; a month without a value has a dash and no column. Stands above the table with the same numbers. */
export function MonthColumns({ locale, label, values, most }: { locale: Locale; label: string; values: readonly MonthValue[]; most: number }) {
  const slot = 100 / Math.max(values.length, 6)
  const words = values.length <= LABELLED
  const tall = (value: number): number => (most > 0 ? Math.max(1, (value / most) * HEIGHT) : 1)
  const base = TOP + HEIGHT
  return (
    <svg className={css.columns} width="100%" height={base + FOOT} role="img" aria-label={label}>
      {[0.5, 1].map((share) => (
        <line key={share} className={css.grid} x1="0" x2="100%" y1={base - share * HEIGHT} y2={base - share * HEIGHT} />
      ))}
      <line className={css.axis} x1="0" x2="100%" y1={base} y2={base} />
      {values.map(({ month, value }, index) => {
        const middle = `${slot * (index + 0.5)}%`
        const told = words || index === 0 || index === values.length - 1
        return (
          <g key={month}>
            {value !== null && <rect className={css.fill} x={`${slot * (index + 0.14)}%`} width={`${slot * 0.72}%`} y={base - tall(value)} height={tall(value)} rx="1" />}
            {words && <text className={css.figure} x={middle} y={value === null ? base - 5 : base - tall(value) - 5}>{value === null ? '–' : formatNumber(value, locale, value < 100 ? 1 : 0)}</text>}
            {told && <text className={css.month} x={middle} y={base + 15}>{monthName(month, locale, 'short')}</text>}
          </g>
        )
      })}
    </svg>
  )
}
