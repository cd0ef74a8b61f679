import type { Label, ScaleField } from './types'

/** What the first and the last step of a scale mean; the steps between have no words. */
export const scaleEnd = ({ min, max, labels }: ScaleField['scale'], step: number): Label | undefined => (step === min ? labels.min : step === max ? labels.max : undefined)
