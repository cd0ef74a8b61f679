import { modelOf } from '@/domain/forms/model'
import { numbering } from '@/domain/forms/numbering'
import type { Field, FormDefinition, Uid } from '@/domain/forms/types'
import type { Locale } from '@/i18n/texts'

export type QuestionOption = { uid: Uid; field: Field; text: string }

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 68)}…` : text)

/** How a question is called in a list: its number and its words. */
export function questionName(definition: FormDefinition, uid: Uid, locale: Locale): string {
  const item = modelOf(definition).byUid.get(uid)?.item
  if (!item) return ''
  const number = numbering(definition).get(uid)
  const text = short(item.label[locale] || item.label.id || item.key || '…')
  return number === undefined ? text : `${number}. ${text}`
}

type Where = { /** The thing whose condition it is; without one every question outside repeats. */ of?: Uid; /** That thing itself and later ones too (limits of an answer). */ anywhere?: boolean }

/** Questions and results that a condition may read there: earlier ones, outside repeats or in the same one. */
export function readable(definition: FormDefinition, locale: Locale, { of, anywhere }: Where): QuestionOption[] {
  const { nodes, byUid } = modelOf(definition)
  const own = of ? byUid.get(of) : undefined
  const numbers = numbering(definition)
  return nodes.flatMap((node) => {
    if (node.kind !== 'field' || node.evidenceOf || !('type' in node.item) || node.item.type === 'note') return []
    if (node.repeat && node.repeat.uid !== own?.repeat?.uid) return []
    if (own && !anywhere && node.position >= own.position) return []
    const number = numbers.get(node.item.uid)
    const words = short(node.item.label[locale] || node.item.label.id || node.item.key || '…')
    return [{ uid: node.item.uid, field: node.item as Field, text: number === undefined ? words : `${number}. ${words}` }]
  })
}
