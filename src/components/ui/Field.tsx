import type { HTMLInputTypeAttribute, ReactNode } from 'react'

import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

/** What every field has. `name` is also its id, so that the error summary can link to it. */
export type FieldBase = {
  locale: Locale
  name: string
  label: string
  hint?: string
  error?: string
  /** May stay empty; said in words, since an asterisk explains nothing. */
  optional?: boolean
}

export type Option = { value: string; label: string; hint?: string }

/** Width by what is typed: 2 or 4 digits, a number (10), a name (20). */
type Width = 2 | 4 | 10 | 20

export const describedBy = ({ name, hint, error }: Pick<FieldBase, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined

export function HintAndError({ locale, name, hint, error }: Pick<FieldBase, 'locale' | 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${name}-error`}>
          <span className="visually-hidden">{uiText[locale].errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  )
}

export function LabelText({ locale, label, optional }: Pick<FieldBase, 'locale' | 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional && <span className="field__optional"> {uiText[locale].optional}</span>}
    </>
  )
}

/** Label, hint and error around any single control whose id is `name`. */
export function Field({ children, ...base }: FieldBase & { children: ReactNode }) {
  return (
    <div className={`field${base.error ? ' field-invalid' : ''}`}>
      <label className="field__label" htmlFor={base.name}>
        <LabelText {...base} />
      </label>
      <HintAndError {...base} />
      {children}
    </div>
  )
}

type TextProps = FieldBase & {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number'>
  defaultValue?: string
  width?: Width
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email'
  maxLength?: number
  required?: boolean
  spellCheck?: boolean
}

/** One line of text. Numbers are text with `inputMode="numeric"`: spinners and wheels change values unasked. */
export function TextField({ type = 'text', defaultValue, width, autoComplete = 'off', ...props }: TextProps) {
  const { locale, name, label, hint, error, optional, ...rest } = props
  return (
    <Field locale={locale} name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        className={`input${width ? ` input-${width}` : ''}`}
        id={name}
        name={name}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        aria-describedby={describedBy({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({
  defaultValue,
  rows = 4,
  maxLength,
  required,
  ...base
}: FieldBase & { defaultValue?: string; rows?: number; maxLength?: number; required?: boolean }) {
  return (
    <Field {...base}>
      <textarea
        className="input"
        id={base.name}
        name={base.name}
        rows={rows}
        maxLength={maxLength}
        required={required}
        defaultValue={defaultValue}
        aria-describedby={describedBy(base)}
        aria-invalid={base.error ? true : undefined}
      />
    </Field>
  )
}

/** A list to choose one from; for up to seven choices prefer RadioGroup. `empty` is the text of no choice. */
export function SelectField({
  options,
  defaultValue,
  empty,
  width,
  required,
  ...base
}: FieldBase & { options: Option[]; defaultValue?: string; empty?: string | false; width?: Width; required?: boolean }) {
  return (
    <Field {...base}>
      <select
        className={`input${width ? ` input-${width}` : ''}`}
        id={base.name}
        name={base.name}
        required={required}
        defaultValue={defaultValue ?? ''}
        aria-describedby={describedBy(base)}
        aria-invalid={base.error ? true : undefined}
      >
        {empty !== false && <option value="">{empty ?? uiText[base.locale].choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A file to send; `accept` is a help to the reader, the server decides. */
export function FileField({ accept, multiple, ...base }: FieldBase & { accept?: string; multiple?: boolean }) {
  return (
    <Field {...base}>
      <input
        className="input"
        id={base.name}
        name={base.name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy(base)}
        aria-invalid={base.error ? true : undefined}
      />
    </Field>
  )
}
