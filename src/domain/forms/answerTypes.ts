import type { Label } from '@/i18n/label'

import type { MarkKind } from './lists'

type Uid = string
type Key = string

/** "Tidak tahu" or "menolak menjawab": an answer, but never a value. */
export type Mark = { mark: MarkKind }
/** Decimal degrees as strings with at most six decimals; accuracy in metres. */
export type LocationValue = { lat: string; lng: string; accuracy?: number }
/** A name typed as a signature; `at` (ISO moment) is set by the server when that name first came in. */
export type SignatureValue = { name: string; at?: string }

/**
 * By type — text, long-text, phone, email, region, reference (id): string. signature: string (file id) or `SignatureValue`. integer, scale: number.
 * decimal: canonical decimal string ("12.5"). date `YYYY-MM-DD`; partial-date also `YYYY-MM` or `YYYY`; time `HH:MM`;
 * date-time `YYYY-MM-DDTHH:MM` (of the region's zone). yes-no-unknown: `yes` | `no` | `unknown`. select-one: value.
 * select-many, file: string[] (choice order; file ids). acknowledge: `true`. location: `LocationValue`.
 * Unanswered is absent: never null or ''.
 */
export type AnswerValue = string | number | true | string[] | LocationValue | SignatureValue | Mark
/** `id` is made by whoever makes the row (8–40 of `A-Za-z0-9_-`) and never changes. */
export type Row = { id: string; answers: Record<Key, AnswerValue> }
/** By field key; a repeat's key holds its rows. Groups and sections add no level. */
export type Answers = Record<Key, AnswerValue | Row[]>

/** `key`, or `repeat/row/key` for a field in a row; also of sections, groups and repeats (their key). */
export type Address = string

export type ErrorCode =
  | 'answers-shape'
  | 'answers-too-large'
  | 'unknown-key'
  | 'not-an-answer'
  | 'wrong-type'
  | 'mark-not-allowed'
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'format-nik'
  | 'format-passport'
  | 'format-postal-code'
  | 'format-digits'
  | 'format-letters'
  | 'format-url'
  | 'format-phone'
  | 'format-email'
  | 'not-a-number'
  | 'not-whole'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-region'
  | 'region-level'
  | 'not-a-location'
  | 'not-a-choice'
  | 'choice-deprecated'
  | 'choice-not-offered'
  | 'choice-exclusive'
  | 'too-few-selected'
  | 'too-many-selected'
  | 'too-many-files'
  | 'evidence-required'
  | 'row-shape'
  | 'row-repeated'
  | 'too-few-rows'
  | 'too-many-rows'
  | 'constraint'

export type FieldError = {
  code: ErrorCode
  /** Where to show it; for `unknown-key` the key as sent, cut to 60 characters. */
  address: Address
  uid?: Uid
  key: Key
  /** Row id, for a field in a repeat. */
  row?: string
  /** Numbers the sentence needs (`{ max: 500 }`). */
  params?: Record<string, string | number>
  /** The administrator's own sentence, for `constraint`. */
  message?: Label
}

export type ComputedScalar = string | number
export type Computed =
  /** Numbers are decimal strings, texts and dates strings. */
  | { state: 'complete'; kind: 'number' | 'text' | 'date'; value: string; band?: string }
  /** "Belum lengkap": `missing` are the addresses that would complete it. */
  | { state: 'incomplete'; reason: 'missing' | 'division-by-zero' | 'out-of-range' | 'not-a-number'; missing: Address[] }

/**
 * One row of `form-answers`. Exactly one of the four values is set. Marks are text `@unknown`, `@refused`; a computed
 * value without result is `@incomplete`; its band is a row of field `<key>:band`. select-many gives a row per choice.
 */
export type IndexedRow = { field: string; row: string | null; text?: string; number?: number; date?: string; boolean?: boolean }

export type EvaluationMode = 'draft' | 'submit'

export type Verdict = {
  mode: EvaluationMode
  /** No errors. A draft may lack required answers. */
  ok: boolean
  errors: FieldError[]
  /** Addresses of everything shown, in order of the form. */
  visible: Address[]
  /** Addresses of fields that must be answered now. */
  required: Address[]
  /** By address; only of computed fields that are shown. */
  computed: Record<Address, Computed>
  /** What to store: coerced, without hidden answers on submit. `open` and `sealed` together. */
  kept: Answers
  /** Without secured answers; rows keep their ids. */
  open: Answers
  /** Only secured answers; a row appears when it holds one. */
  sealed: Answers
  openComputed: Record<Address, Computed>
  sealedComputed: Record<Address, Computed>
  /** Addresses of answers that were sent but not kept because they are not shown (submit) or cannot be used. */
  dropped: Address[]
  /** Empty for a draft or a verdict with errors. */
  indexed: IndexedRow[]
}
