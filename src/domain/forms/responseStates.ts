/* States of forms, versions and responses, and the moves between them, as tables. */

export const FORM_STATES = ['draft', 'active', 'suspended', 'archived'] as const
export type FormState = (typeof FORM_STATES)[number]

/** Publishing makes a draft active, and an active form gets its next version. An archived form stays archived. */
export const FORM_MOVES = {
  draft: ['active', 'archived'],
  active: ['suspended', 'archived'],
  suspended: ['active', 'archived'],
  archived: [],
} as const satisfies Record<FormState, readonly FormState[]>

export const VERSION_STATES = ['published', 'withdrawn'] as const
export type VersionState = (typeof VERSION_STATES)[number]

export const RESPONSE_STATES = ['draft', 'submitted', 'returned', 'accepted', 'void'] as const
export type ResponseState = (typeof RESPONSE_STATES)[number]

export const RESPONSE_MOVES = {
  draft: ['submitted', 'void'],
  submitted: ['returned', 'accepted', 'void'],
  returned: ['submitted', 'void'],
  accepted: ['returned', 'void'],
  void: [],
} as const satisfies Record<ResponseState, readonly ResponseState[]>

/** States in which answers are still being written by who fills in. */
export const OPEN_STATES: readonly ResponseState[] = ['draft', 'returned']

/** States in which answers count: in results, exports, rounds and `form-answers`. */
export const COUNTED_STATES: readonly ResponseState[] = ['submitted', 'accepted']

export const RESPONSE_CHANNELS = ['web', 'offline', 'paper', 'import'] as const
export type ResponseChannel = (typeof RESPONSE_CHANNELS)[number]

const has = <S extends string>(list: readonly S[], value: unknown): value is S => list.some((entry) => entry === value)

export const canMoveForm = (from: unknown, to: FormState): boolean => has(FORM_STATES, from) && has<FormState>(FORM_MOVES[from], to)
export const canMoveResponse = (from: unknown, to: ResponseState): boolean => has(RESPONSE_STATES, from) && has<ResponseState>(RESPONSE_MOVES[from], to)
export const isOpenResponse = (status: unknown): boolean => has(OPEN_STATES, status)
export const isChannel = (value: unknown): value is ResponseChannel => has(RESPONSE_CHANNELS, value)
