'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'
import { call } from '../api'
import css from '../panel.module.css'

export type Step = {
  /** State the document moves to. */
  to: string
  label: string
  /** Field that takes the reason; none is asked for when absent. */
  reasonField?: string
  /** What the step brings about, in a sentence. */
  note?: string
  clause?: string
  tone?: 'primary' | 'danger'
  /** Why it cannot be made yet. */
  blocked?: string
}

type Props = { locale: Locale; slug: string; id: string; steps: Step[] }

/** The moves this person may make with this document, each confirmed in a dialog, with a reason where one is due. */
export function StepButtons({ locale, slug, id, steps }: Props) {
  const t = panelText[locale]
  const modified = useFormModified()
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<Step>()
  const [reason, setReason] = useState('')
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useId()

  const ask = (step: Step) => {
    setChosen(step)
    setReason('')
    setMessage('')
    dialog.current?.showModal()
  }
  const go = async () => {
    if (!chosen) return
    if (chosen.reasonField && !reason.trim()) return setMessage(t.steps.reasonRequired)
    setBusy(true)
    const answer = await call(locale, 'PATCH', `/api/${slug}/${id}`, { status: chosen.to, ...(chosen.reasonField && { [chosen.reasonField]: reason.trim() }) }, t.failed)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    // Signing changes more than this document: everything is read anew.
    window.location.reload()
  }

  return (
    <>
      {steps.map((step) => (
        <button key={step.to} type="button" className={css[step.tone ?? 'button']} disabled={modified || Boolean(step.blocked)} onClick={() => ask(step)}>
          {step.label}
        </button>
      ))}
      {steps.length > 0 && modified && <p className={css.note}>{t.unsaved}</p>}
      {!modified && steps.map((step) => step.blocked && <p key={step.to} className={css.note}>{step.blocked}</p>)}
      <dialog ref={dialog} className={css.dialog} aria-labelledby={`${field}-title`}>
        <div className={css.form}>
          <h2 id={`${field}-title`}>{chosen && t.steps.confirm(chosen.label)}</h2>
          {chosen?.note && <p className={css.soft}>{chosen.note}</p>}
          <p className={css.soft}>
            {t.steps.effect} {chosen?.clause && t.steps.basis(chosen.clause)}
          </p>
          {chosen?.reasonField && (
            <div className={css.field}>
              <label htmlFor={field}>{t.steps.reason}</label>
              <textarea id={field} className={css.input} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} aria-describedby={`${field}-hint`} required />
              <span id={`${field}-hint`} className={css.soft}>{t.steps.reasonHint}</span>
            </div>
          )}
          {message && <p className={css.error} role="alert">{message}</p>}
          <div className={css.row}>
            <button type="button" className={css[chosen?.tone ?? 'primary']} disabled={busy} onClick={() => void go()}>{chosen?.label}</button>
            <button type="button" className={css.button} disabled={busy} onClick={() => dialog.current?.close()}>{t.cancel}</button>
          </div>
        </div>
      </dialog>
    </>
  )
}
