import { uiText } from '@/i18n/areas/ui'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import css from './ProgressBar.module.css'

type Props = {
  locale: Locale
  /** Share achieved, 0–1. Left out, the bar tells only where time stands. */
  value?: number
  /** Share of the period that has passed, 0–1. */
  time: number
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
/** Points of a hundred by which work may trail time before it counts as behind. */
const TOLERANCE = 0.05

/** A plan as a bar with a mark where time stands; behind time is brick and says so. */
export function ProgressBar({ locale, value, time }: Props) {
  const t = uiText[locale]
  const percent = (share: number) => `${formatNumber(clamp(share) * 100, locale)} %`
  const behind = value !== undefined && clamp(value) + TOLERANCE < clamp(time)
  const words = [
    value === undefined ? undefined : t.achieved(percent(value)),
    t.timeMark(percent(time)),
    behind ? t.behind : undefined,
  ].filter(Boolean)
  const fill = value === undefined ? css.elapsed : behind ? css.behind : css.ahead
  return (
    <div className={css.progress}>
      <svg className={css.bar} width="100%" height="18" aria-hidden="true" focusable="false">
        <rect className={css.track} x="0" y="5" width="100%" height="8" rx="1" />
        <rect className={fill} x="0" y="5" width={`${clamp(value ?? time) * 100}%`} height="8" rx="1" />
        <svg x={`${clamp(time) * 100}%`} overflow="visible">
          <rect className={css.mark} x="-1" y="0" width="2" height="18" />
        </svg>
      </svg>
      <span className={css.words}>{words.join(' · ')}</span>
    </div>
  )
}
