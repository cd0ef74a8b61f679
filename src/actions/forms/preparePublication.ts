import type { PayloadRequest } from 'payload'

import { compileForm } from '@/domain/forms/compile'
import { type Change, diff } from '@/domain/forms/diff'
import { keepChoices } from '@/domain/forms/frozen'
import { isCaseBound } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { l } from '@/i18n/label'
import { idOf } from '@/lib/relation'

import { formById, formInScope, toVersion, versionById } from './load'
import { type PublicationProblem, publicationProblems } from './publicationProblems'
import type { FormRow, Version } from './types'

export type Preparation = {
  form: FormRow
  /** What publishing would freeze. */
  definition: FormDefinition
  /** The latest version, current or not. */
  previous?: Version
  /** Differences to it. */
  changes: Change[]
  /** Errors stop publishing; warnings are to be looked at. */
  problems: PublicationProblem[]
}

/** Versions of one form; more would be a form nobody can compare any more. */
const MOST_VERSIONS = 500

/** @returns every version there ever was, oldest first */
async function versionsOf(req: PayloadRequest, form: string): Promise<Version[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'form-versions', where: { form: { equals: form } }, sort: 'number', limit: MOST_VERSIONS, pagination: false, req: { transactionID: req.transactionID },
  })
  return docs.map(toVersion)
}

/** What publishing would freeze, what changed, and what stands in its way; writes nothing. @throws {DomainError} 404 for a form the caller may not change */
export async function preparePublication(req: PayloadRequest, id: string): Promise<Preparation> {
  const form = await formInScope(req, id, 'update')
  const { definition: compiled, problems: unreadable } = compileForm(form)
  const versions = await versionsOf(req, form.id)
  const published = versions.map((version) => version.definition)
  const definition = await withSupplement(req, form, withLocks(form, keepChoices(published, compiled)))
  const origin = await versionById(req, idOf(form.copiedFrom))
  const previous = versions.at(-1)
  const problems = publicationProblems({ definition, unreadable, published, origin: origin?.definition })
  const needsReceiver = form.audience === 'public' && form.subject === 'none' && isCaseBound(definition)
  if (needsReceiver && !idOf(form.receiver)) problems.push({ code: 'no-receiver', severity: 'error', message: l('Pilih PPT penerima.', 'Choose the receiving centre.') })
  // Only a definition of the right shape can be compared.
  const changes = previous && !problems.some(({ severity }) => severity === 'error') ? diff(previous.definition, definition) : []
  return { form, definition, previous, changes, problems }
}

/** A question named in `locks[]` is locked in the definition, so that every copy knows. */
function withLocks(form: FormRow, definition: FormDefinition): FormDefinition {
  const locked = new Set((Array.isArray(form.locks) ? form.locks : []).map((row) => (row as { uid?: string }).uid))
  if (locked.size === 0) return definition
  const mark = <T extends { uid: string; locked?: boolean }>(item: T): T => ({
    ...item,
    ...(locked.has(item.uid) && { locked: true }),
    ...('items' in item && Array.isArray(item.items) && { items: item.items.map((inner) => mark(inner as T)) }),
  })
  return { ...definition, sections: definition.sections.map(mark) }
}

async function withSupplement(req: PayloadRequest, form: FormRow, definition: FormDefinition): Promise<FormDefinition> {
  const base = idOf(form.supplements) ? await formById(req, String(idOf(form.supplements))) : null
  const version = await versionById(req, idOf(base?.currentVersion))
  return base && version ? { ...definition, supplements: { form: base.key, version: version.number } } : definition
}
