import { publicText } from '@/i18n/areas/public'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { FreshEntry } from '@/queries/public/types'
import css from './home.module.css'
import { localPath } from './paths'

const FOLDER = { plan: '/rencana-aksi', report: '/laporan' } as const

export function FreshList({ locale, entries }: { locale: Locale; entries: FreshEntry[] }) {
  const t = publicText[locale]
  return (
    <ul className="lined">
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.id}`}>
          <time className={css.date} dateTime={entry.date}>
            {formatDate(entry.date, locale)}
          </time>
          <a className="entry-link" href={localPath(locale, `${FOLDER[entry.kind]}/${entry.id}`)}>
            {entry.title}
          </a>
          <span className={css.date}>
            {entry.kind === 'plan' ? t.nav.plans : t.nav.reports} · {entry.regionTitle}
          </span>
        </li>
      ))}
    </ul>
  )
}
