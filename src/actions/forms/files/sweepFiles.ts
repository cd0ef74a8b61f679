import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/relation'

import { write } from '../../write'
import { responseByInstance, versionById } from '../load'
import { allAnswers } from '../sealAnswers'
import { filesOf, namedFiles } from './files'
import { dropBytes } from './store'

/**
 * Once a response is sent, files that were taken off it again while it was a draft are gone for good. Later ones stay:
 * its history names them.
 */
export async function sweepFiles(req: PayloadRequest, instanceId: string): Promise<void> {
  const files = await filesOf(req, instanceId)
  if (files.length === 0) return
  const row = await responseByInstance(req, instanceId)
  const version = row && (await versionById(req, idOf(row.version)))
  if (!row || !version || row.status !== 'submitted') return
  const corrected = await req.payload.count({ collection: 'form-revisions', where: { and: [{ response: { equals: row.id } }, { action: { not_equals: 'move' } }] }, overrideAccess: true, req })
  if (corrected.totalDocs > 0) return
  const named = new Set(namedFiles(version.definition, allAnswers(row, version.form).answers).map(({ id }) => id))
  const gone = files.filter(({ id }) => !named.has(id))
  if (gone.length === 0) return
  await write(req, async () => {
    for (const { id } of gone) await req.payload.delete({ collection: 'response-files', id, depth: 0, overrideAccess: true, req })
  })
  // Within somebody else's transaction the rows may yet come back: then the bytes stay, encrypted and named by nobody.
  if (!req.transactionID) await Promise.all(gone.map(dropBytes))
}
