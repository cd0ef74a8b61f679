import { BUDGET_SOURCE, FIELD, keysOf, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatNumber, formatRupiah } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { totalsOf } from '@/queries/public/planTotals'
import type { ActivityView } from '@/queries/public/types'
import css from './ActivityList.module.css'

function Facts({ locale, activity }: { locale: Locale; activity: ActivityView }) {
  const t = publicText[locale].plans
  const rows = [
    { term: t.responsible, value: activity.responsible },
    { term: t.team, value: activity.team },
    { term: t.schedule, value: activity.schedule },
    { term: t.locations, value: activity.locations.join(', ') },
  ].filter(({ value }) => value)
  if (rows.length === 0) return null
  return (
    <dl className="facts">
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Indicators({ locale, activity }: { locale: Locale; activity: ActivityView }) {
  const t = publicText[locale].plans
  if (activity.indicators.length === 0) return null
  return (
    <div>
      <h5 className={css.label}>{t.indicators}</h5>
      <ul className={css.plain}>
        {activity.indicators.map((indicator, index) => (
          <li key={index}>
            {indicator.name}
            {indicator.unit && <span className="soft"> ({indicator.unit})</span>}
            <span className={css.values}>
              {indicator.baseline !== undefined && (
                <span>
                  {t.baseline} <b>{indicator.baseline}</b>
                </span>
              )}
              {indicator.targets.map(({ year, value }) => (
                <span key={year}>
                  {t.target(String(year))} <b>{value}</b>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function BudgetLines({ locale, activity }: { locale: Locale; activity: ActivityView }) {
  const t = publicText[locale].plans
  if (activity.budget.length === 0) return null
  return (
    <div>
      <h5 className={css.label}>{t.lines}</h5>
      <ul className={css.plain}>
        {activity.budget.map((line, index) => (
          <li key={index}>
            {wordFor(BUDGET_SOURCE, line.source, locale)} {line.year}: <b>{formatRupiah(line.amount, locale)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Activities under their programmes (guideline ch. 5.5), each one to be opened. */
export function ActivityList({ locale, activities }: { locale: Locale; activities: ActivityView[] }) {
  const t = publicText[locale].plans
  if (activities.length === 0) return <p className="soft">{t.noActivities}</p>
  return (
    <div className="stack">
      {keysOf(FIELD).map((field) => {
        const own = activities.filter(({ programme }) => programme === field)
        if (own.length === 0) return null
        const total = totalsOf(own)?.total
        return (
          <section key={field} className={css.programme}>
            <h3>{wordFor(FIELD, field, locale)}</h3>
            <p className="soft">
              {t.activities(formatNumber(own.length, locale))}
              {total ? ` · ${formatRupiah(total, locale)}` : ''}
            </p>
            {own.map((activity) => (
              <details key={activity.id} className={css.activity}>
                <summary>
                  <h4>{activity.title}</h4>
                </summary>
                <div className="stack">
                  <Facts locale={locale} activity={activity} />
                  {activity.genderResponsive && <p className="soft">{t.gender}</p>}
                  <Indicators locale={locale} activity={activity} />
                  <BudgetLines locale={locale} activity={activity} />
                </div>
              </details>
            ))}
          </section>
        )
      })}
    </div>
  )
}
