/**
 * Exact numbers: a whole numerator over a whole, positive denominator (a power of ten until something is divided).
 * 0.1 + 0.2 is 0.3 here, and a third of three is one: a score never lands in another band by a rounding of floats.
 */
export type Dec = { n: bigint; d: bigint }

export const ZERO: Dec = { n: 0n, d: 1n }
const LARGE = 10n ** 30n
const SHAPE = /^-?\d{1,20}(\.\d{1,10})?$/

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y) [x, y] = [y, x % y]
  return x
}

function make(n: bigint, d: bigint): Dec {
  if (d < LARGE) return { n, d }
  const common = gcd(n, d) || 1n
  return { n: n / common, d: d / common }
}

/** A decimal from its text ("-12.50") or a number that prints without an exponent; null for anything else. */
export function toDec(value: string | number): Dec | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const text = String(value)
  if (!SHAPE.test(text)) return null
  const point = text.indexOf('.')
  if (point < 0) return { n: BigInt(text), d: 1n }
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: 10n ** BigInt(text.length - point - 1) }
}

export const add = (a: Dec, b: Dec): Dec => (a.d === b.d ? { n: a.n + b.n, d: a.d } : make(a.n * b.d + b.n * a.d, a.d * b.d))
export const subtract = (a: Dec, b: Dec): Dec => add(a, { n: -b.n, d: b.d })
export const multiply = (a: Dec, b: Dec): Dec => make(a.n * b.n, a.d * b.d)
/** Null when the divisor is zero. */
export const divide = (a: Dec, b: Dec): Dec | null => (b.n === 0n ? null : make((b.n < 0n ? -a.n : a.n) * b.d, a.d * (b.n < 0n ? -b.n : b.n)))

export function compare(a: Dec, b: Dec): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** To that many digits after the point, halves away from zero: what is taught in school and printed in guidelines. */
export function round(value: Dec, decimals: number): Dec {
  const scale = 10n ** BigInt(decimals)
  const negative = value.n < 0n
  const n = (negative ? -value.n : value.n) * scale
  const whole = n / value.d
  const up = (n % value.d) * 2n >= value.d
  const rounded = up ? whole + 1n : whole
  return { n: negative ? -rounded : rounded, d: scale }
}

/** Canonical text: at most `decimals` digits after the point, no zeros that say nothing, never "-0". */
export function decText(value: Dec, decimals = 10): string {
  const { n, d } = round(value, decimals)
  const negative = n < 0n
  const digits = (negative ? -n : n).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const part = d === 1n ? '' : digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${part ? `.${part}` : ''}`
}
