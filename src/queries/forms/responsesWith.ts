import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { scopeOf } from '@/access/scopeOf'
import { COUNTED_STATES } from '@/domain/forms/responseStates'

import { conditionMongo, conditionSql, type Narrowing } from './equalities'
import { answersWithin, formWithinReach, narrowed, type ResultFilter } from './results'

/** Ids of responses, the newest first, and how many there are in all. */
export type Matching = { ids: string[]; total: number }

/** Responses that gave this answer (a choice, a place, `@unknown` …) within the asker's scope. @throws 404 for a form out of reach */
export async function responsesWith(req: PayloadRequest, filter: ResultFilter, { field, value, limit }: { field: string; value: string; limit: number }): Promise<Matching> {
  await formWithinReach(req, filter.form)
  const any = answersWithin(await scopeOf(req))
  if (any.length === 0) return { ids: [], total: 0 }
  return newest(req.payload, { all: { ...narrowed(filter), field: [field], text: [value] }, any, from: filter.from, to: filter.to }, limit)
}

/** The newest responses that a filter leaves within the asker's scope; how many there are, `countResponses` says. @throws 404 */
export async function newestResponses(req: PayloadRequest, filter: ResultFilter, limit: number): Promise<string[]> {
  await formWithinReach(req, filter.form)
  const any = answersWithin(await scopeOf(req))
  if (any.length === 0) return []
  const narrowing = { all: { ...narrowed(filter), status: COUNTED_STATES }, any, from: filter.from, to: filter.to }
  return req.payload.db.name === 'sqlite' ? sqliteIds(req.payload.db as unknown as SQLiteAdapter, 'form_responses', narrowing, limit) : mongoIds(req.payload.db as unknown as MongooseAdapter, 'form-responses', narrowing, limit)
}

async function newest(payload: Payload, narrowing: Narrowing, limit: number): Promise<Matching> {
  if (payload.db.name === 'sqlite') {
    const db = payload.db as unknown as SQLiteAdapter
    const { sql, args } = conditionSql(narrowing)
    const counted = await db.client.execute({ sql: `SELECT COUNT(*) AS n FROM form_answers WHERE ${sql}`, args })
    return { ids: await sqliteIds(db, 'form_answers', narrowing, limit), total: Number(counted.rows[0]?.n ?? 0) }
  }
  const db = payload.db as unknown as MongooseAdapter
  return { ids: await mongoIds(db, 'form-answers', narrowing, limit), total: (await db.collections['form-answers']?.countDocuments(conditionMongo(narrowing))) ?? 0 }
}

async function sqliteIds({ client }: SQLiteAdapter, table: 'form_answers' | 'form_responses', narrowing: Narrowing, limit: number): Promise<string[]> {
  const { sql, args } = conditionSql(narrowing)
  const { rows } = await client.execute({ sql: `SELECT ${table === 'form_answers' ? 'response_id' : 'id'} AS id FROM ${table} WHERE ${sql} ORDER BY submitted_at DESC LIMIT ${Math.trunc(limit)}`, args })
  return [...new Set(rows.map(({ id }) => String(id)))]
}

async function mongoIds({ collections }: MongooseAdapter, collection: 'form-answers' | 'form-responses', narrowing: Narrowing, limit: number): Promise<string[]> {
  const found: Record<string, unknown>[] = (await collections[collection]?.aggregate([{ $match: conditionMongo(narrowing) }, { $sort: { submittedAt: -1 } }, { $limit: Math.trunc(limit) }, { $project: { found: collection === 'form-answers' ? '$response' : '$_id' } }])) ?? []
  return [...new Set(found.map((doc) => String(doc.found)))]
}
