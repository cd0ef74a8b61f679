import type { Calculation } from '../../types'
import { unsupported } from '../issue'
import { knownOf, plainNumber, quoted, refOf, writeCondition, type Writing } from './writeCondition'

/** Where the points of a choice list stand, by the field that uses it. */
export type CalculationWriting = Writing & { listOf: (uid: string) => string | undefined }

/** A calculation as an XLSForm expression. @throws Unsupported when the language of workbooks cannot say it */
export function writeCalculation(calculation: Calculation, writing: CalculationWriting): string {
  const run = (part: Calculation): string => writeCalculation(part, writing)
  if ('value' in calculation) return typeof calculation.value === 'number' ? plainNumber(calculation.value) : quoted(calculation.value)
  if ('field' in calculation) return refOf(calculation.field, writing)
  if ('lookup' in calculation) return lookup(calculation, writing)
  if ('sum' in calculation) return `(${some(calculation.sum).map((part) => `coalesce(${run(part)}, 0)`).join(' + ')})`
  if ('count' in calculation) return counted(calculation.count, run)
  if ('average' in calculation) return `(${run({ sum: calculation.average })} div ${counted(calculation.average, run)})`
  if ('min' in calculation) return `min(${some(calculation.min).map(run).join(', ')})`
  if ('max' in calculation) return `max(${some(calculation.max).map(run).join(', ')})`
  if ('op' in calculation) return `(${run(calculation.of[0])} ${calculation.op === '/' ? 'div' : calculation.op} ${run(calculation.of[1])})`
  if ('round' in calculation) return `round(${run(calculation.round)}, ${calculation.decimals})`
  if ('daysBetween' in calculation) return `(decimal-date-time(${run(calculation.daysBetween[1])}) - decimal-date-time(${run(calculation.daysBetween[0])}))`
  if ('ageInYears' in calculation) return `int((decimal-date-time(${run(calculation.on ?? { today: true })}) - decimal-date-time(${run(calculation.ageInYears)})) div 365.25)`
  if ('today' in calculation) return 'today()'
  if ('if' in calculation) return `if(${writeCondition(calculation.if, writing)}, ${run(calculation.then)}, ${run(calculation.else)})`
  if ('concat' in calculation) return `concat(${some(calculation.concat).map(run).join(', ')})`
  return rows(calculation, writing)
}

function some(parts: readonly Calculation[]): readonly Calculation[] {
  if (parts.length === 0) throw unsupported('Perhitungan kosong.', 'The calculation is empty.')
  return parts
}

const counted = (parts: readonly Calculation[], run: (part: Calculation) => string): string => `(${some(parts).map((part) => `if(string-length(${run(part)}) > 0, 1, 0)`).join(' + ')})`

/** Points from the choices sheet, or from a table written out as one `if` in another. */
function lookup(calculation: Extract<Calculation, { lookup: string }>, writing: CalculationWriting): string {
  const ref = refOf(calculation.lookup, writing)
  const many = knownOf(calculation.lookup, writing).type === 'select-many'
  if (calculation.table) {
    if (many) throw unsupported('Tabel nilai untuk pilihan ganda tidak dapat ditulis.', 'A table of points for several choices cannot be written.')
    return Object.entries(calculation.table).reduceRight((rest, [choice, points]) => `if(${ref} = ${quoted(choice)}, ${plainNumber(points)}, ${rest})`, "''")
  }
  const list = writing.listOf(calculation.lookup)
  if (!list) throw unsupported('Pertanyaan ini tidak memiliki nilai per pilihan.', 'This question has no points per choice.')
  return many ? `sum(instance('${list}')/root/item[selected(${ref}, name)]/points)` : `instance('${list}')/root/item[name = ${ref}]/points`
}

function rows(calculation: Extract<Calculation, { rows: string }>, writing: CalculationWriting): string {
  const repeat = knownOf(calculation.rows, writing)
  const where = calculation.where ? `[${writeCondition(calculation.where, { ...writing, row: calculation.rows })}]` : ''
  if (calculation.fold === 'count' && !calculation.of) return `count(\${${repeat.name}}${where})`
  if (!calculation.of || !('field' in calculation.of)) throw unsupported('Perhitungan atas baris hanya dapat ditulis untuk satu pertanyaan.', 'A calculation over rows can only be written for one question.')
  const of = knownOf(calculation.of.field, writing)
  if (of.repeat !== calculation.rows) throw unsupported('Pertanyaan itu tidak ada di barisnya.', 'That question is not in the row.')
  const nodes = `\${${repeat.name}}${where}/${of.name}`
  if (calculation.fold === 'count') return `count-non-empty(${nodes})`
  return calculation.fold === 'average' ? `(sum(${nodes}) div count-non-empty(${nodes}))` : `${calculation.fold}(${nodes})`
}
