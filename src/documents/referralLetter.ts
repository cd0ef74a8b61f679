import { documentsText } from '../i18n/areas/documents'
import { formatDateLong, formatDateTime } from '../i18n/format'
import { facts, heading, hanging, letterhead, type Letterhead, paragraph, signature } from './blocks'
import { Flow } from './layout'
import { table } from './table'

export type ReferralService = keyof (typeof documentsText)['id']['referral']['services']

export type ReferralLetterInput = {
  /** Head of the sending centre. Leave the address out when its location is confidential. */
  letterhead: Letterhead
  number: string
  /** `YYYY-MM-DD` or an ISO moment. */
  date: string
  /** Town of the sender, before the date; left out when confidential. */
  place?: string | null
  to: { name: string; lines?: readonly string[] }
  service: ReferralService
  /** As shown to people: "Segera (24 jam)". */
  urgency: string
  reason?: string | null
  consent: { basis: 'consent' | 'override'; detail?: string | null }
  /** Exactly what is shared, as label and value; nothing else about the person enters the letter. */
  shared: readonly { label: string; value: string }[]
  /** ISO moment by which an answer is expected, shown in `timeZone`. */
  dueAt?: string | null
  timeZone?: string
  /** Who to reach at the centre, by a safe channel. */
  contact?: string | null
  signatory: { office: string; name?: string | null }
  draft?: boolean
  createdAt?: Date
}

/**
 * *Surat rujukan* as a PDF, marked RAHASIA on every page. The file's title and footer carry the referral number only:
 * no name of a person gets into metadata.
 */
export async function renderReferralLetter(input: ReferralLetterInput): Promise<Uint8Array> {
  const t = documentsText.id.referral
  const zone = input.timeZone ?? 'Asia/Jakarta'
  const flow = await Flow.create({
    title: `${t.title} ${input.number}`,
    author: input.letterhead.name,
    mark: documentsText.id.confidential,
    draft: input.draft ?? false,
    ...(input.createdAt ? { createdAt: input.createdAt } : {}),
  })
  const date = formatDateLong(input.date, 'id', zone)
  letterhead(flow, input.letterhead)
  heading(flow, t.title, { align: 'center', size: 13, before: 2, after: 8 })
  facts(
    flow,
    [
      [t.number, input.number],
      [t.nature, documentsText.id.confidential],
      [t.date, date],
      [t.subject, t.subjectText(t.services[input.service])],
    ],
    70,
  )
  paragraph(flow, t.to, { after: 1 })
  paragraph(flow, input.to.name, { face: 'bold', after: 1 })
  for (const line of input.to.lines ?? []) paragraph(flow, line, { after: 1 })
  flow.gap(9)
  paragraph(flow, t.opening, { align: 'justify', after: 8 })

  const detail = input.consent.detail?.trim() ?? ''
  facts(
    flow,
    [
      [t.service, capital(t.services[input.service])],
      [t.urgency, input.urgency],
      ...(input.dueAt ? [[t.due, formatDateTime(input.dueAt, 'id', zone)] as const] : []),
      [t.consent, input.consent.basis === 'consent' ? t.consentGiven(detail) : t.consentOverride(detail)],
      ...(input.contact?.trim() ? [[t.contact, input.contact] as const] : []),
    ],
    150,
  )
  if (input.reason?.trim()) {
    heading(flow, t.reason, { size: 11, before: 4 })
    paragraph(flow, input.reason, { align: 'justify' })
  }
  heading(flow, t.shared, { size: 11, before: 4 })
  if (input.shared.length) {
    table(
      flow,
      [
        { header: t.item, share: 34 },
        { header: t.value, share: 66 },
      ],
      input.shared.map(({ label, value }) => [label, value.trim() || '–']),
      9.5,
    )
  } else {
    paragraph(flow, t.sharedNone, { face: 'italic' })
  }
  hanging(flow, [], 0, t.closing, { size: 9, face: 'italic', align: 'justify' })
  signature(flow, {
    above: [input.place?.trim() ? `${input.place.trim()}, ${date}` : date],
    office: input.signatory.office,
    name: input.signatory.name,
  })
  return flow.finish()
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
