/* The closed lists of the form language and its limits, as data that screens and checks read. */

export const FIELD_TYPES = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'date',
  'partial-date',
  'time',
  'date-time',
  'yes-no-unknown',
  'select-one',
  'select-many',
  'scale',
  'phone',
  'email',
  'region',
  'location',
  'file',
  'signature',
  'reference',
  'note',
  'computed',
  'acknowledge',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export const FORM_PURPOSES = ['monitoring', 'evaluation', 'risk-assessment', 'needs-assessment', 'intake', 'screening', 'complaint', 'survey', 'other'] as const
export type FormPurpose = (typeof FORM_PURPOSES)[number]

export const FORM_AUDIENCES = ['staff', 'invited', 'public'] as const
export type FormAudience = (typeof FORM_AUDIENCES)[number]

export const FORM_SUBJECTS = ['none', 'case', 'task-force', 'sub-task-force', 'service-centre', 'activity'] as const
export type FormSubject = (typeof FORM_SUBJECTS)[number]

/** Collections a `reference` may point to: none of them holds an identity of a victim. */
export const REFERENCE_COLLECTIONS = ['regions', 'institutions', 'service-centres', 'task-forces', 'sub-task-forces', 'members', 'activities', 'action-plans', 'reports', 'decrees'] as const
export type ReferenceCollection = (typeof REFERENCE_COLLECTIONS)[number]

/** Offered instead of regular expressions, which administrators cannot write. */
export const TEXT_FORMATS = ['nik', 'passport', 'postal-code', 'digits', 'letters', 'url'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

export const OPS = [
  'answered',
  'not-answered',
  'equals',
  'not-equals',
  'less',
  'at-most',
  'more',
  'at-least',
  'between',
  'includes-any',
  'includes-all',
  'before',
  'after',
  'length-at-least',
  'length-at-most',
] as const
export type Op = (typeof OPS)[number]

/** Operators that compare a count of rows. */
export const COUNT_OPS = ['equals', 'not-equals', 'less', 'at-most', 'more', 'at-least'] as const
export type CountOp = (typeof COUNT_OPS)[number]

export const MARKS = ['unknown', 'refused'] as const
export type MarkKind = (typeof MARKS)[number]

/** Purposes that have the case's rights whatever their subject (contract § 1). */
export const CASE_BOUND_PURPOSES: readonly FormPurpose[] = ['intake', 'screening', 'risk-assessment', 'needs-assessment', 'complaint']
/** Types that are always secured in a case-bound form. */
export const ALWAYS_SECURED: readonly FieldType[] = ['text', 'long-text', 'phone', 'email', 'file', 'signature', 'location']
/** Types whose answers can be indexed. */
export const INDEXABLE: readonly FieldType[] = ['text', 'integer', 'decimal', 'date', 'yes-no-unknown', 'select-one', 'select-many', 'scale', 'region', 'reference', 'computed', 'acknowledge']

/** What names a part of a form to the system, up to `LIMITS.uidLength` characters. */
export const UID_SHAPE = /^[A-Za-z0-9](?!.*__)[\w-]*$/

/** How large a form, an expression and an answer may be. Beyond them it is refused, never cut. */
export const LIMITS = {
  expressionDepth: 5,
  expressionNodes: 200,
  sections: 50,
  items: 500,
  choices: 300,
  choicesInForm: 3000,
  constraints: 10,
  namedConditions: 50,
  bands: 12,
  rows: 50,
  files: 10,
  labelLength: 1000,
  keyLength: 60,
  uidLength: 60,
  textLength: 500,
  signatureLength: 120,
  longTextLength: 10_000,
  /** Largest number anywhere, either sign: sums of them stay readable. */
  number: 1_000_000_000_000,
  decimals: 6,
  /** Bytes of the canonical JSON of a definition and of the answers of one response. */
  definitionBytes: 1_000_000,
  answersBytes: 500_000,
} as const
