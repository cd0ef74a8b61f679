import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import { localPath } from './paths'

/** "Not found" with two ways on: home, and the search people came for. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = publicText[locale].errors
  return (
    <div className="wrap stack">
      <h1>{t.notFound}</h1>
      <p className="lead">{t.notFoundHint}</p>
      <p className="btn-row">
        <a className="btn" href={localPath(locale, '/')}>
          {t.toHome}
        </a>
        <a href={localPath(locale, '/gugus-tugas')}>{t.toSearch}</a>
      </p>
    </div>
  )
}
