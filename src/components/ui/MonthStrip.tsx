import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'
import css from './MonthStrip.module.css'
import { type State, StateChip } from './StateChip'

export type MonthWindow = {
  /** First and last month, 1–12, both inclusive. */
  from: number
  to: number
  state: State
  label: string
  href?: string
}

export type MonthRow = { title: string; note?: string; windows: MonthWindow[] }

type Props = {
  locale: Locale
  /** What the strip is about: "Kewajiban tahun 2026". */
  label: string
  rows: MonthRow[]
  /** Month to mark, 1–12. */
  current?: number
}

/**
 * Duties on a strip of twelve months. Wide: windows lie under their months. Phone: each window is a line with its
 * months in words, since twelve columns do not fit.
 */
export function MonthStrip({ locale, label, rows, current }: Props) {
  const t = uiText[locale]
  const months = t.months.split(' ')
  const range = ({ from, to }: MonthWindow) =>
    from === to ? months[from - 1] : `${months[from - 1]}–${months[to - 1]}`
  return (
    <div className={css.strip} role="group" aria-label={label}>
      <div className={css.months} aria-hidden="true">
        {months.map((month, index) => (
          <span key={month} className={index + 1 === current ? css.current : undefined}>
            {month}
          </span>
        ))}
      </div>
      {rows.map((row) => (
        <div key={row.title} className={css.duty}>
          <div className={css.name}>
            <h3 className={css.title}>{row.title}</h3>
            {row.note && <span className={css.note}>{row.note}</span>}
          </div>
          <ol className={css.windows}>
            {row.windows.map((window) => (
              <li key={window.from} className={`${css[`from-${window.from}`]} ${css[`span-${window.to - window.from + 1}`]}`}>
                <span className={css.range}>{range(window)}</span>
                {window.href ? (
                  <a href={window.href} className={css.link}>
                    <StateChip state={window.state} locale={locale} label={window.label} block />
                  </a>
                ) : (
                  <StateChip state={window.state} locale={locale} label={window.label} block />
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
