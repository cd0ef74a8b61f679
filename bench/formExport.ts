import { createClient } from '@libsql/client'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import { formById } from '@/actions/forms/load'
import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import { bigAnswers, bigForm } from '@/domain/forms/testing/bigForm'
import type { FormDefinition } from '@/domain/forms/types'
import { exportBytes } from '@/queries/forms/exportFile'
import { exportForm } from '@/queries/forms/exportForm'
import { responsePages } from '@/queries/forms/exportPages'

export type ExportMeasure = { format: 'csv' | 'xlsx'; responses: number; seconds: number; fileMb: number; memoryBeforeMb: number; memoryGrowthMb: number }

const MB = 1024 * 1024
const own = { overrideAccess: true, depth: 0 } as const

/** Fifty scored questions, a text and a repeat: what a checklist of the provinces looks like. */
function definition(): FormDefinition {
  const form = bigForm(50, 20)
  const label = (text: string) => ({ id: text, en: text })
  form.key = 'ekspor_besar'
  form.sections[0]?.items.push(
    { type: 'long-text', uid: 'uraian', key: 'uraian', label: label('Uraian') },
    { type: 'repeat', uid: 'anggota', key: 'anggota', label: label('Anggota'), itemLabel: label('Anggota'), items: [{ type: 'text', uid: 'jabatan', key: 'jabatan', label: label('Jabatan') }, { type: 'integer', uid: 'umur', key: 'umur', label: label('Umur') }] },
  )
  return form
}

/** The national secretariat, which may take everything out. */
async function secretariat(payload: Payload): Promise<PayloadRequest> {
  const taskForce = await payload.create({ collection: 'task-forces', data: { region: 'ID', name: 'Pusat', status: 'planned' }, ...own })
  const decree = String(taskForce.decree)
  await payload.update({ collection: 'decrees', id: decree, data: { number: '1/2026', date: '2026-01-02', issuer: 'Presiden', status: 'signed' }, ...own })
  const assignments = [{ role: 'secretariat', level: 'pusat', region: 'ID', taskForce: taskForce.id, decree }]
  const user = await payload.create({ collection: 'users', data: { name: 'ekspor', email: 'ekspor@bench.invalid', password: 'hanya untuk pengukuran', region: 'ID', active: true, assignments } as never, ...own })
  return createLocalReq({ user: { ...user, collection: 'users' } as TypedUser }, payload)
}

/** A published form with so many responses, past Payload: what is measured is the way out. */
async function filled(payload: Payload, total: number): Promise<string> {
  const form = definition()
  const hash = await hashOf(form)
  const scope = { region: 'ID', province: 'ID' }
  const made = await payload.db.create({ collection: 'forms', data: { key: form.key, title: 'Ekspor besar', purpose: 'monitoring', subject: 'none', audience: 'staff', status: 'active', level: 'pusat', ...scope } })
  const version = await payload.db.create({ collection: 'form-versions', data: { form: made.id, number: 1, hash, definition: canonicalJson(form), locales: ['id', 'en'], state: 'published', publishedAt: new Date().toISOString(), ...scope } })
  const client = createClient({ url: String(process.env.DATABASE_URL) })
  for (const setting of ['journal_mode = WAL', 'synchronous = OFF', 'foreign_keys = OFF']) await client.execute(`PRAGMA ${setting}`)
  const answers = JSON.stringify(bigAnswers(50)).slice(0, -1)
  const moment = `strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + seq.i / 4, 'unixepoch')`
  await client.execute({
    sql: `WITH RECURSIVE seq(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM seq WHERE i + 1 < ?)
      INSERT INTO form_responses (id, instance_id, form_id, version_id, version_hash, answers, computed, status, revision, channel, rights, region_id, province, saved_at, submitted_at, created_at, updated_at)
      SELECT u, u, ?, ?, ?, ? || ',"uraian":"Rapat ke-' || i || ' membahas temuan, kendala, dan rencana perbaikan ' || hex(randomblob(20)) || '","anggota":[{"id":"baris-' || i || '-1","answers":{"jabatan":"Ketua ' || i || '","umur":41}},{"id":"baris-' || i || '-2","answers":{"jabatan":"Anggota"}}]}',
        '{"skor":{"state":"complete","kind":"number","value":"67","band":"kurang"}}', 'submitted', 1, 'web', 'level', 'ID', 'ID', ${moment}, ${moment}, ${moment}, ${moment}
      FROM (SELECT seq.i AS i, lower(hex(randomblob(16))) AS u FROM seq) seq`,
    args: [total, String(made.id), String(version.id), hash, answers],
  })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  return String(made.id)
}

/**
 * How long it takes to write so many responses as a file, and by how much the process grows meanwhile (aim: less than
 * 300 MB for 100,000). On a migrated database with base data; fills it first. All responses are read once before: the
 * database's own caches (256 MB, whatever is read) are no part of an export.
 */
export async function measureFormExport(payload: Payload, total = 100_000): Promise<ExportMeasure[]> {
  const req = await secretariat(payload)
  const form = await formById(req, await filled(payload, total))
  if (!form) throw new Error('The form that was just made is gone')
  let read = 0
  for await (const page of responsePages(req, { form: { equals: form.id } })) read += page.length
  if (read !== total) throw new Error(`${read} of ${total} responses were read`)
  const measures: ExportMeasure[] = []
  for (const format of ['xlsx', 'csv'] as const) {
    const made = await exportForm(req, form, { filter: {}, naming: 'labels', locale: 'id', secured: false })
    const before = process.memoryUsage.rss()
    const started = performance.now()
    let [bytes, most] = [0, before]
    for await (const piece of exportBytes(made, format)) {
      bytes += piece.length
      most = Math.max(most, process.memoryUsage.rss())
    }
    measures.push({ format, responses: total, seconds: (performance.now() - started) / 1000, fileMb: bytes / MB, memoryBeforeMb: before / MB, memoryGrowthMb: (most - before) / MB })
  }
  return measures
}
