export const LOCALES = ['id', 'en'] as const
export type Locale = (typeof LOCALES)[number]

type Shape = { readonly [key: string]: string | Shape | ((...args: never[]) => string) }
type Widen<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Widen<T[K]>
}

/**
 * Texts of one area of the product. `id` is the source; the type makes `en` carry exactly the same keys,
 * so a missing or surplus English text fails the type check.
 */
export function texts<const T extends Shape>(pair: { id: T; en: Widen<T> }): Record<Locale, Widen<T>> {
  return { id: pair.id as unknown as Widen<T>, en: pair.en }
}

/** Narrow any string (path segment, cookie) to a supported locale; Indonesian otherwise. */
export const asLocale = (value: string | undefined | null): Locale => (value === 'en' ? 'en' : 'id')
