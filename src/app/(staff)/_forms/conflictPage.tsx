import type { Conflict } from '@/actions/forms/types'
import { answerText } from '@/components/forms/answerText'
import { renderDocument } from '@/components/forms/renderDocument'
import { say } from '@/components/forms/view'
import { answerAt, partsOf } from '@/domain/forms/answered'
import { isAnswerable, modelOf } from '@/domain/forms/model'
import type { Answers, Field } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatDateTime } from '@/i18n/format'

import { staffFrame } from './StaffFill'
import { HOME, type Visit } from './visit'

/**
 * Somebody saved this response in between. Both values of every question that differs stand side by side, and the person
 * chooses; nothing was overwritten. What this page sent comes along, so that nothing has to be typed again.
 */
export async function conflictPage(visit: Visit, conflict: Conflict, action: string): Promise<Response> {
  const { staff, opened, base, lists } = visit
  const { locale, zone } = staff
  const t = formPagesText[locale].conflict
  const model = modelOf(opened.definition)
  const draw = await staffFrame(visit)
  const { current, sent = {} as Answers, differs = [] } = conflict
  const lines = differs.flatMap((address) => {
    const item = model.byKey.get(partsOf(address).key)?.item
    if (!item || !('type' in item) || 'items' in item || !isAnswerable(item as Field)) return []
    const field = item as Parameters<typeof answerText>[0]
    const words = (answers: Answers): string => answerText(field, answerAt(answers, address), locale, lists) ?? formFillingText[locale].noAnswer
    return [{ address, label: say(field.label, locale), mine: words(sent), theirs: words(current?.answers ?? {}) }]
  })
  if (conflict.code !== 'stale' || !current) {
    return renderDocument(
      draw({
        title: formPagesText[locale].closed.title,
        wrong: true,
        children: (
          <div className="narrow stack">
            <h1>{formPagesText[locale].closed.title}</h1>
            <p className="notice notice-warn">{conflict.message[locale]}</p>
            <p className="btn-row">
              <a className="btn" href={HOME}>
                {formPagesText[locale].closed.back}
              </a>
              <a href={base}>{formFillingText[locale].receipt.view}</a>
            </p>
          </div>
        ),
      }),
      409,
    )
  }
  return renderDocument(
    draw({
      title: t.title,
      wrong: true,
      children: (
        <>
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{current.savedAt ? t.savedAt(formatDateTime(current.savedAt, locale, zone)) : conflict.message[locale]}</h2>
          </div>
          <h1>{t.title}</h1>
          <p className="lead">{lines.length > 0 ? t.lead : t.same}</p>
          {lines.length === 0 ? (
            <p className="btn-row">
              <a className="btn" href={action}>
                {t.continue}
              </a>
            </p>
          ) : (
            <form method="post" action={action} encType="multipart/form-data">
              <input type="hidden" name="revisi" value={current.revision} />
              <input type="hidden" name="kiriman" value={JSON.stringify(Object.fromEntries(lines.map(({ address }) => [address, answerAt(sent, address) ?? null])))} />
              {lines.map(({ address, label, mine, theirs }) => (
                <fieldset key={address} className="field">
                  <legend className="field__label">{label}</legend>
                  <div className="compare">
                    {[
                      { value: 'simpanan', head: t.theirs, text: theirs },
                      { value: 'kiriman', head: t.mine, text: mine },
                    ].map((side) => (
                      <label key={side.value} className="choice" htmlFor={`pilih/${address}-${side.value}`}>
                        <input id={`pilih/${address}-${side.value}`} type="radio" name={`pilih/${address}`} value={side.value} defaultChecked={side.value === 'simpanan'} />
                        <span className="soft small">{side.head}</span>
                        <span className="choice__text pre">{side.text}</span>
                      </label>
                    ))}
                  </div>
                </fieldset>
              ))}
              <div className="fill-actions btn-row">
                <button className="btn" type="submit" name="selesaikan" value="ya">
                  {t.save}
                </button>
                <a href={action}>{t.continue}</a>
              </div>
            </form>
          )}
        </>
      ),
    }),
    409,
  )
}
