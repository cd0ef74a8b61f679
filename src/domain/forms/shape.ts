import type { DefinitionProblem, ProblemCode } from './problems'

export type Report = (code: ProblemCode, path: string, detail?: string) => false
/** Whether a value has a shape; reports what is wrong and where. */
export type Check = (value: unknown, path: string, report: Report) => boolean
export type Fields = Record<string, Check>

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

export function reporter(into: DefinitionProblem[]): Report {
  return (code, path, detail) => {
    into.push({ code, severity: 'error', path, ...(detail === undefined ? {} : { detail: detail.slice(0, 60) }) })
    return false
  }
}

export const string = (most: number, pattern?: RegExp, code: ProblemCode = 'wrong-shape'): Check => (value, path, report) =>
  typeof value !== 'string' ? report('wrong-shape', path) : value.length > most ? report('too-long', path) : !pattern || pattern.test(value) || report(code, path, value)

export const flag: Check = (value, path, report) => typeof value === 'boolean' || report('wrong-shape', path)
export const oneOf = (list: readonly unknown[]): Check => (value, path, report) => list.includes(value) || report('wrong-shape', path, String(value))

/** A number that is exact as a decimal, from `min` to `max`. */
export const numberIn = (min: number, max: number, decimals = 0): Check => (value, path, report) =>
  (typeof value === 'number' && value >= min && value <= max && new RegExp(`^-?\\d+(\\.\\d{1,${decimals || 1}})?$`).test(String(value)) && (decimals > 0 || Number.isInteger(value))) || report('bad-number', path)

export const list = (each: Check, most: number, least = 0): Check => (value, path, report) => {
  if (!Array.isArray(value) || value.length < least) return report('wrong-shape', path)
  if (value.length > most) return report('too-many', path)
  return value.map((item, index) => each(item, `${path}[${index}]`, report)).every(Boolean)
}

/** Exactly these properties, the second kind optional. */
export const object = (required: Fields, optional: Fields = {}): Check => (value, path, report) => {
  if (!isRecord(value)) return report('not-an-object', path)
  let fine = true
  const at = (key: string): string => (path ? `${path}.${key}` : key)
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) fine = report('unknown-property', at(key.slice(0, 60)))
  }
  for (const [key, check] of Object.entries(required)) {
    if (value[key] === undefined) fine = report('missing-property', at(key))
    else if (!check(value[key], at(key), report)) fine = false
  }
  for (const [key, check] of Object.entries(optional)) {
    if (value[key] !== undefined && !check(value[key], at(key), report)) fine = false
  }
  return fine
}

export const either = (...checks: Check[]): Check => (value, path, report) => checks.some((check) => check(value, path, () => false)) || report('wrong-shape', path)
