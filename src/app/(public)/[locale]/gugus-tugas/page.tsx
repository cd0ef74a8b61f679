import type { Metadata } from 'next'

import { FilterForm } from '@/components/public/FilterForm'
import { pageMetadata } from '@/components/public/metadata'
import { localPath, oneOf, pageOf, type Query, textOf, withQuery } from '@/components/public/paths'
import { StatusChip, statusWord } from '@/components/public/StatusChip'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { DataTable } from '@/components/ui/DataTable'
import { EmptyState } from '@/components/ui/EmptyState'
import { SelectField, TextField } from '@/components/ui/Field'
import { Pagination } from '@/components/ui/Pagination'
import { publicText } from '@/i18n/areas/public'
import { uiText } from '@/i18n/areas/ui'
import { formatDate, formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { provinceNames, regionRows } from '@/queries/public/regions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

const STATUSES = ['established', 'planned', 'inactive', 'none'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].taskForces
  const plain = Object.keys(await searchParams).length === 0
  return pageMetadata({ locale, path: '/gugus-tugas', title: t.title, description: t.lead, index: plain })
}

export default async function Directory({ params, searchParams }: Props) {
  const locale = asLocale((await params).locale)
  const query = await searchParams
  const t = publicText[locale]
  const provinces = await provinceNames(locale)
  const filter = {
    search: textOf(query, 'cari'),
    province: oneOf(query, 'provinsi', ['ID', ...provinces.map(({ id }) => id)]),
    status: oneOf(query, 'status', STATUSES),
  }
  const { rows, total, page, pages, established } = await regionRows(locale, filter, pageOf(query))
  const path = localPath(locale, '/gugus-tugas')
  const filtered = Boolean(filter.search || filter.province || filter.status)
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.taskForces.title }]} />
      <div>
        <h1>{t.taskForces.title}</h1>
        <p className="lead">{t.taskForces.lead}</p>
      </div>
      <FilterForm locale={locale} action={path} filtered={filtered}>
        <TextField locale={locale} name="cari" type="search" label={t.taskForces.search} defaultValue={filter.search} maxLength={100} />
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
          name="status"
          label={t.list.status}
          empty={t.list.all}
          defaultValue={filter.status}
          options={STATUSES.map((value) => ({ value, label: statusWord(value, locale) }))}
        />
      </FilterForm>
      <p className="soft" role="status">
        {filtered
          ? t.list.found(formatNumber(total, locale))
          : t.taskForces.summary(formatNumber(established, locale), formatNumber(total, locale))}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t.list.nothing} action={<a href={path}>{t.list.clear}</a>}>
          {t.list.nothingHint}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.taskForces.caption}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: t.taskForces.name,
              place: 'main',
              cell: (row) => (
                <a className="entry-link" href={localPath(locale, `/gugus-tugas/${row.id}`)}>
                  {row.title}
                </a>
              ),
            },
            { key: 'province', header: t.list.province, bare: true, cell: (row) => row.provinceName },
            { key: 'status', header: t.list.status, place: 'end', cell: (row) => <StatusChip status={row.status} locale={locale} /> },
            {
              key: 'since',
              header: t.taskForces.since,
              numeric: true,
              cell: (row) => (row.establishedAt ? formatDate(row.establishedAt.slice(0, 10), locale) : ''),
            },
          ]}
        />
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(n) => withQuery(path, { cari: filter.search, provinsi: filter.province, status: filter.status, hal: n > 1 ? n : undefined })}
      />
    </div>
  )
}
