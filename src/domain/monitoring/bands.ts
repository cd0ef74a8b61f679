import { modelOf } from '../forms/model'
import type { Band, FormDefinition } from '../forms/types'

/** Bands of each computed field that has some, by key. */
export function bandsOf(definition: FormDefinition): ReadonlyMap<string, readonly Band[]> {
  return new Map(
    modelOf(definition).nodes.flatMap(({ item }): [string, readonly Band[]][] => ('type' in item && item.type === 'computed' && item.bands?.length ? [[item.key, item.bands]] : [])),
  )
}

/** The band a number falls in: each begins at `from` (inclusive); below all of them, none. */
export const bandFor = (bands: readonly Band[], value: number): Band | undefined => bands.filter(({ from }) => from === undefined || from <= value).at(-1)
