/**
 * JSON with sorted keys and no spaces: the same content gives the same text whoever wrote it in which order. `undefined`
 * in objects is left out, as JSON does; what JSON cannot say (NaN, functions, circles) throws a TypeError.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > 100) throw new TypeError('Too deep for JSON')
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((each) => write(each, depth + 1)).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>
    const keys = Object.keys(record).filter((key) => record[key] !== undefined).sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${write(record[key], depth + 1)}`).join(',')}}`
  }
  throw new TypeError(`Not JSON: ${typeof value}`)
}

/** SHA-256 in lower-case hexadecimal of the canonical JSON; the browser and the server give the same. */
export async function hashOf(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
