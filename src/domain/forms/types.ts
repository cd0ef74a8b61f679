import type { Label } from '@/i18n/label'
import type { Locale } from '@/i18n/texts'

import type { Calculation, Condition, NamedCondition } from './expressionTypes'
import type { FieldType, FormPurpose, FormSubject, MarkKind, ReferenceCollection, TextFormat } from './lists'
import type { Level } from '../platform/regions'

/*
 * The shape of a form as it is published: canonical JSON of `FormDefinition`. Nothing here knows a database, a screen
 * or a network; the same types serve the server, the browser and the tests.
 */

export type * from './answerTypes'
export type * from './expressionTypes'
export * from './lists'
export type { Label, Locale }

/** Internal name of a thing in a form, stable over its versions; conditions and calculations refer to it. */
export type Uid = string
/** Readable name, `huruf_kecil_1`; unique in the whole form; answers, exports and `form-answers` use it. */
export type Key = string

/** Where a question taken from the question library came from. */
export type Origin = { library: string; version: number; uid: Uid }

/** What sections, groups, repeats and fields share. */
export type ItemBase = {
  uid: Uid
  key: Key
  label: Label
  hint?: Label
  /** Shown only when this is true; absent is always. What is not shown is not stored on submit. */
  shownWhen?: Condition
  /** Lower levels and copies cannot change it. */
  locked?: boolean
  origin?: Origin
  /** Printed on the paper blank beside the question. */
  paperNote?: Label
}

/** Stops the person only when `condition` is false; unknown lets pass. */
export type Constraint = { condition: Condition; message: Label }

export type FieldBase = ItemBase & {
  required?: boolean | Condition
  constraints?: Constraint[]
  /** Encrypted, never in `form-answers`, never in a public result. */
  secured?: boolean
  /** One row per answer in `form-answers`, for lists and charts. */
  indexed?: boolean
  /** "Tidak tahu" is an answer of its own. */
  allowUnknown?: boolean
  /** "Menolak menjawab" is an answer of its own. */
  allowRefused?: boolean
  /** Legal basis: clause of a regulation. */
  clause?: string
  /** Evidence may be (`optional`) or must be (`required`) attached to the answer, under `<key>__evidence`. */
  evidence?: 'optional' | 'required'
  /** Uid of the field of an earlier version that this one replaces (another type is another field). */
  replaces?: Uid
}

/** `value` is frozen once published. `deprecated`: old answers show it, new ones refuse it. */
export type Choice = {
  value: string
  label: Label
  /** For look-ups; at most six decimals. */
  points?: number
  /** "Tidak berlaku": leaves the question out of sums and averages instead of making them incomplete. */
  notApplicable?: boolean
  deprecated?: boolean
  /** With `choiceFilter`: offered only when the answer it filters by is one of these. */
  parents?: string[]
  /** select-many: choosing it excludes all others ("tidak ada satu pun"). */
  exclusive?: boolean
}

/** Offer only choices whose `parents` hold the answer to an earlier select-one, select-many or region field. */
export type ChoiceFilter = { by: Uid }

export type TextField = FieldBase & { type: 'text'; minLength?: number; maxLength?: number; format?: TextFormat; default?: string }
export type LongTextField = FieldBase & { type: 'long-text'; maxLength?: number; default?: string }
export type IntegerField = FieldBase & { type: 'integer'; min?: number; max?: number; unit?: Label; default?: number }
/** Answers are decimal strings ("12.5"); `decimals` is the most digits after the point (default 2, at most 6). */
export type DecimalField = FieldBase & { type: 'decimal'; min?: number; max?: number; decimals?: number; unit?: Label; default?: string }
/** `default: 'today'` is the day the response is begun. */
export type DateField = FieldBase & { type: 'date'; default?: string }
export type PartialDateField = FieldBase & { type: 'partial-date' }
export type TimeField = FieldBase & { type: 'time'; default?: string }
export type DateTimeField = FieldBase & { type: 'date-time' }
/** Answers `yes`, `no`, `unknown`. */
export type YesNoField = FieldBase & { type: 'yes-no-unknown'; points?: { yes?: number; no?: number; unknown?: number }; default?: 'yes' | 'no' | 'unknown' }
export type SelectOneField = FieldBase & { type: 'select-one'; choices: Choice[]; choiceFilter?: ChoiceFilter; default?: string }
export type SelectManyField = FieldBase & { type: 'select-many'; choices: Choice[]; choiceFilter?: ChoiceFilter; minSelected?: number; maxSelected?: number; default?: string[] }
/** Whole steps from `min` to `max`; the answer is its own score. */
export type ScaleField = FieldBase & { type: 'scale'; scale: { min: number; max: number; labels: { min: Label; max: Label } }; default?: number }
export type PhoneField = FieldBase & { type: 'phone' }
export type EmailField = FieldBase & { type: 'email' }
/** Kemendagri code of one of `levels` (all when absent). */
export type RegionField = FieldBase & { type: 'region'; levels?: Level[] }
export type LocationField = FieldBase & { type: 'location' }
export type FileField = FieldBase & { type: 'file'; maxFiles?: number }
export type SignatureField = FieldBase & { type: 'signature' }
export type ReferenceField = FieldBase & { type: 'reference'; collection: ReferenceCollection }
/** Text on the page; has no answer. */
export type NoteField = ItemBase & { type: 'note'; tone?: 'info' | 'warning' }
export type ComputedField = ItemBase & {
  type: 'computed'
  calculation: Calculation
  /** Digits after the point of a number (default 2). */
  decimals?: number
  unit?: Label
  bands?: Band[]
  secured?: boolean
  indexed?: boolean
  clause?: string
  replaces?: Uid
  /** May appear in results for the public; refused when anything secured goes into it. */
  publicResult?: boolean
  /** Shown to the person filling in (default) or only to readers of the result. */
  hiddenWhileFilling?: boolean
}
/** A statement the person agrees to; the answer is `true`. */
export type AcknowledgeField = FieldBase & { type: 'acknowledge' }

/** Begins at `from` (inclusive) and runs to the next band; the first may have none, it begins below everything. */
export type Band = { key: string; label: Label; from?: number; tone?: 'low' | 'medium' | 'high' | 'critical' | 'neutral'; advice?: Label }

export type Field =
  | TextField
  | LongTextField
  | IntegerField
  | DecimalField
  | DateField
  | PartialDateField
  | TimeField
  | DateTimeField
  | YesNoField
  | SelectOneField
  | SelectManyField
  | ScaleField
  | PhoneField
  | EmailField
  | RegionField
  | LocationField
  | FileField
  | SignatureField
  | ReferenceField
  | NoteField
  | ComputedField
  | AcknowledgeField

/** Fields a person answers: every one but notes and computed ones. */
export type AnswerableField = Exclude<Field, NoteField | ComputedField>
export type FieldOf<T extends FieldType> = Extract<Field, { type: T }>

/** Questions under one heading; its answers lie flat beside the others. Holds fields only. */
export type Group = ItemBase & { type: 'group'; items: Field[] }
/** Rows of the same questions; one level. Its answers are rows under its key. */
export type Repeat = ItemBase & {
  type: 'repeat'
  /** What one row is called ("Anak"). */
  itemLabel: Label
  items: (Field | Group)[]
  minRows?: number
  maxRows?: number
  /** Field that names a row in its list. */
  titleField?: Uid
}
export type Item = Field | Group | Repeat
/** One page. */
export type Section = ItemBase & { items: Item[] }

export type FormDefinition = {
  /** Version of this shape, for readers of old definitions. */
  format: 1
  key: Key
  title: Label
  description?: Label
  purpose: FormPurpose
  subject: FormSubject
  /** Languages the form is offered in; Indonesian always. */
  locales: Locale[]
  sections: Section[]
  conditions?: NamedCondition[]
  /** A supplement of a lower level: the form it adds to. */
  supplements?: { form: Key; version: number }
}

export type { Calculation, Condition, FieldType, FormPurpose, FormSubject, MarkKind, NamedCondition }
