import type { ReactNode } from 'react'

import { uiText } from '@/i18n/areas/ui'
import { describedBy, type FieldBase, HintAndError, LabelText, type Option } from './Field'

/** A group of controls under one question. */
export function Fieldset({ children, large, ...base }: FieldBase & { children: ReactNode; large?: boolean }) {
  return (
    <fieldset className={`field${base.error ? ' field-invalid' : ''}`} id={base.name} aria-describedby={describedBy(base)}>
      <legend className={`field__label${large ? ' field__label-large' : ''}`}>
        <LabelText {...base} />
      </legend>
      <HintAndError {...base} />
      {children}
    </fieldset>
  )
}

function Choice({ type, name, id, option, checked }: { type: 'radio' | 'checkbox'; name: string; id: string; option: Option; checked: boolean }) {
  return (
    <label className="choice" htmlFor={id}>
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <span>{option.label}</span>
      {option.hint && (
        <span className="choice__hint" id={`${id}-hint`}>
          {option.hint}
        </span>
      )}
    </label>
  )
}

type GroupProps = FieldBase & { options: Option[]; inline?: boolean; large?: boolean }

/** One of a few. */
export function RadioGroup({ options, inline, defaultValue, large, ...base }: GroupProps & { defaultValue?: string }) {
  return (
    <Fieldset {...base} large={large}>
      <div className={`choices${inline ? ' choices-inline' : ''}`}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            name={base.name}
            id={`${base.name}-${index}`}
            option={option}
            checked={option.value === defaultValue}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** Any of a few; every checked box sends `name=value`. */
export function CheckboxGroup({ options, inline, defaultValue = [], large, ...base }: GroupProps & { defaultValue?: readonly string[] }) {
  return (
    <Fieldset {...base} large={large}>
      <div className={`choices${inline ? ' choices-inline' : ''}`}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={base.name}
            id={`${base.name}-${index}`}
            option={option}
            checked={defaultValue.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** One yes-or-no box that says what ticking it means; sends `name=on`. */
export function Checkbox({ checked = false, ...base }: FieldBase & { checked?: boolean }) {
  return (
    <div className={`field${base.error ? ' field-invalid' : ''}`}>
      {base.error && <HintAndError locale={base.locale} name={base.name} error={base.error} />}
      <label className="choice" htmlFor={base.name}>
        <input
          id={base.name}
          name={base.name}
          type="checkbox"
          defaultChecked={checked}
          aria-describedby={describedBy(base)}
          aria-invalid={base.error ? true : undefined}
        />
        <span>{base.label}</span>
        {base.hint && (
          <span className="choice__hint" id={`${base.name}-hint`}>
            {base.hint}
          </span>
        )}
      </label>
    </div>
  )
}

/**
 * A date in three boxes, which everyone can type and no picker can get in the way of. Sends `name-day`,
 * `name-month`, `name-year`; `readDate` in dateParts.ts joins them.
 */
export function DateField({ defaultValue, ...base }: FieldBase & { defaultValue?: string }) {
  const t = uiText[base.locale]
  const [year, month, day] = (defaultValue ?? '').slice(0, 10).split('-')
  const boxes = [
    { part: 'day', label: t.day, value: day, width: 2 },
    { part: 'month', label: t.month, value: month, width: 2 },
    { part: 'year', label: t.year, value: year, width: 4 },
  ] as const
  return (
    <Fieldset {...base}>
      <div className="date-boxes">
        {boxes.map(({ part, label, value, width }) => (
          <div key={part}>
            <label htmlFor={`${base.name}-${part}`}>{label}</label>
            <input
              className={`input input-${width}`}
              id={`${base.name}-${part}`}
              name={`${base.name}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={width}
              defaultValue={value ?? ''}
              aria-invalid={base.error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
