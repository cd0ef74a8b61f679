import { findBlank, type FoundBlank } from '@/actions/forms/blanks'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { EmptyState, SelectField, TextField } from '@/components/ui'
import { errorFor, type FormError } from '@/components/ui/ErrorSummary'
import { printedCode } from '@/domain/forms/blankCode'
import type { FormSubject } from '@/domain/forms/lists'
import { formBlankText } from '@/i18n/areas/formBlank'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatNumber } from '@/i18n/format'
import { DomainError } from '@/lib/errors'
import { fills, subjectOptions } from '@/queries/staff/forms/available'
import { formTitle } from '@/queries/staff/forms/responses'
import { missing } from '@/queries/staff/read'
import { type Staff, staffRequest } from '@/queries/staff/session'

import { enterBlank } from '../../../_posts/formBlank'
import type { Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => formBlankText[locale].entry.title)

/** Where the QR code of a paper blank leads (`?k=…`), or its code is typed: then what it is about, and the filling pages. */
export default async function EnterBlankPage({ searchParams }: { searchParams: Query }) {
  const { k } = await searchParams
  const staff = await staffRequest()
  if (!fills(staff)) missing()
  const { locale } = staff
  const t = formBlankText[locale].entry
  const typed = typeof k === 'string' ? k.trim() : undefined
  const result = await resultOf('blangko')
  const { found, errors } = typed === undefined ? { found: undefined, errors: [] } : await looked(staff, typed)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: t.title }]}
        errors={[...errors, ...result.errors]}
        title={t.title}
        lead={found ? undefined : t.lead}
      />
      {found ? (
        <Found staff={staff} found={found} errors={result.errors} about={result.typed.tentang?.[0]} />
      ) : (
        <form action="/kerja/formulir/blangko" className="narrow">
          <TextField locale={locale} name="k" label={t.code} hint={t.hint} width={20} maxLength={500} spellCheck={false} defaultValue={typed} error={errorFor(errors, 'k')} />
          <p className="btn-row">
            <button className="btn" type="submit">
              {t.open}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

/** The blank of a code, or the sentence that says what is wrong with it. */
async function looked(staff: Staff, typed: string): Promise<{ found?: FoundBlank; errors: FormError[] }> {
  if (!typed) return { errors: [{ field: 'k', message: formBlankText[staff.locale].entry.codeRequired }] }
  try {
    staff.req.context = {}
    return { found: await findBlank(staff.req, typed), errors: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { errors: [{ field: 'k', message: error.text[staff.locale] }] }
  }
}

async function Found({ staff, found, errors, about }: { staff: Staff; found: FoundBlank; errors: readonly FormError[]; about?: string }) {
  const { locale } = staff
  const t = formBlankText[locale].entry
  const { form, version, code, used, refusal } = found
  const subject = form.subject as FormSubject
  const options = used || refusal ? [] : await subjectOptions(staff, subject)
  const title = t.found(formTitle({ title: form.title, titleEn: form.titleEn as string | undefined }, locale), formatNumber(version.number, locale))
  const stop = used ? t.used : refusal?.message[locale]
  return (
    <section className="part-first narrow" aria-labelledby="blangko">
      <h2 id="blangko">{title}</h2>
      <p className="soft">
        {t.code}: {printedCode(code)}
      </p>
      {stop && (
        <p className="notice notice-warn">
          {stop} {used?.instanceId && <a href={`/kerja/formulir/${used.instanceId}`}>{t.usedSee}</a>}
        </p>
      )}
      {!stop && subject !== 'none' && options.length === 0 && <EmptyState title={t.none} />}
      {!stop && (subject === 'none' || options.length > 0) && (
        <PostForm action={enterBlank} hidden={{ k: code }}>
          {subject !== 'none' && <SelectField locale={locale} name="tentang" label={`${t.about} (${formPagesText[locale].start.subjects[subject]})`} options={options} defaultValue={about} error={errorFor(errors, 'tentang')} />}
          <p className="btn-row">
            <button className="btn" type="submit">
              {t.begin}
            </button>
          </p>
        </PostForm>
      )}
      <p>
        <a href="/kerja/formulir/blangko">{t.again}</a>
      </p>
    </section>
  )
}
