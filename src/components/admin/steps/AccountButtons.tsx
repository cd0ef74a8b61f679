'use client'

import { useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'
import { call } from '../api'
import css from '../panel.module.css'

type Invited = { sent: true; to: string } | { sent: false; url: string }

/** Invite the owner of an account, or take the account out of use (which ends every session it has). */
export function AccountButtons({ locale, id, active }: { locale: Locale; id: string; active: boolean }) {
  const t = panelText[locale]
  const [invited, setInvited] = useState<Invited>()
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState(false)
  const [copied, setCopied] = useState(false)

  const invite = async () => {
    setBusy(true)
    setCopied(false)
    const answer = await call<Invited>(locale, 'POST', `/api/users/${id}/invite`, {}, t.failed)
    setBusy(false)
    setMessage(answer.ok ? '' : answer.message)
    if (answer.ok) setInvited(answer.body)
  }
  const setActive = async (next: boolean) => {
    setBusy(true)
    const answer = await call(locale, 'PATCH', `/api/users/${id}`, { active: next }, t.failed)
    setBusy(false)
    if (!answer.ok) return setMessage(answer.message)
    window.location.reload()
  }
  return (
    <>
      <div className={css.row}>
        {active && <button type="button" className={css.primary} disabled={busy} onClick={() => void invite()}>{t.user.invite}</button>}
        <button type="button" className={active ? css.danger : css.button} disabled={busy} onClick={() => void setActive(!active)}>{active ? t.user.deactivate : t.user.activate}</button>
      </div>
      {active && !invited && <p className={css.soft}>{t.user.inviteHint}</p>}
      <div aria-live="polite">
        {invited?.sent === true && <p className={css.done}>{t.user.sent(invited.to)}</p>}
        {invited?.sent === false && (
          <div className={css.form}>
            <p className={css.done}>{t.user.link}</p>
            <input className={css.secret} readOnly value={invited.url} aria-label={t.user.link} onFocus={(event) => event.target.select()} />
            <div className={css.row}>
              <button type="button" className={css.button} onClick={() => void navigator.clipboard.writeText(invited.url).then(() => setCopied(true), () => undefined)}>{copied ? t.user.copied : t.user.copy}</button>
            </div>
          </div>
        )}
        {message && <p className={css.error}>{message}</p>}
      </div>
    </>
  )
}
