import { l } from '@/i18n/label'

import { isContainer } from '../model'
import type { Choice, FormDefinition, Item } from '../types'

const YES_NO = [['yes', l('Ya', 'Yes')], ['no', l('Tidak', 'No')], ['unknown', l('Tidak tahu', 'Do not know')]] as const

/** Lists of the choices sheet: equal ones are one list, called after the first question that has it. */
export function writeLists(definition: FormDefinition): { lists: Map<string, Choice[]>; listName: Map<string, string> } {
  const lists = new Map<string, Choice[]>()
  const byContent = new Map<string, string>()
  const listName = new Map<string, string>()
  const walk = (items: readonly Item[]): void => {
    for (const item of items) {
      if (isContainer(item)) {
        walk(item.items as readonly Item[])
        continue
      }
      const choices = choicesOf(item)
      if (!choices) continue
      const content = JSON.stringify(choices)
      let name = byContent.get(content)
      if (name === undefined) {
        name = item.type === 'yes-no-unknown' && !item.points ? 'ya_tidak' : item.key
        while (lists.has(name)) name = `${name}_`
        byContent.set(content, name)
        lists.set(name, choices)
      }
      listName.set(item.uid, name)
    }
  }
  for (const section of definition.sections) walk(section.items)
  return { lists, listName }
}

function choicesOf(item: Item): Choice[] | undefined {
  if (item.type === 'yes-no-unknown') return YES_NO.map(([value, label]) => ({ value, label, ...(item.points?.[value] === undefined ? {} : { points: item.points[value] }) }))
  if (item.type !== 'select-one' && item.type !== 'select-many') return undefined
  // Without a filter, parents say nothing.
  return item.choiceFilter ? item.choices : item.choices.map((choice) => (choice.parents ? { ...choice, parents: undefined } : choice))
}
