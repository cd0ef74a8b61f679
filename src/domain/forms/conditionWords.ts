import { formWordsText } from '@/i18n/areas/forms'
import type { Locale } from '@/i18n/texts'

import { decText, toDec } from './decimal'
import { modelOf } from './model'
import { numbering } from './numbering'
import type { Condition, FieldTest, FormDefinition, Label, Operand, Uid } from './types'

/** A condition as a person says it, without a capital or a full stop: "pertanyaan 3 (Usia) kurang dari 18 dan …". */
export function conditionWords(definition: FormDefinition, condition: Condition, locale: Locale): string {
  const model = modelOf(definition)
  const numbers = numbering(definition)
  const words = formWordsText[locale]
  const say = (label: Label): string => label[locale] || label.id
  const question = (uid: Uid): string => {
    const node = model.byUid.get(uid)
    return node ? words.question(String(numbers.get(uid) ?? ''), say(node.item.label)) : words.unknownQuestion
  }
  const repeatName = (uid: Uid): string => {
    const item = model.byUid.get(uid)?.item
    return item && 'itemLabel' in item ? say(item.itemLabel) : words.unknownQuestion
  }
  const inner = (part: Condition): string => ('all' in part || 'any' in part ? `${words.open}${run(part)}${words.close}` : run(part))

  function literal(uid: Uid, value: string | number | boolean): string {
    if (value === true) return words.agreed
    const choice = model.choices.get(uid)?.get(String(value))
    if (choice) return say(choice.label)
    const item = model.byUid.get(uid)?.item
    if (item && 'type' in item && item.type === 'yes-no-unknown' && (value === 'yes' || value === 'no' || value === 'unknown')) return words[value]
    if (typeof value === 'number') {
      const text = decText(toDec(value) ?? { n: 0n, d: 1n })
      return locale === 'id' ? text.replace('.', ',') : text
    }
    return String(value)
  }

  function operand({ field, op }: FieldTest, value: Operand): string {
    if (Array.isArray(value)) {
      const parts = value.map((each) => literal(field, each))
      const join = op === 'between' || op === 'includes-all' ? words.and : words.or
      return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(words.list)}${join}${parts.at(-1)}`
    }
    if (typeof value !== 'object') return literal(field, value)
    if ('field' in value) return question(value.field)
    if (!value.today) return words.today
    const count = String(Math.abs(value.today))
    return value.today < 0 ? words.ago(count, words.units[value.unit]) : words.ahead(count, words.units[value.unit])
  }

  function test(part: FieldTest): string {
    const item = model.byUid.get(part.field)?.item
    const dated = item && 'type' in item && ['date', 'partial-date', 'date-time'].includes(item.type)
    const op = dated && (part.op === 'at-most' || part.op === 'at-least') ? words.dateOps[part.op] : words.ops[part.op]
    return `${question(part.field)} ${op}${part.value === undefined || part.op === 'answered' || part.op === 'not-answered' ? '' : ` ${operand(part, part.value)}`}`
  }

  function run(part: Condition): string {
    if ('all' in part) return part.all.map(inner).join(words.all)
    if ('any' in part) return part.any.map(inner).join(words.any)
    if ('not' in part) return words.not(inner(part.not))
    if ('field' in part) return test(part)
    if ('named' in part) {
      const named = definition.conditions?.find((entry) => entry.key === part.named)
      return named ? `“${say(named.label)}”` : words.unknownQuestion
    }
    if ('some' in part) return words.some(repeatName(part.some), run(part.where))
    if ('every' in part) return words.every(repeatName(part.every), run(part.where))
    return words.count(repeatName(part.count), part.where ? run(part.where) : '', words.ops[part.op], String(part.value))
  }
  return run(condition)
}
