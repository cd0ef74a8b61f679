/** Numbers that look random and are the same for the same seed, in Node and in every browser (mulberry32). */
export type Random = { int: (below: number) => number; chance: (of: number) => boolean; pick: <T>(list: readonly T[]) => T }

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return { int, chance: (of) => next() < of, pick: (list) => list[int(list.length)]! }
}
