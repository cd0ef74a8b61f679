'use server'

import { assignReceivers } from '@/actions/cases/assignReceivers'
import { draftReferral } from '@/actions/cases/draftReferral'
import { moveReferral } from '@/actions/cases/moveReferral'
import { CONSENT_BASIS, REFERRAL_STATUS, REJECTION, SERVICE, SHAREABLE_FACT, SHAREABLE_IDENTITY, URGENCY } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'

import { submit } from '../_server/submit'

/** A radio's value names the kind of receiver and its id: `service-centres:…`. */
function receiverOf(value: string): { relationTo: 'service-centres' | 'institutions'; value: string } | undefined {
  const [kind, id] = value.split(':')
  if (!id || (kind !== 'service-centres' && kind !== 'institutions')) return undefined
  return { relationTo: kind, value: id }
}

export async function writeReferral(data: FormData): Promise<void> {
  await submit('rujukan', data, async (staff, input) => {
    const t = staffReferralsText[staff.locale].new
    const caseId = input.text('kasus', { max: 64 })
    const service = input.choice('service', SERVICE, t.serviceRequired)
    const to = receiverOf(input.text('to', { max: 100 }))
    if (!to) input.problem('to', t.toRequired)
    const urgency = input.choice('urgency', URGENCY, t.urgencyRequired)
    const reason = input.text('reason', { max: 10_000, required: t.reasonRequired })
    const sharedFields = [...input.choices('facts', SHAREABLE_FACT), ...input.choices('identity', SHAREABLE_IDENTITY)]
    const consentBasis = input.choice('consentBasis', CONSENT_BASIS, t.basisRequired)
    const overrideBasis = input.text('overrideBasis', { max: 300 })
    const overrideReason = input.text('overrideReason', { max: 10_000 })
    if (consentBasis === 'override' && (!overrideBasis || !overrideReason)) input.problem(overrideBasis ? 'overrideReason' : 'overrideBasis', t.overrideRequired)
    input.done()
    if (!service || !to || !urgency || !consentBasis) throw new Error('unreachable: checked above')
    const override = consentBasis === 'override' ? { overrideBasis, overrideReason } : {}
    const id = await draftReferral(staff.req, caseId, { service, to, urgency, reason, sharedFields, consentBasis, ...override })
    return `/kerja/rujukan/${id}?kabar=konsep`
  })
}

/** One step by the end the person acts for; the referral's own table says whether it may be made. */
export async function stepReferral(data: FormData): Promise<void> {
  await submit('langkah', data, async (staff, input) => {
    const t = staffReferralsText[staff.locale].one
    const id = input.text('rujukan', { max: 64 })
    const status = input.choice('status', REFERRAL_STATUS, t.next)
    const rejection = input.choice('rejection', REJECTION, status === 'rejected' ? t.rejectRequired : undefined)
    const rejectionText = input.text('rejectionText', { max: 10_000 })
    const outcome = input.text('outcome', { max: 10_000, required: status === 'completed' ? t.outcomeRequired : undefined })
    input.done()
    if (!status) throw new Error('unreachable: checked above')
    await moveReferral(staff.req, id, {
      status,
      ...(status === 'rejected' && { rejection, ...(rejectionText && { rejectionText }) }),
      ...(status === 'completed' && { outcome }),
    })
    return `/kerja/rujukan/${encodeURIComponent(id)}?kabar=${status}`
  })
}

export async function changeReceivers(data: FormData): Promise<void> {
  await submit('penerima', data, async (staff, input) => {
    const id = input.text('rujukan', { max: 64 })
    await assignReceivers(staff.req, id, input.list('receivers'))
    return `/kerja/rujukan/${encodeURIComponent(id)}?kabar=tugas`
  })
}
