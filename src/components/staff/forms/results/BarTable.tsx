import type { ReactNode } from 'react'

import { formResultsText } from '@/i18n/areas/formResults'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

import css from './results.module.css'

export type BarRow = { key: string; label: ReactNode; count: number; look?: 'good' | 'fair' | 'poor' | 'critical' | 'plain' }
/** Answers that are no value, told beside the others and in no share. */
export type ApartRow = { key: string; label: string; count: number }

type Props = {
  locale: Locale
  caption: string
  header: string
  rows: readonly BarRow[]
  apart?: readonly ApartRow[]
  /** What is 100 %. */
  base: number
  /** `share`: a full bar is 100 %. `most`: the longest bar is the largest count, for the shape of a distribution. */
  scale?: 'share' | 'most'
}

/** Share in percent: a whole number, with one decimal where it would else read as nothing or all. */
export function percent(count: number, base: number, locale: Locale): string {
  if (base <= 0) return '–'
  const share = (count * 100) / base
  return `${formatNumber(share, locale, (share > 0 && share < 1) || (share > 99 && share < 100) ? 1 : 0)}%`
}

/** A bar chart that is a table: each row has its words, its bar, its count and its share. Plain SVG, so it prints and needs no script or style. */
export function BarTable({ locale, caption, header, rows, apart = [], base, scale = 'share' }: Props) {
  const t = formResultsText[locale].question
  const longest = scale === 'share' ? base : Math.max(0, ...rows.map(({ count }) => count))
  const told = apart.filter(({ count }) => count > 0)
  return (
    <table className={css.bars} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{header}</th>
          <th scope="col" role="columnheader" className="num">{t.count}</th>
          <th scope="col" role="columnheader" className="num">{t.share}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, label, count, look }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              <span className={css.answer}>
                <span>{label}</span>
                <svg className={css.bar} width="100%" height="14" aria-hidden="true" focusable="false">
                  <rect className={css.track} width="100%" height="14" rx="1" />
                  {count > 0 && longest > 0 && <rect className={css[look ?? 'fill']} width={`${Math.max(0.5, (count * 100) / longest)}%`} height="14" rx="1" />}
                </svg>
              </span>
            </th>
            <td role="cell" className="num">{formatNumber(count, locale)}</td>
            <td role="cell" className="num">{percent(count, base, locale)}</td>
          </tr>
        ))}
      </tbody>
      {told.length > 0 && (
        <tbody role="rowgroup" className={css.apart}>
          {told.map(({ key, label, count }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {label} <span className={css.tag}>{t.apart}</span>
              </th>
              <td role="cell" className="num">{formatNumber(count, locale)}</td>
              <td role="cell" className="num">–</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}
