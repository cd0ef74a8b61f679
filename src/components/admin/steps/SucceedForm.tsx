'use client'

import { useId, useRef, useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'
import { call } from '../api'
import css from '../panel.module.css'

/** Asks for the new holder of an office and makes the succession; then opens the new row. */
export function SucceedForm({ locale, id, today }: { locale: Locale; id: string; today: string }) {
  const t = panelText[locale]
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState('')
  const [from, setFrom] = useState(today)
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useId()

  const go = async () => {
    setBusy(true)
    const answer = await call<{ doc: { id: string } }>(locale, 'POST', `/api/members/${id}/succeed`, { name, from }, t.failed)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    window.location.assign(`/admin/collections/members/${answer.body.doc.id}`)
  }
  return (
    <div className={css.row}>
      <button type="button" className={css.button} onClick={() => dialog.current?.showModal()}>{t.member.succeed}</button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={`${field}-title`}>
        <div className={css.form}>
          <h2 id={`${field}-title`}>{t.member.succeed}</h2>
          <p className={css.soft}>{t.member.succeedHint}</p>
          <div className={css.field}>
            <label htmlFor={`${field}-name`}>{t.member.name}</label>
            <input id={`${field}-name`} className={css.input} maxLength={300} value={name} onChange={(event) => setName(event.target.value)} required />
          </div>
          <div className={css.field}>
            <label htmlFor={`${field}-from`}>{t.member.from}</label>
            <input id={`${field}-from`} className={`${css.input} ${css.short}`} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          </div>
          {message && <p className={css.error} role="alert">{message}</p>}
          <div className={css.row}>
            <button type="button" className={css.primary} disabled={busy} onClick={() => void go()}>{t.member.succeed}</button>
            <button type="button" className={css.button} disabled={busy} onClick={() => dialog.current?.close()}>{t.cancel}</button>
          </div>
        </div>
      </dialog>
    </div>
  )
}
