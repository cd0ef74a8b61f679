import { asLocale } from '@/i18n/texts'

import { type Block, blocksOf, type CompileProblem, type FormDraft, isBlock, isRecord } from './draft/draftTypes'
import { readCondition } from './draft/readExpression'
import { BAD, BASE, labelOf, NONE, REPEAT_SLOTS, type Slot, slotsOf, textOf } from './draft/slots'
import { FIELD_TYPES, FORM_PURPOSES, FORM_SUBJECTS } from './lists'
import type { Field, FieldType, FormDefinition, Group, Item, Label, NamedCondition, Repeat, Section } from './types'

export type Compiled = { definition: FormDefinition; problems: CompileProblem[] }

const EMPTY: Label = { id: '', en: '' }
const isFieldType = (value: string): value is FieldType => (FIELD_TYPES as readonly string[]).includes(value)

/**
 * The definition that a draft stands for. Never throws: what cannot be read is left out and told in `problems`, and a
 * draft with problems cannot be published. Whether the definition is any good is lint's affair.
 */
export function compileForm(draft: FormDraft): Compiled {
  const problems: CompileProblem[] = []
  const sections = blocksOf(draft.sections).flatMap((block): Section[] => {
    if (block.blockType === 'section') return [{ ...head(block, problems), items: itemsOf(block, 'section', problems) as Item[] }]
    problems.push({ code: 'misplaced-block', uid: textOf(block.uid), part: block.blockType })
    return []
  })
  const conditions = namedOf(draft.conditions, problems)
  const description = labelOf(draft as Record<string, unknown>, 'description')
  const definition: FormDefinition = {
    format: 1,
    key: textOf(draft.key),
    title: labelOf(draft as Record<string, unknown>, 'title') ?? EMPTY,
    ...(description && { description }),
    purpose: FORM_PURPOSES.find((purpose) => purpose === draft.purpose) ?? 'other',
    subject: FORM_SUBJECTS.find((subject) => subject === draft.subject) ?? 'none',
    locales: Array.isArray(draft.locales) && draft.locales.length > 0 ? ['id', ...(draft.locales.some((locale) => asLocale(String(locale)) === 'en') ? (['en'] as const) : [])] : ['id', 'en'],
    sections,
    ...(conditions.length > 0 && { conditions }),
  }
  return { definition, problems }
}

function fill(block: Block, slots: readonly Slot[], problems: CompileProblem[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const { at, part, read } of slots) {
    const value = read(block)
    if (value === BAD) problems.push({ code: 'unreadable', uid: textOf(block.uid), part })
    else if (value !== undefined && value !== NONE) found[at] = value
  }
  return found
}

const head = (block: Block, problems: CompileProblem[]) => ({ uid: textOf(block.uid), key: textOf(block.key), label: labelOf(block, 'label') ?? EMPTY, ...fill(block, BASE, problems) })

function itemsOf(block: Block, inside: 'section' | 'group' | 'repeat', problems: CompileProblem[]): Item[] {
  return (Array.isArray(block.items) ? block.items : []).flatMap((row: unknown): Item[] => {
    if (!isBlock(row)) {
      problems.push({ code: 'unknown-block', uid: textOf(block.uid), part: 'items' })
      return []
    }
    const { blockType } = row
    if (isFieldType(blockType)) return [fieldOf(row, blockType, problems)]
    if (blockType === 'group' && inside !== 'group') return [{ type: 'group', ...head(row, problems), items: itemsOf(row, 'group', problems) as Field[] } satisfies Group]
    if (blockType === 'repeat' && inside === 'section') {
      const more = fill(row, REPEAT_SLOTS, problems)
      return [{ type: 'repeat', ...head(row, problems), itemLabel: labelOf(row, 'itemLabel') ?? EMPTY, ...more, items: itemsOf(row, 'repeat', problems) as Repeat['items'] } satisfies Repeat]
    }
    problems.push({ code: blockType === 'group' || blockType === 'repeat' || blockType === 'section' ? 'misplaced-block' : 'unknown-block', uid: textOf(row.uid), part: blockType.slice(0, 40) })
    return []
  })
}

/** What a type cannot be without, so that an unfinished question can be shown and linted. */
const NEEDED: Partial<Record<FieldType, Record<string, unknown>>> = {
  'select-one': { choices: [] },
  'select-many': { choices: [] },
  computed: { calculation: { sum: [] } },
  reference: { collection: 'regions' },
}

const fieldOf = (block: Block, type: FieldType, problems: CompileProblem[]): Field =>
  ({ type, ...head(block, problems), ...NEEDED[type], ...fill(block, slotsOf(type), problems) }) as unknown as Field

function namedOf(value: unknown, problems: CompileProblem[]): NamedCondition[] {
  return (Array.isArray(value) ? value : []).flatMap((row: unknown): NamedCondition[] => {
    const when = isRecord(row) ? readCondition(row.when) : undefined
    if (isRecord(row) && when) return [{ key: textOf(row.key), label: isRecord(row.label) ? { id: textOf(row.label.id), en: textOf(row.label.en) } : EMPTY, when }]
    problems.push({ code: 'unreadable', part: 'conditions' })
    return []
  })
}
