import type { Calculation } from '../../types'
import { unsupported } from '../issue'
import { isDay, type Scope } from '../names'
import { bare, type Expr, terms } from './parse'
import { known, named, readCondition } from './readCondition'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const AGE = new Set(['365.25', '365', '365.2425'])

/** The calculation that an expression says. @throws Unsupported */
export function readCalculation(outer: Expr, scope: Scope): Calculation {
  const expr = bare(outer)
  switch (expr.is) {
    case 'number':
      return { value: Number(expr.value) }
    case 'text':
      return { value: expr.value }
    case 'self':
    case 'step':
      return { field: known(expr, scope).uid }
    case 'ref':
      return reference(expr, scope)
    case 'instance':
      return lookup(expr, scope)
    case 'call':
      return call(expr, scope)
    case 'op':
      return operation(expr, scope)
    default:
      throw unsupported('Perhitungan ini tidak dapat dibaca.', 'This calculation cannot be read.')
  }
}

function reference(expr: Extract<Expr, { is: 'ref' }>, scope: Scope): Calculation {
  if (expr.where || expr.then) throw unsupported('Rujukan ke baris tertentu tidak didukung.', 'A reference to certain rows is not supported.')
  const found = named(expr.name, scope)
  if (found.repeat && found.repeat !== scope.self?.repeat) throw unsupported(`“${expr.name}” ada di dalam kelompok berulang; gunakan sum, min, atau max.`, `“${expr.name}” is in a repeat; use sum, min or max.`)
  return { field: found.uid }
}

/** `instance('list')/root/item[name = ${question}]/points` */
function lookup(expr: Extract<Expr, { is: 'instance' }>, scope: Scope): Calculation {
  const where = bare(expr.where)
  const isName = (part: Expr | undefined): boolean => part?.is === 'step' && part.name === 'name'
  const [left, right] = where.is === 'op' && where.op === '=' ? [bare(where.left), bare(where.right)] : where.is === 'call' && where.name === 'selected' ? where.args.map(bare) : []
  const question = isName(left) ? right : isName(right) ? left : undefined
  if (expr.column !== 'points' || question?.is !== 'ref') throw unsupported('Dari lembar choices hanya kolom points yang dapat dibaca.', 'Of the choices sheet only the column points can be read.')
  return { lookup: named(question.name, scope).uid }
}

/** Rows of a repeat as written: `${repeat}[…]/name`, or a name in the repeat seen from outside it. */
function rowsOf(expr: Expr | undefined, scope: Scope): { rows: string; of?: Calculation; where?: ReturnType<typeof readCondition> } | undefined {
  if (expr?.is !== 'ref') return undefined
  const found = named(expr.name, scope)
  if (found.type !== 'repeat') return found.repeat && found.repeat !== scope.self?.repeat ? { rows: found.repeat, of: { field: found.uid } } : undefined
  const where = expr.where ? { where: readCondition(expr.where, { ...scope, row: found.uid }) } : {}
  return { rows: found.uid, ...(expr.then ? { of: { field: named(expr.then, scope).uid } } : {}), ...where }
}

function call(expr: Extract<Expr, { is: 'call' }>, scope: Scope): Calculation {
  const run = (part: Expr): Calculation => readCalculation(part, scope)
  const [first, second, third] = expr.args
  const over = expr.args.length === 1 ? rowsOf(first && bare(first), scope) : undefined
  switch (expr.name) {
    case 'if':
      if (!first || !second || !third) break
      if (countOf(expr)) return { count: (countOf(expr) ?? []).map(run) }
      return tableOf(first, second, third, scope) ?? { if: readCondition(first, scope), then: run(second), else: run(third) }
    case 'sum':
      if (first && bare(first).is === 'instance') return run(first)
      if (over?.of) return { rows: over.rows, fold: 'sum', of: over.of, ...(over.where ? { where: over.where } : {}) }
      break
    case 'min':
    case 'max':
      if (over?.of) return { rows: over.rows, fold: expr.name, of: over.of, ...(over.where ? { where: over.where } : {}) }
      return expr.name === 'min' ? { min: expr.args.map(run) } : { max: expr.args.map(run) }
    case 'count':
    case 'count-non-empty':
      if (over) return { rows: over.rows, fold: 'count', ...(over.of ? { of: over.of } : {}), ...(over.where ? { where: over.where } : {}) }
      break
    case 'round':
      if (!first || (second && bare(second).is !== 'number')) break
      return { round: run(first), decimals: second ? Number((bare(second) as { value: string }).value) : 0 }
    case 'int': {
      const age = first && ageOf(bare(first), scope)
      if (age) return age
      break
    }
    case 'coalesce':
      if (first && second && bare(second).is === 'number' && Number((bare(second) as { value: string }).value) === 0) return { sum: [run(first)] }
      break
    case 'concat':
      return { concat: expr.args.map(run) }
    case 'today':
      return { today: true }
    case 'number':
    case 'once':
      if (first && expr.name === 'number' && !second) return run(first)
      break
    default:
  }
  throw unsupported(`Fungsi ${expr.name}() tidak didukung di sini.`, `The function ${expr.name}() is not supported here.`)
}

/** `if(${q} = 'a', 2, if(${q} = 'b', 1, ''))`: a table of points. */
function tableOf(test: Expr, then: Expr, otherwise: Expr, scope: Scope): Calculation | undefined {
  const table: Record<string, number> = {}
  let question: string | undefined
  let [when, points, rest] = [bare(test), bare(then), bare(otherwise)]
  for (;;) {
    if (when.is !== 'op' || when.op !== '=' || when.left.is !== 'ref' || points.is !== 'number') return undefined
    const choice = bare(when.right)
    if (choice.is !== 'text' || choice.value === '' || (question !== undefined && question !== when.left.name)) return undefined
    question = when.left.name
    table[choice.value] = Number(points.value)
    if (rest.is === 'text' && rest.value === '') return { lookup: named(question, scope).uid, table }
    if (rest.is !== 'call' || rest.name !== 'if' || rest.args.length !== 3) return undefined
    ;[when, points, rest] = rest.args.map(bare) as [Expr, Expr, Expr]
  }
}

/** One date less another, as days: `decimal-date-time(b) - decimal-date-time(a)` or two date questions. */
function daysOf(expr: Expr, scope: Scope): [Calculation, Calculation] | undefined {
  if (expr.is !== 'op' || expr.op !== '-') return undefined
  const side = (outer: Expr): Calculation | undefined => {
    const part = bare(outer)
    if (part.is === 'call' && (part.name === 'decimal-date-time' || part.name === 'date') && part.args[0]) {
      const inner = bare(part.args[0])
      return inner.is === 'text' ? { value: inner.value } : readCalculation(inner, scope)
    }
    if (part.is === 'call' && part.name === 'today') return { today: true }
    return part.is === 'ref' && isDay(named(part.name, scope).type) ? { field: named(part.name, scope).uid } : undefined
  }
  const [last, first] = [side(expr.left), side(expr.right)]
  return first && last ? [first, last] : undefined
}

/** `int((today() - ${born}) div 365.25)`, the usual way to write an age. */
function ageOf(expr: Expr, scope: Scope): Calculation | undefined {
  if (expr.is !== 'op' || expr.op !== 'div') return undefined
  const by = bare(expr.right)
  const days = daysOf(bare(expr.left), scope)
  if (!days || by.is !== 'number' || !AGE.has(by.value)) return undefined
  const [born, on] = days
  return { ageInYears: born, ...(same(on, { today: true }) ? {} : { on }) }
}

const sumOf = (outer: Expr): Expr[] | undefined => {
  const parts = terms(bare(outer), '+').map(bare)
  return parts.every((part) => part.is === 'call' && part.name === 'coalesce' && part.args.length === 2) ? parts.flatMap((part) => (part.is === 'call' && part.args[0] ? [part.args[0]] : [])) : undefined
}
const countOf = (outer: Expr): Expr[] | undefined => {
  const parts = terms(bare(outer), '+').map(bare)
  const inner = parts.flatMap((part) => {
    const test = part.is === 'call' && part.name === 'if' && part.args[0] ? bare(part.args[0]) : undefined
    const length = test?.is === 'op' && test.op === '>' ? bare(test.left) : undefined
    return length?.is === 'call' && length.name === 'string-length' && length.args[0] ? [length.args[0]] : []
  })
  return inner.length === parts.length ? inner : undefined
}

function operation(expr: Extract<Expr, { is: 'op' }>, scope: Scope): Calculation {
  const run = (part: Expr): Calculation => readCalculation(part, scope)
  const days = daysOf(expr, scope)
  if (days) return { daysBetween: days }
  const summed = expr.op === '+' ? sumOf(expr) : undefined
  if (summed) return { sum: summed.map(run) }
  const counted = expr.op === '+' ? countOf(expr) : undefined
  if (counted) return { count: counted.map(run) }
  if (expr.op === 'div') {
    const [parts, by] = [sumOf(expr.left), countOf(expr.right)]
    if (parts && by && same(parts.map(run), by.map(run))) return { average: parts.map(run) }
    const [sum, count] = [bare(expr.left), bare(expr.right)]
    if (sum.is === 'call' && sum.name === 'sum' && count.is === 'call' && count.name === 'count-non-empty' && same(sum.args, count.args)) {
      const over = rowsOf(sum.args[0] && bare(sum.args[0]), scope)
      if (over?.of) return { rows: over.rows, fold: 'average', of: over.of, ...(over.where ? { where: over.where } : {}) }
    }
  }
  if (expr.op === '+' || expr.op === '-' || expr.op === '*' || expr.op === 'div') return { op: expr.op === 'div' ? '/' : expr.op, of: [run(expr.left), run(expr.right)] }
  throw unsupported('Hasil benar/salah tidak dapat disimpan; gunakan if().', 'A true/false result cannot be stored; use if().')
}
