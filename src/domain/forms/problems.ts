import type { Uid } from './types'

/** Something wrong with a definition, in a code that the texts of forms turn into a sentence. */
export type ProblemCode =
  | 'not-an-object' | 'unknown-property' | 'wrong-shape' | 'missing-property' | 'too-many' | 'too-long' | 'bad-key' | 'bad-uid' | 'bad-number' | 'bad-expression' | 'too-deep' | 'too-many-nodes' | 'html' | 'too-large'
  | 'duplicate-key' | 'duplicate-uid' | 'duplicate-choice' | 'duplicate-name' | 'duplicate-band' | 'band-order' | 'no-section' | 'empty-section' | 'no-question' | 'no-choices' | 'range-reversed'
  | 'unknown-question' | 'unknown-condition' | 'nested-name' | 'later-question' | 'cycle' | 'outside-repeat' | 'not-a-repeat' | 'wrong-operator' | 'wrong-value' | 'unknown-choice' | 'unreachable' | 'not-an-input'
  | 'missing-translation' | 'missing-text' | 'choice-without-score' | 'all-deprecated' | 'default-invalid' | 'secured-public' | 'secured-indexed' | 'not-indexable' | 'filter-invalid'

export type DefinitionProblem = {
  code: ProblemCode
  /** `warning`: may be published after a look; `error`: may not. */
  severity: 'error' | 'warning'
  /** Place in the JSON (`sections[0].items[2].label`), for a problem of shape. */
  path?: string
  uid?: Uid
  /** A key, value or name the sentence is about. */
  detail?: string
}
