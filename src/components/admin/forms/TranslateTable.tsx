'use client'

import { useState } from 'react'

import { type DraftText, draftTexts, withTexts } from '@/domain/forms/draft/draftTexts'
import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import { call } from '../api'
import panel from '../panel.module.css'
import css from './forms.module.css'

type Draft = { title: string; titleEn?: string | null; description?: string | null; descriptionEn?: string | null; sections?: unknown; conditions?: unknown }

const isMissing = ({ id, en }: DraftText): boolean => !id || !en

/** The texts as a table; saved together, so that half a translation is never lost. */
export function TranslateTable({ locale, id, draft }: { locale: Locale; id: string; draft: Draft }) {
  const t = panelFormsText[locale].translate
  const [texts, setTexts] = useState(() => draftTexts(draft))
  const [only, setOnly] = useState(false)
  // Rows that were empty when the filter was set stay while they are filled in.
  const [listed, setListed] = useState<ReadonlySet<number>>(new Set())
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<{ ok: boolean; text: string }>()
  const missing = texts.filter(isMissing).length
  const change = (index: number, part: Partial<DraftText>): void => {
    setMessage(undefined)
    setTexts(texts.map((text, at) => (at === index ? { ...text, ...part } : text)))
  }
  const filter = (on: boolean): void => {
    setOnly(on)
    setListed(new Set(texts.flatMap((text, index) => (isMissing(text) ? [index] : []))))
  }
  const save = async (): Promise<void> => {
    setBusy(true)
    const { title, titleEn, description, descriptionEn, sections, conditions } = withTexts(draft, texts)
    const answer = await call(locale, 'PATCH', `/api/forms/${id}`, { title, titleEn, description, descriptionEn, sections, conditions }, panelText[locale].failed)
    setBusy(false)
    setMessage(answer.ok ? { ok: true, text: t.saved } : { ok: false, text: answer.message })
  }
  return (
    <div className={css.stack}>
      <div className={css.translateBar}>
        <p className={css.soft} aria-live="polite">{missing > 0 ? t.missing(String(missing)) : t.complete}</p>
        <label className={css.check}><input type="checkbox" checked={only} onChange={(event) => filter(event.target.checked)} />{t.onlyMissing}</label>
        <a className={css.link} href={`/admin/collections/forms/${id}`}>{t.back}</a>
      </div>
      <ul className={css.translations}>
        {texts.map((text, index) => {
          if (only && !listed.has(index)) return null
          const name = `${t.parts[text.part]} ${index + 1}`
          return (
            <li key={text.path.join('.')} data-part={text.part} data-depth={text.path.filter((step) => step === 'items').length} data-missing={isMissing(text) ? '' : undefined}>
              <span className={css.kind}>{t.parts[text.part]}</span>
              {(['id', 'en'] as const).map((language) => (
                <textarea key={language} className={css.input} lang={language} rows={1} maxLength={2000} aria-label={`${name} (${language === 'id' ? panelFormsText[locale].indonesian : panelFormsText[locale].english})`} placeholder={language === 'id' ? panelFormsText[locale].indonesian : panelFormsText[locale].english} value={text[language]} onChange={(event) => change(index, { [language]: event.target.value })} />
              ))}
            </li>
          )
        })}
      </ul>
      <div className={css.saveBar}>
        <button type="button" className={css.primary} disabled={busy} onClick={() => void save()}>{t.save}</button>
        {message && <p className={message.ok ? panel.done : panel.error} role="status">{message.text}</p>}
      </div>
    </div>
  )
}
