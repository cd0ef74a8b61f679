import { Checkbox, Fieldset } from '@/components/ui/Choices'
import { offers } from '@/domain/forms/checkAnswers'
import { scaleEnd } from '@/domain/forms/scaleEnd'
import type { AcknowledgeField, Choice, ScaleField, SelectManyField, SelectOneField, YesNoField } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { baseOf, type Part } from './part'
import { listOf, rowAt, say, textOf } from './view'

export type ChoiceField = YesNoField | SelectOneField | SelectManyField | ScaleField

type Offered = { value: string; label: string; on: boolean; exclusive?: boolean }

function optionsOf({ field, view, value, place }: Part<ChoiceField>): Offered[] {
  const t = formFillingText[view.locale]
  if (field.type === 'yes-no-unknown') {
    return [
      { value: 'yes', label: t.yes, on: true },
      { value: 'no', label: t.no, on: true },
      { value: 'unknown', label: t.unknown, on: true },
    ]
  }
  if (field.type === 'scale') {
    const { min, max } = field.scale
    return Array.from({ length: max - min + 1 }, (_, index) => {
      const step = String(min + index)
      return { value: step, label: [step, say(scaleEnd(field.scale, min + index), view.locale)].filter(Boolean).join(' – '), on: true }
    })
  }
  const chosen = listOf(value)
  const row = place.repeat && rowAt(view, place.repeat.uid, place.row)
  const shownOf = (choice: Choice): Offered => ({
    value: choice.value,
    label: choice.deprecated ? t.chosenBefore(say(choice.label, view.locale)) : say(choice.label, view.locale),
    on: offers(view.sheet, field, choice, row) === true || chosen.includes(choice.value),
    exclusive: choice.exclusive,
  })
  return field.choices.filter((choice) => !choice.deprecated || chosen.includes(choice.value)).map(shownOf)
}

/**
 * Radios or boxes under their question. A choice that an earlier answer does not offer is there but hidden and off, so
 * that the script can bring it back; with none on, a line says when they will come.
 */
export function ChoiceControl({ part }: { part: Part<ChoiceField> }) {
  const { field, name, value, view } = part
  const options = optionsOf(part)
  const many = field.type === 'select-many'
  const chosen = field.type === 'scale' ? [textOf(value)] : listOf(value)
  const short = field.type === 'yes-no-unknown' || (field.type === 'scale' && options.length > 5)
  return (
    <Fieldset {...baseOf(part)}>
      <div className={`choices${short ? ' choices-inline' : ''}`}>
        {options.map((option, index) => (
          <label key={option.value} className="choice" htmlFor={`${name}-${index}`} hidden={!option.on}>
            <input
              id={`${name}-${index}`}
              name={name}
              type={many ? 'checkbox' : 'radio'}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={!option.on}
              data-exclusive={option.exclusive ? '' : undefined}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {'choiceFilter' in field && field.choiceFilter && (
          <p className="soft" data-no-choices="" hidden={options.some(({ on }) => on)}>
            {formFillingText[view.locale].noFilteredYet}
          </p>
        )}
      </div>
    </Fieldset>
  )
}

/** A statement with one box under it. */
export function AcknowledgeControl({ part }: { part: Part<AcknowledgeField> }) {
  const { locale } = part.view
  return (
    <>
      <p className="statement">{part.label}</p>
      <Checkbox locale={locale} name={part.name} label={formFillingText[locale].agree} hint={part.hint} error={part.error} checked={part.value === true || part.value === 'on'} />
    </>
  )
}
