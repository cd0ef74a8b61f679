'use client'

import { useId, useRef, useState } from 'react'

import type { Choice } from '@/domain/forms/types'

import css from './forms.module.css'
import { usePanelForms } from './usePanelForms'

const MOST = 300

/** One choice a line, points after a semicolon. */
export function readChoices(text: string): Choice[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).slice(0, MOST).map((line) => {
    const [, words = line, points] = /^(.*?)\s*;\s*(-?\d+(?:[.,]\d+)?)$/.exec(line) ?? []
    return { value: '', label: { id: words.slice(0, 1000), en: '' }, ...(points !== undefined && { points: Number(points.replace(',', '.')) }) }
  })
}

/** A list from a document or a spreadsheet, pasted at once. */
export function PasteChoices({ add }: { add: (choices: Choice[]) => void }) {
  const { t } = usePanelForms()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const id = useId()
  const take = (): void => {
    add(readChoices(text))
    setText('')
    dialog.current?.close()
  }
  return (
    <>
      <button type="button" className={css.small} onClick={() => dialog.current?.showModal()}>{t.choices.paste}</button>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={`${id}-title`}>
        <div className={css.stack}>
          <h2 id={`${id}-title`}>{t.choices.paste}</h2>
          <label htmlFor={id} className={css.soft}>{t.choices.pasteHint}</label>
          <textarea id={id} className={css.input} rows={8} value={text} onChange={(event) => setText(event.target.value)} />
          <div className={css.row}>
            <button type="button" className={css.primary} disabled={!text.trim()} onClick={take}>{t.choices.pasteDo}</button>
            <button type="button" className={css.button} onClick={() => dialog.current?.close()}>{t.done}</button>
          </div>
        </div>
      </dialog>
    </>
  )
}
