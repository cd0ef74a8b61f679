import { randomUUID } from 'node:crypto'
import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import type { FormDefinition } from '@/domain/forms/types'
import { provinceOf } from '@/domain/platform/regions'
import type { Build } from './build'
import type { Keep, People, Structures, WorldDocument } from './documents'
import { PLACES } from './places'

/** The smallest form there is: one question. */
const definitionOf = (key: string): FormDefinition => ({
  format: 1, key, title: { id: 'Ceklis', en: 'Checklist' }, purpose: 'monitoring', subject: 'none', locales: ['id', 'en'],
  sections: [{ uid: 's1', key: 'bagian', label: { id: 'Bagian', en: 'Section' }, items: [{ type: 'integer', uid: 'q1', key: 'jumlah', label: { id: 'Jumlah', en: 'Number' }, indexed: true }] }],
})

/** Straight through the adapter, as the actions write index and history: what is tested is who reaches them. */
const row = async ({ payload }: Build, collection: 'form-versions' | 'form-responses' | 'form-answers' | 'form-revisions' | 'response-files', data: Record<string, unknown>): Promise<string> =>
  String((await payload.db.create({ collection, data })).id)

/**
 * At every place a published form with answers of three kinds: of the level, of the level in a round, and of a case's
 * rights (one for each case of the place, handled and not). Each has a row in the index and one in the history.
 */
export async function buildForms(build: Build, structures: Structures, people: People, documents: readonly WorldDocument[], keep: Keep): Promise<void> {
  for (const place of PLACES) {
    const scope = { region: place, province: provinceOf(place) }
    const key = `ceklis_${place.toLowerCase().replace('.', '_')}`
    const form = await build.create('forms', { title: `Ceklis ${place}`, key, purpose: 'monitoring', region: place })
    keep('forms', place, form.id)
    const definition = definitionOf(key)
    const hash = await hashOf(definition)
    const version = await row(build, 'form-versions', { form: form.id, number: 1, definition: canonicalJson(definition), hash, locales: ['id', 'en'], state: 'published', publishedAt: new Date().toISOString(), ...scope })
    keep('form-versions', place, version)

    const answered = async (place_: Record<string, unknown>, facts: Partial<WorldDocument>): Promise<void> => {
      const at = { ...scope, ...place_ }
      const instanceId = randomUUID()
      const submittedAt = new Date().toISOString()
      const response = await row(build, 'form-responses', { instanceId, form: form.id, version, versionHash: hash, answers: { jumlah: 3 }, computed: {}, status: 'submitted', revision: 1, channel: 'web', savedAt: submittedAt, submittedAt, ...at })
      keep('form-responses', place, response, facts)
      const answer = await row(build, 'form-answers', { response, form: form.id, version, field: 'jumlah', number: 3, submittedAt, ...at, handlers: undefined, author: undefined })
      keep('form-answers', place, answer, facts)
      const revision = await row(build, 'form-revisions', { response, form: form.id, action: 'edit', at: submittedAt, revision: 1, patch: [], instanceId })
      keep('form-revisions', place, revision, facts)
      const file = await row(build, 'response-files', { response, instanceId, field: 'bukti', storageKey: randomUUID(), mimeType: 'application/pdf', bytes: 1 })
      keep('response-files', place, file, facts)
    }
    const author = people['member@32'].id
    await answered({ rights: 'level', author, handlers: [author] }, { what: 'of the level', author })
    await answered({ rights: 'level', round: 'putaran-uji' }, { what: 'of a round', round: 'putaran-uji' })
    const centre = structures[place].centre
    for (const parent of documents.filter((doc) => doc.slug === 'cases' && doc.place === place)) {
      await answered({ rights: 'case', case: parent.id, serviceCentre: centre, handlers: parent.handlers }, { what: `of a case ${parent.what}`, ofCase: true, serviceCentre: centre, handlers: parent.handlers })
    }
  }
}
