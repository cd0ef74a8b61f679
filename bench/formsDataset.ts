import type { Client } from '@libsql/client'

import { levelOf, provinceOf } from '@/domain/platform/regions'

/** Where the responses lie and who asks: the same numbers are asked for from a city, a province and the nation. */
export const PLACES = ['ID', '32', '32.73'] as const
export type Place = (typeof PLACES)[number]
export const PASSWORD = 'hanya untuk pengukuran'

export type FormActors = { form: string; version: string; hash: string; people: Record<Place, string> }
export type FilledForms = FormActors & { answersEach: number; seconds: number; bytes: number; scopes: Record<Place, number> }

const CHUNK = 20_000
/** Of the answers, so many are numbers and the rest choices. */
export const NUMBERS = 3
const UUID = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
const range = (from: number, to: number): string => `WITH RECURSIVE seq(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM seq WHERE i + 1 < ${to})`

export const choiceKey = (index: number): string => `soal_${index}`
export const numberKey = (index: number): string => `angka_${index}`

/** Different for each response and question, the same at every run: two thirds "ya", the rest even. */
const pick = (i: string, n: string): string => `CASE (${i} * 7 + ${n} * 13 + ${i} / 11) % 6 WHEN 0 THEN 'tidak' WHEN 1 THEN 'sebagian' ELSE 'ya' END`

/** A task force in every region that has none, and the list of them by number. */
async function country(client: Client): Promise<void> {
  await client.execute(`INSERT INTO task_forces (id, name, region_id, province, level, status) SELECT ${UUID}, 'Gugus Tugas ' || name, id, CASE WHEN id = 'ID' THEN 'ID' ELSE substr(id, 1, 2) END, level, 'established' FROM regions WHERE id NOT IN (SELECT region_id FROM task_forces)`)
  await client.execute(`CREATE TEMP TABLE bench_places AS SELECT row_number() OVER (ORDER BY region_id) - 1 AS n, id AS force, region_id AS region, province FROM task_forces WHERE region_id LIKE '__.__'`)
}

async function responses(client: Client, from: number, to: number, total: number, now: number, { form, version, hash }: FormActors, answersEach: number): Promise<void> {
  const choices = answersEach - NUMBERS
  const at = `strftime('%Y-%m-%dT%H:%M:%fZ', ${now} - seq.i * ${(3 * 365 * 86_400) / total}, 'unixepoch')`
  await client.execute('CREATE TEMP TABLE IF NOT EXISTS bench_batch (id TEXT, i INTEGER, force TEXT, region TEXT, province TEXT, at TEXT)')
  await client.execute('DELETE FROM bench_batch')
  await client.execute(`${range(from, to)} INSERT INTO bench_batch SELECT ${UUID}, seq.i, p.force, p.region, p.province, ${at} FROM seq JOIN bench_places p ON p.n = seq.i % (SELECT count(*) FROM bench_places)`)
  const json = [...Array.from({ length: choices }, (_, n) => `'"${choiceKey(n)}":"' || ${pick('i', String(n))} || '"'`), ...Array.from({ length: NUMBERS }, (_, n) => `'"${numberKey(n)}":' || (i * ${n + 3} % 101)`)].join(` || ',' || `)
  await client.execute({
    sql: `INSERT INTO form_responses (id, instance_id, receipt_code, form_id, version_id, version_hash, answers, computed, status, revision, channel, saved_at, submitted_at, rights, subject_key, region_id, province, updated_at, created_at)
      SELECT id, id, 'TT-' || substr(id, 1, 8), ?, ?, ?, '{' || ${json} || '}', '{}', CASE i % 3 WHEN 0 THEN 'accepted' ELSE 'submitted' END, 1, 'web', at, at, 'level', 'task-forces:' || force, region, province, at, at FROM bench_batch`,
    args: [form, version, hash],
  })
  await client.execute(`INSERT INTO form_responses_rels ("order", parent_id, path, task_forces_id) SELECT 1, id, 'subject', force FROM bench_batch`)
  const columns = '(id, response_id, form_id, version_id, field, text, number, submitted_at, rights, subject_key, region_id, province, updated_at, created_at)'
  const rest = `at, 'level', 'task-forces:' || force, region, province, at, at`
  await client.execute({ sql: `${range(0, choices)} INSERT INTO form_answers ${columns} SELECT ${UUID}, b.id, ?, ?, 'soal_' || seq.i, ${pick('b.i', 'seq.i')}, NULL, ${rest} FROM bench_batch b, seq`, args: [form, version] })
  await client.execute({ sql: `${range(0, NUMBERS)} INSERT INTO form_answers ${columns} SELECT ${UUID}, b.id, ?, ?, 'angka_' || seq.i, NULL, b.i * (seq.i + 3) % 101, ${rest} FROM bench_batch b, seq`, args: [form, version] })
}

/** Fills a migrated database with so many responses of so many answers each, in all kabupaten and kota. */
export async function fillForms(client: Client, total: number, answersEach: number, actors: FormActors, tell: (done: number) => void): Promise<Record<Place, number>> {
  // Loading only: nothing of a scratch database must survive a power cut.
  for (const setting of ['journal_mode = WAL', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -524288', 'temp_store = MEMORY']) await client.execute(`PRAGMA ${setting}`)
  await country(client)
  const now = Math.floor(Date.now() / 1000)
  for (let from = 0; from < total; from += CHUNK) {
    const to = Math.min(total, from + CHUNK)
    await client.execute('BEGIN')
    await responses(client, from, to, total, now, actors, answersEach)
    await client.execute('COMMIT')
    tell(to)
  }
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  const count = async (place: Place): Promise<number> => {
    const level = levelOf(place)
    const where = level === 'pusat' ? '1 = ?' : level === 'provinsi' ? 'province = ?' : 'region_id = ?'
    return Number((await client.execute({ sql: `SELECT count(*) AS n FROM form_responses WHERE ${where}`, args: [level === 'pusat' ? 1 : level === 'provinsi' ? provinceOf(place) : place] })).rows[0]?.n ?? 0)
  }
  return { ID: await count('ID'), '32': await count('32'), '32.73': await count('32.73') }
}
