import { fromPost } from '@/domain/forms/fromPost'
import type { FormDefinition } from '@/domain/forms/types'

import type { PageOf } from './data'

/** Name of the hidden control that tells which rows of a repeat are on a page of the whole form. */
export const rowsName = (repeatKey: string): string => `baris/${repeatKey}`

type Raw = Record<string, unknown>
type Entries = readonly (readonly [string, unknown])[]

/** Every section and row that a page of the whole form holds. */
function partsOf(definition: FormDefinition, entries: Entries): ({ section: string } | { repeat: string; row: string })[] {
  return definition.sections.flatMap((section) => [
    { section: section.uid },
    ...section.items.flatMap((item) => {
      if (item.type !== 'repeat') return []
      const rows = entries.flatMap(([name, value]) => (name === rowsName(item.key) && typeof value === 'string' && /^[\w-]{8,40}$/.test(value) ? [value] : []))
      return [...new Set(rows)].slice(0, 50).map((row) => ({ repeat: item.uid, row }))
    }),
  ])
}

/**
 * A mark that was just ticked beats the answer that still stands beside it, since a radio cannot be taken back without
 * scripts; a mark that was there before loses against an answer given now, which is what the engine does by itself.
 */
function withoutOvertaken(entries: Entries, before: Raw): Entries {
  const stored = (address: string): unknown => {
    const [key = '', row, inner] = address.split('/')
    if (!row || !inner) return before[key]
    const rows = before[key]
    const found: unknown = Array.isArray(rows) ? rows.find((each: unknown) => typeof each === 'object' && each !== null && 'id' in each && each.id === row) : undefined
    return (found as { answers?: Raw } | undefined)?.answers?.[inner]
  }
  const ticked = new Set(
    entries.flatMap(([name, value]) => {
      if (!name.startsWith('a/') || !name.endsWith(':mark') || !value) return []
      const address = name.slice(2, -':mark'.length)
      const old = stored(address)
      return typeof old === 'object' && old !== null && 'mark' in old ? [] : [address]
    }),
  )
  if (ticked.size === 0) return entries
  return entries.filter(([name]) => {
    const [address = '', part] = name.slice(2).split(':')
    return !name.startsWith('a/') || !ticked.has(address) || part === 'mark' || part === 'in'
  })
}

/** Answers after a page was filled in, raw; the same on the server and in the browser. `unknown`: names of no question on it. */
export function readPage(definition: FormDefinition, before: Raw, sent: Iterable<readonly [string, unknown]>, page: PageOf): { answers: Raw; unknown: string[] } {
  const entries = withoutOvertaken([...sent], before)
  if (page !== 'all') return fromPost(definition, before, entries, page)
  let answers: Raw = { ...before }
  let unknown: string[] | undefined
  for (const section of definition.sections) {
    for (const item of section.items) if (item.type === 'repeat') answers[item.key] = []
  }
  for (const part of partsOf(definition, entries)) {
    const read = fromPost(definition, answers, entries, part)
    answers = read.answers
    unknown = unknown ? unknown.filter((name) => read.unknown.includes(name)) : read.unknown
  }
  return { answers, unknown: unknown ?? [] }
}
