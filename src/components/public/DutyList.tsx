import { publicText } from '@/i18n/areas/public'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { DutyUnit } from '@/queries/public/types'
import css from './DutyList.module.css'

/** Duties of each Sub GT with the clause they rest on. */
export function DutyList({ locale, units }: { locale: Locale; units: DutyUnit[] }) {
  const t = publicText[locale].profile
  return (
    <div className={css.units}>
      {units.map((unit) => (
        <details key={unit.key}>
          <summary>
            {unit.title} <span className={css.count}>({formatNumber(unit.duties.length, locale)})</span>
          </summary>
          {unit.coordinator && (
            <p className="soft">
              {t.coordinator}: {unit.coordinator}
            </p>
          )}
          <ol className={css.duties}>
            {unit.duties.map((duty, index) => (
              <li key={index}>
                {duty.title}
                {duty.clause && (
                  <span className={css.clause}>
                    {t.legalBasis} {duty.clause}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  )
}
