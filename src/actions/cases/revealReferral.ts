import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { sharedLevel } from '@/domain/cases/transitions'
import { openSealed } from '@/hooks/sealIdentity'
import { audit } from '@/hooks/recordAudit'
import { unseal } from '@/lib/crypto/keyring'
import { idOf } from '@/lib/relation'

type Row = { id: string; case?: unknown; from?: unknown; status: string; sealed?: string; snapshotFacts?: string; snapshotIdentity?: string }
type Doc = Record<string, unknown> & { id: string }

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && 'id' in value

/** Centres whose referrals the caller sends. */
const sendingCentres = async (req: PayloadRequest): Promise<ReadonlySet<string | undefined>> =>
  new Set(grantsOf(await scopeOf(req), 'centre-head', 'caseworker').map((grant) => grant.serviceCentre))

/** Steps the sender makes; who made them is the sender's own matter. */
const SENDERS_STEPS = new Set(['sent', 'withdrawn'])

/** The receiver learns no id of the sender's case or staff, whatever the operation. */
function withoutSender(doc: Doc): Doc {
  const steps = Array.isArray(doc.steps)
    ? doc.steps.map((step: Record<string, unknown>) => (SENDERS_STEPS.has(String(step.status)) ? { ...step, actor: undefined } : step))
    : doc.steps
  return { ...doc, case: undefined, handlers: undefined, steps }
}

/**
 * Read by id: the sender sees its own words, the receiver exactly what is shared in this state, after the audit entry.
 * Free text counts as identity, so before acceptance the receiver decides by the facts alone.
 */
export const revealReferral: CollectionAfterOperationHook = async ({ args, operation, result, req }) => {
  const trusted = 'overrideAccess' in args && args.overrideAccess === true
  if (trusted || !req.user || typeof result !== 'object' || result === null) return result
  const centres = await sendingCentres(req)
  if ('docs' in result && Array.isArray(result.docs)) {
    const docs = (result.docs as unknown as Doc[]).map((doc) => (centres.has(idOf(doc.from)) ? doc : withoutSender(doc)))
    return { ...result, docs } as unknown as typeof result
  }
  if (!isDoc(result)) return result
  const id = String(result.id)
  const tx = { transactionID: req.transactionID }
  const row = await req.payload.db.findOne<Row>({ collection: 'referrals', where: { id: { equals: id } }, req: tx })
  if (!row) return result
  const sender = centres.has(idOf(row.from))
  const plain = sender ? result : withoutSender(result)
  if (operation !== 'findByID') return plain as typeof result
  const owner = await req.payload.db.findOne<{ id: string; consent?: { withdrawnAt?: string } }>({ collection: 'cases', where: { id: { equals: idOf(row.case) } }, select: { consent: true }, req: tx })
  const level = sender ? 'identity' : sharedLevel(row.status, Boolean(owner?.consent?.withdrawnAt))
  const words = row.sealed && level === 'identity' ? openSealed('referrals', id, row.sealed) : {}
  const shared: Record<string, unknown> = {}
  if (level !== 'none' && row.snapshotFacts) Object.assign(shared, JSON.parse(unseal(row.snapshotFacts, `referrals:${id}:facts`)))
  if (level === 'identity' && row.snapshotIdentity) Object.assign(shared, JSON.parse(unseal(row.snapshotIdentity, `referrals:${id}:identity`)))
  const names = [...Object.keys(words), ...Object.keys(shared)]
  if (names.length > 0) await audit(req, { action: 'identity-read', collection: 'referrals', document: id, fields: names })
  return { ...plain, ...words, shared } as typeof result
}
