import { type Block, blocksOf, isRecord } from './draftTypes'
import { textOf } from './slots'

/** Texts of a block and the field that holds each; the English one is `<field>En`. */
const BLOCK_TEXTS = ['label', 'hint', 'itemLabel', 'unit', 'minLabel', 'maxLabel', 'paperNote'] as const
export type TextPart = (typeof BLOCK_TEXTS)[number] | 'title' | 'description' | 'choice' | 'band' | 'advice' | 'message' | 'condition'

/** One text of a draft in both languages. `path` leads to it: keys and indexes, the last one without its language. */
export type DraftText = { path: readonly (string | number)[]; part: TextPart; id: string; en: string; /** Stored as `{id, en}` and not as two fields. */ pair: boolean }

type Draft = { title?: unknown; titleEn?: unknown; description?: unknown; descriptionEn?: unknown; sections?: unknown; conditions?: unknown }

/** Every text a person reads in a draft, in order of the form; empty pairs are left out, but for labels. */
export function draftTexts(draft: Draft): DraftText[] {
  const found: DraftText[] = []
  const flat = (holder: Record<string, unknown>, path: DraftText['path'], name: string, part: TextPart, always: boolean): void => {
    const [id, en] = [textOf(holder[name]), textOf(holder[`${name}En`])]
    if (always || id || en) found.push({ path: [...path, name], part, id, en, pair: false })
  }
  const pair = (holder: Record<string, unknown>, path: DraftText['path'], name: string, part: TextPart): void => {
    const value = holder[name]
    if (isRecord(value)) found.push({ path: [...path, name], part, id: textOf(value.id), en: textOf(value.en), pair: true })
  }
  const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : [])
  const walk = (blocks: readonly Block[], path: DraftText['path']): void =>
    blocks.forEach((block, index) => {
      const here = [...path, index]
      for (const name of BLOCK_TEXTS) flat(block, here, name, name, name === 'label')
      list(block.choices).forEach((choice, at) => pair(choice, [...here, 'choices', at], 'label', 'choice'))
      list(block.bands).forEach((band, at) => {
        pair(band, [...here, 'bands', at], 'label', 'band')
        pair(band, [...here, 'bands', at], 'advice', 'advice')
      })
      list(block.constraints).forEach((limit, at) => pair(limit, [...here, 'constraints', at], 'message', 'message'))
      walk(blocksOf(block.items), [...here, 'items'])
    })
  flat(draft as Record<string, unknown>, [], 'title', 'title', true)
  flat(draft as Record<string, unknown>, [], 'description', 'description', false)
  walk(blocksOf(draft.sections), ['sections'])
  list(draft.conditions).forEach((condition, at) => pair(condition, ['conditions', at], 'label', 'condition'))
  return found
}

/** The draft with some of its texts changed; everything else stays as it is. */
export function withTexts<D extends Draft>(draft: D, texts: readonly DraftText[]): D {
  const copy = structuredClone(draft) as Record<string, unknown>
  for (const { path, id, en, pair } of texts) {
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], copy)
    const name = String(path.at(-1))
    if (!isRecord(holder)) continue
    if (pair) holder[name] = { id, en }
    else Object.assign(holder, { [name]: id, [`${name}En`]: en })
  }
  return copy as D
}
