import type { Label } from '@/i18n/label'

import type { Answers, Band, Choice, Computed, Field, FormDefinition, Uid } from '../types'

/** A version as the export reads it; oldest first in lists. */
export type ExportVersion = { id: string; number: number; definition: FormDefinition; state?: string; publishedAt?: string; changeNote?: string }

/** A question that some version asked, as the latest of them put it. */
export type Question = {
  uid: Uid
  key: string
  field: Exclude<Field, { type: 'note' }>
  /** Key of the repeat it is in. */
  repeat?: string
  section: Label
  /** Numbers of the versions that asked it. */
  versions: number[]
  /** Encrypted in any version: then it counts as secured in all. */
  secured: boolean
  /** Every choice that ever was, with its latest label. */
  choices: Choice[]
  /** Choices that a version had, by its number: a choice that came later was not declined earlier. */
  offered: ReadonlyMap<number, ReadonlySet<string>>
  bands: Band[]
}
export type RepeatPlan = { key: string; label: Label; versions: number[] }
export type FormHistory = { questions: Question[]; repeats: RepeatPlan[]; versions: readonly ExportVersion[] }

/** `null` is an empty cell. */
export type CellValue = string | number | null

/** How answers are written: for reading (labels) or for statistics (keys that never change). */
export type Naming = 'labels' | 'keys'

/** The few words that stand in cells, in the language of the file. */
export type ExportWords = Record<'yes' | 'no' | 'unknown' | 'refused' | 'incomplete' | 'withheld', string>

/** A response as it is written: answers and results with what may be opened. */
export type ExportRow = {
  instanceId: string
  receipt: string
  version: number
  status: string
  channel: string
  region: string
  regionName: string
  about: string
  submittedAt: string
  acceptedAt: string
  revision: number
  answers: Answers
  computed: Record<string, Computed>
  /** Secured answers stay closed to the reader. */
  withheld: boolean
}

export type CellContext = {
  naming: Naming
  locale: 'id' | 'en'
  words: ExportWords
  version: number
  withheld: boolean
  /** Name of a region (`regions`) or of a document of another collection; `''` when it may not be known. */
  nameOf: (collection: string, id: string) => string
}

export type Column = { name: string; label: Label; secured: boolean; question?: Question; value?: string }
export type AnswerColumn = Column & { question: Question; cell: (value: unknown, context: CellContext) => CellValue }
