import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import type { SecretariatView } from '@/queries/public/types'

/** Whether there is any way to reach a secretariat. */
export const isReachable = ({ address, phone, email }: SecretariatView): boolean => Boolean(address || phone || email)

/** How to reach a secretariat; says so when nothing has been filled in. */
export function SecretariatFacts({ locale, secretariat }: { locale: Locale; secretariat: SecretariatView }) {
  const t = publicText[locale].profile
  const { seat, head, address, phone, email } = secretariat
  const rows = [
    { term: t.seat, value: [seat, head].filter(Boolean).join(', ') },
    { term: t.address, value: address },
    { term: t.phone, value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    { term: t.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
  ].filter(({ value }) => value)
  const reachable = isReachable(secretariat)
  return (
    <div className="stack">
      {rows.length > 0 && (
        <dl className="facts">
          {rows.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {!reachable && <p className="soft">{t.noContact}</p>}
    </div>
  )
}
