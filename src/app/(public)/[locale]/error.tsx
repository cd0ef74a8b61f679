'use client'

import { useParams } from 'next/navigation'

import { publicText } from '@/i18n/areas/public'
import { asLocale } from '@/i18n/texts'

/** A page that failed on our side. Says nothing about why: the reason is in the server's log. */
export default function PageError() {
  const { locale } = useParams<{ locale?: string }>()
  const t = publicText[asLocale(locale)].errors
  return (
    <div className="wrap stack">
      <title>{`${t.error} · SIGAP TPPO`}</title>
      <h1>{t.error}</h1>
      <p className="lead">{t.errorHint}</p>
      <p className="btn-row">
        <a className="btn" href="?">
          {t.retry}
        </a>
        <a href={asLocale(locale) === 'en' ? '/en' : '/'}>{t.toHome}</a>
      </p>
    </div>
  )
}
