import { isRegionId, levelOf } from '../platform/regions'
import { isDate, isDateTime, isPartialDate, isTime } from './calendar'
import { compare, type Dec, decText, toDec } from './decimal'
import { LIMITS } from './lists'
import type { AnswerableField, AnswerValue, ErrorCode, LocationValue, Mark, SignatureValue, TextFormat } from './types'

export type Problem = { code: ErrorCode; params?: Record<string, string | number> }
/** `value` absent: unanswered, or not usable (then `problem` says why). A value may have a problem and be kept in a draft. */
export type Coerced = { value?: AnswerValue; problem?: Problem }

const bad = (code: ErrorCode, params?: Problem['params']): Coerced => ({ problem: params ? { code, params } : { code } })
const EMPTY: Coerced = {}

/** Patterns offered to administrators. Linear: none can be made slow by an answer. */
const FORMATS: Record<TextFormat, RegExp> = {
  nik: /^\d{16}$/,
  passport: /^[A-Z0-9]{6,9}$/i,
  'postal-code': /^\d{5}$/,
  digits: /^\d+$/,
  letters: /^[\p{L}\p{M} .'’-]+$/u,
  url: /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/i,
}
const ID = /^[\w-]{1,80}$/
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/
// Written back as they were typed otherwise: line ends unified, invisible control characters gone, outer spaces off.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2028\u2029\uFEFF]/g

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isMark = (value: unknown): value is Mark => isRecord(value) && (value.mark === 'unknown' || value.mark === 'refused') && Object.keys(value).length === 1

/**
 * One answer as it is stored, from JSON or from a form post: both send texts where a person typed, so a number may be
 * a text, with a decimal comma. Idempotent: a stored answer comes back unchanged. Never throws.
 */
export function coerce(field: AnswerableField, raw: unknown): Coerced {
  if (raw === undefined || raw === null || (typeof raw === 'string' && !raw.trim()) || (Array.isArray(raw) && !raw.length)) return EMPTY
  if (isMark(raw)) {
    const allowed = raw.mark === 'unknown' ? field.allowUnknown : field.allowRefused
    return allowed ? { value: { mark: raw.mark } } : bad('mark-not-allowed')
  }
  switch (field.type) {
    case 'text':
      return text(raw, field.maxLength ?? LIMITS.textLength, LIMITS.textLength, false, field.minLength, field.format)
    case 'long-text':
      return text(raw, field.maxLength ?? LIMITS.longTextLength, LIMITS.longTextLength, true)
    case 'integer':
      return whole(raw, field.min, field.max)
    case 'scale':
      return whole(raw, field.scale.min, field.scale.max)
    case 'decimal':
      return decimal(raw, field.decimals ?? 2, field.min, field.max)
    case 'date':
      return matching(raw, isDate, 'not-a-date')
    case 'partial-date':
      return matching(raw, isPartialDate, 'not-a-date')
    case 'time':
      return matching(raw, isTime, 'not-a-time', (typed) => typed.replace('.', ':').replace(/^(\d):/, '0$1:'))
    case 'date-time':
      return matching(raw, isDateTime, 'not-a-date', (typed) => typed.replace(' ', 'T').slice(0, 16))
    case 'yes-no-unknown':
      return matching(raw, (value) => value === 'yes' || value === 'no' || value === 'unknown', 'not-a-choice')
    case 'select-one':
      return chosen(field.choices, [raw], (values) => values[0]!)
    case 'select-many':
      return several(field, raw)
    case 'phone':
      return phone(raw)
    case 'email':
      return matching(raw, (value) => value.length <= 254 && EMAIL.test(value), 'format-email')
    case 'region': {
      const result = matching(raw, isRegionId, 'not-a-region')
      if (typeof result.value === 'string' && field.levels && !field.levels.includes(levelOf(result.value))) return bad('region-level')
      return result
    }
    case 'location':
      return location(raw)
    case 'file':
      return files(raw, field.maxFiles ?? 1)
    case 'signature':
      return typeof raw === 'string' ? matching(raw, (value) => ID.test(value), 'wrong-type') : typedName(raw)
    case 'reference':
      return matching(raw, (value) => ID.test(value), 'wrong-type')
    case 'acknowledge':
      return raw === true || raw === 'true' || raw === 'on' || raw === '1' ? { value: true } : raw === false || raw === 'false' ? EMPTY : bad('wrong-type')
  }
}

const clean = (raw: string): string => raw.replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC').trim()

function text(raw: unknown, most: number, hardMost: number, lines: boolean, least = 0, format?: TextFormat): Coerced {
  if (typeof raw !== 'string') return bad('wrong-type')
  if (raw.length > hardMost * 2) return bad('too-long', { max: most })
  const value = lines ? clean(raw) : clean(raw).replace(/\s+/g, ' ')
  if (!value) return EMPTY
  if (value.length > hardMost) return bad('too-long', { max: most })
  if (value.length > most) return { value, problem: { code: 'too-long', params: { max: most } } }
  if (value.length < least) return { value, problem: { code: 'too-short', params: { min: least } } }
  if (format && !FORMATS[format].test(value)) return { value, problem: { code: `format-${format}` } }
  return { value }
}

function matching(raw: unknown, test: (value: string) => boolean, code: ErrorCode, tidy: (value: string) => string = (value) => value): Coerced {
  if (typeof raw !== 'string') return bad('wrong-type')
  if (raw.length > LIMITS.textLength) return bad(code)
  const value = tidy(clean(raw))
  return test(value) ? { value } : bad(code)
}

function within(value: Dec, min: number | undefined, max: number | undefined): Problem | undefined {
  const [least, most] = [toDec(min ?? -LIMITS.number), toDec(max ?? LIMITS.number)]
  if (least && compare(value, least) < 0) return { code: 'too-small', params: { min: min ?? -LIMITS.number } }
  if (most && compare(value, most) > 0) return { code: 'too-large', params: { max: max ?? LIMITS.number } }
  return undefined
}

/** Thousands may be grouped with dots, as they are in Indonesia ("1.250.000"). */
function whole(raw: unknown, min?: number, max?: number): Coerced {
  if (typeof raw !== 'string' && typeof raw !== 'number') return bad('wrong-type')
  const typed = String(raw).trim()
  const plain = typeof raw === 'string' && /^-?\d{1,3}(\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : typed
  if (!/^-?\d+(\.0+)?$/.test(plain)) return bad(/^-?\d+[.,]\d+$/.test(plain) ? 'not-whole' : 'not-a-number')
  const value = Number(plain)
  if (Math.abs(value) > LIMITS.number) return bad('too-large', { max: max ?? LIMITS.number })
  const problem = within({ n: BigInt(value), d: 1n }, min, max)
  return { value: value === 0 ? 0 : value, ...(problem ? { problem } : {}) }
}

/** With a comma, dots group thousands; without one, a dot is the decimal point of the stored form. */
function decimal(raw: unknown, decimals: number, min?: number, max?: number): Coerced {
  if (typeof raw !== 'string' && typeof raw !== 'number') return bad('wrong-type')
  const typed = String(raw).trim()
  const plain = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/.test(typed) ? typed.replaceAll('.', '').replace(',', '.') : typed
  const value = plain.length <= 40 ? toDec(plain) : null
  if (!value) return bad('not-a-number')
  const shown = decText(value)
  if (Math.abs(Number(shown)) > LIMITS.number) return bad('too-large', { max: max ?? LIMITS.number })
  if ((shown.split('.')[1] ?? '').length > Math.min(decimals, LIMITS.decimals)) return bad('too-many-decimals', { max: decimals })
  const problem = within(value, min, max)
  return { value: shown, ...(problem ? { problem } : {}) }
}

function chosen(choices: readonly { value: string; deprecated?: boolean }[], raw: readonly unknown[], take: (values: string[]) => AnswerValue): Coerced {
  const wanted = new Set<string>()
  for (const each of raw) {
    if (typeof each !== 'string') return bad('wrong-type')
    wanted.add(each)
  }
  const known = choices.filter((choice) => wanted.has(choice.value))
  if (known.length !== wanted.size) return bad('not-a-choice')
  if (known.some((choice) => choice.deprecated)) return bad('choice-deprecated')
  return { value: take(known.map((choice) => choice.value)) }
}

function several(field: Extract<AnswerableField, { type: 'select-many' }>, raw: unknown): Coerced {
  const list = Array.isArray(raw) ? raw.filter((each) => each !== '') : [raw]
  if (list.length > LIMITS.choices) return bad('not-a-choice')
  if (!list.length) return EMPTY
  const result = chosen(field.choices, list, (values) => values)
  if (!Array.isArray(result.value)) return result
  const { value } = result
  const excluded = value.length > 1 && field.choices.some((choice) => choice.exclusive && value.includes(choice.value))
  if (excluded) return { value, problem: { code: 'choice-exclusive' } }
  if (field.minSelected !== undefined && value.length < field.minSelected) return { value, problem: { code: 'too-few-selected', params: { min: field.minSelected } } }
  if (field.maxSelected !== undefined && value.length > field.maxSelected) return { value, problem: { code: 'too-many-selected', params: { max: field.maxSelected } } }
  return result
}

/** Kept as digits with an optional plus: "0812-3456 789" and "(0812) 3456789" are one number. */
function phone(raw: unknown): Coerced {
  if (typeof raw !== 'string') return bad('wrong-type')
  const value = raw.length > 60 ? '' : clean(raw).replace(/[\s().-]/g, '')
  return /^\+?\d{5,15}$/.test(value) ? { value } : bad('format-phone')
}

function location(raw: unknown): Coerced {
  if (!isRecord(raw)) return bad('wrong-type')
  const part = (value: unknown, most: number): string | null => {
    const typed = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().replace(',', '.') : ''
    const dec = toDec(typed)
    return dec && compare(dec, { n: BigInt(most), d: 1n }) <= 0 && compare(dec, { n: BigInt(-most), d: 1n }) >= 0 ? decText(dec, 6) : null
  }
  if ([raw.lat, raw.lng].every((value) => value === undefined || value === null || value === '')) return EMPTY
  const [lat, lng] = [part(raw.lat, 90), part(raw.lng, 180)]
  if (lat === null || lng === null || Object.keys(raw).some((key) => !['lat', 'lng', 'accuracy'].includes(key))) return bad('not-a-location')
  const value: LocationValue = { lat, lng }
  if (raw.accuracy !== undefined && raw.accuracy !== '') {
    const accuracy = Number(raw.accuracy)
    if (!(accuracy >= 0 && accuracy <= 1_000_000)) return bad('not-a-location')
    value.accuracy = Math.round(accuracy)
  }
  return { value }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/

/** A name in place of a drawn signature: letters, as names have them. When it was signed is not the sender's to say. */
function typedName(raw: unknown): Coerced {
  if (!isRecord(raw) || Object.keys(raw).some((key) => key !== 'name' && key !== 'at')) return bad('wrong-type')
  if (raw.at !== undefined && !(typeof raw.at === 'string' && MOMENT.test(raw.at))) return bad('wrong-type')
  const { value: name, problem } = text(raw.name ?? '', LIMITS.signatureLength, LIMITS.signatureLength, false, 2)
  if (typeof name !== 'string') return problem ? { problem } : EMPTY
  if (!/\p{L}/u.test(name)) return bad('format-letters')
  const value: SignatureValue = { name, ...(typeof raw.at === 'string' ? { at: raw.at } : {}) }
  return problem ? { value, problem } : { value }
}

function files(raw: unknown, most: number): Coerced {
  const list = Array.isArray(raw) ? raw : [raw]
  if (list.length > LIMITS.files) return bad('too-many-files', { max: most })
  if (!list.every((id): id is string => typeof id === 'string' && ID.test(id))) return bad('wrong-type')
  const value = [...new Set(list)]
  return value.length > most ? { value, problem: { code: 'too-many-files', params: { max: most } } } : { value }
}
