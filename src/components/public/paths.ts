import type { Locale } from '@/i18n/texts'

/** Address of a public page in a language: Indonesian has none in its path, English is under `/en`. */
export function localPath(locale: Locale, path: string): string {
  if (locale === 'id') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The same page's path without its language. */
export const barePath = (path: string): string => path.replace(/^\/en(?=\/|$)/, '') || '/'

/** Path with a query; empty values are left out, so that a filter that is off leaves no trace. */
export function withQuery(path: string, values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** Raw `searchParams` of a page. */
export type Query = Record<string, string | string[] | undefined>

/** One text value of a query: the first if repeated, without control characters, 100 characters at most. */
export function textOf(query: Query, name: string): string {
  const raw = query[name]
  const value = Array.isArray(raw) ? raw[0] : raw
  // oxlint-disable-next-line no-control-regex -- exactly these characters are taken out
  return (value ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ').trim().slice(0, 100)
}

/** One of a closed list, or undefined: a value that is not in the list counts as not given. */
export function oneOf<T extends string>(query: Query, name: string, allowed: readonly T[]): T | undefined {
  const value = textOf(query, name)
  return allowed.find((entry) => entry === value)
}

/** Page number 1–10,000; anything else is page 1. */
export function pageOf(query: Query, name = 'hal'): number {
  const value = textOf(query, name)
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
}
