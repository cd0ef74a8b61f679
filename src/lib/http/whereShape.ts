import type { FlattenedField } from 'payload'

const MAX_NESTING = 6
const MAX_CONDITIONS = 100
const MAX_VALUES = 1000
const MAX_TEXT = 500
const PATH = /^[A-Za-z_][A-Za-z0-9_]{0,63}(?:\.[A-Za-z0-9_]{1,64}){0,5}$/

const EQUALITY = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const ORDER = [...EQUALITY, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const TEXT = [...EQUALITY, 'like', 'not_like', 'contains'] as const
const LINK = [...EQUALITY, 'contains'] as const

/** What can be asked of a field of each type; types that are not here cannot be filtered on. */
const OPERATORS: Partial<Record<FlattenedField['type'], readonly string[]>> = {
  text: TEXT, textarea: TEXT, email: TEXT, select: TEXT, radio: TEXT,
  date: ORDER, number: ORDER,
  checkbox: ['equals', 'not_equals', 'exists'],
  relationship: LINK, upload: LINK,
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.length <= MAX_TEXT && !value.includes('\u0000'))

const isDate = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value)) && Math.abs(new Date(value).getUTCFullYear()) < 10_000
const isNumber = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
const isEmptyWord = (value: unknown): boolean => value === null || value === '' || value === 'null' || value === 'undefined'

function suits(field: FlattenedField, operator: string, value: unknown): boolean {
  if (operator === 'exists') return value === true || value === false || value === 'true' || value === 'false'
  const listed = operator === 'in' || operator === 'not_in'
  const values: unknown[] = Array.isArray(value) ? value : listed && typeof value === 'string' ? value.split(',') : [value]
  if (Array.isArray(value) && !listed && operator !== 'equals' && operator !== 'not_equals') return false
  if (values.length > MAX_VALUES || !values.every(isScalar)) return typeof value === 'string' && listed && value.length < 64_000 && values.length <= MAX_VALUES
  if (field.type === 'date') return values.every((entry) => isEmptyWord(entry) || isDate(entry))
  if (field.type === 'number') return values.every((entry) => isEmptyWord(entry) || isNumber(entry))
  if (field.type === 'checkbox') return values.every((entry) => isEmptyWord(entry) || ['true', 'false', true, false].includes(entry as never))
  return true
}

type Names = ReadonlyMap<string, FlattenedField>
const byName = (fields: readonly FlattenedField[]): Names => new Map(fields.flatMap((field) => ('name' in field && field.name ? [[field.name, field] as const] : [])))

const DATES = new Set(['createdAt', 'updatedAt'])

/** The field a path ends at; undefined where there is none, or where the path goes on into another document. */
function fieldAt(fields: readonly FlattenedField[], path: string): FlattenedField | undefined {
  if (path === 'id' || path === '_id') return { name: 'id', type: 'text' } as FlattenedField
  if (DATES.has(path)) return { name: path, type: 'date' } as FlattenedField
  const [first = '', ...rest] = path.split('.')
  const field = byName(fields).get(first)
  const polymorphic = (field?.type === 'relationship' || field?.type === 'upload') && Array.isArray(field.relationTo)
  if (!field || rest.length === 0) return polymorphic ? undefined : field
  if ((field.type === 'group' || field.type === 'tab' || field.type === 'array') && 'flattenedFields' in field) return fieldAt(field.flattenedFields, rest.join('.'))
  // Of a link only its own parts: asking about the other document would answer questions about what one may not read.
  const part = rest.join('.')
  if (field.type === 'relationship' || field.type === 'upload') return (polymorphic ? part === 'value' || part === 'relationTo' : part === 'id') ? field : undefined
  return undefined
}

/**
 * The first thing wrong with a filter, as its path; undefined when all is well. Looks at the shape only (known paths,
 * operators that suit the field, plain values, bounded size); who may ask about a field is Payload's own check.
 */
export function whereProblem(fields: readonly FlattenedField[], where: unknown): string | undefined {
  let conditions = 0
  const walk = (value: unknown, left: number): string | undefined => {
    if (!isPlain(value)) return 'where'
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'and' || key === 'or') {
        const list: unknown[] | undefined = Array.isArray(entry) ? entry : isPlain(entry) ? Object.values(entry) : undefined
        if (!list || left === 0) return key
        for (const part of list) {
          const problem = walk(part, left - 1)
          if (problem !== undefined) return problem
        }
        continue
      }
      const path = key.replaceAll('__', '.')
      if (!PATH.test(path) || ++conditions > MAX_CONDITIONS || !isPlain(entry)) return key.slice(0, 80)
      const field = fieldAt(fields, path)
      const operators = field && OPERATORS[field.type]
      if (!operators) return key.slice(0, 80)
      for (const [operator, wanted] of Object.entries(entry)) {
        if (!operators.includes(operator) || !suits(field, operator, wanted)) return key.slice(0, 80)
      }
    }
    return undefined
  }
  return where === undefined || where === '' ? undefined : walk(where, MAX_NESTING)
}
