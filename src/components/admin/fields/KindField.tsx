'use client'

import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { DECREE_KIND, keysOf, wordFor } from '@/domain/vocabulary'
import { asLocale } from '@/i18n/texts'
import css from '../panel.module.css'

/** The form of a decree, chosen by its name; a form that is not in the list stays as it was written. */
export const KindField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: given })
  const { i18n } = useTranslation()
  const id = `field-${path}`
  const kinds: string[] = keysOf(DECREE_KIND)
  const own = typeof value === 'string' && value && !kinds.includes(value) ? [value] : []
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select id={id} className={css.input} value={value ?? ''} disabled={Boolean(readOnly || disabled)} onChange={(event) => setValue(event.target.value || null)}>
          <option value="">–</option>
          {[...kinds, ...own].map((kind) => <option key={kind} value={kind}>{wordFor(DECREE_KIND, kind, asLocale(i18n.language))}</option>)}
        </select>
      </div>
    </div>
  )
}
