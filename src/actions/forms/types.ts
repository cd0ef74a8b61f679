import type { Answers, Computed, FieldError, FormDefinition, Verdict } from '@/domain/forms/types'
import type { ResponseChannel, ResponseState } from '@/domain/forms/responseStates'

/** What a response is about. Its collection follows from the form's `subject`; see SUBJECT_COLLECTION. */
export type SubjectRef = { relationTo: SubjectSlug; value: string }
export const SUBJECT_COLLECTION = {
  case: 'cases',
  'task-force': 'task-forces',
  'sub-task-force': 'sub-task-forces',
  'service-centre': 'service-centres',
  activity: 'activities',
} as const
export type SubjectSlug = (typeof SUBJECT_COLLECTION)[keyof typeof SUBJECT_COLLECTION]

/** A `forms` row as the actions read it: relations are ids. */
export type FormRow = Record<string, unknown> & { id: string; key: string; title: string; titleEn?: string | null; status: string; audience: string; subject: string; purpose: string }

/** A `form-versions` row with its definition read. */
export type Version = { id: string; form: string; number: number; hash: string; state: string; acceptUntil?: string; definition: FormDefinition }

/** A `form-responses` row straight from the adapter: relations are ids, `sealed` is the ciphertext. */
export type ResponseRow = Record<string, unknown> & {
  id: string
  instanceId: string
  versionHash: string
  status: ResponseState
  revision: number
  rights: 'level' | 'case'
  answers?: unknown
  computed?: unknown
  sealed?: unknown
}

/** Where a response belongs and whose rights it has. */
export type Place = {
  rights: 'level' | 'case'
  region: string
  province: string
  subject?: SubjectRef
  subjectKey?: string
  case?: string
  serviceCentre?: string
  round?: string
  /** Region of the task force whose round it is: its secretariat and the round's assessors fill in and judge, nobody else. */
  monitor?: string
  author?: string
  handlers: string[]
}

export type SaveRequest = {
  /** UUID made by the client. */
  instanceId: string
  /** Id of the form. */
  form: string
  versionHash: string
  /** Revision the answers are based on; 0 for a response that does not exist yet. */
  revision: number
  answers: unknown
  mode: 'draft' | 'submit'
  channel: ResponseChannel
  blankId?: string
  subject?: SubjectRef
  /** ISO moments of the device's own clock; told, never believed. */
  clientStartedAt?: string
  clientSavedAt?: string
}

/** Proof of what is stored; the same for every repetition of the same request. */
export type Receipt = {
  instanceId: string
  /** Short number for people, `TT-…`; only once submitted. */
  code?: string
  form: string
  version: number
  versionHash: string
  revision: number
  status: ResponseState
  savedAt: string
  submittedAt?: string
}

/** What may be shown of a response: no ciphertext, no hashes. `answers` and `computed` hold open values only. */
export type ResponseView = {
  id: string
  instanceId: string
  form: string
  version: string
  versionHash: string
  status: ResponseState
  revision: number
  channel: ResponseChannel
  answers: Answers
  computed: Record<string, Computed>
  rights: 'level' | 'case'
  /** Id of the monitoring round it belongs to. */
  round?: string
  region: string
  subject?: SubjectRef
  savedAt?: string
  submittedAt?: string
  acceptedAt?: string
  code?: string
}

export type ConflictCode = 'stale' | 'closed' | 'version-fixed' | 'version-withdrawn' | 'form-closed' | 'round-closed' | 'blank-used'

/** Why nothing was written, and, for those who may read the answers, what is stored beside what was sent. */
export type Conflict = {
  code: ConflictCode
  message: { id: string; en: string }
  current?: { revision: number; status: ResponseState; savedAt?: string; answers: Answers }
  sent?: Answers
  /** Addresses of answers that differ. */
  differs?: string[]
}

export type SaveResult =
  | { status: 200 | 201; receipt: Receipt; response?: ResponseView; verdict: Verdict }
  | { status: 409; conflict: Conflict; response?: ResponseView }
  /** The answers cannot be accepted; nothing was written. */
  | { status: 422; errors: FieldError[]; verdict: Verdict }
