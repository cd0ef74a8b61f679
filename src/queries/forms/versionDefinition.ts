import type { PayloadRequest } from 'payload'

import { definitionOf, knownDefinition } from '@/actions/forms/load'
import type { FormDefinition } from '@/domain/forms/types'

/**
 * The definition with this hash; null where there is none. Immutable, so a process reads each once. Asks nobody's
 * rights: call it with a hash that came from a form, version or response the person may read.
 */
export async function versionDefinition(req: PayloadRequest, hash: string): Promise<FormDefinition | null> {
  const known = knownDefinition(hash)
  if (known) return known
  if (!/^[0-9a-f]{64}$/.test(hash)) return null
  const row = await req.payload.db.findOne<{ id: string; definition: string }>({
    collection: 'form-versions', where: { hash: { equals: hash } }, select: { definition: true }, req: { transactionID: req.transactionID },
  })
  return row ? definitionOf(hash, row.definition) : null
}
