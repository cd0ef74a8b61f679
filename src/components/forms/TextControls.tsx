import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { LIMITS } from '@/domain/forms/lists'
import type { AnswerableField, DecimalField, EmailField, IntegerField, LongTextField, PhoneField, TextField as TextQuestion, TimeField } from '@/domain/forms/types'

import { baseOf, type Part } from './part'
import { say, textOf } from './view'

/** Questions answered in one box. */
export type BoxField = TextQuestion | LongTextField | IntegerField | DecimalField | TimeField | PhoneField | EmailField

const withUnit = (part: Part<IntegerField | DecimalField>) => {
  const unit = say(part.field.unit, part.view.locale)
  return { ...baseOf(part), hint: [part.hint, unit].filter(Boolean).join(' · ') || undefined }
}

/** Stored decimals have a point; people here write a comma. What does not parse is shown as it was typed. */
const decimalShown = (value: unknown): string => (/^-?\d+\.\d+$/.test(textOf(value)) ? textOf(value).replace('.', ',') : textOf(value))

export function TextControl({ part }: { part: Part<BoxField> }) {
  const { field, value } = part
  const shown = textOf(value)
  switch (field.type) {
    case 'long-text':
      return <TextArea {...baseOf(part)} defaultValue={shown} maxLength={field.maxLength ?? LIMITS.longTextLength} />
    case 'integer':
      return <TextField {...withUnit(part as Part<IntegerField>)} defaultValue={shown} width={10} inputMode="numeric" />
    case 'decimal':
      return <TextField {...withUnit(part as Part<DecimalField>)} defaultValue={decimalShown(value)} width={10} inputMode="decimal" />
    case 'time':
      return <TextField {...baseOf(part)} defaultValue={shown.replace(':', '.')} width={4} inputMode="numeric" />
    case 'phone':
      return <TextField {...baseOf(part)} defaultValue={shown} width={20} type="tel" inputMode="tel" />
    case 'email':
      return <TextField {...baseOf(part)} defaultValue={shown} width={20} inputMode="email" spellCheck={false} />
    case 'text':
      return <TextField {...baseOf(part)} defaultValue={shown} maxLength={field.maxLength ?? LIMITS.textLength} inputMode={field.format === 'nik' || field.format === 'digits' || field.format === 'postal-code' ? 'numeric' : undefined} />
  }
}

type ListField = Extract<AnswerableField, { type: 'region' | 'reference' }>

/** One of a long list: a region of the allowed levels, or a record of a whitelisted collection within the person's reach. */
export function ListControl({ part }: { part: Part<ListField> }) {
  const { field, view } = part
  const options = field.type === 'region' ? view.lists.regions.filter(({ level }) => !field.levels || field.levels.some((each) => each === level)) : (view.lists.references[field.collection] ?? [])
  return <SelectField {...baseOf(part)} options={options.map(({ value, label }) => ({ value, label }))} defaultValue={textOf(part.value)} width={20} />
}
