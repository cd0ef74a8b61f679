import { FORM_PURPOSE } from '@/collections/forms/vocabulary'
import { PageTop } from '@/components/staff/PageTop'
import { DataTable, EmptyState } from '@/components/ui'
import { formPagesText } from '@/i18n/areas/formPages'
import { formResultsText } from '@/i18n/areas/formResults'
import { formatDate, formatNumber } from '@/i18n/format'
import { comparesScores } from '@/queries/monitoring/compare'
import { formsWithResults } from '@/queries/staff/forms/resultForms'
import { staffRequest } from '@/queries/staff/session'

import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => formResultsText[locale].list.title)

/** Forms with answers that the person may count. */
export default async function ResultsPage() {
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = formResultsText[locale].list
  const forms = await formsWithResults(staff)
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: t.title }]} title={t.title} lead={t.lead}>
        {comparesScores(staff.scope) && <a className="btn btn-quiet" href="/kerja/pemantauan/banding">{t.compare}</a>}
      </PageTop>
      {forms.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <DataTable
          caption={t.caption}
          captionHidden
          rows={forms}
          rowKey={({ key }) => key}
          columns={[
            { key: 'form', header: t.form, place: 'main', cell: ({ key, title }) => <a className="entry-link" href={`/kerja/formulir/hasil/${key}`}>{title}</a> },
            { key: 'purpose', header: t.purpose, bare: true, cell: ({ purpose }) => FORM_PURPOSE[purpose][locale] },
            { key: 'count', header: t.count, place: 'end', numeric: true, cell: ({ count }) => formatNumber(count, locale) },
            { key: 'last', header: t.last, cell: ({ last }) => formatDate(last, locale, zone) },
          ]}
        />
      )}
    </div>
  )
}
