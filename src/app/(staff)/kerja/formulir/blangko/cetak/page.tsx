import { PageTop } from '@/components/staff/PageTop'
import { SelectField } from '@/components/ui'
import { LOCALES } from '@/i18n/texts'
import { formBlankText } from '@/i18n/areas/formBlank'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatNumber } from '@/i18n/format'
import { availableForms } from '@/queries/staff/forms/available'
import { versionNumber } from '@/queries/staff/forms/versionNumber'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import type { Query } from '../../../../_server/address'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => formBlankText[locale].print.title)

const COPIES = [1, 2, 3, 5, 10, 20, 50]

/** How many blanks of a form (`?formulir=…`), in which language: the PDF comes from its version. */
export default async function PrintBlankPage({ searchParams }: { searchParams: Query }) {
  const { formulir } = await searchParams
  const staff = await staffRequest()
  const { locale } = staff
  const form = (await availableForms(staff)).find(({ id }) => id === formulir)
  if (!form) missing()
  const t = formBlankText[locale].print
  const number = await versionNumber(staff, form.currentVersion)
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: t.title }]} over={t.title} title={form.title} lead={t.lead} />
      <form action="/kerja/formulir/blangko/pdf" className="narrow">
        <input type="hidden" name="versi" value={form.currentVersion} />
        <p className="soft">{t.version(formatNumber(number, locale))}</p>
        <SelectField locale={locale} name="copies" label={t.copies} options={COPIES.map((copies) => ({ value: String(copies), label: formatNumber(copies, locale) }))} defaultValue="1" />
        <SelectField locale={locale} name="language" label={t.language} options={LOCALES.map((value) => ({ value, label: t.languages[value] }))} defaultValue={locale} />
        <p className="btn-row">
          <button className="btn" type="submit">
            {t.download}
          </button>
        </p>
      </form>
    </div>
  )
}
