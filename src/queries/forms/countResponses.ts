import { COUNTED_STATES } from '@/domain/forms/responseStates'
import { provinceOf } from '@/domain/platform/regions'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { type AnswerColumn, conditionMongo, conditionSql, type Equalities, type Narrowing, plainKey, SQL_COLUMN } from './equalities'

export type ResponseColumn = Extract<AnswerColumn, 'form' | 'version' | 'subjectKey' | 'region' | 'province' | 'round'>
export type ResponseGroup = { keys: Partial<Record<ResponseColumn, string | null>>; count: number; last: string | null }
export type ResponseQuestion = Narrowing & { by: readonly ResponseColumn[]; limit: number }

/** A region lies in its province: said too, so that the index of provinces serves, and not every response is looked at. */
const placed = (wanted: Equalities): Equalities => (wanted.region && !wanted.province ? { ...wanted, province: [...new Set(wanted.region.map(provinceOf))] } : wanted)

/** How many handed-in responses, grouped by the database, and when the last came. One query, never more than `limit` groups. */
export async function countResponses(payload: Payload, asked: ResponseQuestion): Promise<ResponseGroup[]> {
  if (asked.any.length === 0) return []
  const question = { ...asked, all: { ...placed(asked.all), status: COUNTED_STATES }, any: asked.any.map(placed) }
  return payload.db.name === 'sqlite' ? inSqlite(payload.db as unknown as SQLiteAdapter, question) : inMongo(payload.db as unknown as MongooseAdapter, question)
}

const keysOf = (by: readonly ResponseColumn[], read: (column: ResponseColumn, index: number) => unknown): ResponseGroup['keys'] =>
  Object.fromEntries(by.map((column, index) => [column, plainKey(read(column, index))])) as ResponseGroup['keys']

async function inSqlite({ client }: SQLiteAdapter, question: ResponseQuestion): Promise<ResponseGroup[]> {
  const { by, limit } = question
  const where = conditionSql(question)
  const { rows } = await client.execute({
    sql: `SELECT ${[...by.map((column, index) => `${SQL_COLUMN[column]} AS k${index}`), 'COUNT(*) AS n', 'MAX(submitted_at) AS m'].join(', ')}
      FROM form_responses WHERE ${where.sql} ${by.length > 0 ? `GROUP BY ${by.map((_, index) => index + 1).join(', ')}` : ''} LIMIT ${Math.trunc(limit)}`,
    args: where.args,
  })
  return rows.filter((row) => Number(row.n) > 0).map((row) => ({ keys: keysOf(by, (_, index) => row[`k${index}`]), count: Number(row.n), last: row.m === null ? null : String(row.m) }))
}

async function inMongo({ collections }: MongooseAdapter, question: ResponseQuestion): Promise<ResponseGroup[]> {
  const { by, limit } = question
  const found: Record<string, unknown>[] =
    (await collections['form-responses']
      ?.aggregate([
        { $match: conditionMongo(question) },
        { $group: { _id: Object.fromEntries(by.map((column) => [column, `$${column}`])), n: { $sum: 1 }, m: { $max: '$submittedAt' } } },
        { $limit: Math.trunc(limit) },
        { $set: { keys: '$_id' } },
      ])
      .exec()) ?? []
  return found.map((row) => {
    const id = (row.keys ?? {}) as Record<string, unknown>
    return { keys: keysOf(by, (column) => id[column]), count: Number(row.n), last: row.m instanceof Date ? row.m.toISOString() : null }
  })
}
