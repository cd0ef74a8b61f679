import type { PayloadRequest } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { modelOf } from '@/domain/forms/model'
import { audit } from '@/hooks/recordAudit'
import { notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { responseByInstance, versionById } from '../load'
import { mayOpen } from '../readResponse'
import { allAnswers } from '../sealAnswers'
import { filesOf, namedFiles } from './files'
import { bytesAt } from './store'

const ENDING: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/**
 * A file that a response's answers name now, by the right to read that answer: of a secured question only for those who
 * may open it, after an entry in the audit trail. No entry, no file.
 * @throws {DomainError} `not-found` (404): the same for a foreign file, a missing one, one that was detached, one of another response
 */
export async function readFile(req: PayloadRequest, instanceId: string, id: string): Promise<{ bytes: Buffer; mimeType: string; name: string }> {
  const row = await responseByInstance(req, instanceId)
  if (!row || !permits('form-responses', 'read', await scopeOf(req), row)) throw notFound()
  const version = await versionById(req, idOf(row.version))
  const file = (await filesOf(req, instanceId)).find((each) => each.id === id)
  if (!version || !file) throw notFound()
  const named = namedFiles(version.definition, allAnswers(row, version.form).answers).some((each) => each.id === id && each.field === file.field)
  if (!named) throw notFound()
  const model = modelOf(version.definition)
  const node = model.byKey.get(file.field)
  const secured = row.rights === 'case' || !node || model.secured.has(node.item.uid) || (node.evidenceOf !== undefined && model.secured.has(node.evidenceOf.uid))
  if (secured && !(await mayOpen(req, row))) throw notFound()
  await audit(req, { action: secured ? 'identity-read' : 'file-read', collection: 'response-files', document: id, fields: [file.field] })
  const bytes = await bytesAt(file)
  // Neutral, as every name of a file that leaves: what it was called may hold a person's name.
  return { bytes, mimeType: file.mimeType, name: `lampiran-${id.slice(0, 8)}.${ENDING[file.mimeType] ?? 'bin'}` }
}
