/** Steps of equal width; the last one includes its end. */
export type Bins = { from: number; width: number; count: number }

/** At most so many steps: more are not read as a picture. */
const MOST = 12
const WISHED = 8

/** The next of 1, 2, 5, 10, 20 … from `value` up (below one: 0.5, 0.2, 0.1 …). */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= value * (1 - 1e-9)) ?? 10 * power
}

/** Steps in which numbers from `min` to `max` are counted; whole numbers that are few stand each for itself. */
export function binsFor({ min, max, whole }: { min: number; max: number; whole: boolean }): Bins {
  if (max <= min) return { from: min, width: 1, count: 1 }
  if (whole && max - min < MOST) return { from: min, width: 1, count: max - min + 1 }
  const width = Math.max(niceStep((max - min) / WISHED), whole ? 1 : 0)
  const from = Math.floor(min / width + 1e-9) * width
  return { from: tidy(from), width, count: Math.max(1, Math.ceil((max - from) / width - 1e-9)) }
}

/** Without the crumbs of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** Ends of one step: of whole numbers both belong to it, else the upper one begins the next. */
export function binEnds({ from, width, count }: Bins, index: number, { whole, max }: { whole: boolean; max: number }): { from: number; to: number } {
  const start = tidy(from + index * width)
  const last = index === count - 1
  const end = tidy(from + (index + 1) * width)
  if (!whole) return { from: start, to: end }
  return { from: start, to: last ? Math.max(start, Math.min(end, max)) : end - 1 }
}
