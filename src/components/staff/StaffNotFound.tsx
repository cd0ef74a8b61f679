import { staffText } from '@/i18n/areas/staff'
import { currentStaff, staffLocale } from '@/queries/staff/session'

import './staff.css'
import { StaffFrame } from './StaffFrame'

export const isStaffPath = (path: string | null): boolean => /^\/(?:kerja|masuk|keluar|undangan)(?:\/|$)/.test(path ?? '')

/** The whole document of a staff page that does not exist, or is outside the person's remit: one answer for both. */
export async function StaffNotFound() {
  const locale = await staffLocale()
  const t = staffText[locale].missing
  return (
    <html lang={locale} suppressHydrationWarning>
      <body>
        <meta name="referrer" content="same-origin" />
        <StaffFrame locale={locale} staff={await currentStaff()} languages={false}>
          <div className="wrap stack">
            <h1>{t.title}</h1>
            <p className="lead">{t.lead}</p>
            <p className="btn-row">
              <a className="btn" href="/kerja">
                {t.home}
              </a>
            </p>
          </div>
        </StaffFrame>
      </body>
    </html>
  )
}
