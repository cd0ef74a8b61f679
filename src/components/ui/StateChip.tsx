import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'
import css from './StateChip.module.css'

/** ● done, ◐ due soon, ▲ late, ○ not yet. */
export type State = 'done' | 'due-soon' | 'late' | 'not-yet'

const WORD = { done: 'done', 'due-soon': 'dueSoon', late: 'late', 'not-yet': 'notYet' } as const

const SHAPE = {
  done: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  'due-soon': (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
    </>
  ),
  late: <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />,
  'not-yet': <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.2" />,
} satisfies Record<State, unknown>

/** The shape alone, for places where the word stands next to it already. */
export function StateShape({ state }: { state: State }) {
  return (
    <svg className={css.shape} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPE[state]}
    </svg>
  )
}

type Props = {
  state: State
  locale: Locale
  /** The word; the state's own name when left out. */
  label?: string
  /** Fills its place instead of hugging its word (the month strip). */
  block?: boolean
}

/** A state as shape, word and colour: nothing is told by colour alone. */
export function StateChip({ state, locale, label, block }: Props) {
  return (
    <span className={`${css.chip} ${css[state]}${block ? ` ${css.block}` : ''}`}>
      <StateShape state={state} />
      <span>{label ?? uiText[locale][WORD[state]]}</span>
    </span>
  )
}
