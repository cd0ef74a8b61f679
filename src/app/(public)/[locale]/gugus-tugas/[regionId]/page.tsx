import type { Metadata } from 'next'

import { CentreList } from '@/components/public/CentreList'
import { DutyList } from '@/components/public/DutyList'
import { pageMetadata } from '@/components/public/metadata'
import { missing } from '@/components/public/missing'
import { localPath, withQuery } from '@/components/public/paths'
import { PlanTable } from '@/components/public/PlanTable'
import { profileLead } from '@/components/public/profileLead'
import { ReportTable } from '@/components/public/ReportTable'
import { isReachable, SecretariatFacts } from '@/components/public/SecretariatFacts'
import { StatusChip } from '@/components/public/StatusChip'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { StructureChart } from '@/components/ui/StructureChart'
import { REGION_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { centreRows } from '@/queries/public/centres'
import { plansOfRegion } from '@/queries/public/plans'
import { taskForceProfile } from '@/queries/public/profile'
import { reportsOfRegion } from '@/queries/public/reports'

type Props = { params: Promise<{ locale: string; regionId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: code, regionId } = await params
  const locale = asLocale(code)
  const profile = await taskForceProfile(regionId, locale)
  if (!profile) return {}
  return pageMetadata({
    locale,
    path: `/gugus-tugas/${profile.region.id}`,
    title: profile.title,
    description: profileLead(profile, locale),
    index: profile.region.status === 'established',
  })
}

export default async function Profile({ params }: Props) {
  const { locale: code, regionId } = await params
  const locale = asLocale(code)
  const profile = await taskForceProfile(regionId, locale)
  if (!profile) missing(locale)
  const t = publicText[locale]
  const { region } = profile
  const [plans, reports, centres] = await Promise.all([
    plansOfRegion(locale, region.id),
    reportsOfRegion(locale, region.id),
    centreRows(locale, { region: region.id }, 1),
  ])
  const path = (to: string) => localPath(locale, to)
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        items={[
          { label: t.taskForces.title, href: path('/gugus-tugas') },
          ...profile.above.map(({ id, title }) => ({ label: title, href: path(`/gugus-tugas/${id}`) })),
          { label: region.title },
        ]}
      />
      <header className="page-head">
        <div>
          <p className="page-head__over">
            {region.level === 'pusat' ? region.name : `${wordFor(REGION_KIND, region.kind, locale)} · ${region.id}`}
          </p>
          <h1>{profile.title}</h1>
          <p className="lead">{profileLead(profile, locale)}</p>
          <p>
            <StatusChip status={region.status} locale={locale} />
          </p>
        </div>
        {profile.secretariat && isReachable(profile.secretariat) && (
          <a className="btn no-print" href="#sekretariat">
            {t.profile.contact}
          </a>
        )}
      </header>

      <div className="stack-wide">
        {profile.summary && <p className="lead">{profile.summary}</p>}
        {profile.structure && (
          <section className="section">
            <h2>{t.profile.structure}</h2>
            <StructureChart locale={locale} {...profile.structure} />
          </section>
        )}
        {profile.duties.length > 0 && (
          <section className="section">
            <h2>{t.profile.duties}</h2>
            <DutyList locale={locale} units={profile.duties} />
          </section>
        )}
        {profile.secretariat && (
          <section className="section" id="sekretariat" tabIndex={-1}>
            <h2>{t.profile.contactTitle}</h2>
            <SecretariatFacts locale={locale} secretariat={profile.secretariat} />
          </section>
        )}
        <section className="section">
          <h2>{t.profile.plans}</h2>
          {plans.length > 0 ? (
            <PlanTable locale={locale} plans={plans} caption={t.profile.plans} />
          ) : (
            <p className="soft">{t.profile.noPlans}</p>
          )}
        </section>
        <section className="section">
          <h2>{t.profile.reports}</h2>
          {reports.length > 0 ? (
            <ReportTable locale={locale} reports={reports} caption={t.profile.reports} />
          ) : (
            <p className="soft">{t.profile.noReports}</p>
          )}
        </section>
        <section className="section">
          <h2>{t.profile.centres}</h2>
          {centres.rows.length > 0 ? (
            <CentreList locale={locale} centres={centres.rows} level={3} />
          ) : (
            <p className="soft">{t.profile.noCentres}</p>
          )}
          {region.level !== 'pusat' && (
            <p>
              <a href={path(withQuery('/pusat-layanan', { provinsi: region.id.slice(0, 2) }))}>{t.profile.allCentres(profile.provinceTitle)}</a>
            </p>
          )}
        </section>
        {profile.below && (
          <section className="section">
            <h2>{region.level === 'pusat' ? t.profile.provinces : t.profile.below}</h2>
            <p>
              {(region.level === 'pusat' ? t.profile.provincesSummary : t.profile.belowSummary)(
                formatNumber(profile.below.established, locale),
                formatNumber(profile.below.total, locale),
              )}{' '}
              <a href={path(region.level === 'pusat' ? '/data' : withQuery('/gugus-tugas', { provinsi: region.id }))}>{t.profile.belowLink}</a>
            </p>
          </section>
        )}
      </div>
    </div>
  )
}
