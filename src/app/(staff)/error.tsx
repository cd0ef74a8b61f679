'use client'

import { staffText } from '@/i18n/areas/staff'
import { asLocale } from '@/i18n/texts'

/** A staff page that failed on our side. Says nothing about why: the reason is in the server's log. */
export default function StaffError() {
  const t = staffText[asLocale(typeof document === 'undefined' ? 'id' : document.documentElement.lang)].failed
  return (
    <div className="wrap stack">
      <title>{`${t.title} · SIGAP TPPO`}</title>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="btn-row">
        <a className="btn" href="/kerja">
          {t.retry}
        </a>
      </p>
    </div>
  )
}
