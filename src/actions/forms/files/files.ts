import type { PayloadRequest } from 'payload'

import { isRows } from '@/domain/forms/answered'
import { modelOf } from '@/domain/forms/model'
import type { Answers, AnswerValue, FormDefinition } from '@/domain/forms/types'
import { unseal } from '@/lib/crypto/keyring'

/** A `response-files` row as the adapter gives it. */
export type FileRow = { id: string; response: unknown; instanceId: string; field: string; storageKey: string; mimeType: string; bytes: number; sealedName?: string | null }

const MOST = 200

/** Name of a file, bound to the file. */
export const nameContext = ({ instanceId, storageKey }: Pick<FileRow, 'instanceId' | 'storageKey'>): string => `response-files:${instanceId}:${storageKey}:name`
export const nameOfFile = (row: FileRow): string => (row.sealedName ? unseal(row.sealedName, nameContext(row)) : '')

/** Every file of one response. For the server: who may see them is asked elsewhere. */
export async function filesOf(req: PayloadRequest, instanceId: string): Promise<FileRow[]> {
  const { docs } = await req.payload.db.find<FileRow>({
    collection: 'response-files', where: { instanceId: { equals: instanceId } }, sort: 'createdAt', limit: MOST, pagination: false, req: { transactionID: req.transactionID },
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** Ids of the files that answers name, each with the key of its question. */
export function namedFiles(definition: FormDefinition, answers: Answers): { id: string; field: string }[] {
  const { byKey } = modelOf(definition)
  const found: { id: string; field: string }[] = []
  const look = (values: Readonly<Record<string, AnswerValue>>): void => {
    for (const [field, value] of Object.entries(values)) {
      const item = byKey.get(field)?.item
      if (!item || !('type' in item) || (item.type !== 'file' && item.type !== 'signature')) continue
      for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') found.push({ id, field })
    }
  }
  look(Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, AnswerValue] => !isRows(entry[1]))))
  for (const value of Object.values(answers)) if (isRows(value)) for (const row of value) look(row.answers)
  return found
}
