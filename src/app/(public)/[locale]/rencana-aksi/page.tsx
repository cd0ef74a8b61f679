import type { Metadata } from 'next'

import { FilterForm } from '@/components/public/FilterForm'
import { pageMetadata } from '@/components/public/metadata'
import { localPath, oneOf, pageOf, type Query, withQuery } from '@/components/public/paths'
import { PlanTable } from '@/components/public/PlanTable'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { EmptyState } from '@/components/ui/EmptyState'
import { SelectField } from '@/components/ui/Field'
import { Pagination } from '@/components/ui/Pagination'
import { PLAN_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { uiText } from '@/i18n/areas/ui'
import { asLocale } from '@/i18n/texts'
import { planRows } from '@/queries/public/plans'
import { provinceNames } from '@/queries/public/regions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].plans
  const plain = Object.keys(await searchParams).length === 0
  return pageMetadata({ locale, path: '/rencana-aksi', title: t.title, description: t.lead, index: plain })
}

export default async function Plans({ params, searchParams }: Props) {
  const locale = asLocale((await params).locale)
  const query = await searchParams
  const t = publicText[locale]
  const provinces = await provinceNames(locale)
  const filter = {
    province: oneOf(query, 'provinsi', provinces.map(({ id }) => id)),
    kind: oneOf(query, 'jenis', ['ran', 'rad'] as const),
  }
  const { rows, page, pages } = await planRows(locale, filter, pageOf(query))
  const path = localPath(locale, '/rencana-aksi')
  const filtered = Boolean(filter.province || filter.kind)
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.plans.title }]} />
      <div>
        <h1>{t.plans.title}</h1>
        <p className="lead">{t.plans.lead}</p>
      </div>
      <FilterForm locale={locale} action={path} filtered={filtered} narrow>
        <SelectField
          locale={locale}
          name="provinsi"
          label={t.list.province}
          empty={t.list.all}
          defaultValue={filter.province}
          options={provinces.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          locale={locale}
          name="jenis"
          label={t.list.kind}
          empty={t.list.all}
          defaultValue={filter.kind}
          options={(['ran', 'rad'] as const).map((value) => ({ value, label: wordFor(PLAN_KIND, value, locale) }))}
        />
      </FilterForm>
      {rows.length > 0 ? (
        <PlanTable locale={locale} plans={rows} caption={t.plans.title} />
      ) : filtered ? (
        <EmptyState title={t.list.nothing} action={<a href={path}>{t.list.clear}</a>}>
          {t.list.nothingHint}
        </EmptyState>
      ) : (
        <EmptyState title={t.plans.empty}>{t.plans.emptyHint}</EmptyState>
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(n) => withQuery(path, { provinsi: filter.province, jenis: filter.kind, hal: n > 1 ? n : undefined })}
      />
    </div>
  )
}
