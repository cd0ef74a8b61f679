import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { formInScope } from '@/actions/forms/load'

import { conditionMongo, conditionSql, type Narrowing } from './equalities'
import { answersWithin, narrowed, type ResultFilter } from './results'

/** Ids of responses, the newest first, and how many there are in all. */
export type Matching = { ids: string[]; total: number }

/** Responses that gave this answer (a choice, a place, `@unknown` …) within the asker's scope. @throws 404 for a form out of reach */
export async function responsesWith(req: PayloadRequest, filter: ResultFilter, { field, value, limit }: { field: string; value: string; limit: number }): Promise<Matching> {
  const form = await formInScope(req, filter.form)
  const any = answersWithin(await scopeOf(req))
  if (any.length === 0) return { ids: [], total: 0 }
  return newest(req.payload, { all: { ...narrowed({ ...filter, form: form.id }), field: [field], text: [value] }, any, from: filter.from, to: filter.to }, limit)
}

const newest = (payload: Payload, narrowing: Narrowing, limit: number): Promise<Matching> =>
  payload.db.name === 'sqlite' ? inSqlite(payload.db as unknown as SQLiteAdapter, narrowing, limit) : inMongo(payload.db as unknown as MongooseAdapter, narrowing, limit)

async function inSqlite({ client }: SQLiteAdapter, narrowing: Narrowing, limit: number): Promise<Matching> {
  const { sql, args } = conditionSql(narrowing)
  const found = await client.execute({ sql: `SELECT response_id AS id FROM form_answers WHERE ${sql} ORDER BY submitted_at DESC LIMIT ${Math.trunc(limit)}`, args })
  const counted = await client.execute({ sql: `SELECT COUNT(*) AS n FROM form_answers WHERE ${sql}`, args })
  return { ids: [...new Set(found.rows.map(({ id }) => String(id)))], total: Number(counted.rows[0]?.n ?? 0) }
}

async function inMongo({ collections }: MongooseAdapter, narrowing: Narrowing, limit: number): Promise<Matching> {
  const answers = collections['form-answers']
  if (!answers) return { ids: [], total: 0 }
  const where = conditionMongo(narrowing)
  const found: { response?: unknown }[] = await answers.aggregate([{ $match: where }, { $sort: { submittedAt: -1 } }, { $limit: Math.trunc(limit) }, { $project: { response: 1 } }])
  return { ids: [...new Set(found.map(({ response }) => String(response)))], total: await answers.countDocuments(where) }
}
