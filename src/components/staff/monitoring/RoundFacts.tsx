import { Facts } from '@/components/staff/Facts'
import { StateChip } from '@/components/ui'
import { METHOD } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { RoundView } from '@/queries/staff/monitoring/round'

const list = (items: readonly string[]) =>
  items.length > 0 && (
    <ul className="lines">
      {items.map((item, index) => (
        <li key={`${index}-${item}`}>{item}</li>
      ))}
    </ul>
  )

/** Letter, team, methods, dates of a round. */
export function RoundFacts({ locale, view: { doc, words, letterSigned, documents } }: { locale: Locale; view: RoundView }) {
  const t = monitoringPagesText[locale].round
  return (
    <section className="part" aria-labelledby="tentang">
      <div className="part-head">
        <h2 id="tentang">{t.facts}</h2>
      </div>
      <Facts
        none={t.none}
        facts={[
          { term: t.due, value: doc.dueOn && formatDate(doc.dueOn, locale) },
          ...(doc.reportedOn ? [{ term: t.reportedOn, value: formatDate(doc.reportedOn, locale) }] : []),
          {
            term: t.letter,
            value: words.letter && (
              <>
                {words.letter} {!letterSigned && <StateChip locale={locale} state="not-yet" label={t.unsigned} />}
              </>
            ),
          },
          { term: t.team, value: list(words.team) },
          { term: t.methods, value: list(words.methods.map((method) => METHOD[method][locale])) },
          ...(documents.length > 0 ? [{ term: t.documents, value: list(documents) }] : []),
        ]}
      />
    </section>
  )
}
