/** A small country: two provinces, two districts of the first and one of the second, under the national level. */
export const PLACES = ['ID', '32', '33', '32.73', '32.04', '33.74'] as const
export type Place = (typeof PLACES)[number]

/** Seen from a place: itself, what lies inside it, another of the same kind, what contains it. */
export const RELATIONS = ['own', 'below', 'beside', 'above'] as const
export type Relation = (typeof RELATIONS)[number]

/** Where to look for `own`, `below`, `beside` and `above` from each place; the nation has nothing beside or above it. */
export const AROUND: Record<'ID' | '32' | '32.73', Partial<Record<Relation, readonly Place[]>>> = {
  ID: { own: ['ID'], below: ['32', '33.74'] },
  '32': { own: ['32'], below: ['32.73'], beside: ['33', '33.74'], above: ['ID'] },
  '32.73': { own: ['32.73'], beside: ['32.04', '33.74'], above: ['32', 'ID'] },
}
