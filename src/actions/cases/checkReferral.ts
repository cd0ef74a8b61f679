import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { makeNumber } from '@/domain/cases/caseNumber'
import { ANSWER_HOURS, type End, referralMove } from '@/domain/cases/transitions'
import { SHAREABLE_FACT, SHAREABLE_IDENTITY } from '@/domain/vocabulary'
import { provinceOf } from '@/domain/platform/regions'
import type { GuardHook } from '@/hooks/guardHook'
import { openSealed } from '@/hooks/sealIdentity'
import { conflict, forbidden, invalid } from '@/lib/errors'
import { now } from '@/lib/clock'
import { seal } from '@/lib/crypto/keyring'
import { idOf, idsOf, refOf } from '@/lib/relation'

type Row = Record<string, unknown> & { id: string }
const unknownReceiver = () => invalid('relation-unknown', 'Penerima rujukan tidak ditemukan.', 'The receiver was not found.', ['to'])

/** Which ends of this referral the caller acts for. */
async function endsOf(req: PayloadRequest, doc: Record<string, unknown>): Promise<{ ends: Set<End>; senderHead: boolean }> {
  const scope = await scopeOf(req)
  const ends = new Set<End>()
  let senderHead = false
  for (const grant of grantsOf(scope, 'centre-head', 'caseworker', 'provider')) {
    if (grant.role !== 'provider' && grant.serviceCentre && grant.serviceCentre === idOf(doc.from)) {
      ends.add('sender')
      if (grant.role === 'centre-head') senderHead = true
    }
    if (grant.role !== 'provider' && grant.serviceCentre && grant.serviceCentre === idOf(doc.toCentre)) ends.add('receiver')
    if (grant.role === 'provider' && grant.institution && grant.institution === idOf(doc.toInstitution)) ends.add('receiver')
  }
  return { ends, senderHead }
}

/** Encrypt what is shared: facts apart from identity, each bound to this referral. */
async function snapshot(req: PayloadRequest, id: string, caseDoc: Row, fields: readonly string[]): Promise<{ snapshotFacts: string; snapshotIdentity: string }> {
  const victim = (caseDoc.victim ?? {}) as Record<string, unknown>
  const source: Record<string, unknown> = { ...victim, purposes: (caseDoc.trafficking as Record<string, unknown> | undefined)?.purposes, risk: caseDoc.risk, destination: (caseDoc.route as Record<string, unknown> | undefined)?.destination }
  const party = await req.payload.db.findOne<Row>({ collection: 'case-parties', where: { and: [{ case: { equals: caseDoc.id } }, { role: { equals: 'victim' } }] }, req: { transactionID: req.transactionID } })
  const identity = party ? openSealed('case-parties', party.id, party.sealed) : {}
  const pick = (from: Record<string, unknown>, allowed: object) => Object.fromEntries(fields.filter((name) => name in allowed && from[name] !== undefined && from[name] !== null).map((name) => [name, from[name]]))
  return {
    snapshotFacts: seal(JSON.stringify(pick(source, SHAREABLE_FACT)), `referrals:${id}:facts`),
    snapshotIdentity: seal(JSON.stringify(pick(identity, SHAREABLE_IDENTITY)), `referrals:${id}:identity`),
  }
}

/** The receiver: an active centre or an institution that takes referrals, wherever it is. */
async function receiver(req: PayloadRequest, data: Record<string, unknown>): Promise<void> {
  const to = refOf(data.to)
  const slug = to?.relationTo === 'service-centres' ? 'service-centres' : to?.relationTo === 'institutions' ? 'institutions' : undefined
  if (!to || !slug) throw unknownReceiver()
  const target = await req.payload.db.findOne<Row>({ collection: slug, where: { id: { equals: to.value } }, req: { transactionID: req.transactionID } })
  const open = slug === 'service-centres' ? target?.status === 'active' : target?.provider === true
  if (!target || !open || (slug === 'service-centres' && to.value === idOf(data.from))) throw unknownReceiver()
  data.toCentre = slug === 'service-centres' ? to.value : null
  data.toInstitution = slug === 'institutions' ? to.value : null
  data.toRegion = idOf(target.region)
  data.toProvince = idOf(target.region) ? provinceOf(String(idOf(target.region))) : null
}

/** No referral leaves without the victim's consent for this service and this receiver, or a centre head's override. */
function assertConsent(merged: Record<string, unknown>, caseDoc: Row, senderHead: boolean): void {
  if (merged.consentBasis === 'override') {
    if (!senderHead) throw forbidden('head-only', 'Hanya Kepala PPT yang dapat merujuk tanpa persetujuan.', 'Only the head of the centre may override consent.')
    if (!merged.overrideReason || !merged.overrideBasis) throw invalid('override-reason', 'Alasan dan dasar hukum wajib diisi.', 'A reason and a legal basis are required.', ['overrideReason', 'overrideBasis'])
    return
  }
  const consent = (caseDoc.consent ?? {}) as Record<string, unknown>
  const services = Array.isArray(consent.services) ? consent.services : []
  const receivers = [...idsOf(consent.centres), ...idsOf(consent.institutions)]
  const target = idOf(merged.toCentre) ?? idOf(merged.toInstitution) ?? ''
  if (!consent.givenAt || consent.withdrawnAt || !services.includes(merged.service) || !receivers.includes(target)) {
    throw invalid('consent-missing', 'Belum ada persetujuan korban untuk layanan dan penerima ini. Catat persetujuan pada kasus lebih dulu.', 'There is no consent for this service and receiver yet. Record it on the case first.', ['consentBasis'])
  }
}

/** Those who answer are of the receiving centre; others and unknown ones get the same 400. */
async function assertOwnStaff(req: PayloadRequest, centre: string | undefined, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const found = await req.payload.db.count({ collection: 'users', where: { and: [{ id: { in: ids } }, { 'assignments.serviceCentre': { equals: centre ?? '' } }] }, req: { transactionID: req.transactionID } })
  if (found.totalDocs !== new Set(ids).size) throw invalid('relation-unknown', 'Petugas tidak ditemukan pada PPT ini.', 'The officer was not found in this centre.', ['receivers'])
}

const CONTENT = ['to', 'service', 'urgency', 'sharedFields', 'consentBasis', 'reason', 'overrideReason', 'overrideBasis'] as const
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The whole state table of a referral: who may make which step, what it needs, and what is frozen with it. */
export const checkReferral: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  const stamp = now()
  if (operation === 'create') {
    data.referralNumber = makeNumber('RJ', stamp.getUTCFullYear(), randomBytes(8))
    if ((data.status ?? 'draft') !== 'draft' && !overrideAccess) throw invalid('referral-draft-first', 'Rujukan dimulai sebagai konsep, lalu dikirim.', 'A referral begins as a draft and is then sent.', ['status'])
    await receiver(req, data)
    // Who answers at the other end is the other end's own choice.
    if (!overrideAccess) data.receivers = []
  }
  const merged: Record<string, unknown> = { ...originalDoc, ...data }
  const from = String(originalDoc?.status ?? 'draft')
  const to = String(data.status ?? from)
  if (operation === 'create' && to === 'draft') return data
  const { ends, senderHead } = overrideAccess ? { ends: new Set<End>(['sender', 'receiver', 'system']), senderHead: true } : await endsOf(req, merged)
  if (operation === 'update') {
    const changed = CONTENT.filter((name) => data[name] !== undefined && !same(name === 'to' ? refOf(data.to) : data[name], name === 'to' ? refOf(originalDoc?.to) : originalDoc?.[name]))
    if (changed.length > 0 && (from !== 'draft' || !ends.has('sender'))) throw conflict('referral-sent', 'Rujukan yang sudah dikirim tidak dapat diubah.', 'A referral that was sent cannot be changed.')
    if (changed.includes('to')) await receiver(req, Object.assign(data, { from: originalDoc?.from }))
    // Payload fills what was not sent from the stored document, so only a difference is a change.
    if (data.receivers !== undefined && !same(idsOf(data.receivers), idsOf(originalDoc?.receivers)) && !overrideAccess) {
      const head = grantsOf(await scopeOf(req), 'centre-head').some((grant) => grant.serviceCentre === idOf(merged.toCentre))
      if (!head) throw forbidden('head-only', 'Hanya Kepala PPT penerima yang dapat menugaskan petugas.', 'Only the head of the receiving centre assigns staff.')
      await assertOwnStaff(req, idOf(merged.toCentre), idsOf(data.receivers))
    }
  }
  if (from === to && operation === 'update') return data
  const move = referralMove(from, to)
  if (!move) throw conflict('move-unknown', 'Langkah ini tidak ada dalam alur rujukan.', 'There is no such step.')
  if (!ends.has(move.by)) throw forbidden('not-your-step', 'Langkah ini dilakukan oleh pihak lain.', 'This step belongs to the other end.')
  const id = String(operation === 'create' ? data.id : originalDoc?.id)
  if (to === 'sent') {
    const caseDoc = await req.payload.db.findOne<Row>({ collection: 'cases', where: { id: { equals: idOf(merged.case) } }, req: { transactionID: req.transactionID } })
    if (!caseDoc) throw unknownReceiver()
    const sealedNow = originalDoc?.sealed ? openSealed('referrals', id, originalDoc.sealed) : {}
    // Sealed words are not in the document: what was written with the draft counts unless it is sent anew.
    const known = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
    assertConsent({ ...sealedNow, ...known }, caseDoc, senderHead)
    Object.assign(data, await snapshot(req, id, caseDoc, Array.isArray(merged.sharedFields) ? (merged.sharedFields as string[]) : []))
    data.dueAt = new Date(stamp.getTime() + (ANSWER_HOURS[String(merged.urgency)] ?? 72) * 3_600_000).toISOString()
  }
  if (to === 'rejected' && !merged.rejection) throw invalid('reason-required', 'Alasan penolakan wajib dipilih.', 'A reason for rejection is required.', ['rejection'])
  const steps = Array.isArray(originalDoc?.steps) ? (originalDoc.steps as unknown[]) : []
  data.steps = [...steps, { status: to, at: stamp.toISOString(), actor: req.user ? String(req.user.id) : 'system' }]
  return data
}
