import { REFERRAL_STATUS, SHAREABLE_FACT, SHAREABLE_IDENTITY, wordFor } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import type { Locale } from '@/i18n/texts'
import type { Referral } from '@/payload-types'
import type { SharedLine } from '@/queries/staff/referral'

const CLOSED = new Set<keyof typeof REFERRAL_STATUS>(['rejected', 'withdrawn', 'expired'])

type Props = { locale: Locale; doc: Referral; side: 'sender' | 'receiver'; shared: readonly SharedLine[] }

/** The shared data as far as it is open to this end now, and what opens later. */
export function SharedData({ locale, doc, side, shared }: Props) {
  const t = staffReferralsText[locale].one
  const label = (name: string): string => wordFor({ ...SHAREABLE_FACT, ...SHAREABLE_IDENTITY }, name, locale)
  const fields: readonly string[] = doc.sharedFields ?? []
  const later = side === 'receiver' && (doc.status === 'sent' || doc.status === 'received') ? fields.filter((name) => name in SHAREABLE_IDENTITY) : []
  const nothing = CLOSED.has(doc.status) ? t.sharedClosed : side === 'receiver' && doc.status !== 'draft' && fields.length > 0 ? t.sharedWithdrawn : t.sharedNone
  return (
    <section className="part stack" aria-labelledby="dibagikan">
      <div className="part-head">
        <h2 id="dibagikan">{doc.status === 'draft' ? t.sharedDraft : t.shared}</h2>
      </div>
      {doc.status === 'draft' && <p>{fields.map(label).join(', ') || t.sharedNone}</p>}
      {doc.status !== 'draft' && shared.length === 0 && <p className="soft">{nothing}</p>}
      {shared.length > 0 && (
        <dl className="facts">
          {shared.map((line) => (
            <div key={line.name}>
              <dt>{line.label}</dt>
              <dd className="pre">{line.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {later.length > 0 && (
        <p className="notice">
          {t.identityLater} {later.map((name) => label(name).toLowerCase()).join(', ')}.
        </p>
      )}
      {side === 'receiver' && shared.some(({ identity }) => identity) && <p className="soft">{t.recorded}</p>}
    </section>
  )
}
