import type { Address, Answers, AnswerValue, Row } from './types'

/** Own value of a key: an answer key may be called like something every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined)

export const addressOf = (key: string, repeatKey?: string, row?: string): Address => (repeatKey && row ? `${repeatKey}/${row}/${key}` : key)

/** The parts of an address. */
export function partsOf(address: Address): { key: string; repeat?: string; row?: string } {
  const [first, row, key] = address.split('/')
  return row !== undefined && key !== undefined ? { key, repeat: first!, row } : { key: first! }
}

export const isRows = (value: AnswerValue | Row[] | undefined): value is Row[] => Array.isArray(value) && typeof value[0] === 'object'

export function rowsOf(answers: Answers, key: string): Row[] {
  const value = own(answers, key)
  return isRows(value) ? value : []
}

export function valueOf(answers: Answers, key: string): AnswerValue | undefined {
  const value = own(answers, key)
  return isRows(value) ? undefined : value
}

/** The answer at an address. */
export function answerAt(answers: Answers, address: Address): AnswerValue | undefined {
  const { key, repeat, row } = partsOf(address)
  if (!repeat) return valueOf(answers, key)
  const found = rowsOf(answers, repeat).find((each) => each.id === row)
  return found && own(found.answers, key)
}
