import { jsonObject } from './checkBody'
import { RequestRefused } from './refuse'

/** Characters; a longer query comes as a body. */
export const QUERY_LIMIT = 8 * 1024
const MAX_PARAMETERS = 500
const MAX_NESTING = 10
/** Rows one list may ask for; 0 would mean all of them. */
export const MAX_ROWS = 1000

const refuse = (): never => {
  throw new RequestRefused('query-invalid')
}

function wholeNumber(value: string, from: number, to: number): void {
  if (!/^\d{1,9}$/.test(value) || Number(value) < from || Number(value) > to) refuse()
}

/** Names that hold a whole number, with the smallest and largest that make sense. */
const NUMBERS: Record<string, readonly [from: number, to: number]> = { limit: [0, 100_000], page: [1, 1_000_000], depth: [0, 10] }
/** Names that are only ever written with brackets (`select[name]=true`). */
const ONLY_NESTED = new Set(['select', 'populate'])

/**
 * Judges a query string before it is taken apart: length, number of parameters, nesting, whole numbers where those are
 * meant, one value for what has one. Returns it with `limit` brought into bounds, so that no list is endless.
 * @throws {RequestRefused} `query-too-large`, `query-invalid`
 */
export function checkQuery(search: string, limit = QUERY_LIMIT): string {
  if (search.length > limit) throw new RequestRefused('query-too-large')
  const text = search.replace(/^\?/, '')
  if (!text) return ''
  if (/%(?![0-9a-f]{2})/i.test(text)) refuse()
  const given = new URLSearchParams(text)
  const seen = new Set<string>()
  const roots = new Map<string, boolean>()
  let count = 0
  for (const [name, value] of given) {
    if (++count > MAX_PARAMETERS || name.length > 300 || name.includes('\u0000') || value.includes('\u0000') || name.includes('\ufffd')) refuse()
    const nesting = name.split('[').length - 1
    if (nesting > MAX_NESTING || nesting !== name.split(']').length - 1) refuse()
    const root = name.split('[', 1)[0] ?? ''
    // The same name once plain and once nested, or a number twice, is read by chance.
    if (roots.has(root) && roots.get(root) !== nesting > 0) refuse()
    roots.set(root, nesting > 0)
    const range = NUMBERS[root]
    if (range) {
      if (nesting > 0 || seen.has(name)) refuse()
      wholeNumber(value, ...range)
    }
    if (ONLY_NESTED.has(root) && nesting === 0) refuse()
    if (root === 'sort' && nesting > 0 && !/^sort\[\d*\]$/.test(name)) refuse()
    if (root === 'joins' && nesting === 0 && value !== 'false') refuse()
    if ((root === 'where' || root === 'data') && nesting === 0) {
      if (seen.has(name)) refuse()
      if (value !== '') jsonFilter(value)
    }
    seen.add(name)
  }
  const asked = Number(given.get('limit') ?? Number.NaN)
  if (!(asked === 0 || asked > MAX_ROWS || given.get('pagination') === 'false')) return `?${text}`
  const bounded = text.split('&').filter((part) => new URLSearchParams(part).get('limit') === null)
  return `?${[...bounded, `limit=${asked > 0 && asked < MAX_ROWS ? asked : MAX_ROWS}`].join('&')}`
}

function jsonFilter(value: string): void {
  try {
    jsonObject(value)
  } catch {
    refuse()
  }
}
