'use client'

import { useId, useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import css from '../../panel.module.css'
import { Dialog } from './Dialog'
import { useStep } from './useStep'

/** A draft of one's own from a published form; opens it. */
export function CopyButton({ locale, id, regions }: { locale: Locale; id: string; regions: string[] }) {
  const t = panelFormsText[locale].publish
  const { dialog, busy, message, open, post } = useStep(locale)
  const [region, setRegion] = useState(regions[0] ?? '')
  const field = useId()
  const go = async (): Promise<void> => {
    const answer = await post<{ id: string }>(`/api/forms/${id}/copy`, { region })
    if (answer.ok) window.location.assign(`/admin/collections/forms/${answer.body.id}`)
  }
  return (
    <>
      <button type="button" className={css.button} onClick={open}>{t.copy}</button>
      <Dialog dialog={dialog} title={t.copyTitle} message={message} busy={busy} confirm={t.copy} cancel={panelText[locale].cancel} go={() => void go()}>
        <p className={css.soft}>{t.copyHint}</p>
        {regions.length > 1 && (
          <div className={css.field}>
            <label htmlFor={field}>{t.copyRegion}</label>
            <select id={field} className={css.input} value={region} onChange={(event) => setRegion(event.target.value)}>
              {regions.map((each) => <option key={each} value={each}>{each}</option>)}
            </select>
          </div>
        )}
      </Dialog>
    </>
  )
}
