import { idOf } from '@/lib/relation'

const flat = (value: unknown): string => JSON.stringify(value === undefined || value === '' ? null : (idOf(value) ?? value)) ?? 'null'

/** Names of the fields a write would change. Payload fills what was not sent from the stored document, so only a difference counts. */
export const changedFields = (data: Record<string, unknown>, stored: Record<string, unknown> | undefined): string[] =>
  Object.keys(data).filter((name) => flat(data[name]) !== flat(stored?.[name]))
