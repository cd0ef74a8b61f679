import { ResponseTable } from '@/components/staff/forms/ResponseTable'
import { PageTop } from '@/components/staff/PageTop'
import { EmptyState } from '@/components/ui'
import { formBlankText } from '@/i18n/areas/formBlank'
import { formPagesText } from '@/i18n/areas/formPages'
import { formResultsText } from '@/i18n/areas/formResults'
import { availableForms, fills } from '@/queries/staff/forms/available'
import { hasResults } from '@/queries/staff/forms/resultForms'
import { myResponses } from '@/queries/staff/forms/responses'
import { staffRequest } from '@/queries/staff/session'

import { newsOf, type Query } from '../../_server/address'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => formPagesText[locale].home.title)

/** "Formulir saya": what came back, what is unfinished, what waits for a decision, what can be filled in, what was sent. */
export default async function MyFormsPage({ searchParams }: { searchParams: Query }) {
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = formPagesText[locale].home
  const [mine, forms] = await Promise.all([myResponses(staff), availableForms(staff)])
  const { returned, drafts, review, sent } = mine
  const nothing = forms.length === 0 && [returned, drafts, review, sent].every(({ lines }) => lines.length === 0)
  const part = (key: 'returned' | 'review' | 'drafts' | 'sent', { lines, total }: typeof returned, empty?: string) =>
    lines.length === 0 && !empty ? null : (
      <section className="part" aria-labelledby={`bagian-${key}`}>
        <div className="part-head">
          <h2 id={`bagian-${key}`}>{t[key]}</h2>
        </div>
        {lines.length > 0 ? <ResponseTable locale={locale} zone={zone} lines={lines} caption={t[key]} /> : <p className="soft">{empty}</p>}
        {total > lines.length && key !== 'review' && <p className="soft">{t.more}</p>}
      </section>
    )
  return (
    <div className="wrap">
      <PageTop locale={locale} title={t.title} lead={t.lead} news={newsOf(formPagesText[locale].news, (await searchParams).kabar)}>
        {fills(staff) && forms.length > 0 && (
          <>
            <a className="btn" href="/kerja/formulir/baru">
              {t.start}
            </a>
            <a className="btn btn-quiet" href="/kerja/formulir/blangko">
              {formBlankText[locale].entry.title}
            </a>
          </>
        )}
        {hasResults(staff) && <a className="btn btn-quiet" href="/kerja/formulir/hasil">{formResultsText[locale].list.link}</a>}
      </PageTop>
      {nothing ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <>
          {part('returned', returned)}
          {part('review', review)}
          {part('drafts', drafts, t.noDrafts)}
          <section className="part" aria-labelledby="bagian-tersedia">
            <div className="part-head">
              <h2 id="bagian-tersedia">{t.available}</h2>
            </div>
            {forms.length === 0 && <p className="soft">{t.noAvailable}</p>}
            <ul className="lined">
              {forms.map((form) => (
                <li key={form.id}>
                  <a className="entry-link" href={`/kerja/formulir/baru?formulir=${form.id}`}>
                    {form.title}
                  </a>
                  <span className="soft">
                    {' '}
                    · {formPagesText[locale].start.subjects[form.subject]} ·{' '}
                    <a href={`/kerja/formulir/blangko/cetak?formulir=${form.id}`} aria-label={`${formBlankText[locale].print.link}: ${form.title}`}>
                      {formBlankText[locale].print.link}
                    </a>
                  </span>
                  {form.description && <p className="soft small">{form.description}</p>}
                </li>
              ))}
            </ul>
          </section>
          {part('sent', sent, t.noSent)}
        </>
      )}
    </div>
  )
}
