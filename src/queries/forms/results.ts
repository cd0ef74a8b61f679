import type { PayloadRequest } from 'payload'

import type { Scope } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { cell } from '@/access/table'
import { formInScope } from '@/actions/forms/load'
import { levelOf } from '@/domain/platform/regions'

import { type Equalities, type Group, type GroupColumn, groupAnswers } from './groupAnswers'

/** What to look at: all of it within the asker's scope unless narrowed. */
export type ResultFilter = {
  form: string
  /** Keys of questions; all indexed ones when absent. */
  fields?: readonly string[]
  /** Ids of versions. */
  versions?: readonly string[]
  /** `task-forces:<id>` and the like. */
  subjects?: readonly string[]
  round?: string
  /** Only this region and what is below it. */
  region?: string
  /** Submitted from (inclusive) to (exclusive), ISO. */
  from?: string
  to?: string
}

const MOST_GROUPS = 5000

/** Answers from this region and what is below it. */
const within = (region: string): Equalities => {
  const level = levelOf(region)
  return level === 'pusat' ? {} : { [level === 'provinsi' ? 'province' : 'region']: [region] }
}

/**
 * Whose answers a person's results may count: as the access table's read column says of responses. A caseworker's own
 * cases are no statistic; results of a case's forms are for the head of the PPT.
 */
export function answersWithin(scope: Scope): Equalities[] {
  if (!scope.userId) return []
  return scope.grants.flatMap((grant): Equalities[] => {
    const level = { rights: ['level'] }
    switch (cell('form-responses', grant.role, 'read')) {
      case 'levelDown':
        return [{ ...level, ...within(grant.region) }]
      case 'levelOwn':
        return [{ ...level, region: [grant.region] }]
      case 'centre':
        return grant.serviceCentre ? [{ serviceCentre: [grant.serviceCentre] }] : []
      case 'round':
        return grant.round ? [{ ...level, round: [grant.round] }] : []
      default:
        return []
    }
  })
}

async function ask(req: PayloadRequest, filter: ResultFilter, by: readonly GroupColumn[]): Promise<Group[]> {
  const form = await formInScope(req, filter.form)
  return groupAnswers(req.payload, {
    all: {
      form: [form.id],
      ...(filter.fields && { field: filter.fields }),
      ...(filter.versions && { version: filter.versions }),
      ...(filter.subjects && { subjectKey: filter.subjects }),
      ...(filter.round && { round: [filter.round] }),
      ...(filter.region && within(filter.region)),
    },
    any: answersWithin(await scopeOf(req)),
    from: filter.from,
    to: filter.to,
    by,
    limit: MOST_GROUPS,
  })
}

export type FieldResult = {
  field: string
  /** Answers in all; of a select-many each chosen one counts. */
  rows: number
  /** Choices, texts and marks (`@unknown`, `@refused`, `@incomplete`), the most frequent first. */
  values: { value: string; count: number }[]
  yes?: number
  number?: { count: number; average: number; min: number; max: number }
  /** Of a score: how many in each band. */
  bands: Record<string, number>
}

/** Per question: how often each answer, and the average of numbers, over everything the filter leaves. @throws 404 for a form out of reach */
export async function questionResults(req: PayloadRequest, filter: ResultFilter): Promise<FieldResult[]> {
  const fields = filter.fields?.flatMap((field) => [field, `${field}:band`])
  const groups = await ask(req, { ...filter, fields }, ['field', 'text', 'boolean'])
  const results = new Map<string, FieldResult>()
  const of = (field: string): FieldResult => {
    const known = results.get(field) ?? { field, rows: 0, values: [], bands: {} }
    results.set(field, known)
    return known
  }
  for (const { keys, rows, numbers, average, min, max } of groups) {
    const name = String(keys.field)
    if (name.endsWith(':band')) {
      of(name.slice(0, -':band'.length)).bands[String(keys.text)] = rows
      continue
    }
    const result = of(name)
    result.rows += rows
    if (keys.text !== null && keys.text !== undefined) result.values.push({ value: String(keys.text), count: rows })
    else if (numbers > 0) result.number = { count: numbers, average: average ?? 0, min: min ?? 0, max: max ?? 0 }
    else if (keys.boolean === 1) result.yes = rows
  }
  for (const result of results.values()) result.values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return [...results.values()]
}

export type ScoreRow = {
  /** Id, code or month of what it is about; null where it is about nothing. */
  key: string | null
  count: number
  average: number | null
  min: number | null
  max: number | null
  /** Scores that could not be worked out: "belum lengkap", which is not zero. */
  incomplete: number
  bands: Record<string, number>
}

/** One score (or number) side by side: over objects, regions, rounds, versions or months. What was not assessed has no row. @throws 404 */
export async function scoresBy(req: PayloadRequest, filter: ResultFilter & { field: string }, by: Extract<GroupColumn, 'subjectKey' | 'region' | 'province' | 'round' | 'version' | 'month' | 'serviceCentre'>): Promise<ScoreRow[]> {
  const groups = await ask(req, { ...filter, fields: [filter.field, `${filter.field}:band`] }, [by, 'field', 'text'])
  const rows = new Map<string | null, ScoreRow>()
  for (const { keys, ...group } of groups) {
    const key = keys[by] === null || keys[by] === undefined ? null : String(keys[by])
    const row = rows.get(key) ?? { key, count: 0, average: null, min: null, max: null, incomplete: 0, bands: {} }
    rows.set(key, row)
    if (keys.field !== filter.field) row.bands[String(keys.text)] = group.rows
    else if (keys.text === '@incomplete') row.incomplete = group.rows
    else if (group.numbers > 0) Object.assign(row, { count: group.numbers, average: group.average, min: group.min, max: group.max })
  }
  return [...rows.values()].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
}
