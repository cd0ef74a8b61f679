import type { PayloadRequest } from 'payload'

import { panelText } from '@/i18n/areas/panel'
import { formatDateTime } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { latestEntries, type TrailRow } from '@/queries/panel/trail'
import css from '../panel.module.css'

/** Name of a collection as the panel shows it. */
function collectionName(req: PayloadRequest, slug: string | null | undefined, locale: Locale): string {
  const found = req.payload.config.collections.find((collection) => collection.slug === slug)
  const label = found?.labels.singular
  return label && typeof label === 'object' && locale in label ? String((label as Record<string, string>)[locale]) : (slug ?? '–')
}

function Trail({ req, rows, locale, empty }: { req: PayloadRequest; rows: TrailRow[]; locale: Locale; empty: string }) {
  const t = panelText[locale].dash.auditor
  if (rows.length === 0) return <p className={css.soft}>{empty}</p>
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead><tr><th scope="col">{t.time}</th><th scope="col">{t.actor}</th><th scope="col">{t.what}</th><th scope="col">{t.status}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td><a className={css.link} href={`/admin/collections/audit-entries/${row.id}`}>{formatDateTime(row.at, locale)}</a></td>
              <td>{row.actor ?? t.anonymous}</td>
              <td>{collectionName(req, row.targetCollection, locale)}</td>
              <td>{row.status ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The inspectorate's desk: the latest denials and reads of identities in its scope. */
export async function AuditorDesk({ req, locale }: { req: PayloadRequest; locale: Locale }) {
  const t = panelText[locale].dash.auditor
  const [denials, reads] = await Promise.all([latestEntries(req, 'denied'), latestEntries(req, 'identity-read')])
  return (
    <>
      <section className={css.section}>
        <div className={css.head}><h2>{t.denials}</h2><a className={css.link} href="/admin/collections/audit-entries">{t.all}</a></div>
        <Trail req={req} rows={denials} locale={locale} empty={t.noDenials} />
      </section>
      <section className={css.section}>
        <h2>{t.reads}</h2>
        <Trail req={req} rows={reads} locale={locale} empty={t.noReads} />
      </section>
    </>
  )
}
