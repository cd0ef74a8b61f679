import { formWordsText } from '@/i18n/areas/forms'
import type { Locale } from '@/i18n/texts'

import { type FormModel, type FormNode, modelOf } from './model'
import { numbering } from './numbering'
import { type Reading, type Source, testCondition } from './testCondition'
import type { FormDefinition, Label, Uid } from './types'

/**
 * For paper: what follows at once from an answer to one question, "Jika *tidak*, lanjut ke 14" (the answer between
 * asterisks, to be set in another type). One sentence per place to go to; none when every answer goes on to the next.
 */
export function skipText(definition: FormDefinition, uid: Uid, locale: Locale): string[] {
  const model = modelOf(definition)
  const numbers = numbering(definition)
  const words = formWordsText[locale]
  const node = model.byUid.get(uid)
  const answers = node && answersOf(node, words)
  if (!node || !answers || node.repeat) return []
  const after = model.nodes.filter((each) => each.position > node.position && numbers.has(each.item.uid))
  const groups = new Map<string, string[]>()
  for (const [value, label] of answers) {
    const next = after.findIndex((each) => !isSkipped(model, each, uid, value))
    if (next === 0 || !after.length) continue
    const to = next < 0 ? '' : String(numbers.get(after[next]!.item.uid))
    groups.set(to, [...(groups.get(to) ?? []), `*${label[locale] || label.id}*`])
  }
  return [...groups].map(([to, labels]) => (to ? words.skip(labels.join(words.or), to) : words.skipEnd(labels.join(words.or))))
}

function answersOf(node: FormNode, words: (typeof formWordsText)[Locale]): [string, Label][] | null {
  const { item } = node
  if (!('type' in item)) return null
  if (item.type === 'select-one') return item.choices.filter((choice) => !choice.deprecated).map((choice) => [choice.value, choice.label])
  if (item.type !== 'yes-no-unknown') return null
  return (['yes', 'no', 'unknown'] as const).map((value) => [value, { id: words[value], en: words[value] }])
}

/** Surely not shown when all that is known is this one answer. */
function isSkipped(model: FormModel, node: FormNode, uid: Uid, value: string): boolean {
  const type = (model.byUid.get(uid)!.item as { type: 'select-one' }).type
  const source: Source = {
    today: '2000-01-01',
    named: model.named,
    rows: () => [],
    read: (asked): Reading => (asked === uid ? { state: 'value', value, type } : { state: 'none', hidden: false }),
  }
  for (let at: FormNode | undefined = node; at; at = at.parent) {
    if (at.item.shownWhen && readsOnly(at.item.shownWhen, uid) && testCondition(at.item.shownWhen, source) === false) return true
  }
  return false
}

/** "Not answered" of another question is true of an empty sheet and would say nothing: such conditions are not skips. */
function readsOnly(condition: unknown, uid: Uid): boolean {
  const text = JSON.stringify(condition)
  return text.includes(JSON.stringify(uid)) && !/"op":"(not-)?answered"/.test(text) && !text.includes('"count"')
}
