import type { Band } from '../forms/types'
import { bandFor } from './bands'
import type { HeatColumn } from './heatMap'

/** What the index says of one score at one place: how many, their average, and how many could not be worked out. */
export type ScoreMean = { key: string | null; count: number; average: number | null; incomplete: number }
export type MeanCell = { state: 'scored'; score: number; band?: string; count: number } | { state: 'incomplete'; response: string } | { state: 'not-assessed' }
export type MeanRow = { object: string; cells: MeanCell[]; mean: number | null; assessed: number }
export type MeansMap = { columns: HeatColumn[]; rows: MeanRow[]; means: (number | null)[] }

const tenth = (value: number): number => Math.round(value * 10) / 10
const mean = (values: readonly number[]): number | null => (values.length > 0 ? tenth(values.reduce((sum, value) => sum + value, 0) / values.length) : null)
const scoresIn = (cells: readonly (MeanCell | undefined)[]): number[] => cells.flatMap((cell) => (cell?.state === 'scored' ? [cell.score] : []))

/** Places × indicator groups as means. Every place asked about has a row; where nothing was worked out it says why. */
export function meansMap(places: readonly string[], columns: readonly HeatColumn[], scores: ReadonlyMap<string, readonly ScoreMean[]>, bands: ReadonlyMap<string, readonly Band[]>): MeansMap {
  const cellOf = (place: string, column: string): MeanCell => {
    const found = scores.get(column)?.find(({ key }) => key === place)
    if (!found || (found.average === null && found.incomplete === 0)) return { state: 'not-assessed' }
    if (found.average === null) return { state: 'incomplete', response: '' }
    const score = tenth(found.average)
    const band = bandFor(bands.get(column) ?? [], score)
    return { state: 'scored', score, count: found.count, ...(band && { band: band.key }) }
  }
  const rows = places.map((object): MeanRow => {
    const cells = columns.map(({ key }) => cellOf(object, key))
    return { object, cells, mean: mean(scoresIn(cells)), assessed: scoresIn(cells).length }
  })
  return { columns: [...columns], rows, means: columns.map((_, at) => mean(scoresIn(rows.map((row) => row.cells[at])))) }
}

/** The best first, those without a score last, else by name. */
export const byMean = (name: (object: string) => string) => (a: { object: string; mean: number | null }, b: { object: string; mean: number | null }): number =>
  (b.mean ?? -Infinity) - (a.mean ?? -Infinity) || name(a.object).localeCompare(name(b.object), 'id')
