import type { Metadata } from 'next'

import { CentreList } from '@/components/public/CentreList'
import { FilterForm } from '@/components/public/FilterForm'
import { pageMetadata } from '@/components/public/metadata'
import { localPath, oneOf, pageOf, type Query, withQuery } from '@/components/public/paths'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { EmptyState } from '@/components/ui/EmptyState'
import { SelectField } from '@/components/ui/Field'
import { Pagination } from '@/components/ui/Pagination'
import { keysOf, SERVICE, wordFor } from '@/domain/vocabulary'
import { publicText } from '@/i18n/areas/public'
import { uiText } from '@/i18n/areas/ui'
import { formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { centreRows } from '@/queries/public/centres'
import { provinceNames } from '@/queries/public/regions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const SERVICES = keysOf(SERVICE)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].centres
  const plain = Object.keys(await searchParams).length === 0
  return pageMetadata({ locale, path: '/pusat-layanan', title: t.title, description: t.lead, index: plain })
}

export default async function Centres({ params, searchParams }: Props) {
  const locale = asLocale((await params).locale)
  const query = await searchParams
  const t = publicText[locale]
  const provinces = await provinceNames(locale)
  const filter = {
    province: oneOf(query, 'provinsi', provinces.map(({ id }) => id)),
    service: oneOf(query, 'layanan', SERVICES),
  }
  const { rows, total, page, pages } = await centreRows(locale, filter, pageOf(query))
  const path = localPath(locale, '/pusat-layanan')
  const filtered = Boolean(filter.province || filter.service)
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.centres.title }]} />
      <div>
        <h1>{t.centres.title}</h1>
        <p className="lead">{t.centres.lead}</p>
      </div>
      <p className="notice">{t.centres.urgent}</p>
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
          name="layanan"
          label={t.centres.service}
          empty={t.list.all}
          defaultValue={filter.service}
          options={SERVICES.map((value) => ({ value, label: wordFor(SERVICE, value, locale) }))}
        />
      </FilterForm>
      {rows.length > 0 ? (
        <>
          <p className="soft" role="status">
            {t.list.found(formatNumber(total, locale))}
          </p>
          <CentreList locale={locale} centres={rows} level={2} />
        </>
      ) : filtered ? (
        <EmptyState title={t.list.nothing} action={<a href={path}>{t.list.clear}</a>}>
          {t.centres.emptyHint}
        </EmptyState>
      ) : (
        <EmptyState title={t.centres.empty}>{t.centres.emptyHint}</EmptyState>
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(n) => withQuery(path, { provinsi: filter.province, layanan: filter.service, hal: n > 1 ? n : undefined })}
      />
    </div>
  )
}
