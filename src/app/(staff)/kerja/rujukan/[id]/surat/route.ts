import { renderReferralLetter } from '@/documents/referralLetter'
import { ANSWER_HOURS } from '@/domain/cases/transitions'
import { URGENCY, wordFor } from '@/domain/vocabulary'
import { idOf } from '@/lib/relation'
import { letterCentre } from '@/queries/staff/letter'
import { missing } from '@/queries/staff/read'
import { readReferral } from '@/queries/staff/referral'
import { staffRequest } from '@/queries/staff/session'

/**
 * *Surat rujukan* with exactly what is open to this end in this state; reading it is noted like the page. Letters are
 * Indonesian, whatever language the reader works in.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const staff = { ...(await staffRequest()), locale: 'id' as const }
  const { doc, from, to, shared } = await readReferral(staff, id)
  const sent = doc.steps?.find((step) => step.status === 'sent')?.at
  if (!sent || !from || !to) missing()
  const centre = await letterCentre(staff, idOf(doc.from) ?? '')
  const pdf = await renderReferralLetter({
    letterhead: { name: from.name, below: centre.lines },
    number: doc.referralNumber ?? '',
    date: sent,
    place: centre.place,
    to: { name: to.name, lines: [to.region] },
    service: doc.service,
    urgency: `${wordFor(URGENCY, doc.urgency, 'id')} (${ANSWER_HOURS[doc.urgency] ?? 72} jam)`,
    reason: doc.reason,
    consent: { basis: doc.consentBasis, detail: doc.consentBasis === 'override' ? doc.overrideBasis : undefined },
    shared,
    dueAt: doc.dueAt,
    timeZone: staff.zone,
    contact: centre.hotline,
    signatory: { office: `Kepala ${from.name}` },
  })
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="surat-rujukan.pdf"',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  })
}
