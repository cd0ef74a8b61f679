import type { RevisionView } from '@/actions/forms/readResponse'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatDateTime, formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

/** What became of a response, newest first: step, moment, how much changed, and the reason where it may be read. */
export function RevisionList({ locale, zone, revisions }: { locale: Locale; zone: string; revisions: readonly RevisionView[] }) {
  const t = formPagesText[locale].read
  const action = (name: string): string => (Object.hasOwn(t.actions, name) ? t.actions[name as keyof typeof t.actions] : name)
  return (
    <section className="part" aria-labelledby="riwayat">
      <div className="part-head">
        <h2 id="riwayat">{t.history}</h2>
      </div>
      {revisions.length === 0 && <p className="soft">{t.noHistory}</p>}
      <ol className="lined" reversed>
        {revisions.map((each) => (
          <li key={`${each.revision}-${each.action}-${each.at}`}>
            <span>
              {t.revision(formatNumber(each.revision, locale))}: {action(each.action)}
            </span>
            <span className="soft">
              {' '}
              · {formatDateTime(each.at, locale, zone)}
              {each.changes.length > 0 && ` · ${t.changes(formatNumber(each.changes.length, locale))}`}
              {each.withheld && ` · ${t.closedChanges}`}
            </span>
            {each.reason && <p className="pre">{each.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
