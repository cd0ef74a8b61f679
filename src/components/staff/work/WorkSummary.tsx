import { staffWorkText } from '@/i18n/areas/staffWork'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { Work } from '@/queries/staff/work/types'

import css from './work.module.css'

/** The day in one line: late first, in words and colour. */
export function WorkSummary({ locale, work }: { locale: Locale; work: Work }) {
  const t = staffWorkText[locale].summary
  const number = (n: number) => formatNumber(n, locale)
  const late = work.late?.length ?? 0
  const today = (work.today?.length ?? 0) + (work.decide?.length ?? 0)
  const soon = work.soon?.length ?? 0
  const waiting = work.waiting?.length ?? 0
  if (late + today + soon + waiting === 0) return <p className={css.summary}>{t.nothing}</p>
  return (
    <p className={css.summary}>
      {late > 0 && <span className="late">{t.late(number(late))}</span>}
      {today > 0 && <span>{t.today(number(today))}</span>}
      {soon > 0 && <span>{t.soon(number(soon))}</span>}
      {waiting > 0 && <span>{t.waiting(number(waiting))}</span>}
    </p>
  )
}
