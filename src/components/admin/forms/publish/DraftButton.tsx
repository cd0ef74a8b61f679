'use client'

import { useId, useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import css from '../../panel.module.css'
import { Dialog } from './Dialog'
import { useStep } from './useStep'

/** A draft of one's own from a published form, its copy or one that adds to it; opens it. */
export function DraftButton({ locale, id, step, regions }: { locale: Locale; id: string; step: 'copy' | 'supplement'; regions: { id: string; name: string }[] }) {
  const t = panelFormsText[locale].publish
  const [action, title, hint] = step === 'copy' ? [t.copy, t.copyTitle, t.copyHint] : [t.supplement, t.supplementTitle, t.supplementHint]
  const { dialog, busy, message, open, post } = useStep(locale)
  const [region, setRegion] = useState(regions[0]?.id ?? '')
  const field = useId()
  const go = async (): Promise<void> => {
    const answer = await post<{ id: string }>(`/api/forms/${id}/${step}`, { region })
    if (answer.ok) window.location.assign(`/admin/collections/forms/${answer.body.id}`)
  }
  return (
    <>
      <button type="button" className={css.button} onClick={open}>{action}</button>
      <Dialog dialog={dialog} title={title} message={message} busy={busy} confirm={action} cancel={panelText[locale].cancel} go={() => void go()}>
        <p className={css.soft}>{hint}</p>
        {regions.length > 1 && (
          <div className={css.field}>
            <label htmlFor={field}>{t.copyRegion}</label>
            <select id={field} className={css.input} value={region} onChange={(event) => setRegion(event.target.value)}>
              {regions.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
            </select>
          </div>
        )}
      </Dialog>
    </>
  )
}
