import { AnswerList } from '@/components/forms/AnswerList'
import { summaryText } from '@/components/forms/errorText'
import { pageOfQuestion } from '@/components/forms/pageErrors'
import { renderDocument } from '@/components/forms/renderDocument'
import { makeView, say } from '@/components/forms/view'
import { evaluate } from '@/domain/forms/evaluate'
import type { FieldError } from '@/domain/forms/types'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formPagesText } from '@/i18n/areas/formPages'

import { staffFrame } from './StaffFill'
import { HOME, type Visit } from './visit'

/**
 * All answers, read back before sending. What is still missing stands first, each with the way to its question; only
 * after "Kirim" it is an error (`refused`).
 */
export async function checkPage(visit: Visit, refused: readonly FieldError[] = [], fault?: string): Promise<Response> {
  const { staff, opened, base, today, lists } = visit
  const { locale } = staff
  const t = formFillingText[locale]
  const { definition, answers } = opened
  const view = makeView(definition, { raw: answers, today, locale, lists })
  const verdict = evaluate(definition, answers, { today, mode: 'submit' })
  const errors = refused.length > 0 ? refused : verdict.errors
  const wrong = refused.length > 0 || Boolean(fault)
  const title = say(definition.title, locale)
  const draw = await staffFrame(visit)
  return renderDocument(
    draw({
      title: `${t.check.title} – ${title}`,
      wrong,
      data: undefined,
      children: (
        <>
          <Breadcrumbs locale={locale} items={[{ label: formPagesText[locale].home.title, href: HOME }, { label: title, href: base }, { label: t.check.title }]} />
          {(errors.length > 0 || fault) && (
            <div className={wrong ? 'error-summary' : 'notice notice-warn missing'} role={wrong ? 'alert' : undefined} tabIndex={wrong ? -1 : undefined}>
              <h2>{fault ?? t.check.missing}</h2>
              <ul>
                {errors.map((error) => (
                  <li key={`${error.address}-${error.code}`}>
                    <a href={pageOfQuestion(view, base, error.address)}>{summaryText(view.model, error, locale)}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className="work-head">
            <div>
              <p className="over">{title}</p>
              <h1>{t.check.title}</h1>
              <p className="lead">{t.check.lead}</p>
            </div>
          </div>
          <AnswerList
            definition={definition}
            answers={answers}
            shown={{ locale, model: view.model, lists, visible: new Set(verdict.visible), numbers: view.numbers, computed: verdict.computed, filling: true }}
            change={(_, index) => `${base}/${index + 1}`}
          />
          <form method="post" action={`${base}/periksa`} encType="multipart/form-data" className="fill-actions">
            <input type="hidden" name="revisi" value={opened.response.revision} />
            <p className="soft">{t.check.hidden}</p>
            <div className="btn-row">
              <button className="btn" type="submit" name="kirim" value="ya">
                {t.actions.submit}
              </button>
              <a href={HOME}>{t.actions.leave}</a>
            </div>
          </form>
        </>
      ),
    }),
    wrong ? 422 : 200,
  )
}
