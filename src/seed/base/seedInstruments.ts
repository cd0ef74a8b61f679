import type { Payload } from 'payload'

import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import { decompileForm } from '@/domain/forms/decompile'
import { NATIONAL } from '@/domain/platform/regions'
import { now } from '@/lib/clock'

import { INSTRUMENTS } from './instruments'
import { PROPOSAL } from './instruments/make'

const PLACE = { region: NATIONAL, province: NATIONAL }

/**
 * The ready instruments as published forms of the national level, once: a form that is there is left as people made it.
 * A start cut short between the form and its version goes on with the version.
 */
export async function seedInstruments(payload: Payload): Promise<void> {
  const keys = INSTRUMENTS.map(({ definition }) => definition.key)
  const { docs } = await payload.db.find<{ id: string; key: string; currentVersion?: unknown }>({ collection: 'forms', where: { key: { in: keys } }, limit: keys.length, pagination: false, select: { key: true, currentVersion: true } })
  const known = new Map(docs.map((doc) => [doc.key, doc]))
  for (const { definition, audience } of INSTRUMENTS) {
    const found = known.get(definition.key)
    if (found?.currentVersion) continue
    const { key, ...draft } = decompileForm(definition)
    const form = found ?? (await payload.db.create({ collection: 'forms', data: { ...draft, key, audience, level: 'pusat', status: 'draft', resumeByCode: false, ...PLACE } }))
    const version = await payload.db.create({
      collection: 'form-versions',
      data: { form: form.id, number: 1, definition: canonicalJson(definition), hash: await hashOf(definition), locales: definition.locales, state: 'published', changeNote: PROPOSAL.id, publishedAt: now().toISOString(), ...PLACE },
    })
    await payload.db.updateOne({ collection: 'forms', id: form.id, data: { currentVersion: version.id, status: 'active' }, returning: false })
  }
}
