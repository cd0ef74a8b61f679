import { ResponseTable } from '@/components/staff/forms/ResponseTable'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { EmptyState, RadioGroup, SelectField } from '@/components/ui'
import { errorFor } from '@/components/ui/ErrorSummary'
import { formPagesText } from '@/i18n/areas/formPages'
import { availableForms, subjectOptions } from '@/queries/staff/forms/available'
import { responseLines } from '@/queries/staff/forms/responses'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { beginForm } from '../../../_posts/forms'
import type { Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => formPagesText[locale].start.title)

const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** Choose a form, then what it is about (`?formulir=…&tentang=…`, both optional), and begin. */
export default async function BeginFormPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const staff = await staffRequest()
  const { locale } = staff
  const t = formPagesText[locale].start
  const forms = await availableForms(staff)
  const wanted = one(query.formulir)
  const form = forms.find(({ id }) => id === wanted)
  if (wanted && !form) missing()
  const result = await resultOf('mulai')
  const crumbs = [{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: t.title }]
  if (!form) {
    return (
      <div className="wrap">
        <PageTop locale={locale} crumbs={crumbs} title={t.title} />
        {forms.length === 0 ? (
          <EmptyState title={formPagesText[locale].home.emptyTitle}>{formPagesText[locale].home.noAvailable}</EmptyState>
        ) : (
          <form action="/kerja/formulir/baru" className="narrow">
            <RadioGroup locale={locale} name="formulir" label={t.which} options={forms.map(({ id, title, description }) => ({ value: id, label: title, hint: description || undefined }))} />
            <p className="btn-row">
              <button className="btn" type="submit">
                {t.next}
              </button>
            </p>
          </form>
        )}
      </div>
    )
  }
  const options = await subjectOptions(staff, form.subject)
  const drafts = await responseLines(staff, { where: { and: [{ form: { equals: form.id } }, { author: { equals: String(staff.user.id) } }, { status: { in: ['draft', 'returned'] } }] }, limit: 5 })
  const stuck = form.subject !== 'none' && options.length === 0
  return (
    <div className="wrap">
      <PageTop locale={locale} crumbs={crumbs} errors={result.errors} over={t.title} title={form.title} lead={form.description || undefined} />
      {drafts.lines.length > 0 && (
        <section className="part-first">
          <p>{t.existing}</p>
          <ResponseTable locale={locale} zone={staff.zone} lines={drafts.lines} caption={t.existing} />
        </section>
      )}
      {stuck ? (
        <EmptyState title={t.none} />
      ) : (
        <PostForm action={beginForm} hidden={{ formulir: form.id }} className="narrow part">
          {form.subject !== 'none' && (
            <SelectField locale={locale} name="tentang" label={`${t.about} (${t.subjects[form.subject]})`} options={options} defaultValue={result.typed.tentang?.[0] ?? one(query.tentang)} error={errorFor(result.errors, 'tentang')} />
          )}
          <p className="btn-row">
            <button className="btn" type="submit">
              {t.begin}
            </button>
          </p>
        </PostForm>
      )}
    </div>
  )
}
