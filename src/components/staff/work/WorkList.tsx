import { StateChip } from '@/components/ui'
import type { Locale } from '@/i18n/texts'
import type { WorkItem } from '@/queries/staff/work/types'

import css from './work.module.css'

/** One section of the dashboard: number, what it is, its state, when it is due. On a phone: what, then the rest. */
export function WorkList({ locale, heading, items }: { locale: Locale; heading: string; items: readonly WorkItem[] }) {
  if (items.length === 0) return null
  return (
    <section className={css.section}>
      <h2>{heading}</h2>
      <ul className={css.list}>
        {items.map((item) => (
          <li key={item.key} className={css.item}>
            <a className={`entry-link ${css.label}`} href={item.href} aria-label={`${item.label}: ${item.title}`}>
              {item.label}
            </a>
            <div className={css.what}>
              <span>{item.title}</span>
              <span className={css.sub}>{item.sub}</span>
            </div>
            <span className={css.state}>
              <StateChip locale={locale} state={item.state} label={item.word} />
            </span>
            <span className={`${css.due}${item.late ? ' late' : ''}`}>{item.due}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
