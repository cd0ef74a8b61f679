import type { PayloadRequest } from 'payload'

import { canonicalJson, hashOf } from '@/domain/forms/canonical'
import { compileForm } from '@/domain/forms/compile'
import { isCaseBound } from '@/domain/forms/model'
import { canMoveForm } from '@/domain/forms/responseStates'
import type { FormDefinition } from '@/domain/forms/types'
import { now } from '@/lib/clock'
import { conflict, DomainError, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../cases/write'
import { formById, formInScope, toVersion, versionById } from './load'
import { type PublicationProblem, publicationProblems } from './publicationProblems'
import type { FormRow, Version } from './types'

/** Refused with a list a person can work through; `problems` names each question. */
export class PublicationRefused extends DomainError {
  constructor(readonly problems: readonly PublicationProblem[]) {
    const list = (locale: 'id' | 'en'): string => problems.slice(0, 20).map(({ message, name }) => (name ? `${name}: ${message[locale]}` : message[locale])).join('\n')
    super('form-problems', 400, { id: `Formulir belum dapat diterbitkan.\n${list('id')}`, en: `The form cannot be published yet.\n${list('en')}` }, problems.flatMap(({ uid }) => uid ?? []).slice(0, 100))
  }
}

export type Preparation = { form: FormRow; definition: FormDefinition; previous?: Version; problems: PublicationProblem[] }

/** What publishing would freeze, and what stands in its way. The caller must be one who may change the form. */
export async function preparePublication(req: PayloadRequest, id: string): Promise<Preparation> {
  const form = await formInScope(req, id, 'update')
  const { definition: compiled, problems: unreadable } = compileForm(form)
  const previous = (await versionById(req, idOf(form.currentVersion))) ?? undefined
  const definition = await withSupplement(req, form, withLocks(form, compiled))
  const origin = await versionById(req, idOf(form.copiedFrom))
  const problems = publicationProblems({ definition, unreadable, previous: previous?.definition, origin: origin?.definition })
  const needsReceiver = form.audience === 'public' && form.subject === 'none' && isCaseBound(definition)
  if (needsReceiver && !idOf(form.receiver)) {
    problems.push({ code: 'no-receiver', message: { id: 'Pilih PPT penerima.', en: 'Choose the receiving centre.' } })
  }
  return { form, definition, previous, problems }
}

/** A question named in `locks[]` is locked in the definition, so that every copy knows. */
function withLocks(form: FormRow, definition: FormDefinition): FormDefinition {
  const locked = new Set((Array.isArray(form.locks) ? form.locks : []).map((row) => (row as { uid?: string }).uid))
  if (locked.size === 0) return definition
  const mark = <T extends { uid: string; locked?: boolean; items?: unknown[] }>(item: T): T => ({
    ...item,
    ...(locked.has(item.uid) && { locked: true }),
    ...(Array.isArray(item.items) && { items: item.items.map((inner) => mark(inner as T)) }),
  })
  return { ...definition, sections: definition.sections.map(mark) }
}

async function withSupplement(req: PayloadRequest, form: FormRow, definition: FormDefinition): Promise<FormDefinition> {
  const base = idOf(form.supplements) ? await formById(req, String(idOf(form.supplements))) : null
  const version = await versionById(req, idOf(base?.currentVersion))
  return base && version ? { ...definition, supplements: { form: base.key, version: version.number } } : definition
}

/**
 * Publishes the draft: lint, compare with the last version, freeze as canonical JSON with its SHA-256, in one transaction.
 * @throws {PublicationRefused} 400 with what is wrong; {DomainError} 404 out of scope, 400 without a change note,
 *   409 when nothing changed or the form is archived
 */
export async function publishForm(req: PayloadRequest, { form: id, changeNote }: { form: string; changeNote: string }): Promise<{ version: string; number: number; hash: string }> {
  return write(req, async () => {
    const { form, definition, previous, problems } = await preparePublication(req, id)
    if (form.status === 'archived' || (form.status !== 'active' && !canMoveForm(form.status, 'active'))) {
      throw conflict('form-archived', 'Formulir yang diarsipkan tidak dapat diterbitkan.', 'An archived form cannot be published.')
    }
    const note = typeof changeNote === 'string' ? changeNote.trim() : ''
    if (previous && !note) throw invalid('note-required', 'Catatan perubahan wajib diisi.', 'A change note is required.', ['changeNote'])
    if (note.length > 2000) throw invalid('note-long', 'Catatan perubahan paling panjang 2.000 huruf.', 'A change note has at most 2,000 characters.', ['changeNote'])
    if (problems.length > 0) throw new PublicationRefused(problems)
    const text = canonicalJson(definition)
    const hash = await hashOf(definition)
    if (previous?.hash === hash && previous.state === 'published') throw conflict('nothing-changed', 'Tidak ada perubahan sejak versi terakhir.', 'Nothing changed since the last version.')
    const trusted = { depth: 0, overrideAccess: true, req } as const
    const last = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'form-versions', where: { form: { equals: form.id } }, sort: '-number', limit: 1, pagination: false, req: { transactionID: req.transactionID },
    })
    const number = (last.docs[0] ? toVersion(last.docs[0]).number : 0) + 1
    const created = await req.payload.create({
      collection: 'form-versions',
      data: {
        form: form.id, number, definition: text, hash, locales: definition.locales, state: 'published', changeNote: note,
        publishedBy: req.user ? String(req.user.id) : undefined, publishedAt: now().toISOString(),
        region: String(idOf(form.region)), province: String(form.province),
      } as never,
      ...trusted,
    })
    await req.payload.update({ collection: 'forms', id: form.id, data: { currentVersion: created.id, status: 'active' }, ...trusted })
    return { version: String(created.id), number, hash }
  })
}
