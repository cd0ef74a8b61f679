import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import mongoose from 'mongoose'
import type { Payload } from 'payload'

/** Columns of `form-answers` that rows may be told apart and grouped by. */
export type AnswerColumn = 'field' | 'text' | 'boolean' | 'version' | 'subjectKey' | 'region' | 'province' | 'serviceCentre' | 'round' | 'rights' | 'form' | 'response'
/** `month`: of the submission, `YYYY-MM` (UTC). */
export type GroupColumn = Exclude<AnswerColumn, 'form' | 'rights' | 'response'> | 'month'
/** Each column equal to one of its values. */
export type Equalities = Partial<Record<AnswerColumn, readonly string[]>>

export type GroupQuestion = {
  all: Equalities
  /** Beside it, one of these: how far the asker's rights reach. Never empty. */
  any: readonly Equalities[]
  /** Submitted from (inclusive) to (exclusive), ISO. */
  from?: string
  to?: string
  by: readonly GroupColumn[]
  limit: number
}
export type Group = { keys: Partial<Record<GroupColumn, string | number | null>>; rows: number; numbers: number; average: number | null; min: number | null; max: number | null }

/** Counts and averages of index rows, grouped by the database: one query, never more than `limit` groups. */
export async function groupAnswers(payload: Payload, question: GroupQuestion): Promise<Group[]> {
  if (question.any.length === 0) return []
  return payload.db.name === 'sqlite' ? inSqlite(payload.db as unknown as SQLiteAdapter, question) : inMongo(payload.db as unknown as MongooseAdapter, question)
}

const SQL: Record<AnswerColumn, string> = {
  field: 'field', text: 'text', boolean: 'boolean', version: 'version_id', subjectKey: 'subject_key', region: 'region_id', province: 'province',
  serviceCentre: 'service_centre_id', round: 'round', rights: 'rights', form: 'form_id', response: 'response_id',
}
const groupSql = (column: GroupColumn): string => (column === 'month' ? 'substr(submitted_at, 1, 7)' : SQL[column])

async function inSqlite({ client }: SQLiteAdapter, { all, any, from, to, by, limit }: GroupQuestion): Promise<Group[]> {
  const args: string[] = []
  const equal = (wanted: Equalities): string =>
    (Object.entries(wanted) as [AnswerColumn, readonly string[]][])
      .map(([column, values]) => {
        args.push(...values)
        return values.length > 0 ? `${SQL[column]} IN (${values.map(() => '?').join(', ')})` : '0'
      })
      .join(' AND ') || '1'
  const parts = [equal(all), `(${any.map((each) => `(${equal(each)})`).join(' OR ')})`]
  if (from) parts.push((args.push(from), 'submitted_at >= ?'))
  if (to) parts.push((args.push(to), 'submitted_at < ?'))
  const columns = by.map(groupSql)
  const { rows } = await client.execute({
    sql: `SELECT ${[...columns.map((column, index) => `${column} AS k${index}`), 'COUNT(*) AS n', 'COUNT(number) AS c', 'AVG(number) AS a', 'MIN(number) AS l', 'MAX(number) AS h'].join(', ')}
      FROM form_answers WHERE ${parts.join(' AND ')} ${columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : ''} LIMIT ${Math.trunc(limit)}`,
    args,
  })
  return rows.map((row) => ({
    keys: Object.fromEntries(by.map((column, index) => [column, (row[`k${index}`] as string | number | null) ?? null])),
    rows: Number(row.n),
    numbers: Number(row.c),
    average: numberOr(row.a),
    min: numberOr(row.l),
    max: numberOr(row.h),
  }))
}

const numberOr = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

/** Ids made by the database are ObjectIds there, ids of our own (UUIDs, region codes) are text. */
const bothIds = (value: string): unknown[] => (/^[0-9a-f]{24}$/.test(value) ? [value, new mongoose.Types.ObjectId(value)] : [value])

async function inMongo({ collections }: MongooseAdapter, { all, any, from, to, by, limit }: GroupQuestion): Promise<Group[]> {
  const equal = (wanted: Equalities) => Object.fromEntries(Object.entries(wanted).map(([column, values]) => [column, { $in: column === 'boolean' ? values.map((value) => value === '1') : values.flatMap(bothIds) }]))
  const between = { ...(from && { $gte: new Date(from) }), ...(to && { $lt: new Date(to) }) }
  const keys = Object.fromEntries(by.map((column) => [column, column === 'month' ? { $dateToString: { format: '%Y-%m', date: '$submittedAt' } } : `$${column}`]))
  const found: Record<string, unknown>[] =
    (await collections['form-answers']
      ?.aggregate([
        { $match: { $and: [equal(all), { $or: any.map(equal) }, ...(from || to ? [{ submittedAt: between }] : [])] } },
        { $group: { _id: keys, n: { $sum: 1 }, c: { $sum: { $cond: [{ $isNumber: '$number' }, 1, 0] } }, a: { $avg: '$number' }, l: { $min: '$number' }, h: { $max: '$number' } } },
        { $limit: Math.trunc(limit) },
        { $set: { keys: '$_id' } },
      ])
      .exec()) ?? []
  return found.map((row) => {
    const id = (row.keys ?? {}) as Record<string, unknown>
    const plain = (value: unknown): string | number | null => (value === null || value === undefined ? null : typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : String(value))
    return {
      keys: Object.fromEntries(by.map((column) => [column, plain(id[column])])),
      rows: Number(row.n),
      numbers: Number(row.c),
      average: numberOr(row.a),
      min: numberOr(row.l),
      max: numberOr(row.h),
    }
  })
}
