import { headers } from 'next/headers'

import type { Vocabulary } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'

/** Message for a closed list of codes that an address may carry after a post (`?kabar=…`); nothing for other values. */
export function newsOf<K extends string>(messages: Readonly<Record<K, string>>, value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && Object.hasOwn(messages, value) ? messages[value as K] : undefined
}

/** A page's query, as Next gives it. */
export type Query = Promise<Record<string, string | string[] | undefined>>

/** A value of a closed list; undefined for anything else: then it counts as not given. */
export const choiceIn = <K extends string>(vocabulary: Vocabulary<K>, value: unknown): K | undefined =>
  typeof value === 'string' && Object.hasOwn(vocabulary, value) ? (value as K) : undefined

/** Positive page number of `?hal=`; 1 for anything else. */
export function pageOf(value: string | string[] | undefined): number {
  const page = Number(typeof value === 'string' ? value : 1)
  return Number.isSafeInteger(page) && page > 0 && page < 100_000 ? page : 1
}

/** Whether this connection is encrypted, here or at the proxy in front. */
export async function isHttps(): Promise<boolean> {
  const head = await headers()
  return head.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}

export const words = (locale: Locale) => staffText[locale].form
