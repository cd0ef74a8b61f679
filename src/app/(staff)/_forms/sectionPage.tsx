import type { FillData } from '@/client/forms/data'
import { FORM_ID } from '@/client/forms/data'
import { errorsOn, summaryOf } from '@/components/forms/pageErrors'
import { renderDocument } from '@/components/forms/renderDocument'
import { rowTitle } from '@/components/forms/rowTitle'
import { SectionFields } from '@/components/forms/SectionFields'
import { makeView, say } from '@/components/forms/view'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { type FormError, ErrorSummary } from '@/components/ui/ErrorSummary'
import type { FieldError, Repeat, Section } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatNumber } from '@/i18n/format'

import { staffFrame } from './StaffFill'
import { HOME, type Visit } from './visit'

/** Which questions a request is about: a section, or one row of a repeat in it. */
export type Where = { section: Section; index: number; repeat?: Repeat; row?: string }

type State = {
  /** As typed or stored. */
  raw: Readonly<Record<string, unknown>>
  /** Of the form as a whole; those of other pages are left out here. */
  errors?: readonly FieldError[]
  /** Errors that belong to no question. */
  faults?: readonly FormError[]
  revision?: number
  news?: string
  newer?: boolean
  status?: number
}

/** A row that is being made has nothing stored; it is shown as an empty one. */
function withRow(raw: State['raw'], repeat: Repeat, row: string): State['raw'] {
  const rows = Array.isArray(raw[repeat.key]) ? (raw[repeat.key] as { id: string }[]) : []
  return rows.some(({ id }) => id === row) ? raw : { ...raw, [repeat.key]: [...rows, { id: row, answers: {} }] }
}

/** One page of a form as HTML: a section, or a row of one of its repeats. */
export async function sectionPage(visit: Visit, { section, index, repeat, row }: Where, state: State): Promise<Response> {
  const { staff, opened, base, today, lists } = visit
  const { locale } = staff
  const t = formFillingText[locale]
  const p = formPagesText[locale]
  const { definition } = opened
  const page = repeat && row ? { repeat: repeat.uid, row } : { section: section.uid }
  const raw = repeat && row ? withRow(state.raw, repeat, row) : state.raw
  const view = makeView(definition, { raw, today, locale, errors: state.errors, lists })
  const errors = [...(state.faults ?? []), ...summaryOf(view, errorsOn(view, state.errors ?? [], page))]
  const shown = definition.sections.filter(({ key }) => view.visible.has(key))
  const place = shown.findIndex(({ uid }) => uid === section.uid)
  const title = say(definition.title, locale)
  const rows = repeat && Array.isArray(raw[repeat.key]) ? (raw[repeat.key] as { id: string; answers: Record<string, unknown> }[]) : []
  const heading = repeat ? rowTitle(view, repeat, rows.find(({ id }) => id === row) ?? { answers: {} }, Math.max(0, rows.findIndex(({ id }) => id === row))) : say(section.label, locale)
  const hint = repeat ? undefined : say(section.hint, locale)
  const revision = state.revision ?? opened.response.revision
  const data: FillData = {
    definition,
    answers: { ...raw },
    today,
    locale,
    page,
    save: { url: `/api/form-responses/${visit.instanceId}`, form: opened.response.form, versionHash: opened.response.versionHash, revision, base, leave: `${HOME}?kabar=simpan` },
  }
  const sectionUrl = `${base}/${index + 1}`
  const previous = shown[place - 1]
  const last = place === shown.length - 1
  const draw = await staffFrame(visit)
  return renderDocument(
    draw({
      title: `${heading} – ${title}`,
      wrong: errors.length > 0,
      data,
      children: (
        <>
          <Breadcrumbs locale={locale} items={[{ label: p.home.title, href: HOME }, { label: title, href: base }, ...(repeat ? [{ label: say(section.label, locale), href: sectionUrl }] : []), { label: heading }]} />
          <ErrorSummary locale={locale} errors={errors} />
          {state.news && errors.length === 0 && (
            <p className="notice notice-done" role="status">
              {state.news}
            </p>
          )}
          {state.newer && !repeat && (
            <p className="notice">
              {p.move.notice} <a href={`${base}/pindah`}>{p.move.link}</a>
            </p>
          )}
          <div className="work-head">
            <div>
              <p className="over">{t.step(formatNumber(place + 1, locale), formatNumber(shown.length, locale))}</p>
              <h1>{heading}</h1>
              {hint && <p className="lead">{hint}</p>}
            </div>
          </div>
          <form method="post" action={repeat && row ? `${sectionUrl}/${repeat.key}/${row}` : sectionUrl} encType="multipart/form-data" id={FORM_ID} className="narrow" noValidate>
            <input type="hidden" name="revisi" value={revision} />
            {/* Enter in a box sends the first button of a form: it must be this one. */}
            <button className="visually-hidden" type="submit" name="lanjut" value="terus" tabIndex={-1} aria-hidden="true">
              {t.actions.next}
            </button>
            <SectionFields view={view} items={repeat ? repeat.items : section.items} place={repeat && row ? { repeat, row } : {}} />
            <div className="fill-actions">
              <div className="btn-row">
                <button className="btn" type="submit" name="lanjut" value="terus">
                  {repeat ? t.rows.save : last ? `${t.actions.next}: ${t.actions.check.toLowerCase()}` : t.actions.next}
                </button>
                {!repeat && (
                  <button className="btn btn-quiet" type="submit" name="lanjut" value="keluar">
                    {t.actions.leave}
                  </button>
                )}
                {repeat && (
                  <a href={sectionUrl} data-simpan="">
                    {t.rows.back}
                  </a>
                )}
                {!repeat && previous && (
                  <a href={`${base}/${definition.sections.indexOf(previous) + 1}`} data-simpan="">
                    {t.actions.back}
                  </a>
                )}
              </div>
              <p className="save-state" id="keadaan-simpan" role="status" aria-live="polite" />
            </div>
          </form>
        </>
      ),
    }),
    state.status ?? (errors.length > 0 ? 422 : 200),
  )
}
