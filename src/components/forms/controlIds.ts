import { type PostPart, nameOf } from '@/domain/forms/fromPost'
import type { Address, Field } from '@/domain/forms/types'

/** Id of the element around one question, group or repeat; scripts find it by this. */
export const boxId = (address: Address): string => `q/${address}`

const FIRST: Partial<Record<Field['type'], PostPart>> = { date: 'day', 'partial-date': 'day', 'date-time': 'day', location: 'lat', signature: 'name' }
const LISTS: readonly Field['type'][] = ['yes-no-unknown', 'select-one', 'select-many', 'scale']

/** Id of the control that a link to a question moves to: the first box or the first choice. */
export function firstControl(field: Pick<Field, 'type'>, address: Address): string {
  if (LISTS.includes(field.type)) return `${nameOf(address)}-0`
  return nameOf(address, FIRST[field.type])
}
