import { asText, readBytes } from './readBody'
import { RequestRefused } from './refuse'

/** Bytes. A form carries a file (15 MB at most, see payload.config.ts) and its fields. */
export const JSON_LIMIT = 1024 * 1024
export const FORM_LIMIT = 16 * 1024 * 1024
/** Of a query sent as a body (the panel does so with long ones). */
export const QUERY_BODY_LIMIT = 64 * 1024
const MAX_DEPTH = 40

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function isDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  return Object.values(value).some((entry) => isDeep(entry, left - 1))
}

/**
 * The JSON object in a text.
 * @throws {RequestRefused} `body-not-json`, `body-not-object`, or `request-invalid` when it is nested beyond reason
 */
export function jsonObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new RequestRefused('body-not-json')
  }
  if (!isObject(value)) throw new RequestRefused('body-not-object')
  if (isDeep(value)) throw new RequestRefused('request-invalid')
  return value
}

async function checkForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<void> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new RequestRefused('body-not-form')
  }
  const fields = form.getAll('_payload')
  if (fields.length > 1 || form.getAll('file').length > 1) throw new RequestRefused('body-not-form')
  if (fields[0] === undefined) return
  if (typeof fields[0] !== 'string' || fields[0].length > JSON_LIMIT) throw new RequestRefused('body-not-form')
  jsonObject(fields[0])
}

type Body = { bytes: Uint8Array<ArrayBuffer>; contentType: string }

/**
 * Reads and judges a body: a JSON object of 1 MB, or a form of 16 MB whose `_payload` is such an object. Nothing at all
 * counts as an empty object.
 * @throws {RequestRefused} 413 beyond the limit, 415 for another type, 400 for what cannot be read
 */
export async function checkBody(request: Request): Promise<Body> {
  const given = request.headers.get('content-type') ?? ''
  const type = given.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'multipart/form-data') {
    const bytes = await readBytes(request, FORM_LIMIT)
    await checkForm(bytes, given)
    return { bytes, contentType: given }
  }
  const bytes = await readBytes(request, JSON_LIMIT)
  if (bytes.byteLength === 0) return { bytes: new TextEncoder().encode('{}'), contentType: 'application/json' }
  if (type !== 'application/json') throw new RequestRefused('body-type')
  jsonObject(asText(bytes))
  return { bytes, contentType: 'application/json' }
}

/** A query sent as a body, as text. @throws {RequestRefused} */
export async function queryBody(request: Request): Promise<string> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new RequestRefused('body-type')
  return asText(await readBytes(request, QUERY_BODY_LIMIT))
}
