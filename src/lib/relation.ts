/** Id of a relationship value that may be an id, a populated document or empty. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value || undefined
  if (typeof value === 'number') return String(value)
  if (value && typeof value === 'object' && 'id' in value) return idOf((value as { id: unknown }).id)
  return undefined
}

/** Ids of a has-many relationship value. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((entry) => idOf(entry) ?? []) : []

/** A polymorphic relationship value (`{ relationTo, value }`) with its value as an id. */
export function refOf(value: unknown): { relationTo: string; value: string } | undefined {
  if (!value || typeof value !== 'object' || !('relationTo' in value) || !('value' in value)) return undefined
  const id = idOf(value.value)
  return id && typeof value.relationTo === 'string' ? { relationTo: value.relationTo, value: id } : undefined
}

/** `collection:id`, as responses carry what they are about. */
export const subjectKeyOf = ({ relationTo, value }: { relationTo: string; value: string }): string => `${relationTo}:${value}`
