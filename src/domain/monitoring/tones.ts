import type { Band } from '../forms/types'

/** How a band looks wherever scores are shown: its sign among the four of the product, and its ground. */
export type Look = 'good' | 'fair' | 'poor' | 'critical' | 'plain'
type Tone = { state: 'done' | 'due-soon' | 'late' | 'not-yet'; look: Look }

const TONES: Record<NonNullable<Band['tone']>, Tone> = {
  low: { state: 'done', look: 'good' },
  medium: { state: 'due-soon', look: 'fair' },
  high: { state: 'late', look: 'poor' },
  critical: { state: 'late', look: 'critical' },
  neutral: { state: 'not-yet', look: 'plain' },
}

export const toneOf = (band: Pick<Band, 'tone'> | undefined): Tone => TONES[band?.tone ?? 'neutral']
