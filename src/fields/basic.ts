import type { ArrayField, DateField, RelationshipField, SelectField, TextareaField, TextField } from 'payload'

import { optionsOf, type Vocabulary } from '@/domain/vocabulary'
import type { Label } from '@/i18n/label'
import { invalid } from '@/lib/errors'

/** Short text; 300 characters unless told otherwise. */
export const text = (name: string, label: Label, more: Partial<TextField> = {}): TextField =>
  ({ maxLength: 300, ...more, name, label, type: 'text' }) as TextField

/** Long text; 10,000 characters unless told otherwise. */
export const longText = (name: string, label: Label, more: Partial<TextareaField> = {}): TextareaField =>
  ({ maxLength: 10_000, ...more, name, label, type: 'textarea' }) as TextareaField

/** One choice of a vocabulary. */
export const choice = (name: string, label: Label, vocabulary: Vocabulary, more: Partial<SelectField> = {}): SelectField =>
  ({ ...more, name, label, type: 'select', options: optionsOf(vocabulary), enumName: undefined }) as SelectField

/** Several choices of a vocabulary. */
export const choices = (name: string, label: Label, vocabulary: Vocabulary, more: Partial<SelectField> = {}): SelectField =>
  choice(name, label, vocabulary, { ...more, hasMany: true } as Partial<SelectField>)

/** What people add while they fill in something else; everything else has a page and rules of its own. */
const ADDED_ON_THE_WAY = new Set(['documents', 'institutions'])

export const link = (name: string, label: Label, relationTo: string, more: Partial<RelationshipField> = {}): RelationshipField =>
  ({ ...more, name, label, type: 'relationship', relationTo, admin: { allowCreate: ADDED_ON_THE_WAY.has(relationTo), ...more.admin } }) as RelationshipField

const DAY = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/

/** Whether a text is a calendar date that exists. */
export function isCalendarDate(value: string): boolean {
  const match = DAY.exec(value)
  if (!match) return false
  const [, year, month, day] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

/** A calendar date, stored as `YYYY-MM-DD`: no hour, no time zone, so it can never shift by a day. */
export const day = (name: string, label: Label, more: Partial<TextField> = {}): TextField => ({
  ...(more as TextField),
  name,
  label,
  type: 'text',
  maxLength: 40,
  admin: {
    placeholder: 'YYYY-MM-DD',
    ...more.admin,
    components: { Field: '/components/admin/fields/DayField#DayField', Cell: '/components/admin/fields/DayCell#DayCell' },
  },
  validate: (value: unknown, { required }: { required?: boolean }) => {
    if (value === null || value === undefined || value === '') return required ? 'Tanggal wajib diisi (YYYY-MM-DD).' : true
    return (typeof value === 'string' && isCalendarDate(value)) || 'Tanggal harus berbentuk TTTT-BB-HH, misalnya 2026-11-24.'
  },
  hooks: {
    ...more.hooks,
    beforeValidate: [({ value }) => (typeof value === 'string' && isCalendarDate(value) ? value.slice(0, 10) : value === '' ? null : value)],
  },
} as TextField)

/** As the panel writes moments everywhere (date-fns). */
export const MOMENT = 'd MMM yyyy, HH.mm'

/** A moment in time (UTC). */
export const moment = (name: string, label: Label, more: Partial<DateField> = {}): DateField =>
  ({ ...more, name, label, type: 'date', admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: MOMENT }, ...more.admin } }) as DateField

/** A list of rows, each told by its own name where it has one; closed at first, so that a long list can be read. */
export const rows = (name: string, label: Label, fields: ArrayField['fields'], more: Partial<ArrayField> = {}): ArrayField =>
  ({
    maxRows: 200,
    labels: { singular: label, plural: label },
    ...more,
    name,
    label,
    type: 'array',
    fields,
    admin: { initCollapsed: true, ...more.admin, components: { RowLabel: '/components/admin/fields/RowLabel#RowLabel', ...more.admin?.components } },
  }) as ArrayField

/** Refuse a period that ends before it begins (`YYYY-MM-DD`). */
export function assertPeriod(start: unknown, end: unknown, fields: readonly string[]): void {
  if (typeof start === 'string' && typeof end === 'string' && start && end && end.slice(0, 10) < start.slice(0, 10)) {
    throw invalid('period-reversed', 'Tanggal akhir mendahului tanggal awal.', 'The end comes before the start.', fields)
  }
}
