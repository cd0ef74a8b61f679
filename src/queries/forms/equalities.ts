import mongoose from 'mongoose'

/** Columns that rows of `form-answers` and `form-responses` may be told apart by. */
export type AnswerColumn = 'field' | 'text' | 'boolean' | 'version' | 'subjectKey' | 'region' | 'province' | 'serviceCentre' | 'round' | 'rights' | 'form' | 'response' | 'status'
/** Each column equal to one of its values. */
export type Equalities = Partial<Record<AnswerColumn, readonly string[]>>

export type Narrowing = {
  all: Equalities
  /** Beside it, one of these: how far the asker's rights reach. Never empty. */
  any: readonly Equalities[]
  /** Submitted from (inclusive) to (exclusive), ISO. */
  from?: string
  to?: string
}

export const SQL_COLUMN: Record<AnswerColumn, string> = {
  field: 'field', text: 'text', boolean: 'boolean', version: 'version_id', subjectKey: 'subject_key', region: 'region_id', province: 'province',
  serviceCentre: 'service_centre_id', round: 'round', rights: 'rights', form: 'form_id', response: 'response_id', status: 'status',
}

/** The condition as SQL with its arguments, in order. */
export function conditionSql({ all, any, from, to }: Narrowing): { sql: string; args: string[] } {
  const args: string[] = []
  const equal = (wanted: Equalities): string =>
    (Object.entries(wanted) as [AnswerColumn, readonly string[]][])
      .map(([column, values]) => {
        args.push(...values)
        return values.length > 0 ? `${SQL_COLUMN[column]} IN (${values.map(() => '?').join(', ')})` : '0'
      })
      .join(' AND ') || '1'
  const parts = [equal(all), `(${any.map((each) => `(${equal(each)})`).join(' OR ')})`]
  if (from) parts.push((args.push(from), 'submitted_at >= ?'))
  if (to) parts.push((args.push(to), 'submitted_at < ?'))
  return { sql: parts.join(' AND '), args }
}

/** Ids made by the database are ObjectIds there, ids of our own (UUIDs, region codes) are text. */
const bothIds = (value: string): unknown[] => (/^[0-9a-f]{24}$/.test(value) ? [value, new mongoose.Types.ObjectId(value)] : [value])

/** The same condition for an aggregation. */
export function conditionMongo({ all, any, from, to }: Narrowing): Record<string, unknown> {
  const equal = (wanted: Equalities) =>
    Object.fromEntries(Object.entries(wanted).map(([column, values]) => [column, { $in: column === 'boolean' ? values.map((value) => value === '1') : values.flatMap(bothIds) }]))
  const between = { ...(from && { $gte: new Date(from) }), ...(to && { $lt: new Date(to) }) }
  return { $and: [equal(all), { $or: any.map(equal) }, ...(from || to ? [{ submittedAt: between }] : [])] }
}

/** A grouping value of either database as text, number or null. */
export const plainKey = (value: unknown): string | number | null =>
  value === null || value === undefined ? null : typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : String(value)
