import type { Field, FormDefinition, Item } from '../types'

/** A label of the same text in both languages. */
export const label = (text: string) => ({ id: text, en: text })
/** What every field of a small form in a test has: uid, key and label alike. */
export const base = (key: string) => ({ uid: key, key, label: label(key) })
/** A form of one page. */
export const formOf = (items: Item[], more: Partial<FormDefinition> = {}): FormDefinition => ({
  format: 1,
  key: 'contoh',
  title: label('Contoh'),
  purpose: 'monitoring',
  subject: 'none',
  locales: ['id', 'en'],
  sections: [{ ...base('bagian'), items }],
  ...more,
})
export const yesNo = (key: string, more: Partial<Extract<Field, { type: 'yes-no-unknown' }>> = {}): Field => ({ ...base(key), type: 'yes-no-unknown', ...more })
export const integer = (key: string, more: Partial<Extract<Field, { type: 'integer' }>> = {}): Field => ({ ...base(key), type: 'integer', ...more })
