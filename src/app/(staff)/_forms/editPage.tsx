import { editSubmitted } from '@/actions/forms/editSubmitted'
import { FORM_ID } from '@/client/forms/data'
import { readPage } from '@/client/forms/readPage'
import { Box } from '@/components/forms/Box'
import { changeRows } from '@/components/forms/changeRows'
import { summaryOf } from '@/components/forms/pageErrors'
import { renderDocument, seeOther } from '@/components/forms/renderDocument'
import { SectionFields } from '@/components/forms/SectionFields'
import { makeView, say } from '@/components/forms/view'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { errorFor, type FormError, ErrorSummary } from '@/components/ui/ErrorSummary'
import { TextArea } from '@/components/ui/Field'
import type { FieldError } from '@/domain/forms/types'
import { formErrorText } from '@/i18n/areas/forms'
import { formPagesText } from '@/i18n/areas/formPages'

import { attach } from './attach'
import { conflictPage } from './conflictPage'
import { staffFrame } from './StaffFill'
import { HOME, type Visit } from './visit'

type State = { raw: Readonly<Record<string, unknown>>; errors?: readonly FieldError[]; faults?: readonly FormError[]; reason?: string }

/** All answers of a submitted response on one page, to be corrected with a reason. */
export async function editPage(visit: Visit, { raw, errors = [], faults = [], reason }: State): Promise<Response> {
  const { staff, opened, base, today, lists } = visit
  const { locale } = staff
  const p = formPagesText[locale]
  const { definition } = opened
  const view = makeView(definition, { raw, today, locale, errors, lists })
  const all = [...faults, ...summaryOf(view, errors)]
  const draw = await staffFrame(visit)
  return renderDocument(
    draw({
      title: p.edit.title,
      wrong: all.length > 0,
      data: { definition, answers: { ...raw }, today, locale, page: 'all' },
      children: (
        <>
          <Breadcrumbs locale={locale} items={[{ label: p.home.title, href: HOME }, { label: say(definition.title, locale), href: base }, { label: p.edit.title }]} />
          <ErrorSummary locale={locale} errors={all} />
          <h1>{p.edit.title}</h1>
          <p className="lead">{p.edit.lead}</p>
          <form method="post" action={`${base}/ubah`} encType="multipart/form-data" id={FORM_ID} className="narrow part" noValidate>
            <input type="hidden" name="revisi" value={opened.response.revision} />
            {definition.sections.map((section) => (
              <Box key={section.uid} address={section.key} shown={view.visible.has(section.key)} kind="group">
                <h2>{say(section.label, locale)}</h2>
                <SectionFields view={view} items={section.items} whole />
              </Box>
            ))}
            <div className="fill-actions">
              <TextArea locale={locale} name="reason" label={p.review.reason} defaultValue={reason} error={errorFor(faults, 'reason')} maxLength={1000} />
              <div className="btn-row">
                <button className="btn" type="submit" name="ubah" value="ya">
                  {p.edit.save}
                </button>
                <a href={base}>{p.edit.cancel}</a>
              </div>
            </div>
          </form>
        </>
      ),
    }),
    all.length > 0 ? 422 : 200,
  )
}

/** Corrections come in: kept with their reason, or back with messages. */
export async function postEdit(visit: Visit, form: FormData): Promise<Response> {
  const { staff, opened, base, instanceId } = visit
  const { locale } = staff
  const { definition, answers: before } = opened
  const typed = form.get('reason')
  const reason = typeof typed === 'string' ? typed.trim() : ''
  const { entries, faults } = await attach(visit, form)
  const read = readPage(definition, before, [...form.entries(), ...entries], 'all')
  if (read.unknown.length > 0) return editPage(visit, { raw: before, reason, faults: [{ message: formErrorText[locale]['unknown-key'] }] })
  const rows = changeRows(definition, read.answers, form)
  if (rows) return editPage(visit, { raw: rows, reason })
  if (!reason) faults.push({ field: 'reason', message: formPagesText[locale].review.reasonRequired })
  if (faults.length > 0) return editPage(visit, { raw: read.answers, reason, faults })
  const result = await editSubmitted(staff.req, { instanceId, revision: Number(form.get('revisi') ?? -1), answers: read.answers, reason })
  if (result.status === 422) return editPage(visit, { raw: read.answers, reason, errors: result.errors })
  if (result.status === 409) return conflictPage(visit, result.conflict, `${base}/ubah`)
  return seeOther(`${base}?kabar=ubah`)
}
