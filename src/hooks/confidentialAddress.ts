import type { CollectionAfterOperationHook } from 'payload'

import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { seal, unseal } from '@/lib/crypto/keyring'

import type { GuardHook } from './guardHook'
import { audit } from './recordAudit'

const aad = (id: string): string => `service-centres:${id}:address`

/** A confidential location's address is stored only encrypted; when the mark is taken off it becomes plain again. */
export const protectAddress: GuardHook = ({ data, originalDoc, operation }) => {
  const id = String(operation === 'create' ? data.id : originalDoc?.id)
  const confidential = Boolean(data.confidentialLocation ?? originalDoc?.confidentialLocation)
  const stored = typeof originalDoc?.sealedAddress === 'string' && originalDoc.sealedAddress ? unseal(originalDoc.sealedAddress, aad(id)) : originalDoc?.address
  const address = typeof data.address === 'string' && data.address ? data.address : data.address === null ? '' : String(stored ?? '')
  return { ...data, address: confidential ? null : address || null, sealedAddress: confidential && address ? seal(address, aad(id)) : null }
}

/** Revealed to the centre's own staff only, one document at a time, after the audit entry. */
export const revealAddress: CollectionAfterOperationHook = async ({ args, operation, result, req }) => {
  const trusted = 'overrideAccess' in args && args.overrideAccess === true
  if (operation !== 'findByID' || trusted || !result || typeof result !== 'object' || !('id' in result)) return result
  const id = String(result.id)
  if (!grantsOf(await scopeOf(req), 'centre-head', 'caseworker').some((grant) => grant.serviceCentre === id)) return result
  const row = await req.payload.db.findOne<{ id: string; sealedAddress?: string }>({ collection: 'service-centres', where: { id: { equals: id } }, select: { sealedAddress: true }, req: { transactionID: req.transactionID } })
  if (!row?.sealedAddress) return result
  await audit(req, { action: 'identity-read', collection: 'service-centres', document: id, fields: ['address'] })
  return { ...result, address: unseal(row.sealedAddress, aad(id)) }
}
