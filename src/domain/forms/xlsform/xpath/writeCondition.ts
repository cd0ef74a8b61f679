import type { Condition, FieldTest, Literal, Op, TodayOffset, Uid } from '../../types'
import { unsupported } from '../issue'
import { isChosen, isComparable, isDay, isNumeric, type Known } from '../names'
import { normal } from '../normal'

/** What a writer needs: the things by uid, the named conditions, the field the expression is on, the row it is in. */
export type Writing = { byUid: ReadonlyMap<Uid, Known>; named: ReadonlyMap<string, Condition>; self?: Uid; row?: Uid }

const SIGNS: Partial<Record<Op, string>> = { equals: '=', 'not-equals': '!=', less: '<', 'at-most': '<=', more: '>', 'at-least': '>=', before: '<', after: '>' }

/** A condition as an XLSForm expression. @throws Unsupported when the language of workbooks cannot say it */
export const writeCondition = (condition: Condition, writing: Writing): string => print(normal(inlined(condition, writing)), writing)

/** Named conditions written out: workbooks have none. */
function inlined(condition: Condition, writing: Writing): Condition {
  if ('named' in condition) {
    const when = writing.named.get(condition.named)
    if (!when || 'named' in when) throw unsupported('Syarat bernama tidak ditemukan.', 'The named condition is not found.')
    return when
  }
  if ('all' in condition) return { all: condition.all.map((part) => inlined(part, writing)) }
  if ('any' in condition) return { any: condition.any.map((part) => inlined(part, writing)) }
  if ('not' in condition) return { not: inlined(condition.not, writing) }
  if ('where' in condition && condition.where) return { ...condition, where: inlined(condition.where, writing) } as Condition
  return condition
}

function print(condition: Condition, writing: Writing, inside?: 'and' | 'or'): string {
  if ('all' in condition || 'any' in condition) {
    const [parts, word] = 'all' in condition ? ([condition.all, 'and'] as const) : ([condition.any, 'or'] as const)
    if (parts.length === 0) throw unsupported('Syarat kosong.', 'The condition is empty.')
    const text = parts.map((part) => print(part, writing, word)).join(` ${word} `)
    return inside ? `(${text})` : text
  }
  if ('not' in condition) {
    const { not } = condition
    if (!('field' in not)) throw unsupported('“Bukan” atas baris berulang tidak dapat ditulis.', '“Not” of rows of a repeat cannot be written.')
    // Not answered is not "not": the question must have an answer.
    return wrapped(`${refOf(not.field, writing)} != '' and not(${print(not, writing)})`, inside)
  }
  if ('field' in condition) return test(condition, writing, inside)
  if ('named' in condition) throw unsupported('Syarat bernama tidak ditemukan.', 'The named condition is not found.')
  const uid = 'count' in condition ? condition.count : 'some' in condition ? condition.some : condition.every
  if (!('count' in condition)) throw unsupported('“Sedikitnya satu” dan “setiap” baris tidak dapat ditulis; gunakan hitungan baris.', '“Some” and “every” row cannot be written; count the rows.')
  const repeat = knownOf(uid, writing)
  const where = condition.where ? `[${print(condition.where, { ...writing, row: uid })}]` : ''
  return `count(\${${repeat.name}}${where}) ${SIGNS[condition.op]} ${condition.value}`
}

const wrapped = (text: string, inside?: 'and' | 'or'): string => (inside ? `(${text})` : text)

export function knownOf(uid: Uid, writing: Writing): Known {
  const known = writing.byUid.get(uid)
  if (!known) throw unsupported('Merujuk ke sesuatu yang tidak ada.', 'Refers to something that does not exist.')
  return known
}

/** How a field is named here: `.` for itself, `./name` in a predicate, otherwise `${name}`. */
export function refOf(uid: Uid, writing: Writing): string {
  const known = knownOf(uid, writing)
  if (known.type === 'repeat' || known.type === 'group' || known.type === 'section' || known.type === 'note') throw unsupported('Bukan pertanyaan.', 'Not a question.')
  if (writing.row && known.repeat === writing.row) return `./${known.name}`
  return writing.self === uid ? '.' : `\${${known.name}}`
}

/** A text in quotes. @throws Unsupported when it holds both kinds, for which XPath has no escape */
export function quoted(text: string): string {
  if (!text.includes("'")) return `'${text}'`
  if (!text.includes('"')) return `"${text}"`
  throw unsupported('Teks dengan kedua jenis tanda kutip tidak dapat ditulis.', 'A text with both kinds of quotes cannot be written.')
}

function test(condition: FieldTest, writing: Writing, inside?: 'and' | 'or'): string {
  const { field, op, value } = condition
  const known = knownOf(field, writing)
  const ref = refOf(field, writing)
  if (op === 'answered') return `${ref} != ''`
  if (op === 'not-answered') return `${ref} = ''`
  if (!isComparable(known.type)) throw unsupported('Jenis pertanyaan ini hanya dapat diuji terjawab atau tidak.', 'A question of this type can only be tested for having an answer.')
  if (value === undefined) throw unsupported('Nilai belum diisi.', 'The value is missing.')
  if (op === 'between') {
    if (!Array.isArray(value) || value.length !== 2) throw unsupported('Nilai belum diisi.', 'The value is missing.')
    return wrapped(`${ref} >= ${literal(value[0] as string | number, known)} and ${ref} <= ${literal(value[1] as string | number, known)}`, inside)
  }
  if (op === 'includes-any' || op === 'includes-all') {
    const wanted = (Array.isArray(value) ? value : []).map((each) => (known.type === 'select-many' ? `selected(${ref}, ${quoted(String(each))})` : undefined))
    if (wanted.length === 0 || wanted.includes(undefined)) throw unsupported('“Memuat” hanya dapat ditulis untuk pilihan ganda.', '“Includes” can only be written for several choices.')
    return wanted.length === 1 ? String(wanted[0]) : wrapped(wanted.join(op === 'includes-any' ? ' or ' : ' and '), inside)
  }
  if (op === 'length-at-least' || op === 'length-at-most') return `${known.type === 'select-many' ? 'count-selected' : 'string-length'}(${ref}) ${op === 'length-at-least' ? '>=' : '<='} ${Number(value)}`
  const sign = SIGNS[op]
  const right = operand(value, known, writing)
  // An empty answer is "not equal" to everything in XPath; here it is unknown.
  return op === 'not-equals' ? wrapped(`${ref} != '' and ${ref} != ${right}`, inside) : `${ref} ${sign} ${right}`
}

function operand(value: NonNullable<FieldTest['value']>, known: Known, writing: Writing): string {
  if (typeof value !== 'object') return literal(value, known)
  if (Array.isArray(value)) throw unsupported('Daftar tidak dapat dibandingkan begini.', 'A list cannot be compared so.')
  return 'field' in value ? refOf(value.field, writing) : day(value)
}

function day({ today, unit }: TodayOffset): string {
  if (unit === 'month') throw unsupported('Jarak dalam bulan tidak dapat ditulis.', 'A distance in months cannot be written.')
  const step = today < 0 ? ` - ${-today}` : ` + ${today}`
  if (unit === 'day') return today === 0 ? 'today()' : `today()${step}`
  return `date(concat(number(format-date(today(), '%Y'))${step}, format-date(today(), '-%m-%d')))`
}

function literal(value: Literal, known: Known): string {
  if (value === true && known.type === 'acknowledge') return "'OK'"
  if (typeof value === 'number') {
    if (isChosen(known.type) || known.type === 'text' || !Number.isFinite(value)) throw unsupported('Bilangan tidak cocok dengan jenis pertanyaan ini.', 'A number does not fit this type of question.')
    return plainNumber(value)
  }
  if (typeof value !== 'string' || isNumeric(known.type) || value === '') throw unsupported('Nilai tidak cocok dengan jenis pertanyaan ini.', 'The value does not fit this type of question.')
  return isDay(known.type) ? `date(${quoted(value)})` : quoted(value)
}

/** Without an exponent, which XPath does not read. */
export function plainNumber(value: number): string {
  const text = String(value)
  if (!/e/i.test(text)) return text
  const fixed = value.toFixed(6).replace(/\.?0+$/, '')
  if (Number(fixed) !== value) throw unsupported('Bilangan terlalu kecil untuk ditulis.', 'The number is too small to be written.')
  return fixed
}
