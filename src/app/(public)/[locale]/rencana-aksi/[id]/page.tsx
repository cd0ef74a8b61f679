import type { Metadata } from 'next'

import { ActivityList } from '@/components/public/ActivityList'
import { BudgetTable } from '@/components/public/BudgetTable'
import { pageMetadata } from '@/components/public/metadata'
import { missing } from '@/components/public/missing'
import { localPath } from '@/components/public/paths'
import { periodWords } from '@/components/public/PlanTable'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { ProgressBar } from '@/components/ui/ProgressBar'
import { PLAN_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { formatRupiah } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { publishedPlan } from '@/queries/public/plans'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: code, id } = await params
  const locale = asLocale(code)
  const plan = await publishedPlan(locale, id)
  if (!plan) return {}
  return pageMetadata({ locale, path: `/rencana-aksi/${plan.id}`, title: plan.title, description: `${wordFor(PLAN_KIND, plan.kind, locale)}, ${plan.regionTitle}, ${periodWords(plan, locale)}.` })
}

export default async function Plan({ params }: Props) {
  const { locale: code, id } = await params
  const locale = asLocale(code)
  const plan = await publishedPlan(locale, id)
  if (!plan) missing(locale)
  const t = publicText[locale].plans
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} items={[{ label: t.title, href: localPath(locale, '/rencana-aksi') }, { label: plan.title }]} />
      <header className="page-head">
        <div>
          <p className="page-head__over">{wordFor(PLAN_KIND, plan.kind, locale)}</p>
          <h1>{plan.title}</h1>
        </div>
      </header>
      <div className="stack-wide">
        <dl className="facts">
          <div>
            <dt>{t.of}</dt>
            <dd>
              <a href={localPath(locale, `/gugus-tugas/${plan.regionId}`)}>{plan.regionTitle}</a>
            </dd>
          </div>
          <div>
            <dt>{t.period}</dt>
            <dd>
              {periodWords(plan, locale)}
              <ProgressBar locale={locale} time={plan.elapsed} />
            </dd>
          </div>
          <div>
            <dt>{t.total}</dt>
            <dd>{plan.budget === undefined ? '–' : formatRupiah(plan.budget, locale)}</dd>
          </div>
          {plan.legalDocument && (
            <div>
              <dt>{t.legal}</dt>
              <dd>{plan.legalDocument}</dd>
            </div>
          )}
        </dl>
        {plan.problem && (
          <section className="section">
            <h2>{t.problem}</h2>
            <div className="prose">
              {plan.problem.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </div>
          </section>
        )}
        <section className="section">
          <h2>{t.totals}</h2>
          <BudgetTable locale={locale} activities={plan.activities} />
        </section>
        <section className="section">
          <h2>{t.programmes}</h2>
          <ActivityList locale={locale} activities={plan.activities} />
        </section>
      </div>
    </div>
  )
}
