import type { CollectionAfterOperationHook, Field } from 'payload'

import { serverOnly } from '@/access/collectionAccess'
import type { GuardedSlug } from '@/access/table'
import { seal, unseal } from '@/lib/crypto/keyring'

import type { GuardHook } from './guardHook'
import { audit } from './recordAudit'

type Sealed = Record<string, string>

/**
 * Identity fields of a collection: accepted in a body, stored only inside one ciphertext (`sealed`, AES-256-GCM bound
 * to collection and document), returned only when one document is read by its id by a person who may read it, after the
 * audit entry is written: no entry, no identity. They cannot be filtered or sorted on and appear in no list.
 */
export function sealedFields(fields: Extract<Field, { name: string; type: 'text' | 'textarea' | 'date' }>[]): Field[] {
  return [
    ...fields.map((field): Field => {
      const own = 'access' in field ? field.access : undefined
      return { ...field, virtual: true, access: { ...own, read: () => false } } as Field
    }),
    { name: 'sealed', type: 'textarea', hidden: true, access: serverOnly, label: { id: 'Terenkripsi', en: 'Encrypted' } },
  ]
}

const aadOf = (slug: string, id: string): string => `${slug}:${id}`

/** Open the ciphertext of a document; empty when it has none. Throws when it was altered or moved. */
export function openSealed(slug: GuardedSlug, id: string, sealed: unknown): Sealed {
  if (typeof sealed !== 'string' || !sealed) return {}
  return JSON.parse(unseal(sealed, aadOf(slug, id))) as Sealed
}

/** beforeChange: take the identity fields out of the body and into the ciphertext; fields not sent keep their value. */
export function sealIdentity(slug: GuardedSlug, names: readonly string[]): GuardHook {
  return ({ data, originalDoc, operation, context }) => {
    const sent = names.filter((name) => data[name] !== undefined)
    if (operation === 'update') delete data.sealed
    if (sent.length === 0) return data
    const id = String(operation === 'create' ? data.id : originalDoc?.id)
    const values: Sealed = operation === 'create' ? {} : openSealed(slug, id, originalDoc?.sealed)
    for (const name of sent) {
      const value = data[name]
      if (value === null || value === '') delete values[name]
      else values[name] = String(value)
      delete data[name]
    }
    data.sealed = Object.keys(values).length > 0 ? seal(JSON.stringify(values), aadOf(slug, id)) : null
    context.sigapSealedNames = sent
    return data
  }
}

/** afterOperation: reveal on a read by id, for a person with read access, once the entry in the audit trail is written. */
export function revealIdentity(slug: GuardedSlug): CollectionAfterOperationHook {
  return async ({ args, operation, result, req }) => {
    const trusted = 'overrideAccess' in args && args.overrideAccess === true
    if (operation !== 'findByID' || trusted || !req.user || !result || typeof result !== 'object' || !('id' in result)) return result
    const id = String(result.id)
    const row = await req.payload.db.findOne<{ id: string; sealed?: string }>({
      collection: slug,
      where: { id: { equals: id } },
      select: { sealed: true },
      req: { transactionID: req.transactionID },
    })
    if (!row?.sealed) return result
    const values = openSealed(slug, id, row.sealed)
    await audit(req, { action: 'identity-read', collection: slug, document: id, fields: Object.keys(values) })
    return { ...result, ...values }
  }
}
