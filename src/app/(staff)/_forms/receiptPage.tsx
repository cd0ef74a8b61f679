import { renderDocument } from '@/components/forms/renderDocument'
import { say } from '@/components/forms/view'
import { formFillingText } from '@/i18n/areas/formFilling'
import { formatDateTime, formatNumber } from '@/i18n/format'

import { staffFrame } from './StaffFill'
import { HOME, type Visit } from './visit'

/** What the person takes away: number, moment, form and version. Nothing of what was answered. */
export async function receiptPage(visit: Visit): Promise<Response> {
  const { staff, opened, base } = visit
  const { locale, zone } = staff
  const t = formFillingText[locale].receipt
  const { response } = opened
  const draw = await staffFrame(visit)
  return renderDocument(
    draw({
      title: t.title,
      children: (
        <div className="narrow stack">
          <h1>{t.title}</h1>
          <p className="soft">{t.number}</p>
          <p className="receipt-code">{response.code}</p>
          <dl className="facts">
            <div>
              <dt>{t.at}</dt>
              <dd>{response.submittedAt && formatDateTime(response.submittedAt, locale, zone)}</dd>
            </div>
            <div>
              <dt>{t.form}</dt>
              <dd>{say(opened.definition.title, locale)}</dd>
            </div>
            <div>
              <dt>{t.version}</dt>
              <dd>{formatNumber(opened.versionNumber, locale)}</dd>
            </div>
          </dl>
          <p>{t.keep}</p>
          <p className="btn-row">
            <a className="btn" href={HOME}>
              {t.next}
            </a>
            <a href={base}>{t.view}</a>
          </p>
        </div>
      ),
    }),
  )
}
