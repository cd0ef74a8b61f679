import { blockOf } from '../decompile'
import { type FormNode, modelOf } from '../model'
import type { FormDefinition, Uid } from '../types'
import { type Block, blocksOf, isRecord } from './draftTypes'
import { newUid } from './keys'

/** Properties that hold the uid of another thing of the form. */
const REFERENCES = new Set(['field', 'lookup', 'rows', 'some', 'every', 'count', 'filterBy', 'titleField'])

const LEFT = new Set(['locked', 'replaces'])

const isInside = (container: FormNode | undefined, chosen: ReadonlySet<Uid>): boolean => container !== undefined && (chosen.has(container.item.uid) || isInside(container.parent, chosen))

/**
 * Sections, groups or questions of a published form as new rows of the editor: under uids of their own, with conditions
 * among them following, each knowing where it came from. A condition on something that was not taken along stays, so
 * that the check names it. Locks, and what a question replaced, belong to the form it came from.
 */
export function reuseItems(definition: FormDefinition, uids: readonly Uid[], version: number): Block[] {
  const { byUid } = modelOf(definition)
  const chosen = new Set(uids)
  const taken = uids.flatMap((uid) => {
    const node = byUid.get(uid)
    return node && !node.evidenceOf && !isInside(node.parent, chosen) ? [blockOf(node.item)] : []
  })
  const fresh = new Map<Uid, Uid>()
  const collect = (block: Block): void => {
    fresh.set(String(block.uid), newUid())
    for (const inner of blocksOf(block.items)) collect(inner)
  }
  for (const block of taken) collect(block)
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow)
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, REFERENCES.has(name) && typeof part === 'string' ? (fresh.get(part) ?? part) : follow(part)]))
  }
  const renew = ({ items, ...block }: Block): Block => ({
    ...(follow(Object.fromEntries(Object.entries(block).filter(([name]) => !LEFT.has(name)))) as Block),
    uid: fresh.get(String(block.uid)),
    origin: { library: definition.key, version, uid: block.uid },
    ...(items !== undefined && { items: blocksOf(items).map(renew) }),
  })
  return taken.map(renew)
}
