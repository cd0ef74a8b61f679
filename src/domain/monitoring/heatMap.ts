import { modelOf } from '../forms/model'
import type { Computed, FormDefinition, Label } from '../forms/types'

/** "Belum dinilai" (no form handed in), "belum lengkap" (an item is missing) and zero are three different things. */
export type HeatCell = { state: 'scored'; score: number; band?: string; response: string } | { state: 'incomplete'; response: string } | { state: 'not-assessed' }
export type HeatColumn = { key: string; label: Label }
export type HeatRow = { object: string; cells: HeatCell[]; mean: number | null; assessed: number }
export type HeatMap = { columns: HeatColumn[]; rows: HeatRow[]; means: (number | null)[] }

/** One handed-in form of an object. A later one of the same object replaces an earlier one. */
export type Assessment = { object: string; response: string; submittedAt: string; computed: Readonly<Record<string, Computed>> }

const SCORE = 'skor_'
const TOTAL = 'skor_total'

/**
 * The columns of an instrument: the score of each of its groups, in its order. An instrument of an administrator's own,
 * whose scores have other keys, has one for each score with bands.
 */
export function scoreColumns(definition: FormDefinition): HeatColumn[] {
  const computed = modelOf(definition).nodes.flatMap(({ item, section, repeat }) => ('type' in item && item.type === 'computed' && !repeat && item.key !== TOTAL ? [{ item, section }] : []))
  const named = computed.filter(({ item }) => item.key.startsWith(SCORE))
  const scores = named.length > 0 ? named : computed.filter(({ item }) => item.bands?.length)
  // A page with one score gives it its name; two on a page go by their own.
  return scores.map(({ item, section }) => ({ key: item.key, label: scores.filter((each) => each.section === section).length > 1 ? item.label : section.label }))
}

function cellOf(assessment: Assessment | undefined, key: string): HeatCell {
  if (!assessment) return { state: 'not-assessed' }
  const result = assessment.computed[key]
  if (!result) return { state: 'not-assessed' }
  const score = result.state === 'complete' && result.kind === 'number' ? Number(result.value) : Number.NaN
  if (result.state !== 'complete' || !Number.isFinite(score)) return { state: 'incomplete', response: assessment.response }
  return { state: 'scored', score, response: assessment.response, ...(result.band ? { band: result.band } : {}) }
}

/** Mean of what was scored, to one decimal; null when nothing was: never zero. */
export function meanOf(cells: readonly HeatCell[]): number | null {
  const scores = cells.flatMap((cell) => (cell.state === 'scored' ? [cell.score] : []))
  return scores.length ? Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10 : null
}

/** Objects × indicator groups. Every object asked about has a row, assessed or not. */
export function heatMap(objects: readonly string[], columns: readonly HeatColumn[], assessments: readonly Assessment[]): HeatMap {
  const latest = new Map<string, Assessment>()
  for (const assessment of assessments) {
    const known = latest.get(assessment.object)
    if (!known || known.submittedAt < assessment.submittedAt) latest.set(assessment.object, assessment)
  }
  const rows = objects.map((object): HeatRow => {
    const cells = columns.map(({ key }) => cellOf(latest.get(object), key))
    return { object, cells, mean: meanOf(cells), assessed: cells.filter((cell) => cell.state === 'scored').length }
  })
  return { columns: [...columns], rows, means: columns.map((_, index) => meanOf(rows.flatMap((row) => row.cells[index] ?? []))) }
}
