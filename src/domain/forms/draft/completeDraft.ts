import type { Choice, FormDefinition } from '../types'
import { LIMITS, UID_SHAPE } from '../lists'
import { modelOf } from '../model'
import { type Block, blocksOf, isRecord } from './draftTypes'
import { newUid, slugOf, unused } from './keys'
import { textOf } from './slots'

/** One that a published form may have; conditions name a question by it. */
const isUid = (text: string): boolean => text.length <= LIMITS.uidLength && UID_SHAPE.test(text)

/**
 * A draft with what the system itself gives: a uid for whatever has none or has another one's (a duplicated row), a
 * key made from the label where there is none, values for new choices. What was published keeps its key, and a
 * published choice that is missing comes back as deprecated: old answers still show it.
 */
export function completeDraft(sections: unknown, published?: FormDefinition): Block[] {
  const was = published ? modelOf(published).byUid : undefined
  const uids = new Set<string>()
  const keys = new Set<string>([...(was?.values() ?? [])].map(({ item }) => item.key))

  const complete = (block: Block): Block => {
    const own = textOf(block.uid)
    const uid = isUid(own) && !uids.has(own) ? own : newUid()
    uids.add(uid)
    // A second row with the same uid is a copy: its key is the first one's.
    const copied = uid !== own && own !== ''
    const before = was?.get(uid)?.item
    const wanted = (copied ? '' : slugOf(textOf(block.key), 60)) || slugOf(textOf(block.label))
    const key = before?.key ?? (wanted && unused(wanted, keys))
    const choices = choicesOf(block.choices, before && 'choices' in before ? before.choices : undefined)
    return { ...block, uid, key, ...(choices && { choices }), ...('items' in block && { items: blocksOf(block.items).map(complete) }) }
  }
  return blocksOf(sections).map(complete)
}

function choicesOf(value: unknown, published: readonly Choice[] = []): unknown[] | undefined {
  if (!Array.isArray(value)) return published.length > 0 ? published.map((choice) => ({ ...choice, deprecated: true })) : undefined
  const rows = value.filter(isRecord)
  const taken = new Set(published.map((choice) => choice.value))
  const seen = new Set<string>()
  const named = rows.map((row) => {
    const own = textOf(row.value)
    const isOld = taken.has(own) && !seen.has(own)
    const label = isRecord(row.label) ? textOf(row.label.id) : ''
    const wanted = own && !seen.has(own) ? own.slice(0, 60) : slugOf(label)
    const name = isOld ? own : wanted && unused(wanted, taken)
    seen.add(name)
    return { ...row, value: name }
  })
  return [...named, ...published.filter((choice) => !seen.has(choice.value)).map((choice) => ({ ...choice, deprecated: true }))]
}
