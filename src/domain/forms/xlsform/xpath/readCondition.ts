import type { Condition, CountOp, FieldTest, Op, Operand } from '../../types'
import { unsupported } from '../issue'
import { isChosen, isDay, isNumeric, type Known, type Scope } from '../names'
import { normal } from '../normal'
import { bare, type Comparison, type Expr } from './parse'

const FLIP: Record<Comparison, Comparison> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
const OPS: Record<Comparison, CountOp> = { '=': 'equals', '!=': 'not-equals', '<': 'less', '<=': 'at-most', '>': 'more', '>=': 'at-least' }
const DAY = /^\d{4}-\d{2}-\d{2}$/
const isComparison = (op: string): op is Comparison => op in FLIP

/** The condition that an expression says. @throws Unsupported */
export const readCondition = (expr: Expr, scope: Scope): Condition => normal(read(expr, scope))

function read(outer: Expr, scope: Scope): Condition {
  const expr = bare(outer)
  if (expr.is === 'op') {
    if (expr.op === 'and') return { all: [read(expr.left, scope), read(expr.right, scope)] }
    if (expr.op === 'or') return { any: [read(expr.left, scope), read(expr.right, scope)] }
    if (isComparison(expr.op)) return compared(expr.op, bare(expr.left), bare(expr.right), scope)
  }
  if (expr.is === 'call' && expr.name === 'not' && expr.args[0]) return { not: read(expr.args[0], scope) }
  if (expr.is === 'call' && (expr.name === 'selected' || expr.name === 'selected-at')) return selected(expr, scope)
  if (expr.is === 'call') throw unsupported(`Fungsi ${expr.name}() tidak didukung dalam syarat.`, `The function ${expr.name}() is not supported in a condition.`)
  throw unsupported('Ini bukan syarat yang dapat dibaca: perlu pertanyaan, operator, dan nilai.', 'This is not a condition that can be read: it needs a question, an operator and a value.')
}

/** What a name stands for. Inside a predicate names are of the row. @throws Unsupported when there is no such question */
export function known(expr: Expr, scope: Scope): Known {
  if (expr.is === 'self' && scope.self) return scope.self
  if (expr.is === 'ref' && expr.then === undefined && !expr.where) return named(expr.name, scope)
  if (expr.is === 'step' && scope.row) return named(expr.name, scope)
  throw unsupported('Sisi kiri harus sebuah pertanyaan.', 'The left side must be a question.')
}

export function named(name: string, scope: Scope): Known {
  const found = scope.byName.get(name)
  if (!found) throw unsupported(`Tidak ada pertanyaan “${name}”, atau jenisnya tidak dapat diterjemahkan.`, `There is no question “${name}”, or its type cannot be translated.`)
  return found
}

const isQuestion = (expr: Expr): boolean => expr.is === 'self' || expr.is === 'ref' || expr.is === 'step'

function compared(op: Comparison, left: Expr, right: Expr, scope: Scope): Condition {
  if (!isQuestion(left) && left.is !== 'call' && (isQuestion(right) || right.is === 'call')) return compared(FLIP[op], right, left, scope)
  if (left.is === 'call') {
    // A literal function on the left: the question is on the right.
    if ((left.name === 'today' || left.name === 'date') && isQuestion(right)) return compared(FLIP[op], right, left, scope)
    return comparedCall(op, left, right, scope)
  }
  const field = known(left, scope)
  if (right.is === 'text' && right.value === '' && (op === '=' || op === '!=')) return { field: field.uid, op: op === '=' ? 'not-answered' : 'answered' }
  if (op === '=' && right.is === 'text' && field.type === 'acknowledge') return { field: field.uid, op: 'equals', value: true }
  const value = operand(right, field, scope)
  // `a = 'x' or a = 'y'` of one choice list is one test; so is a single one, which `normal` leaves.
  return { field: field.uid, op: opFor(op, field), value }
}

const opFor = (op: Comparison, field: Known): Op => (isDay(field.type) && op === '<' ? 'before' : isDay(field.type) && op === '>' ? 'after' : OPS[op])

function operand(expr: Expr, field: Known, scope: Scope): Operand {
  if (expr.is === 'number') return isChosen(field.type) || field.type === 'text' ? expr.value : Number(expr.value)
  if (expr.is === 'text') {
    if (isNumeric(field.type)) {
      if (!/^-?\d+(\.\d+)?$/.test(expr.value)) throw unsupported(`“${expr.value}” bukan bilangan.`, `“${expr.value}” is not a number.`)
      return Number(expr.value)
    }
    return expr.value
  }
  if (isQuestion(expr)) return { field: known(expr, scope).uid }
  const day = dayOf(expr)
  if (day !== undefined) return day
  throw unsupported('Pembanding harus nilai, pertanyaan lain, atau hari ini.', 'What is compared with must be a value, another question or today.')
}

/** `date('2020-01-01')`, `today()`, `today() - 30`; also a number of years before today as `write` prints it. */
function dayOf(outer: Expr): Operand | undefined {
  const expr = bare(outer)
  if (expr.is === 'call' && expr.name === 'date' && expr.args[0]) {
    const inner = bare(expr.args[0])
    if (inner.is === 'text' && DAY.test(inner.value)) return inner.value
    return yearsOf(inner) ?? dayOf(inner)
  }
  if (expr.is === 'call' && expr.name === 'today' && expr.args.length === 0) return { today: 0, unit: 'day' }
  if (expr.is === 'op' && (expr.op === '+' || expr.op === '-') && expr.right.is === 'number') {
    const base = bare(expr.left)
    if (base.is !== 'call' || base.name !== 'today') return undefined
    const days = Number(expr.right.value)
    return Number.isInteger(days) ? { today: expr.op === '-' ? -days : days, unit: 'day' } : undefined
  }
  return undefined
}

/** `concat(number(format-date(today(), '%Y')) - 18, format-date(today(), '-%m-%d'))` */
function yearsOf(expr: Expr): Operand | undefined {
  if (expr.is !== 'call' || expr.name !== 'concat' || expr.args.length !== 2) return undefined
  const year = bare(expr.args[0] as Expr)
  if (year.is !== 'op' || (year.op !== '+' && year.op !== '-') || year.right.is !== 'number' || year.left.is !== 'call' || year.left.name !== 'number') return undefined
  const years = Number(year.right.value)
  return { today: year.op === '-' ? -years : years, unit: 'year' }
}

function comparedCall(op: Comparison, left: Extract<Expr, { is: 'call' }>, right: Expr, scope: Scope): Condition {
  const of = left.args[0] ? bare(left.args[0]) : undefined
  if (left.name === 'selected' && (right.is === 'call' || right.is === 'number')) {
    const yes = right.is === 'call' ? right.name === 'true' : right.value === '1'
    return (op === '=') === yes ? selected(left, scope) : { not: selected(left, scope) }
  }
  if (right.is !== 'number' || !of) throw unsupported(`Perbandingan dengan ${left.name}() tidak didukung.`, `A comparison with ${left.name}() is not supported.`)
  const value = Number(right.value)
  if (left.name === 'count' && of.is === 'ref' && !of.then) return counted(op, of, value, scope)
  if (left.name === 'string-length' || left.name === 'count-selected') return length(op, known(of, scope), value)
  throw unsupported(`Fungsi ${left.name}() tidak didukung dalam syarat.`, `The function ${left.name}() is not supported in a condition.`)
}

function counted(op: Comparison, of: Extract<Expr, { is: 'ref' }>, value: number, scope: Scope): Condition {
  const repeat = named(of.name, scope)
  if (repeat.type !== 'repeat') throw unsupported(`“${of.name}” bukan kelompok berulang.`, `“${of.name}” is not a repeat.`)
  if (!of.where) return { count: repeat.uid, op: OPS[op], value }
  const where = read(of.where, { ...scope, row: repeat.uid })
  return { count: repeat.uid, where, op: OPS[op], value }
}

function length(op: Comparison, field: Known, value: number): FieldTest {
  if (op === '>' && value === 0) return { field: field.uid, op: 'answered' }
  if (op === '=' && value === 0) return { field: field.uid, op: 'not-answered' }
  const tests: Partial<Record<Comparison, [Op, number]>> = { '>=': ['length-at-least', value], '>': ['length-at-least', value + 1], '<=': ['length-at-most', value], '<': ['length-at-most', value - 1] }
  const test = tests[op]
  if (!test) throw unsupported('Panjang hanya dapat dibandingkan dengan paling sedikit atau paling banyak.', 'A length can only be compared with at least or at most.')
  return { field: field.uid, op: test[0], value: test[1] }
}

function selected(expr: Extract<Expr, { is: 'call' }>, scope: Scope): Condition {
  const [question, choice] = expr.args.map(bare)
  if (expr.name !== 'selected' || !question || !choice || (choice.is !== 'text' && choice.is !== 'number')) throw unsupported(`${expr.name}() hanya dapat dibaca dengan pertanyaan dan satu pilihan.`, `${expr.name}() can only be read with a question and one choice.`)
  const field = known(question, scope)
  return field.type === 'select-many' ? { field: field.uid, op: 'includes-any', value: [choice.value] } : { field: field.uid, op: 'equals', value: choice.value }
}
