/** First half of one size of `npm run bench`: migrates a scratch database and fills it, in a process that then ends and leaves no memory behind. */
import { writeFileSync } from 'node:fs'

import { createClient } from '@libsql/client'
import { getPayload } from 'payload'
import config from '@payload-config'
import { seedBase } from '@/seed'

import { type Actors, fill, type Filled, PASSWORD, REGION } from './dataset'

const [, , size = '10000', answerFile = ''] = process.argv

const payload = await getPayload({ config })
await payload.db.migrate()
await seedBase(payload)

async function people(): Promise<Actors> {
  const own = { overrideAccess: true, depth: 0 } as const
  const taskForce = await payload.create({ collection: 'task-forces', data: { region: REGION, name: REGION, status: 'planned' }, ...own })
  const decree = String(taskForce.decree)
  await payload.update({ collection: 'decrees', id: decree, data: { number: '1/2025', date: '2025-01-02', issuer: 'Wali Kota', status: 'signed' }, ...own })
  const centre = await payload.create({ collection: 'service-centres', data: { name: 'PPT yang diukur', form: 'uptd-ppa', region: REGION, services: ['pengaduan'] }, ...own })
  const account = (name: string, role: string) =>
    payload.create({ collection: 'users', data: { name, email: `${name}@bench.invalid`, password: PASSWORD, region: REGION, active: true, assignments: [{ role, level: 'kabkota', region: REGION, serviceCentre: centre.id, decree }] } as never, ...own })
  const [head, worker] = [await account('kepala', 'centre-head'), await account('petugas', 'caseworker')]
  return { centre: centre.id, region: REGION, head: String(head.id), worker: String(worker.id), decree }
}

const actors = await people()
await payload.destroy()
const client = createClient({ url: String(process.env.DATABASE_URL) })
const started = performance.now()
const sample = await fill(client, Number(size), actors, (done) => process.stderr.write(`\r  ${done.toLocaleString('en')} cases `))
process.stderr.write('\r')
const count = async (sql: string, ...args: string[]) => Number((await client.execute({ sql, args })).rows[0]?.n ?? 0)
const filled: Filled = {
  actors,
  sample,
  seconds: (performance.now() - started) / 1000,
  scopes: {
    centre: await count('SELECT count(*) AS n FROM cases WHERE service_centre_id = ?', actors.centre),
    caseload: await count(`SELECT count(*) AS n FROM cases_rels WHERE path = 'handlers' AND users_id = ?`, actors.worker),
  },
}
client.close()
writeFileSync(answerFile, JSON.stringify(filled))
process.exit(0)
