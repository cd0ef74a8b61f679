import type { Client } from '@libsql/client'

import { seal } from '@/lib/crypto/keyring'

/** A small case's share of the country: the measured centre holds one case in a hundred, its caseworker one in ten of those. */
export const CENTRE_EVERY = 100
export const WORKER_EVERY = 10
const TASK_FORCES = 553
const MEMBERS = 20_000
const CHUNK = 50_000
const SAMPLES = 200

export const REGION = '32.73'
export const PASSWORD = 'hanya untuk pengukuran'

/** What the measuring process needs to know of the data set. */
export type Filled = { actors: Actors; sample: { id: string; number: string }[]; seconds: number; scopes: { centre: number; caseload: number } }
export type Actors = { centre: string; region: string; head: string; worker: string; decree: string }

/** An id as the server makes them. */
const UUID = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
const range = (from: number, to: number): string => `WITH RECURSIVE seq(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM seq WHERE i + 1 < ${to})`
const moment = (seconds: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', ${seconds}, 'unixepoch')`

/** Loading only: nothing of a scratch database must survive a power cut. */
async function fast(client: Client): Promise<void> {
  for (const setting of ['journal_mode = WAL', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -262144', 'temp_store = MEMORY']) await client.execute(`PRAGMA ${setting}`)
}

/** 553 task forces with a centre and an officer each, and 20 thousand seats. */
async function country(client: Client, actors: Actors): Promise<void> {
  const ruleSet = (await client.execute('SELECT id FROM rule_sets LIMIT 1')).rows[0]?.id ?? null
  await client.execute({
    sql: `INSERT INTO task_forces (id, name, region_id, province, level, status, rule_set_id)
      SELECT ${UUID}, 'Gugus Tugas ' || name, id, CASE WHEN id = 'ID' THEN 'ID' ELSE substr(id, 1, 2) END, level, 'established', ? FROM regions
      WHERE id NOT IN (SELECT region_id FROM task_forces)`,
    args: [ruleSet],
  })
  await client.execute(`INSERT INTO service_centres (id, name, form, region_id, province) SELECT ${UUID}, 'PPT ' || name, 'uptd-ppa', id, CASE WHEN id = 'ID' THEN 'ID' ELSE substr(id, 1, 2) END FROM regions WHERE id <> '${actors.region}'`)
  await client.execute(`INSERT INTO users (id, name, active, region_id, province, email) SELECT ${UUID}, 'Petugas ' || name, 1, id, CASE WHEN id = 'ID' THEN 'ID' ELSE substr(id, 1, 2) END, 'petugas.' || id || '@bench.invalid' FROM regions`)
  await client.execute(`${range(0, MEMBERS)} INSERT INTO members (id, task_force_id, role, element, position, status, slot_key, active_key, "order", region_id, province)
    SELECT ${UUID}, t.id, 'anggota', 'pemerintah', 'Kepala Dinas ' || seq.i, CASE seq.i % 3 WHEN 0 THEN 'vacant' ELSE 'active' END, 'bench-' || seq.i, 'bench-' || seq.i, seq.i, t.region_id, t.province
    FROM seq JOIN (SELECT row_number() OVER (ORDER BY region_id) - 1 AS n, id, region_id, province FROM task_forces) t ON t.n = seq.i % ${TASK_FORCES}`)
  await client.execute(`CREATE TEMP TABLE places AS SELECT row_number() OVER (ORDER BY c.region_id) - 1 AS n, c.id AS centre, c.region_id AS region, c.province AS province, u.id AS officer
    FROM service_centres c JOIN users u ON u.email = 'petugas.' || c.region_id || '@bench.invalid' WHERE c.id <> '${actors.centre}'`)
}

/** Cases `from` to `to`: one in a hundred at the measured centre, spread evenly over three years; two services each. */
async function cases(client: Client, from: number, to: number, total: number, actors: Actors, now: number): Promise<void> {
  const step = (3 * 365 * 86_400) / total
  const mine = `seq.i % ${CENTRE_EVERY} = 0`
  const handler = `CASE WHEN seq.i % ${CENTRE_EVERY * WORKER_EVERY} = 0 THEN '${actors.worker}' ELSE '${actors.head}' END`
  const at = moment(`${now} - seq.i * ${step}`)
  await client.execute(`CREATE TEMP TABLE IF NOT EXISTS batch (id TEXT, handler TEXT, centre TEXT, region TEXT, province TEXT, at TEXT, i INTEGER)`)
  await client.execute('DELETE FROM batch')
  await client.execute(`${range(from, to)} INSERT INTO batch SELECT ${UUID},
      CASE WHEN ${mine} THEN ${handler} ELSE p.officer END, CASE WHEN ${mine} THEN '${actors.centre}' ELSE p.centre END,
      CASE WHEN ${mine} THEN '${actors.region}' ELSE p.region END, CASE WHEN ${mine} THEN '${actors.region.slice(0, 2)}' ELSE p.province END, ${at}, seq.i
    FROM seq JOIN places p ON p.n = seq.i % (SELECT count(*) FROM places)`)
  await client.execute(`INSERT INTO cases (id, case_number, service_centre_id, status, received_at, channel, route_origin, victim_sex, victim_age_band, victim_citizenship, risk, created_by_id, sealed, region_id, province, updated_at, created_at)
    SELECT id, 'KS-' || substr(at, 1, 4) || '-' || hex(randomblob(8)), centre, CASE i % 5 WHEN 0 THEN 'intake' WHEN 1 THEN 'assessed' WHEN 2 THEN 'in-service' WHEN 3 THEN 'monitoring' ELSE 'closed' END,
      at, 'langsung', '32.73', CASE i % 2 WHEN 0 THEN 'perempuan' ELSE 'laki-laki' END, '18-24', 'wni', 'sedang', handler, hex(randomblob(110)), region, province, at, at FROM batch`)
  await client.execute(`INSERT INTO cases_rels ("order", parent_id, path, users_id) SELECT 1, id, 'handlers', handler FROM batch`)
  await client.execute(`INSERT INTO case_services (id, service, requested_at, due_at, case_id, service_centre_id, region_id, province, updated_at, created_at)
    SELECT ${UUID}, CASE n.n WHEN 0 THEN 'pengaduan' ELSE 'bantuan-hukum' END, at, at, batch.id, centre, region, province, at, at FROM batch, (SELECT 0 AS n UNION ALL SELECT 1) n`)
  await client.execute(`INSERT INTO case_services_rels ("order", parent_id, path, users_id)
    SELECT 1, s.id, 'handlers', batch.handler FROM batch JOIN case_services s ON s.case_id = batch.id`)
}

/** Fills a migrated database. Returns the ids and numbers of cases to ask for, whose identities can be opened. */
export async function fill(client: Client, total: number, actors: Actors, tell: (done: number) => void): Promise<{ id: string; number: string }[]> {
  await fast(client)
  await country(client, actors)
  const now = Math.floor(Date.now() / 1000)
  for (let from = 0; from < total; from += CHUNK) {
    const to = Math.min(total, from + CHUNK)
    await client.execute('BEGIN')
    await cases(client, from, to, total, actors, now)
    await client.execute('COMMIT')
    tell(to)
  }
  const sample = await client.execute({ sql: 'SELECT id, case_number FROM cases WHERE service_centre_id = ? ORDER BY created_at DESC LIMIT ?', args: [actors.centre, SAMPLES] })
  const found = sample.rows.map((row) => ({ id: String(row.id), number: String(row.case_number) }))
  for (const { id } of found) await client.execute({ sql: 'UPDATE cases SET sealed = ? WHERE id = ?', args: [seal(JSON.stringify({ summary: 'Uraian contoh untuk pengukuran.' }), `cases:${id}`), id] })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return found
}
