import { evaluate } from '@/domain/forms/evaluate'
import { type FormModel, modelOf } from '@/domain/forms/model'
import { numbering } from '@/domain/forms/numbering'
import { Sheet } from '@/domain/forms/sheet'
import type { Address, FieldError, FormDefinition, Label, ReferenceCollection, Row, Uid, Verdict } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'

import { errorText } from './errorText'

export type ListOption = { value: string; label: string; group?: string }
/** `href`: where it can be saved from, for those who may. */
export type AttachedFile = { id: string; name: string; href?: string }

/** Lists that the server fetched for region and reference questions, and names of files attached. */
export type Lists = {
  regions: readonly (ListOption & { level: string })[]
  references: Partial<Record<ReferenceCollection, readonly ListOption[]>>
  files: readonly AttachedFile[]
  /** Whether this form can take files at all. */
  uploads: boolean
}
export const NO_LISTS: Lists = { regions: [], references: {}, files: [], uploads: false }

/** Everything the question components need to draw one page of a form as it stands. */
export type FillView = {
  locale: Locale
  model: FormModel
  /** As typed or stored; shown in the controls, never trusted. */
  raw: Readonly<Record<string, unknown>>
  verdict: Verdict
  sheet: Sheet
  visible: ReadonlySet<Address>
  errors: ReadonlyMap<Address, string>
  numbers: ReadonlyMap<Uid, number>
  lists: Lists
  /** Whether each question names its clause: for officers; to a citizen it says nothing. */
  clauses: boolean
}

type Given = { raw: Readonly<Record<string, unknown>>; today: string; locale: Locale; errors?: readonly FieldError[]; lists?: Lists; clauses?: boolean }

/** A form with answers, ready to be drawn. `errors` are the ones to show; a page that was merely opened shows none. */
export function makeView(definition: FormDefinition, { raw, today, locale, errors = [], lists = NO_LISTS, clauses = true }: Given): FillView {
  const model = modelOf(definition)
  const verdict = evaluate(definition, raw, { today, mode: 'draft' })
  const messages = new Map<Address, string>()
  for (const error of errors) if (!messages.has(error.address)) messages.set(error.address, errorText(error, locale))
  return {
    locale,
    model,
    raw,
    verdict,
    sheet: new Sheet(model, verdict.kept, today),
    visible: new Set(verdict.visible),
    errors: messages,
    numbers: numbering(definition),
    lists,
    clauses,
  }
}

/** English where there is one: a form may be offered in Indonesian only. */
export const say = (label: Label | undefined, locale: Locale): string => (label ? label[locale] || label.id : '')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The raw answers a question stands among: the form's own, or those of its row. */
export function rawAt(view: Pick<FillView, 'raw'>, repeatKey?: string, row?: string): Readonly<Record<string, unknown>> {
  if (!repeatKey || !row) return view.raw
  const rows = view.raw[repeatKey]
  const found: unknown = Array.isArray(rows) ? rows.find((each) => isRecord(each) && each.id === row) : undefined
  return isRecord(found) && isRecord(found.answers) ? found.answers : {}
}

/** The row as the engine reads it; a new row has none yet. */
export const rowAt = (view: FillView, repeatUid: Uid, row?: string): Row | undefined => (row ? view.sheet.rows(repeatUid).find((each) => each.id === row) : undefined)

export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : typeof value === 'string' ? [value] : [])
export const markOf = (value: unknown): string | undefined => (isRecord(value) && typeof value.mark === 'string' ? value.mark : undefined)
export const partOf = (value: unknown, part: string): string => (isRecord(value) ? textOf(value[part]) : '')
