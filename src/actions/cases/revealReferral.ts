import type { CollectionAfterOperationHook } from 'payload'

import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { sharedLevel } from '@/domain/cases/transitions'
import { openSealed } from '@/hooks/sealIdentity'
import { audit } from '@/hooks/recordAudit'
import { unseal } from '@/lib/crypto/keyring'
import { idOf } from '@/lib/relation'

type Row = { id: string; case?: unknown; from?: unknown; status: string; consentWithdrawn?: boolean; sealed?: string; snapshotFacts?: string; snapshotIdentity?: string }

/** Read by id: the sender sees its own words, the receiver exactly what is shared in this state, after the audit entry. */
export const revealReferral: CollectionAfterOperationHook = async ({ args, operation, result, req }) => {
  const trusted = 'overrideAccess' in args && args.overrideAccess === true
  if (operation === 'find' && !trusted && req.user && result && typeof result === 'object' && 'docs' in result) {
    const own = new Set(grantsOf(await scopeOf(req), 'centre-head', 'caseworker').map((grant) => grant.serviceCentre))
    const docs = result.docs as Row[]
    return { ...result, docs: docs.map((doc) => (own.has(idOf(doc.from)) ? doc : { ...doc, case: undefined, handlers: undefined })) } as typeof result
  }
  if (operation !== 'findByID' || trusted || !req.user || !result || typeof result !== 'object' || !('id' in result)) return result
  const id = String(result.id)
  const tx = { transactionID: req.transactionID }
  const row = await req.payload.db.findOne<Row>({ collection: 'referrals', where: { id: { equals: id } }, req: tx })
  if (!row) return result
  const sender = grantsOf(await scopeOf(req), 'centre-head', 'caseworker').some((grant) => grant.serviceCentre === idOf(row.from))
  const owner = await req.payload.db.findOne<{ id: string; consent?: { withdrawnAt?: string } }>({ collection: 'cases', where: { id: { equals: idOf(row.case) } }, select: { consent: true }, req: tx })
  const level = sender ? 'identity' : sharedLevel(row.status, Boolean(owner?.consent?.withdrawnAt))
  const words = row.sealed && level !== 'none' ? openSealed('referrals', id, row.sealed) : {}
  const shared: Record<string, unknown> = {}
  if (level !== 'none' && row.snapshotFacts) Object.assign(shared, JSON.parse(unseal(row.snapshotFacts, `referrals:${id}:facts`)))
  if (level === 'identity' && row.snapshotIdentity) Object.assign(shared, JSON.parse(unseal(row.snapshotIdentity, `referrals:${id}:identity`)))
  const names = [...Object.keys(words), ...Object.keys(shared)]
  if (names.length > 0) await audit(req, { action: 'identity-read', collection: 'referrals', document: id, fields: names })
  // The receiver learns no id of the sender's case or staff.
  const plain = sender ? result : { ...result, case: undefined, handlers: undefined }
  return { ...plain, ...words, shared }
}
