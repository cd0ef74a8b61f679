import { StateShape } from '@/components/ui'
import type { StationState } from '@/domain/structure/flow'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import type { Locale } from '@/i18n/texts'

import css from './papers.module.css'

export type Stop = { key: string; who: string; deed: string; state: StationState }

const SHAPE = { done: 'done', now: 'due-soon', later: 'not-yet' } as const

/** The way of a paper as a line: who has had it, who has it now, who comes next. Upright on a phone. */
export function FlowLine({ locale, stops }: { locale: Locale; stops: readonly Stop[] }) {
  const t = staffPapersText[locale]
  return (
    <section aria-labelledby="alur">
      <h2 id="alur" className="visually-hidden">
        {t.flow}
      </h2>
      <ol className={css.flow}>
        {stops.map((stop) => (
          <li key={stop.key} className={css[stop.state]} aria-current={stop.state === 'now' ? 'step' : undefined}>
            <span className={css.shape}>
              <StateShape state={SHAPE[stop.state]} />
            </span>
            <b>{stop.who}</b>
            <span>{stop.deed}</span>
            {stop.state === 'now' ? <span className={css.here}>{t.state.now}</span> : <span className="visually-hidden">{t.state[stop.state]}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
