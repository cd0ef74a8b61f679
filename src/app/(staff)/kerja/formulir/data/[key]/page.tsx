import { ResultFilters } from '@/components/staff/forms/results/ResultFilters'
import { PageTop } from '@/components/staff/PageTop'
import { CheckboxGroup, EmptyState, RadioGroup } from '@/components/ui'
import { formExportText } from '@/i18n/areas/formExport'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatDate, formatNumber } from '@/i18n/format'
import { choiceOf, filterFrom, filterOptions, type ResultChoice, responsesLeft } from '@/queries/staff/forms/resultFilter'
import { resultForm } from '@/queries/staff/forms/resultForms'
import { formHistory } from '@/queries/staff/forms/resultView'
import { staffRequest } from '@/queries/staff/session'

import type { Query } from '../../../../_server/address'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => formExportText[locale].title)

/** Names of the filter here and at the door of the export. */
const AT_DOOR = { versi: 'version', wilayah: 'region', objek: 'subject', putaran: 'round', dari: 'from', sampai: 'to' } as const satisfies Record<keyof ResultChoice, string>

type Props = { params: Promise<{ key: string }>; searchParams: Query }

/** The answers to one form as a file: what the filter leaves, in which shape. The filter is that of the results. */
export default async function FormDataPage({ params, searchParams }: Props) {
  const [{ key }, query] = [await params, await searchParams]
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = formExportText[locale]
  const form = await resultForm(staff, key)
  const history = await formHistory(staff, form)
  const choice = choiceOf(query, history.versions)
  const filtered = Object.keys(choice).length > 0
  const left = await responsesLeft(staff, filterFrom(form, choice, history.versions, zone))
  const options = filtered || left.count > 0 ? await filterOptions(staff, form, choice, history.versions) : undefined
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: form.title, href: `/kerja/formulir/hasil/${form.key}` }, { label: t.title }]}
        over={t.title}
        title={form.title}
        lead={left.last ? t.count(formatNumber(left.count, locale), formatDate(left.last, locale, zone)) : undefined}
      />
      {options && <ResultFilters locale={locale} path={`/kerja/formulir/data/${form.key}`} choice={choice} options={options} keep={{}} />}
      {left.count === 0 ? (
        <EmptyState title={t.emptyTitle}>{filtered ? t.emptyFiltered : t.empty}</EmptyState>
      ) : (
        <form action={`/kerja/formulir/data/${form.key}/unduh`} className="narrow part">
          <p className="notice">{t.hint}</p>
          {Object.entries(choice).map(([name, value]) => (
            <input key={name} type="hidden" name={AT_DOOR[name as keyof ResultChoice]} value={value} />
          ))}
          <input type="hidden" name="language" value={locale} />
          <RadioGroup locale={locale} name="format" label={t.format} options={(['xlsx', 'csv'] as const).map((value) => ({ value, label: t.formats[value] }))} defaultValue="xlsx" />
          <RadioGroup locale={locale} name="naming" label={t.naming} options={(['labels', 'keys'] as const).map((value) => ({ value, label: t.namings[value] }))} defaultValue="labels" />
          <CheckboxGroup locale={locale} name="secured" label={t.secured} hint={t.securedHint} options={[{ value: '1', label: t.withSecured }]} />
          <p className="btn-row">
            <button className="btn" type="submit">
              {t.button}
            </button>
            <a href={`/kerja/formulir/hasil/${form.key}`}>{t.results}</a>
          </p>
        </form>
      )}
    </div>
  )
}
