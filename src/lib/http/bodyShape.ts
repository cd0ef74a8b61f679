import type { FlattenedField } from 'payload'

/** What is wrong at one path of a body: a key the collection does not have, or a value of the wrong type. */
export type ShapeProblem = { path: string; kind: 'unknown' | 'type' }

/** Keys Payload and its panel send along with every document. */
const ALWAYS = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'collection', 'blockType', 'blockName', '_order', '_uuid'])
const AUTH = new Set(['email', 'password', 'confirm-password'])
/** Written by the server alone, hidden from everyone: a body that holds one is refused, not quietly trimmed. */
const isServers = (field: FlattenedField): boolean => ('hidden' in field && field.hidden === true) || ('name' in field && SERVERS.has(field.name ?? ''))
const SERVERS = new Set(['sessions', 'loginAttempts', 'lockUntil'])
const MAX_TEXT = 20_000
const MAX_ROWS = 500

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= MAX_TEXT && !value.includes('\u0000')
const isId = (value: unknown): boolean => isText(value) || (isPlain(value) && ('id' in value || ('relationTo' in value && 'value' in value)))

function fits(field: FlattenedField, value: unknown): boolean {
  const many = 'hasMany' in field && field.hasMany === true
  const each = (test: (entry: unknown) => boolean): boolean =>
    many ? Array.isArray(value) && value.length <= MAX_ROWS && value.every(test) : test(value)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
    case 'select':
      return each(isText)
    case 'date':
      return value === '' || (isText(value) && !Number.isNaN(Date.parse(String(value))))
    case 'number':
      return each((entry) => typeof entry === 'number' && Number.isFinite(entry))
    case 'checkbox':
      return typeof value === 'boolean'
    case 'relationship':
    case 'upload':
      return each((entry) => isId(entry) || entry === '')
    case 'richText':
      return isPlain(value)
    default:
      return true
  }
}

/**
 * Compare a body with a collection's fields: unknown keys and values of the wrong type, each with its path.
 * Payload itself stores `{a: 1}` in a text field and ignores unknown keys; here both are told to the sender.
 */
export function shapeProblems(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  { auth = false, prefix = '' } = {},
): ShapeProblem[] {
  const byName = new Map(fields.flatMap((field) => ('name' in field && field.name ? [[field.name, field] as const] : [])))
  return Object.entries(data).flatMap(([key, value]): ShapeProblem[] => {
    const path = `${prefix}${key}`
    const field = byName.get(key)
    if (field && isServers(field)) return [{ path, kind: 'unknown' }]
    if (!field) return ALWAYS.has(key) || (auth && AUTH.has(key)) ? [] : [{ path, kind: 'unknown' }]
    if (value === undefined) return []
    // Payload would look into it.
    if (value === null) return field.type === 'group' || field.type === 'tab' ? [{ path, kind: 'type' }] : []
    if (field.type === 'group' || field.type === 'tab') {
      return isPlain(value) ? shapeProblems(field.flattenedFields, value, { prefix: `${path}.` }) : [{ path, kind: 'type' }]
    }
    if (field.type === 'array') {
      if (value === 0 || value === '') return []
      if (!Array.isArray(value) || value.length > MAX_ROWS) return [{ path, kind: 'type' }]
      return value.flatMap((row, index) =>
        isPlain(row) ? shapeProblems(field.flattenedFields, row, { prefix: `${path}.${index}.` }) : [{ path: `${path}.${index}`, kind: 'type' }],
      )
    }
    return fits(field, value) ? [] : [{ path, kind: 'type' }]
  })
}
