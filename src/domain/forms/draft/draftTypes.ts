/*
 * A form while it is edited: the rows of the panel's blocks editor. Values come from a database column and from
 * browsers, so nothing about them is believed; `compile` reads them one by one.
 */

/** A row of the blocks editor. `blockType` is `section`, `group`, `repeat` or a field type. */
export type Block = { blockType: string; id?: string; blockName?: string | null; [name: string]: unknown }

/** What of a `forms` document makes the definition. */
export type FormDraft = {
  key?: unknown
  title?: unknown
  titleEn?: unknown
  description?: unknown
  descriptionEn?: unknown
  purpose?: unknown
  subject?: unknown
  locales?: unknown
  sections?: unknown
  /** Named conditions. */
  conditions?: unknown
}

/** What could not be read; `uid` of the thing it belongs to, `part` the name of its field in the editor. */
export type CompileProblem = { code: 'unreadable' | 'unknown-block' | 'misplaced-block'; uid?: string; part: string }

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isBlock = (value: unknown): value is Block => isRecord(value) && typeof value.blockType === 'string'
export const blocksOf = (value: unknown): Block[] => (Array.isArray(value) ? value.filter(isBlock) : [])
