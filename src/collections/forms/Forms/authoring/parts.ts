import type { CheckboxField, CollapsibleField, Field, JSONField, NumberField, RowField, SelectField, TextareaField, TextField } from 'payload'

import { newUid } from '@/domain/forms/draft/keys'
import { LIMITS } from '@/domain/forms/lists'
import { optionsOf, type Vocabulary } from '@/domain/vocabulary'
import { type Label, l } from '@/i18n/label'

const COMPONENTS = '/components/admin/forms'

/** A component of ours for a field whose value has a form of its own. Payload's JSON editor would load from a CDN. */
export const own = (name: string, label: Label, component: string, more: Partial<JSONField['admin']> = {}): JSONField => ({
  name,
  type: 'json',
  label,
  admin: { ...more, components: { Field: `${COMPONENTS}/${component}` } },
})

/** The same for a field whose value is a text. */
export const ownText = (name: string, label: Label, component: string): TextField => ({ name, type: 'text', label, maxLength: LIMITS.uidLength, admin: { components: { Field: `${COMPONENTS}/${component}` } } })

export const short = (name: string, label: Label, more: Partial<TextField> = {}): TextField => ({ maxLength: LIMITS.labelLength, ...more, name, label, type: 'text' }) as TextField
export const long = (name: string, label: Label, more: Partial<TextareaField> = {}): TextareaField => ({ maxLength: LIMITS.labelLength, ...more, name, label, type: 'textarea', admin: { rows: 2, ...more.admin } }) as TextareaField
export const flag = (name: string, label: Label, hint?: Label): CheckboxField => ({ name, type: 'checkbox', label, admin: hint && { description: hint } })
export const numeric = (name: string, label: Label, more: Partial<NumberField> = {}): NumberField => ({ ...more, name, label, type: 'number' }) as NumberField
export const picked = (name: string, label: Label, vocabulary: Vocabulary, more: Partial<SelectField> = {}): SelectField => ({ ...more, name, label, type: 'select', options: optionsOf(vocabulary) }) as SelectField
export const hidden = (name: string, label: Label): TextField => ({ name, type: 'text', label, maxLength: LIMITS.uidLength, admin: { hidden: true } })

export const row = (...fields: Field[]): RowField => ({ type: 'row', fields })

/** Both languages of a text side by side; `name` and `nameEn`. */
export const both = (name: string, label: Label, { area = false } = {}): RowField => {
  const make = area ? long : short
  return row(
    make(name, l(`${label.id} (Indonesia)`, `${label.en} (Indonesian)`), { admin: { width: '50%' } } as never),
    make(`${name}En`, l(`${label.id} (Inggris)`, `${label.en} (English)`), { admin: { width: '50%' } } as never),
  )
}

/** Closed at first: most questions need nothing of it. */
export const folded = (label: Label, ...fields: Field[]): CollapsibleField => ({ type: 'collapsible', label, fields, admin: { initCollapsed: true } })

/** The internal name is made on the server as soon as a row is added, so that conditions can refer to it before saving. */
export const uid = (): TextField => ({ ...hidden('uid', l('Nama internal', 'Internal name')), defaultValue: () => newUid() })

export const key = (): TextField => short('key', l('Kunci', 'Key'), {
  maxLength: LIMITS.keyLength,
  admin: { width: '50%', placeholder: 'nama_singkat', description: l('Nama dalam data dan ekspor. Kosongkan: dibuat dari pertanyaannya. Tetap setelah terbit.', 'Its name in data and exports. Left empty it is made from the question. Fixed once published.') },
})

export const origin = (): JSONField => ({ name: 'origin', type: 'json', label: l('Asal', 'Origin'), admin: { hidden: true } })
