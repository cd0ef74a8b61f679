import { own, partsOf, rowsOf } from './answered'
import { type FormModel, isAnswerable, modelOf } from './model'
import type { Address, AnswerableField, FormDefinition, Row, Uid } from './types'

/*
 * Names of form controls. `a/<address>` holds the answer, where an address is `key` or `repeat/row/key`; parts follow a
 * colon: `:day :month :year` (date, partial-date, date-time), `:time` (date-time), `:lat :lng` (location), `:mark`
 * (`unknown` or `refused`), `:name` (a typed signature). Checkboxes repeat the name. A page also sends `a/<address>:in` for every question it
 * printed: a question that was printed and has no other control in the post was cleared; one that was not stays as it was.
 */
export type PostPart = 'in' | 'mark' | 'day' | 'month' | 'year' | 'time' | 'lat' | 'lng' | 'name'
export const nameOf = (address: Address, part?: PostPart): string => (part ? `a/${address}:${part}` : `a/${address}`)

type Raw = Record<string, unknown>

/**
 * Answers after a page was sent: `before` (stored answers) with the questions of that page replaced. They are raw, to be
 * given to `evaluate`, which brings them to their types as it does for JSON. `page` is a section's uid, or a repeat's
 * with the row that was edited. Names that are no question of this page come back as `unknown`, and are to be refused.
 */
export function fromPost(definition: FormDefinition, before: Readonly<Raw>, entries: Iterable<readonly [string, unknown]>, page: { section: Uid } | { repeat: Uid; row: string }): { answers: Raw; unknown: string[] } {
  const model = modelOf(definition)
  const { posted, unknown } = collect(entries, (address) => !!fieldAt(model, address, page))
  const answers: Raw = { ...before }
  const repeat = 'repeat' in page ? model.byUid.get(page.repeat) : undefined
  const rows = repeat ? ([...rowsOf(before as never, repeat.item.key)] as { id: string; answers: Raw }[]) : []
  let row: { id: string; answers: Raw } | undefined
  if ('row' in page && repeat) {
    const at = rows.findIndex((each) => each.id === page.row)
    row = { id: page.row, answers: { ...rows[at]?.answers } }
    if (at < 0) rows.push(row)
    else rows[at] = row
    answers[repeat.item.key] = rows as Row[]
  }
  for (const [address, parts] of posted) {
    const field = fieldAt(model, address, page)!
    const target = row ? row.answers : answers
    const value = compose(field, parts, own(target, field.key))
    if (value === undefined) delete target[field.key]
    else target[field.key] = value
  }
  return { answers, unknown }
}

type Parts = { values: unknown[]; parts: Partial<Record<string, string>> }

function collect(entries: Iterable<readonly [string, unknown]>, known: (address: Address) => boolean): { posted: Map<Address, Parts>; unknown: string[] } {
  const posted = new Map<Address, Parts>()
  const unknown: string[] = []
  for (const [name, value] of entries) {
    if (!name.startsWith('a/')) continue
    const [address = '', part] = name.slice(2).split(':')
    if (!known(address)) {
      unknown.push(name.slice(0, 60))
      continue
    }
    const parts = posted.get(address) ?? { values: [], parts: {} }
    posted.set(address, parts)
    if (part === undefined) parts.values.push(value)
    else if (typeof value === 'string') parts.parts[part] = value.trim()
  }
  return { posted, unknown }
}

function fieldAt(model: FormModel, address: Address, page: { section: Uid } | { repeat: Uid; row: string }): AnswerableField | null {
  const { key, repeat, row } = partsOf(address)
  const node = model.byKey.get(key)
  if (node?.kind !== 'field' || !('type' in node.item) || node.item.type === 'group' || node.item.type === 'repeat' || !isAnswerable(node.item)) return null
  const here = 'section' in page ? !node.repeat && !row && node.section.uid === page.section : node.repeat?.uid === page.repeat && repeat === node.repeat.key && row === page.row
  return here ? node.item : null
}

function compose(field: AnswerableField, { values, parts }: Parts, before: unknown): unknown {
  const filled = values.filter((value) => value !== '')
  const mark = own(parts, 'mark')
  const value = field.type === 'signature' ? signed(filled, own(parts, 'name') ?? '', before) : composeValue(field, filled, parts)
  return value === undefined && mark ? { mark } : value
}

/** Half-filled boxes become a text that is no date, so that the person is told instead of losing what was typed. */
function composeValue(field: AnswerableField, filled: unknown[], parts: Parts['parts']): unknown {
  const part = (name: string): string => own(parts, name) ?? ''
  if (field.type === 'select-many' || field.type === 'file') return filled.length ? filled : undefined
  if (field.type === 'location' && !filled.length) return part('lat') || part('lng') ? { lat: part('lat'), lng: part('lng') } : undefined
  const boxes = ['year', 'month', 'day', 'time'].some((name) => part(name))
  if (!boxes || !['date', 'partial-date', 'date-time'].includes(field.type)) return filled[0]
  const two = (text: string): string => text.padStart(2, '0')
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (field.type === 'partial-date') {
    if (!day && !month) return year
    if (!day) return `${year}-${two(month)}`
  }
  const date = `${year}-${two(month)}-${two(day)}`
  return field.type === 'date-time' ? `${date}T${part('time').replace('.', ':')}` : date
}

/** What was given now beats what stood: a new picture, a new name, the picture that was kept, the name that was. */
function signed(files: readonly unknown[], name: string, before: unknown): unknown {
  const stood = typeof before === 'object' && before !== null && 'name' in before ? before : undefined
  const picture = files.find((id) => id !== before)
  if (picture !== undefined) return picture
  if (name && name !== stood?.name) return { name }
  return files[0] ?? (name ? stood : undefined)
}
