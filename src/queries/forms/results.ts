import type { PayloadRequest } from 'payload'

import type { Scope } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { cell } from '@/access/table'
import { permits } from '@/access/permits'
import { levelOf } from '@/domain/platform/regions'
import { notFound } from '@/lib/errors'

import { type Equalities, type Group, groupAnswers, type GroupColumn, type GroupQuestion } from './groupAnswers'

/** What to look at: all of it within the asker's scope unless narrowed. */
export type ResultFilter = {
  form: string
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
  /** Hours by which the reader's months are ahead of UTC. */
  offsetHours?: number
}

/** More groups than all choices a form may have, over several versions. */
const MOST_GROUPS = 20_000

/** Answers from this region and what is below it. */
const within = (region: string): Equalities => {
  const level = levelOf(region)
  return level === 'pusat' ? {} : { [level === 'provinsi' ? 'province' : 'region']: [region] }
}

/**
 * Whose answers a person's results may count: as the access table's read column says of responses, so that nobody
 * counts what they could not open. A caseworker's own cases are no statistic; results of a case's forms are for the
 * head of the PPT.
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

/** What a filter leaves of one form, as columns both collections have. */
export const narrowed = (filter: ResultFilter): Equalities => ({
  form: [filter.form],
  ...(filter.versions && { version: filter.versions }),
  ...(filter.subjects && { subjectKey: filter.subjects }),
  ...(filter.round && { round: [filter.round] }),
  ...(filter.region && within(filter.region)),
})

/** Whether the asker may read a form, by its place alone: its draft, which may be large, is not needed to count. @throws 404 */
async function assertFormInScope(req: PayloadRequest, id: string): Promise<void> {
  const form = /^[0-9A-Za-z-]{1,64}$/.test(id)
    ? await req.payload.db.findOne<{ id: string }>({ collection: 'forms', where: { id: { equals: id } }, select: { region: true, province: true }, req: { transactionID: req.transactionID } })
    : null
  if (!form || !permits('forms', 'read', await scopeOf(req), { ...form })) throw notFound()
}

const checked = new WeakMap<PayloadRequest, Map<string, Promise<void>>>()

/** Once for each form and request: a page asks several times about one form. @throws 404 for a form out of reach */
export function formWithinReach(req: PayloadRequest, id: string): Promise<void> {
  const known = checked.get(req) ?? new Map<string, Promise<void>>()
  checked.set(req, known)
  const check = known.get(id) ?? assertFormInScope(req, id)
  known.set(id, check)
  return check
}

export type Ask = Pick<GroupQuestion, 'by' | 'bins' | 'most' | 'numbers'> & { fields: readonly string[]; limit?: number }

/** Index rows of some fields within the asker's scope, grouped. @throws 404 for a form out of reach */
export async function askAnswers(req: PayloadRequest, filter: ResultFilter, { fields, limit = MOST_GROUPS, ...ask }: Ask): Promise<Group[]> {
  if (fields.length === 0) return []
  await formWithinReach(req, filter.form)
  return groupAnswers(req.payload, {
    ...ask,
    all: { ...narrowed(filter), field: fields },
    any: answersWithin(await scopeOf(req)),
    from: filter.from,
    to: filter.to,
    offsetHours: filter.offsetHours,
    limit,
  })
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
export type ScoreBy = Extract<GroupColumn, 'subjectKey' | 'region' | 'province' | 'round' | 'version' | 'month' | 'serviceCentre'>

/** Scores (or numbers) side by side: over objects, regions, rounds, versions or months. What was not assessed has no row. @throws 404 */
export async function scoreTable(req: PayloadRequest, filter: ResultFilter, fields: readonly string[], by: ScoreBy): Promise<Map<string, ScoreRow[]>> {
  const groups = await askAnswers(req, filter, { fields: fields.flatMap((field) => [field, `${field}:band`]), by: [by, 'field', 'text'], numbers: true })
  const tables = new Map(fields.map((field) => [field, new Map<string | null, ScoreRow>()]))
  for (const { keys, rows: counted, numbers } of groups) {
    const name = String(keys.field)
    const field = name.replace(/:band$/, '')
    const key = keys[by] === null || keys[by] === undefined ? null : String(keys[by])
    const rows = tables.get(field)
    const row = rows?.get(key) ?? { key, count: 0, average: null, min: null, max: null, incomplete: 0, bands: {} }
    rows?.set(key, row)
    if (name !== field) row.bands[String(keys.text)] = counted
    else if (keys.text === '@incomplete') row.incomplete = counted
    else if (numbers) Object.assign(row, numbers)
  }
  return new Map([...tables].map(([field, rows]) => [field, [...rows.values()].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))]))
}

/** One of them. */
export const scoresBy = async (req: PayloadRequest, { field, ...filter }: ResultFilter & { field: string }, by: ScoreBy): Promise<ScoreRow[]> => (await scoreTable(req, filter, [field], by)).get(field) ?? []
