import type { Metadata } from 'next'

import { FilterForm } from '@/components/public/FilterForm'
import { pageMetadata } from '@/components/public/metadata'
import { localPath, oneOf, pageOf, type Query, withQuery } from '@/components/public/paths'
import { ReportTable } from '@/components/public/ReportTable'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { EmptyState } from '@/components/ui/EmptyState'
import { SelectField } from '@/components/ui/Field'
import { Pagination } from '@/components/ui/Pagination'
import { keysOf, REPORT_KIND, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { uiText } from '@/i18n/areas/ui'
import { asLocale } from '@/i18n/texts'
import { provinceNames } from '@/queries/public/regions'
import { reportRows } from '@/queries/public/reports'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const KINDS = keysOf(REPORT_KIND)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].reports
  const plain = Object.keys(await searchParams).length === 0
  return pageMetadata({ locale, path: '/laporan', title: t.title, description: t.lead, index: plain })
}

export default async function Reports({ params, searchParams }: Props) {
  const locale = asLocale((await params).locale)
  const query = await searchParams
  const t = publicText[locale]
  const provinces = await provinceNames(locale)
  const filter = {
    province: oneOf(query, 'provinsi', provinces.map(({ id }) => id)),
    kind: oneOf(query, 'jenis', KINDS),
  }
  const { rows, page, pages } = await reportRows(locale, filter, pageOf(query))
  const path = localPath(locale, '/laporan')
  const filtered = Boolean(filter.province || filter.kind)
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.reports.title }]} />
      <div>
        <h1>{t.reports.title}</h1>
        <p className="lead">{t.reports.lead}</p>
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
          options={KINDS.map((value) => ({ value, label: wordFor(REPORT_KIND, value, locale) }))}
        />
      </FilterForm>
      {rows.length > 0 ? (
        <ReportTable locale={locale} reports={rows} caption={t.reports.title} />
      ) : filtered ? (
        <EmptyState title={t.list.nothing} action={<a href={path}>{t.list.clear}</a>}>
          {t.list.nothingHint}
        </EmptyState>
      ) : (
        <EmptyState title={t.reports.empty}>{t.reports.emptyHint}</EmptyState>
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
