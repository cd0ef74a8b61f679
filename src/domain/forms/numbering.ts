import { isAnswerable, modelOf } from './model'
import type { FormDefinition, Uid } from './types'

/** Question numbers 1, 2, 3 … through the whole form, on screen and on paper. Notes, results and evidence have none. */
export function numbering(definition: FormDefinition): ReadonlyMap<Uid, number> {
  const numbers = new Map<Uid, number>()
  for (const node of modelOf(definition).nodes) {
    if (node.kind === 'field' && !node.evidenceOf && isAnswerable(node.item as never)) numbers.set(node.item.uid, numbers.size + 1)
  }
  return numbers
}
