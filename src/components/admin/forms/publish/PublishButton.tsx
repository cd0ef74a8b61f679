'use client'

import { useEffect, useId, useState } from 'react'

import { changeSentence } from '@/domain/forms/authorSentences'
import { diff } from '@/domain/forms/diff'
import type { FormDefinition } from '@/domain/forms/types'
import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import { setPublished, useBench } from '../bench/store'
import css from '../../panel.module.css'
import { Dialog } from './Dialog'
import { useStep } from './useStep'

const MOST_SHOWN = 30

type Props = { locale: Locale; id: string; /** Oldest first. */ published: FormDefinition[]; number: number }

/** Publishes the saved draft after showing what changed, with a note for those who use it. */
export function PublishButton({ locale, id, published, number }: Props) {
  const t = panelFormsText[locale].publish
  const { dialog, busy, message, modified, setMessage, open, post } = useStep(locale)
  const bench = useBench()
  const [note, setNote] = useState('')
  const field = useId()
  useEffect(() => {
    setPublished(published)
    return () => setPublished([])
  }, [published])
  const latest = published.at(-1)
  const errors = bench?.problems.filter(({ severity }) => severity === 'error') ?? []
  const warnings = bench?.problems.filter(({ severity }) => severity === 'warning') ?? []
  // The key of a new form is the server's; only what an author writes counts as a change.
  const changes = bench && latest && errors.length === 0 ? [...new Set(diff(latest, { ...bench.definition, ...(latest.supplements && { supplements: latest.supplements }) }).map((change) => changeSentence(change, locale)))] : []
  const nothing = latest !== undefined && errors.length === 0 && changes.length === 0
  const go = async (): Promise<void> => {
    if (latest && !note.trim()) return setMessage(t.noteRequired)
    const answer = await post(`/api/forms/${id}/publish`, { changeNote: note.trim() })
    if (answer.ok) window.location.reload()
  }
  return (
    <>
      <button type="button" className={css.primary} disabled={modified || !bench} onClick={open}>{number > 1 ? t.publishNext(String(number)) : t.publish}</button>
      {modified && <span className={css.soft}>{panelFormsText[locale].saveFirst}</span>}
      <Dialog dialog={dialog} title={number > 1 ? t.publishNext(String(number)) : t.title} message={message} busy={busy} confirm={t.confirm} cancel={panelText[locale].cancel} blocked={errors.length > 0 || nothing} go={() => void go()}>
        {errors.length > 0 && <Sentences title={t.blocked} list={errors.map(({ name, message: text }) => [name, text[locale]].filter(Boolean).join(': '))} more={t.more} />}
        {errors.length === 0 && !latest && <p className={css.soft}>{t.first}</p>}
        {nothing && <p className={css.note}>{t.noChanges}</p>}
        {changes.length > 0 && <Sentences title={t.changes(String(number - 1))} list={changes} more={t.more} />}
        {errors.length === 0 && warnings.length > 0 && <Sentences title={t.warnings} list={warnings.map(({ name, message: text }) => [name, text[locale]].filter(Boolean).join(': '))} more={t.more} />}
        {errors.length === 0 && !nothing && (
          <div className={css.field}>
            <label htmlFor={field}>{t.note}</label>
            <textarea id={field} className={css.input} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} aria-describedby={`${field}-hint`} />
            <span id={`${field}-hint`} className={css.soft}>{t.noteHint}</span>
          </div>
        )}
      </Dialog>
    </>
  )
}

function Sentences({ title, list, more }: { title: string; list: string[]; more: (n: string) => string }) {
  return (
    <div>
      <p><b>{title}</b></p>
      <ul>
        {list.slice(0, MOST_SHOWN).map((line) => <li key={line}>{line}</li>)}
        {list.length > MOST_SHOWN && <li>{more(String(list.length - MOST_SHOWN))}</li>}
      </ul>
    </div>
  )
}
