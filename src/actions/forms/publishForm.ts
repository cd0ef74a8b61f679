import type { PayloadRequest } from 'payload'

import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import { canMoveForm } from '@/domain/forms/responseStates'
import { now } from '@/lib/clock'
import { conflict, DomainError, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { preparePublication } from './preparePublication'
import type { PublicationProblem } from './publicationProblems'

/** Refused with a list a person can work through; `problems` names each question. */
export class PublicationRefused extends DomainError {
  constructor(readonly problems: readonly PublicationProblem[]) {
    const list = (locale: 'id' | 'en'): string => problems.slice(0, 20).map(({ message, name }) => (name ? `${name}: ${message[locale]}` : message[locale])).join('\n')
    super('form-problems', 400, { id: `Formulir belum dapat diterbitkan.\n${list('id')}`, en: `The form cannot be published yet.\n${list('en')}` }, problems.flatMap(({ uid }) => uid ?? []).slice(0, 100))
  }
}

const MOST_NOTE = 2000

/**
 * Publishes the draft: lint, compare with every version before, freeze as canonical JSON with its SHA-256, in one transaction.
 * @throws {PublicationRefused} 400 with what is wrong; {DomainError} 404 out of scope, 400 without a change note (from the
 *   second version on), 409 when nothing changed or the form is archived
 */
export async function publishForm(req: PayloadRequest, { form: id, changeNote }: { form: string; changeNote: string }): Promise<{ version: string; number: number; hash: string }> {
  const note = typeof changeNote === 'string' ? changeNote.trim() : ''
  if (note.length > MOST_NOTE) throw invalid('note-long', 'Catatan perubahan paling panjang 2.000 huruf.', 'A change note has at most 2,000 characters.', ['changeNote'])
  return write(req, async () => {
    const { form, definition, previous, problems } = await preparePublication(req, id)
    if (form.status !== 'active' && !canMoveForm(form.status, 'active')) throw conflict('form-archived', 'Formulir yang diarsipkan tidak dapat diterbitkan.', 'An archived form cannot be published.')
    if (previous && !note) throw invalid('note-required', 'Catatan perubahan wajib diisi.', 'A change note is required.', ['changeNote'])
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new PublicationRefused(errors)
    const hash = await hashOf(definition)
    if (previous?.hash === hash && previous.state === 'published') throw conflict('nothing-changed', 'Tidak ada perubahan sejak versi terakhir.', 'Nothing changed since the last version.')
    const number = (previous?.number ?? 0) + 1
    const trusted = { depth: 0, overrideAccess: true, req } as const
    const created = await req.payload.create({
      collection: 'form-versions',
      data: {
        form: form.id, number, definition: canonicalJson(definition), hash, locales: definition.locales, state: 'published', changeNote: note,
        publishedBy: req.user ? String(req.user.id) : undefined, publishedAt: now().toISOString(),
        region: String(idOf(form.region)), province: String(form.province),
      },
      ...trusted,
    })
    await req.payload.update({ collection: 'forms', id: form.id, data: { currentVersion: created.id, status: 'active' }, ...trusted })
    return { version: String(created.id), number, hash }
  })
}
