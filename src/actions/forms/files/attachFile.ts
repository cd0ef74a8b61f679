import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { modelOf } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { seal } from '@/lib/crypto/keyring'
import { conflict, invalid, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../../write'
import { isRoundClosed } from '../accepting'
import { responseByInstance, versionById } from '../load'
import { type FileRow, filesOf, nameContext } from './files'
import { inspect, tidyName } from './inspect'
import { dropBytes, keepBytes } from './store'

/** Of one response, those no longer named in it included. */
const MOST_FILES = 60

export type AttachRequest = { instanceId: string; field: string; bytes: Uint8Array; name: string }

/** Whether a question of this form takes files. */
export function takesFiles(definition: FormDefinition, key: string): boolean {
  const item = modelOf(definition).byKey.get(key)?.item
  return item !== undefined && 'type' in item && (item.type === 'file' || item.type === 'signature')
}

/**
 * Keeps a file for one question of a response; the answer names it with the next save. By the right to fill in, while
 * the response can still be filled in or corrected.
 * @throws {DomainError} 404 out of reach, 400 for a question that takes none or a file that is none, 409 when it is closed or full
 */
export async function attachFile(req: PayloadRequest, { instanceId, field, bytes, name }: AttachRequest): Promise<{ id: string; name: string }> {
  const scope = await scopeOf(req)
  const row = await responseByInstance(req, instanceId)
  if (!row || !permits('form-responses', 'read', scope, row) || !mayWithResponse('fill', scope, row)) throw notFound()
  if (!['draft', 'returned', 'submitted'].includes(row.status) || (await isRoundClosed(req, row))) throw conflict('closed', 'Isian ini tidak dapat diubah lagi.', 'This response can no longer be changed.')
  const version = await versionById(req, idOf(row.version))
  if (!version) throw notFound()
  if (!takesFiles(version.definition, field)) throw invalid('field-unknown', 'Pertanyaan ini tidak menerima berkas.', 'This question takes no files.', ['field'])
  const kind = await inspect(bytes)
  const storageKey = randomUUID()
  const shown = tidyName(name, kind.ending)
  await keepBytes({ instanceId, storageKey }, kind.bytes)
  try {
    const id = await write(req, async () => {
      if ((await filesOf(req, instanceId)).length >= MOST_FILES) throw conflict('files-full', 'Isian ini sudah memuat 60 berkas.', 'This response already holds 60 files.')
      const data: Omit<FileRow, 'id'> & Record<string, unknown> = {
        response: row.id, instanceId, field, storageKey, mimeType: kind.mimeType, bytes: kind.bytes.byteLength, sealedName: seal(shown, nameContext({ instanceId, storageKey })), author: req.user ? String(req.user.id) : undefined,
      }
      const made = await req.payload.create({ collection: 'response-files', data: data as never, depth: 0, overrideAccess: true, req })
      return String(made.id)
    })
    return { id, name: shown }
  } catch (error) {
    await dropBytes({ instanceId, storageKey })
    throw error
  }
}
