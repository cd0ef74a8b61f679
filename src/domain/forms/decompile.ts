import type { Block } from './draft/draftTypes'
import { BASE, labelRow, REPEAT_SLOTS, type Slot, slotsOf } from './draft/slots'
import type { FormDefinition, Item, Section } from './types'

/** What a definition looks like in the editor: the fields of a `forms` document that `compileForm` reads. */
export type Decompiled = {
  key: string
  title: string
  titleEn: string
  description: string | null
  descriptionEn: string | null
  purpose: FormDefinition['purpose']
  subject: FormDefinition['subject']
  locales: FormDefinition['locales']
  sections: Block[]
  conditions: NonNullable<FormDefinition['conditions']>
}

/** The other way of `compileForm`: for copies, imports and ready instruments. `compileForm(decompileForm(d))` is `d`. */
export function decompileForm(definition: FormDefinition): Decompiled {
  return {
    key: definition.key,
    title: definition.title.id,
    titleEn: definition.title.en,
    description: definition.description?.id ?? null,
    descriptionEn: definition.description?.en ?? null,
    purpose: definition.purpose,
    subject: definition.subject,
    locales: [...definition.locales],
    sections: definition.sections.map((section) => blockOf(section)),
    conditions: structuredClone(definition.conditions ?? []),
  }
}

/** One section, group, repeat or question as a row of the editor. */
export function blockOf(item: Section | Item): Block {
  const type = 'type' in item ? item.type : 'section'
  return {
    blockType: type,
    uid: item.uid,
    key: item.key,
    ...labelRow('label', item.label),
    ...spread(item, BASE),
    ...(type === 'section' || type === 'group' ? {} : type === 'repeat' ? { ...labelRow('itemLabel', (item as { itemLabel: { id: string; en: string } }).itemLabel), ...spread(item, REPEAT_SLOTS) } : spread(item, slotsOf(type))),
    ...('items' in item && { items: item.items.map((inner) => blockOf(inner)) }),
  }
}

function spread(item: Section | Item, slots: readonly Slot[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const { at, write } of slots) {
    const value = (item as unknown as Record<string, unknown>)[at]
    if (value !== undefined && value !== false) Object.assign(row, structuredClone(write(value as never)))
  }
  return row
}
