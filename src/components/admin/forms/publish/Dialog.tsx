'use client'

import { type ReactNode, type RefObject, useId } from 'react'

import css from '../../panel.module.css'

type Props = { dialog: RefObject<HTMLDialogElement | null>; title: string; message: string; busy: boolean; confirm: string; cancel: string; danger?: boolean; blocked?: boolean; go: () => void; children: ReactNode }

/** A step that is confirmed: what it does, what it needs, and the two ways on. */
export function Dialog({ dialog, title, message, busy, confirm, cancel, danger, blocked, go, children }: Props) {
  const id = useId()
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={id}>
      <div className={css.form}>
        <h2 id={id}>{title}</h2>
        {children}
        {message && <p className={css.error} role="alert">{message.split('\n').map((line) => <span key={line}>{line}<br /></span>)}</p>}
        <div className={css.row}>
          {!blocked && <button type="button" className={danger ? css.danger : css.primary} disabled={busy} onClick={go}>{confirm}</button>}
          <button type="button" className={css.button} disabled={busy} onClick={() => dialog.current?.close()}>{cancel}</button>
        </div>
      </div>
    </dialog>
  )
}
