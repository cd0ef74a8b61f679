/** First half of one size of `npm run bench -- --forms`: migrates a scratch database and fills it with responses, in a process of its own. */
import { statSync, writeFileSync } from 'node:fs'

import { createClient } from '@libsql/client'
import { getPayload } from 'payload'
import config from '@payload-config'
import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import type { Field, FormDefinition } from '@/domain/forms/types'
import { levelOf } from '@/domain/platform/regions'
import { seedBase } from '@/seed'

import { choiceKey, type FilledForms, fillForms, type FormActors, numberKey, NUMBERS, PASSWORD, type Place, PLACES } from './formsDataset'

const [, , size = '10000', each = '30', answerFile = ''] = process.argv
const answersEach = Number(each)
const label = (text: string) => ({ id: text, en: text })

/** As many questions as there are answers: choices, and a few numbers. */
function definition(): FormDefinition {
  const choices = ['ya', 'sebagian', 'tidak'].map((value) => ({ value, label: label(value) }))
  const items = [
    ...Array.from({ length: answersEach - NUMBERS }, (_, n): Field => ({ type: 'select-one', uid: `q${n}`, key: choiceKey(n), label: label(`Pertanyaan ${n + 1}`), choices, indexed: true })),
    ...Array.from({ length: NUMBERS }, (_, n): Field => ({ type: 'integer', uid: `a${n}`, key: numberKey(n), label: label(`Angka ${n + 1}`), indexed: true })),
  ]
  return { format: 1, key: 'ukur', title: label('Ukur'), purpose: 'monitoring', subject: 'task-force', locales: ['id', 'en'], sections: [{ uid: 's', key: 'bagian', label: label('Bagian'), items }] }
}

const payload = await getPayload({ config })
await payload.db.migrate()
await seedBase(payload)
const own = { overrideAccess: true, depth: 0 } as const

async function person(region: Place): Promise<string> {
  const taskForce = await payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, ...own })
  const decree = String(taskForce.decree)
  await payload.update({ collection: 'decrees', id: decree, data: { number: '1/2025', date: '2025-01-02', issuer: 'Kepala daerah', status: 'signed' }, ...own })
  const assignments = [{ role: 'secretariat', level: levelOf(region), region, taskForce: taskForce.id, decree }]
  const user = await payload.create({ collection: 'users', data: { name: region, email: `${region}@bench.invalid`, password: PASSWORD, region, active: true, assignments } as never, ...own })
  return String(user.id)
}

const people = Object.fromEntries(await Promise.all(PLACES.map(async (place) => [place, await person(place)]))) as Record<Place, string>
const made = definition()
const hash = await hashOf(made)
const scope = { region: 'ID', province: 'ID' }
const form = await payload.db.create({ collection: 'forms', data: { key: made.key, title: 'Ukur', purpose: 'monitoring', subject: 'task-force', audience: 'staff', status: 'active', level: 'pusat', ...scope } })
const version = await payload.db.create({ collection: 'form-versions', data: { form: form.id, number: 1, hash, definition: canonicalJson(made), locales: ['id', 'en'], state: 'published', publishedAt: new Date().toISOString(), ...scope } })
await payload.db.updateOne({ collection: 'forms', id: String(form.id), data: { currentVersion: version.id }, returning: false })
await payload.destroy()

const actors: FormActors = { form: String(form.id), version: String(version.id), hash, people }
const url = String(process.env.DATABASE_URL)
const client = createClient({ url })
const started = performance.now()
const scopes = await fillForms(client, Number(size), answersEach, actors, (done) => process.stderr.write(`\r  ${done.toLocaleString('en')} responses `))
process.stderr.write('\r')
client.close()
const filled: FilledForms = { ...actors, answersEach, scopes, seconds: (performance.now() - started) / 1000, bytes: statSync(url.replace(/^file:/, '')).size }
writeFileSync(answerFile, JSON.stringify(filled))
process.exit(0)
