'use client'

import type { Label } from '@/domain/forms/types'

import css from './forms.module.css'
import { usePanelForms } from './usePanelForms'

type Props = { label: string; value: Partial<Label> | undefined; change: (value: Label) => void; disabled: boolean; visible?: boolean }

/** A text in both languages, side by side. */
export function LabelPair({ label, value, change, disabled, visible = false }: Props) {
  const { t } = usePanelForms()
  const text = { id: value?.id ?? '', en: value?.en ?? '' }
  return (
    <span className={css.labels}>
      {(['id', 'en'] as const).map((language) => {
        const name = `${label} (${language === 'id' ? t.indonesian : t.english})`
        return (
          <label key={language} className={css.labelled}>
            <span className={visible ? css.caption : css.hidden}>{name}</span>
            <input className={css.input} lang={language} maxLength={1000} placeholder={visible ? undefined : language === 'id' ? t.indonesian : t.english} value={text[language]} disabled={disabled} onChange={(event) => change({ ...text, [language]: event.target.value })} />
          </label>
        )
      })}
    </span>
  )
}
