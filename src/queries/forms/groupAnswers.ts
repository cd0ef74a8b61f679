import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { type AnswerColumn, conditionMongo, conditionSql, type Narrowing, plainKey, SQL_COLUMN } from './equalities'

export type { AnswerColumn, Equalities } from './equalities'

/**
 * `month`: of the submission, `YYYY-MM`. `answerMonth`: of the date that was answered. `mark`: `@unknown`, `@refused`,
 * `@incomplete`, null for a value. `bin`: number of the step a number falls in, by `bins`.
 */
export type GroupColumn = Exclude<AnswerColumn, 'form' | 'rights' | 'response' | 'status'> | 'month' | 'answerMonth' | 'mark' | 'bin'
/** Steps of equal width for the numbers of one field; the last one includes its end. */
export type Bins = { from: number; width: number; count: number }

export type GroupQuestion = Narrowing & {
  by: readonly GroupColumn[]
  limit: number
  /** Per field, for `bin`. */
  bins?: ReadonlyMap<string, Bins>
  /** Hours by which months are ahead of UTC. */
  offsetHours?: number
  /** The most frequent first; else in no order. */
  most?: boolean
  /** Work out what the numbers are like, too. Only what is asked for is read, so that a count needs the index alone. */
  numbers?: boolean
}
export type Numbers = { count: number; average: number; min: number; max: number }
export type Group = { keys: Partial<Record<GroupColumn, string | number | null>>; rows: number; numbers?: Numbers }

/** Counts and averages of index rows, grouped by the database: one query, never more than `limit` groups. */
export async function groupAnswers(payload: Payload, question: GroupQuestion): Promise<Group[]> {
  if (question.any.length === 0) return []
  return payload.db.name === 'sqlite' ? inSqlite(payload.db as unknown as SQLiteAdapter, question) : inMongo(payload.db as unknown as MongooseAdapter, question)
}

const MARKS = ['@unknown', '@refused', '@incomplete']
/** So that 0.3 / 0.1 is the third step and not the second. */
const GRAIN = 1e-9

function groupSql(column: GroupColumn, { bins, offsetHours = 0 }: GroupQuestion): { sql: string; args: (string | number)[] } {
  if (column === 'month') return { sql: offsetHours ? `strftime('%Y-%m', submitted_at, '+${Math.trunc(offsetHours)} hours')` : 'substr(submitted_at, 1, 7)', args: [] }
  if (column === 'answerMonth') return { sql: 'substr(date, 1, 7)', args: [] }
  if (column === 'mark') return { sql: `CASE WHEN text IN (${MARKS.map((mark) => `'${mark}'`).join(', ')}) THEN text END`, args: [] }
  if (column !== 'bin') return { sql: SQL_COLUMN[column], args: [] }
  const cases = [...(bins ?? [])]
  const when = cases.map(() => `WHEN ? THEN MIN(CAST((number - ?) / ? + ${GRAIN} AS INTEGER), ?)`)
  return { sql: when.length > 0 ? `CASE field ${when.join(' ')} END` : 'NULL', args: cases.flatMap(([field, { from, width, count }]) => [field, from, width, count - 1]) }
}

async function inSqlite({ client }: SQLiteAdapter, question: GroupQuestion): Promise<Group[]> {
  const { by, limit, most, numbers } = question
  const where = conditionSql(question)
  const columns = by.map((column) => groupSql(column, question))
  const selected = [...columns.map(({ sql }, index) => `${sql} AS k${index}`), 'COUNT(*) AS n', ...(numbers ? ['COUNT(number) AS c', 'AVG(number) AS a', 'MIN(number) AS l', 'MAX(number) AS h'] : [])]
  const { rows } = await client.execute({
    sql: `SELECT ${selected.join(', ')} FROM form_answers WHERE ${where.sql}
      ${columns.length > 0 ? `GROUP BY ${columns.map((_, index) => index + 1).join(', ')}` : ''} ${most ? 'ORDER BY n DESC' : ''} LIMIT ${Math.trunc(limit)}`,
    args: [...columns.flatMap(({ args }) => args), ...where.args],
  })
  return rows.map((row) => ({
    keys: Object.fromEntries(by.map((column, index) => [column, (row[`k${index}`] as string | number | null) ?? null])),
    ...countsOf(row),
  }))
}

/** The figures of one group under the short names of both queries. */
const countsOf = (row: Readonly<Record<string, unknown>>): Omit<Group, 'keys'> => ({
  rows: Number(row.n),
  ...(Number(row.c ?? 0) > 0 && { numbers: { count: Number(row.c), average: Number(row.a), min: Number(row.l), max: Number(row.h) } }),
})

/** `+07:00`. */
const zone = (hours: number): string => `+${String(Math.trunc(hours)).padStart(2, '0')}:00`

function groupMongo(column: GroupColumn, { bins, offsetHours = 0 }: GroupQuestion): unknown {
  if (column === 'month') return { $dateToString: { format: '%Y-%m', date: '$submittedAt', timezone: zone(offsetHours) } }
  if (column === 'answerMonth') return { $dateToString: { format: '%Y-%m', date: '$date' } }
  if (column === 'mark') return { $cond: [{ $in: ['$text', MARKS] }, '$text', null] }
  if (column !== 'bin') return `$${column}`
  const branches = [...(bins ?? [])].map(([field, { from, width, count }]) => ({
    case: { $and: [{ $eq: ['$field', field] }, { $isNumber: '$number' }] },
    // The aggregation language's own word; nothing awaits this.
    // oxlint-disable-next-line unicorn/no-thenable
    then: { $min: [{ $toInt: { $floor: { $add: [{ $divide: [{ $subtract: ['$number', from] }, width] }, GRAIN] } } }, count - 1] },
  }))
  return branches.length > 0 ? { $switch: { branches, default: null } } : null
}

async function inMongo({ collections }: MongooseAdapter, question: GroupQuestion): Promise<Group[]> {
  const { by, limit, most, numbers } = question
  const keys = Object.fromEntries(by.map((column) => [column, groupMongo(column, question)]))
  const figures = { c: { $sum: { $cond: [{ $isNumber: '$number' }, 1, 0] } }, a: { $avg: '$number' }, l: { $min: '$number' }, h: { $max: '$number' } }
  const grouped = { $group: { _id: keys, n: { $sum: 1 }, ...(numbers ? figures : {}) } }
  const found: Record<string, unknown>[] =
    (await collections['form-answers']
      ?.aggregate([{ $match: conditionMongo(question) }, grouped, ...(most ? [{ $sort: { n: -1 } } as const] : []), { $limit: Math.trunc(limit) }, { $set: { keys: '$_id' } }])
      .exec()) ?? []
  return found.map((row) => {
    const id = (row.keys ?? {}) as Record<string, unknown>
    return { keys: Object.fromEntries(by.map((column) => [column, plainKey(id[column])])), ...countsOf(row) }
  })
}
