'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { formatDateLong } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import css from '../panel.module.css'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A calendar date stored as `YYYY-MM-DD`, with the browser's own picker, and said in words beside it. */
export const DayField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: given })
  const { i18n } = useTranslation()
  const id = `field-${path.replaceAll('.', '__')}`
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  const fixed = readOnly || disabled || field.admin?.readOnly
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className={css.row}>
          <input id={id} className={`${css.input} ${css.short}`} type="date" min="1900-01-01" max="2200-12-31" value={DAY.test(day) ? day : ''} disabled={Boolean(fixed)} onChange={(event) => setValue(event.target.value || null)} />
          {DAY.test(day) && <span className={css.soft}>{formatDateLong(day, asLocale(i18n.language))}</span>}
        </div>
      </div>
      {field.admin?.description ? <FieldDescription description={field.admin.description} path={path} /> : null}
    </div>
  )
}
