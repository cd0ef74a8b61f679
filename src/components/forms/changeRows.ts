import { randomUUID } from 'node:crypto'

import type { FormDefinition } from '@/domain/forms/types'

type Raw = Record<string, unknown>

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Answers of a page of the whole form after a row button (`tambah-isian`, `hapus-isian`); undefined when none was pressed. */
export function changeRows(definition: FormDefinition, answers: Raw, form: FormData): Raw | undefined {
  const repeats = definition.sections.flatMap(({ items }) => items.filter((item) => item.type === 'repeat'))
  const add = repeats.find(({ key }) => key === textIn(form, 'tambah-isian'))
  const [removeKey = '', removeRow = ''] = textIn(form, 'hapus-isian').split('/')
  const remove = repeats.find(({ key }) => key === removeKey)
  const rows = (key: string): { id: string }[] => (Array.isArray(answers[key]) ? (answers[key] as { id: string }[]) : [])
  if (add) return { ...answers, [add.key]: [...rows(add.key), { id: randomUUID(), answers: {} }] }
  if (remove) return { ...answers, [remove.key]: rows(remove.key).filter(({ id }) => id !== removeRow) }
  return undefined
}
