import type { ReactNode } from 'react'

import { type FillData, FORM_ID } from '@/client/forms/data'
import { AnswerList } from '@/components/forms/AnswerList'
import { Box } from '@/components/forms/Box'
import { FillDocument } from '@/components/forms/FillDocument'
import { summaryOf } from '@/components/forms/pageErrors'
import { renderDocument } from '@/components/forms/renderDocument'
import { SectionFields } from '@/components/forms/SectionFields'
import { makeView, say } from '@/components/forms/view'
import { localPath } from '@/components/public/paths'
import { type FormError, ErrorSummary, errorFor } from '@/components/ui/ErrorSummary'
import { SelectField } from '@/components/ui/Field'
import { HONEYPOT } from '@/endpoints/forms/responseDoor'
import type { FieldError } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { publicFormsText } from '@/i18n/areas/publicForms'
import { formatDateTime } from '@/i18n/format'
import { now } from '@/lib/clock'
import { isDemo } from '@/queries/public/site'

import type { PublicVisit } from './visit'

type Raw = Readonly<Record<string, unknown>>
/** What travels with every post: the id that makes a repetition harmless, and what the form is about. */
export type Carried = { instanceId: string; subject: string }

async function draw(visit: PublicVisit, page: { title: string; wrong?: boolean; data?: FillData; children: ReactNode }, status = 200): Promise<Response> {
  const { locale, nonce, path } = visit
  return renderDocument(
    <FillDocument locale={locale} nonce={nonce} demo={await isDemo()} nav={[]} homeHref={localPath(locale, '/')} languages={{ id: path, en: localPath('en', path) }} quickExit {...page} />,
    status,
  )
}

const Hidden = ({ visit, carried }: { visit: PublicVisit; carried: Carried }) => (
  <>
    <input type="hidden" name="isian" value={carried.instanceId} />
    <input type="hidden" name="versi" value={visit.version.hash} />
  </>
)

/** The form, all of it on one page. */
export function formPage(visit: PublicVisit, carried: Carried, raw: Raw, { errors = [], faults = [] }: { errors?: readonly FieldError[]; faults?: readonly FormError[] } = {}): Promise<Response> {
  const { locale, version, today, lists, form, about, subjects, path } = visit
  const { definition } = version
  const t = publicFormsText[locale]
  const view = makeView(definition, { raw, today, locale, errors, lists, clauses: false })
  const all = [...faults, ...summaryOf(view, errors)]
  const title = say(definition.title, locale)
  return draw(
    visit,
    {
      title,
      wrong: all.length > 0,
      data: { definition, answers: { ...raw }, today, locale, page: 'all' },
      children: (
        <div className="narrow">
          <ErrorSummary locale={locale} errors={all} />
          <h1>{title}</h1>
          {definition.description && <p className="lead">{say(definition.description, locale)}</p>}
          <p className="notice">{t.promise}</p>
          <form method="post" action={localPath(locale, path)} encType="multipart/form-data" id={FORM_ID} noValidate autoComplete="off" className="part">
            <Hidden visit={visit} carried={carried} />
            <button className="visually-hidden" type="submit" name="tahap" value="periksa" tabIndex={-1} aria-hidden="true">
              {t.check}
            </button>
            <p className="trap" aria-hidden="true">
              <label htmlFor={HONEYPOT}>{t.trap}</label>
              <input id={HONEYPOT} name={HONEYPOT} tabIndex={-1} autoComplete="off" />
            </p>
            {form.subject !== 'none' && <SelectField locale={locale} name="tentang" label={t.subject(about)} options={subjects.map(({ value, label }) => ({ value, label }))} defaultValue={carried.subject} error={errorFor(faults, 'tentang')} />}
            {definition.sections.map((section) => (
              <Box key={section.uid} address={section.key} shown={view.visible.has(section.key)} kind="group">
                <h2>{say(section.label, locale)}</h2>
                {section.hint && <p className="soft">{say(section.hint, locale)}</p>}
                <SectionFields view={view} items={section.items} whole />
              </Box>
            ))}
            <div className="fill-actions">
              <button className="btn" type="submit" name="tahap" value="periksa">
                {t.check}
              </button>
            </div>
          </form>
        </div>
      ),
    },
    all.length > 0 ? 422 : 200,
  )
}

/** The answers read back, carried in the page itself; sent from here, or changed. */
export function reviewPage(visit: PublicVisit, carried: Carried, raw: Raw, entries: readonly (readonly [string, string])[], fault?: string, status = 200): Promise<Response> {
  const { locale, version, today, lists, path, subjects, about } = visit
  const { definition } = version
  const t = publicFormsText[locale]
  const f = formFillingText[locale]
  const view = makeView(definition, { raw, today, locale, lists })
  return draw(
    visit,
    {
      title: f.check.title,
      wrong: Boolean(fault),
      children: (
        <div className="narrow">
          {fault && <ErrorSummary locale={locale} errors={[{ message: fault }]} />}
          <p className="over soft">{say(definition.title, locale)}</p>
          <h1>{f.check.title}</h1>
          <p className="lead">{f.check.publicLead}</p>
          {carried.subject && (
            <dl className="facts">
              <div>
                <dt>{about}</dt>
                <dd>{subjects.find(({ value }) => value === carried.subject)?.label}</dd>
              </div>
            </dl>
          )}
          <AnswerList definition={definition} answers={view.verdict.kept} shown={{ locale, model: view.model, lists, visible: view.visible, numbers: view.numbers, computed: view.verdict.computed, filling: true }} />
          <form method="post" action={localPath(locale, path)} encType="multipart/form-data" className="fill-actions" autoComplete="off">
            <Hidden visit={visit} carried={carried} />
            <input type="hidden" name="tentang" value={carried.subject} />
            {entries.map(([name, value], index) => (
              // The same name may come several times (boxes of one question).
              <input key={`${name}-${String(index)}`} type="hidden" name={name} value={value} />
            ))}
            <p className="soft">{t.secured}</p>
            <div className="btn-row">
              <button className="btn" type="submit" name="tahap" value="kirim">
                {t.send}
              </button>
              <button className="btn btn-quiet" type="submit" name="tahap" value="ubah">
                {t.change}
              </button>
            </div>
          </form>
        </div>
      ),
    },
    status,
  )
}

/** The number, shown in the answer to the post and at no address of its own, so that no history leads to it. */
export function sentPage(visit: PublicVisit, receipt: { code?: string; submittedAt?: string }): Promise<Response> {
  const { locale, version } = visit
  const t = publicFormsText[locale]
  const f = formFillingText[locale].receipt
  return draw(visit, {
    title: f.title,
    children: (
      <div className="narrow stack">
        <h1>{f.title}</h1>
        <p className="lead">{t.receiptLead}</p>
        <p className="soft">{f.number}</p>
        <p className="receipt-code">{receipt.code}</p>
        <p className="soft">
          {say(version.definition.title, locale)} · {formatDateTime(receipt.submittedAt ?? now().toISOString(), locale)}
        </p>
        <p>{f.keep}</p>
        <p className="notice">{t.shared}</p>
        <p>
          <a href={localPath(locale, '/')}>{t.home}</a>
        </p>
      </div>
    ),
  })
}
