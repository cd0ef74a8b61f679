import type { FieldType, Uid } from '../types'

/** What an expression needs to know of a thing it names. */
export type Known = { uid: Uid; name: string; type: FieldType | 'repeat' | 'group' | 'section'; repeat?: Uid }
/** Where an expression stands: the field it belongs to (`.`) and the repeat whose row it is about. */
export type Scope = { byName: ReadonlyMap<string, Known>; self?: Known; row?: Uid }

export const isNumeric = (type: Known['type']): boolean => type === 'integer' || type === 'decimal' || type === 'scale'
export const isDay = (type: Known['type']): boolean => type === 'date'
export const isChosen = (type: Known['type']): boolean => type === 'select-one' || type === 'select-many' || type === 'yes-no-unknown'
/** Types whose value an expression of a workbook can compare; the others only "answered". */
export const isComparable = (type: Known['type']): boolean =>
  isNumeric(type) || isDay(type) || isChosen(type) || type === 'text' || type === 'long-text' || type === 'email' || type === 'phone' || type === 'region' || type === 'reference' || type === 'computed' || type === 'acknowledge'
