import type { Metadata } from 'next'

import { DoorList } from '@/components/public/DoorList'
import { FreshList } from '@/components/public/FreshList'
import css from '@/components/public/home.module.css'
import { pageMetadata } from '@/components/public/metadata'
import { localPath } from '@/components/public/paths'
import { PlanTable } from '@/components/public/PlanTable'
import { ProvinceMap } from '@/components/public/ProvinceMap'
import { EmptyState } from '@/components/ui/EmptyState'
import { publicText } from '@/i18n/areas/public'
import { formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { freshlyPublished } from '@/queries/public/fresh'
import { runningPlans } from '@/queries/public/plans'
import { provinceRows } from '@/queries/public/regions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ locale: asLocale((await params).locale), path: '/' })
}

export default async function Home({ params }: Props) {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].home
  const [provinces, plans, fresh] = await Promise.all([provinceRows(), runningPlans(locale, 4), freshlyPublished(locale, 5)])
  const districts = provinces.reduce((sum, province) => sum + province.total, 0)
  return (
    <>
      <div className={css.opening}>
        <div className={`wrap ${css.split}`}>
          <div>
            <h1>{t.title}</h1>
            <p className={`lead ${css.lead}`}>{t.lead(formatNumber(provinces.length, locale), formatNumber(districts, locale))}</p>
            <form action={localPath(locale, '/gugus-tugas')} role="search" className={css.search}>
              <label className="field__label" htmlFor="cari">
                {t.search}
              </label>
              <div className="search">
                <input className="input" id="cari" name="cari" type="search" placeholder={t.searchExample} maxLength={100} autoComplete="off" />
                <button className="btn" type="submit">
                  {t.searchButton}
                </button>
              </div>
            </form>
            <a className="skip-link" href="#mulai">
              {t.skipMap}
            </a>
          </div>
          <ProvinceMap locale={locale} provinces={provinces} />
        </div>
      </div>
      <div className="wrap">
        <DoorList locale={locale} />
        <div className={css.columns}>
          <section className="section">
            <h2>{t.running}</h2>
            {plans.length > 0 ? (
              <>
                <PlanTable locale={locale} plans={plans} caption={t.running} short />
                <p className={css.more}>
                  <a href={localPath(locale, '/rencana-aksi')}>{t.allPlans}</a>
                </p>
              </>
            ) : (
              <EmptyState title={t.noRunning} level={3}>
                {t.noRunningHint}
              </EmptyState>
            )}
          </section>
          <section className="section">
            <h2>{t.fresh}</h2>
            {fresh.length > 0 ? (
              <FreshList locale={locale} entries={fresh} />
            ) : (
              <EmptyState title={t.noFresh} level={3}>
                {t.noFreshHint}
              </EmptyState>
            )}
          </section>
        </div>
      </div>
    </>
  )
}
